import { readingEntry } from '../stores/reading.ts';

/**
 * `<reading-progress>`: how many sections of a chapter have been read; its room is there from the start. The
 * table of contents round it says once for all which sections there are (`data-sections`).
 */
export class ReadingProgress extends HTMLElement {
  connectedCallback(): void {
    const reading = readingEntry(this.dataset['chapter']!).$value.get();
    const sections = this.closest<HTMLElement>('[data-sections]')?.dataset['sections']?.split(' ');
    if (!reading || !sections) return;
    const read = reading.read.filter((key) => sections.includes(key)).length;
    this.textContent = read === sections.length ? '读完了' : `读过 ${read}/${sections.length} 栏`;
    this.style.setProperty('--read', String(read / sections.length));
  }
}
