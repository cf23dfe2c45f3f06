import { keptSlugs, onAnyChange } from '../stores/backup.ts';
import { make } from './make.ts';
import { chapterFold } from './mastery-chapter.ts';
import { workedOn } from './review-items.ts';

/** `<mastery-overview>`: every chapter worked on, as the device knows it. */
export class MasteryOverview extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    onAnyChange(() => void this.#draw(), signal);
    void this.#draw();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  async #draw(): Promise<void> {
    const chapters = this.dataset['chapters']!;
    const slugs = keptSlugs();
    const practices = await workedOn(chapters, slugs);
    if (this.#abort?.signal.aborted) return;
    const open = new Set(
      [...this.querySelectorAll<HTMLElement>('details[open]')].map((fold) => fold.dataset['chapter']),
    );
    const gone = slugs.filter((slug) => !practices.has(slug));
    const folds = [...practices].map(([slug, practice]) => {
      const reset = () =>
        this.dispatchEvent(
          new CustomEvent('reset-chapter', { bubbles: true, detail: { slug, title: practice.title } }),
        );
      const view = { slug, practice, href: `${chapters}${slug}/`, reset };
      const fold = chapterFold(view, practices.size === 1 || open.has(slug));
      fold.dataset['chapter'] = slug;
      return fold;
    });
    this.replaceChildren(
      ...(folds.length > 0
        ? folds
        : [make('p', {}, '这台设备上还没有记录。读一章、答一道题、收下一条计划，就会记在这里。')]),
    );
    if (gone.length > 0)
      this.append(
        make(
          'p',
          { className: 'hint' },
          `另有 ${gone.length} 章的记录还在这台设备上，课程里现在取不到这几章：${gone.join('、')}`,
        ),
      );
    this.dataset['state'] = 'open';
  }
}
