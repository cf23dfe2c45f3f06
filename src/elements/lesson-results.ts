import { fileName } from '../course/tools/take-out.ts';
import { minuteOf, resultsCsv, type NamedQuestion } from '../course/vote/results.ts';
import type { Moment } from '../course/vote/vote.ts';
import { lessonRecords, votesNow } from '../stores/lesson-records.ts';
import { button, make } from './make.ts';
import { giveFile } from './give-file.ts';

/** Questions as the page names them, in its order. */
function namedQuestions(): Map<string, NamedQuestion> {
  return new Map(
    [...document.querySelectorAll<HTMLElement>('vote-desk')].map((desk) => [
      desk.dataset['question']!,
      {
        stem: desk.querySelector('.desk-stem')!.textContent!.trim(),
        options: [...desk.querySelectorAll<HTMLElement>('[data-option]')].map((line) => ({
          id: line.dataset['option']!,
          label: line.querySelector('.vote-label')!.textContent!,
          text: line.querySelector('[data-part="text"]')!.textContent!.trim(),
          correct: line.dataset['correct'] !== undefined,
        })),
      },
    ]),
  );
}

/** `<lesson-results>`: the votes of this lesson and of those before, each to take out as a table. */
export class LessonResults extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')!.addEventListener('toggle', () => this.#draw());
  }

  get #lesson(): HTMLElement {
    return this.closest<HTMLElement>('lesson-presenter')!;
  }

  #draw(): void {
    const slug = this.#lesson.dataset['chapter']!;
    const now = votesNow(slug);
    const list = this.querySelector('[data-part="list"]')!;
    const items = lessonRecords(slug).map((record) => {
      const { startedAt, votes } = record.$value.get()!;
      const entries = new Map(Object.entries(votes));
      const gone = button('删除', () => {
        if (gone.dataset['sure'] === undefined) {
          gone.dataset['sure'] = '';
          gone.textContent = '真的删除？再按一次';
          return;
        }
        record.remove();
        this.#draw();
      });
      return this.#item(`${minuteOf(startedAt)} 的课`, entries, () => minuteOf(startedAt), gone);
    });
    list.replaceChildren(
      now.size > 0
        ? this.#item('这堂课', now, () => minuteOf(Date.now()))
        : make('li', {}, '这堂课还没有投过票。'),
      ...items,
    );
  }

  #item(
    name: string,
    votes: ReadonlyMap<string, Moment>,
    when: () => string,
    more?: HTMLElement,
  ): HTMLElement {
    const chapter = this.#lesson.dataset['title']!;
    const save = button('下载表格', () =>
      giveFile(
        fileName(`${chapter} 投票结果 ${when().replace(':', '')}`, 'csv'),
        resultsCsv({ chapter, votes, questions: namedQuestions() }),
        'text/csv',
      ),
    );
    save.ariaLabel = `下载表格：${name}`;
    return make('li', {}, make('span', {}, `${name}：${votes.size} 题`), save, more);
  }
}
