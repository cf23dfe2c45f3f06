import type { Practice } from '../course/practice.ts';
import { nextStep } from '../course/review/schedule.ts';
import { daysToNext, dueItems, session, type ReviewItem } from '../course/review/session.ts';
import { answerEntry } from '../stores/answers.ts';
import { reviewEntry } from '../stores/reviews.ts';
import { button, make } from './make.ts';
import { keyPointCard } from './review-card.ts';
import { allItems, mixed, workedOn } from './review-items.ts';
import { fetchQuestion } from './review-question.ts';
import { enough, nothingDue, nothingYet } from './review-words.ts';
import { tellTrouble } from './tell-trouble.ts';

/**
 * `<review-desk>`: what has come back, one item after the other, a few minutes' worth. Every answer counts as soon
 * as it is given, so one can stop anywhere.
 */
export class ReviewDesk extends HTMLElement {
  #abort: AbortController | undefined;
  #practices: ReadonlyMap<string, Practice> = new Map();
  /** Whether the items of this round are due: only then does a right answer move them on. */
  #scheduled = true;
  #known = 0;

  connectedCallback(): void {
    this.#abort = new AbortController();
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #chapters(): string {
    return this.dataset['chapters']!;
  }

  async #open(): Promise<void> {
    this.#practices = await workedOn(this.#chapters);
    const due = session(allItems(this.#practices), new Date());
    if (due.length > 0) await this.#round(due, true, false);
    else this.#rest();
    this.dataset['state'] = 'open';
    void tellTrouble();
  }

  #show(...content: (Node | string | undefined | false)[]): void {
    this.querySelector('[data-part="stage"]')!.replaceChildren(
      ...content.filter((part): part is Node | string => Boolean(part)),
    );
  }

  /** Nothing is due. */
  #rest(): void {
    const items = allItems(this.#practices);
    const any = items.length > 0;
    this.#show(
      make('h2', {}, any ? '今天没有要复习的' : '还没有要复习的'),
      make('p', {}, any ? nothingDue(daysToNext(items, new Date())) : nothingYet),
      make(
        'p',
        { className: 'review-row' },
        button(any ? '随便练几道' : '先做几道热热身', () => void this.#mixed(), 'review-main'),
        any ? make('a', { href: this.dataset['home']! }, '去目录选一章读') : this.#beginning,
      ),
    );
  }

  /** Where to begin: in the chapter that was opened first, or in the book. */
  get #beginning(): HTMLElement {
    const [begun] = this.#practices;
    if (!begun) return make('a', { href: this.dataset['home']! }, '去目录选一章读');
    const [slug, { title }] = begun;
    return make('a', { href: `${this.#chapters}${slug}/#key-points` }, `从《${title}》的“实战要点”开始`);
  }

  async #mixed(): Promise<void> {
    if (this.#practices.size === 0)
      this.#practices = await workedOn(this.#chapters, this.dataset['some']!.split(' '));
    await this.#round(mixed(this.#practices, new Date()), false, true);
  }

  async #round(items: readonly ReviewItem[], scheduled: boolean, focus: boolean): Promise<void> {
    this.#scheduled = scheduled;
    this.#known = 0;
    if (items.length > 0) await this.#item(items, 0, focus);
  }

  async #item(items: readonly ReviewItem[], at: number, focus: boolean): Promise<void> {
    const item = items[at];
    if (!item) {
      this.#end(items.length);
      return;
    }
    const practice = this.#practices.get(item.slug)!;
    const next = make('p', { className: 'review-row review-next' });
    const go = () => {
      if (item.kind === 'question') answerEntry('review-answer', item.slug, item.id).remove();
      void this.#item(items, at + 1, true);
    };
    const skip = button('跳过这条', go);
    let judged = false;
    const done = (right: boolean) => {
      if (judged) return;
      judged = true;
      this.#keep(item, right);
      next.replaceChildren(button(at + 1 < items.length ? '下一条' : '看看今天怎样', go, 'review-main'));
    };
    const content = await this.#content(item, practice, done);
    if (this.#abort!.signal.aborted) return;
    next.append(skip);
    const heading = make(
      'h2',
      { tabIndex: -1 },
      `第 ${at + 1} 条，共 ${items.length} 条`,
      make('small', {}, ` ${practice.title}`),
    );
    this.#show(heading, content ?? make('p', {}, '这一条现在取不到，可能是断了网，也可能书里改过了。'), next);
    if (focus) heading.focus();
  }

  async #content(
    { slug, kind, id }: ReviewItem,
    practice: Practice,
    done: (right: boolean) => void,
  ): Promise<HTMLElement | undefined> {
    if (kind === 'key-point')
      return keyPointCard(practice, id, `${this.#chapters}${slug}/#key-point-${id}`, done);
    answerEntry('review-answer', slug, id).remove();
    const [question] = await Promise.all([
      fetchQuestion(this.#chapters, slug, id),
      import('./quiz-question-define.ts'),
    ]);
    question?.addEventListener('quiz-checked', (event) =>
      done((event as CustomEvent<{ right: boolean }>).detail.right),
    );
    return question;
  }

  #keep({ slug, kind, id, state }: ReviewItem, right: boolean): void {
    if (right) this.#known += 1;
    if (right && !this.#scheduled) return;
    reviewEntry(slug, kind, id).set({ step: nextStep(this.#scheduled ? state.step : 0, right), right });
    void tellTrouble();
  }

  #end(count: number): void {
    const left = dueItems(allItems(this.#practices), new Date()).length;
    const heading = make('h2', { tabIndex: -1 }, '今天够了');
    const more = button(left > 0 ? `还有 ${left} 条，再来几条` : '再随便练几道', () =>
      left > 0
        ? void this.#round(session(allItems(this.#practices), new Date()), true, true)
        : void this.#mixed(),
    );
    this.#show(
      heading,
      make('p', {}, enough(count, this.#known)),
      make('p', { className: 'review-row' }, more, make('a', { href: this.dataset['me']! }, '看看我的学习')),
    );
    heading.focus();
  }
}
