import { lastReading } from '../stores/reading.ts';

/** `<reading-continue>`: turns “from the first chapter” into “on where you stopped”. */
export class ReadingContinue extends HTMLElement {
  connectedCallback(): void {
    const last = lastReading();
    const link = this.querySelector('a');
    const chapters = this.dataset['chapters'];
    if (!last || !link || chapters === undefined) return;
    link.href = `${chapters}${encodeURIComponent(last.slug)}/#continue`;
    link.textContent = `接着读：${last.title}`;
  }
}
