import { fileName, textFile } from '../course/writing/text-file.ts';
import { announce } from './announce.ts';
import { giveFile } from './give-file.ts';
import { today } from './today.ts';
import { gather } from './writing-gather.ts';

/** `<writing-take>`: gives the learner all that was written in a chapter as one file. */
export class WritingTake extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.querySelector('button')!.addEventListener('click', () => this.#take(), {
      signal: this.#abort.signal,
    });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #take(): void {
    const slug = this.closest<HTMLElement>('[data-chapter]')!.dataset['chapter']!;
    const title = this.dataset['title']!;
    // The questions as the server has written them, in the book's order.
    const written = [
      ...document.querySelectorAll<HTMLElement>('writing-question, quiz-question:has(textarea)'),
    ].map((question) => gather(slug, question));
    giveFile(fileName(title, today()), textFile(title, today(), written));
    announce('存好了，在浏览器的下载里');
  }
}
