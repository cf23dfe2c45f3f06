import { lessonState } from '../stores/lesson.ts';
import { uncovered, type Uncovered } from '../stores/uncovered.ts';

/**
 * `<slide-desk data-chapter>`: what the trainer has at hand for the slide on the wall: notes, and a button
 * that uncovers a private card there. Each part names its slide in `data-slide`; parts of a text that was broken
 * over several slides go with the first.
 */
export class SlideDesk extends HTMLElement {
  #abort: AbortController | undefined;
  #slide = '';
  #line!: Uncovered;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const slug = this.dataset['chapter']!;
    this.#line = uncovered(slug);
    const stops = [
      lessonState(slug).$value.subscribe((lesson) => this.#show(lesson?.slide ?? '')),
      this.#line.$slide.subscribe(() => this.#showCard()),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
    this.addEventListener(
      'click',
      ({ target }) => {
        if ((target as Element).closest('[data-do="uncover"]'))
          this.#line.set(this.#line.$slide.get() === this.#slide ? undefined : this.#slide);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #show(slide: string): void {
    this.#slide = slide;
    const parts = [...this.querySelectorAll<HTMLElement>('[data-slide]')];
    const exact = parts.some(({ dataset }) => dataset['slide'] === slide);
    const first = exact ? slide : slide.replace(/-\d+$/, '');
    for (const part of parts) part.hidden = part.dataset['slide'] !== first;
    this.#showCard();
  }

  #showCard(): void {
    const open = this.#slide !== '' && this.#line.$slide.get() === this.#slide;
    for (const button of this.querySelectorAll('[data-do="uncover"]')) {
      button.ariaPressed = String(open);
      button.textContent = open ? '盖上墙上的卡' : '在墙上揭开这张卡';
    }
  }
}
