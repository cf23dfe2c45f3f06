import { SECTION_KEYS } from '../course/sections.ts';
import { readingEntry } from '../stores/reading.ts';

/** `<reading-progress>`: how many sections of a chapter have been read; its room is there from the start. */
export class ReadingProgress extends HTMLElement {
  connectedCallback(): void {
    const reading = readingEntry(this.dataset['chapter']!).$value.get();
    if (!reading) return;
    const known: readonly string[] = SECTION_KEYS;
    const read = reading.read.filter((key) => known.includes(key)).length;
    this.textContent = read === known.length ? '读完了' : `读过 ${read}/${known.length} 栏`;
    this.style.setProperty('--read', String(read / known.length));
  }
}
