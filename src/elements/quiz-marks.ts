import { keyFrom } from '../course/questions/key-text.ts';
import type { ShortAnswerKey } from '../course/questions/short-answer.ts';
import { selfMarksEntry, type SelfMarks } from '../stores/self-marks.ts';
import type { Entry } from '../stores/entry.ts';
import { create } from './create.ts';
import { tellTrouble } from './tell-trouble.ts';

/**
 * How the learner marks a short answer by the points of its reference answer: boxes to tick, made out of what
 * stands in the question's answer. What is ticked is kept, and counts for mastery.
 */
export class QuizMarks {
  readonly #answer: HTMLElement;
  readonly #key: ShortAnswerKey;
  readonly #entry: Entry<SelfMarks>;
  #marks: string[] | undefined;
  #section: HTMLElement | undefined;

  /** @param id under which the marks are kept */
  constructor(question: HTMLElement, id: string) {
    this.#answer = question.querySelector('.quiz-answer')!;
    this.#key = keyFrom(this.#answer.dataset['key']!, []) as ShortAnswerKey;
    this.#entry = selfMarksEntry(question.dataset['chapter']!, id);
    const points = this.#entry.$value.get()?.points ?? [];
    if (points.length > 0) this.set(points.filter(({ marked }) => marked).map((point) => point.id));
  }

  /** Ids of the points that are ticked; none as long as nothing was compared. */
  get marks(): string[] | undefined {
    return this.#marks;
  }

  /** Takes marks over, without opening anything: the answer, which is printed, shows them. */
  set(marks: string[] | undefined): void {
    this.#marks = marks;
    for (const [i, point] of this.#points.entries())
      point.toggleAttribute('data-marked', marks?.includes(this.#key[i]![0]) ?? false);
    for (const box of this.#boxes) box.checked = marks?.includes(box.value) ?? false;
  }

  /** Keeps that the reference answer was looked at before anything was written. */
  seen(): void {
    this.#keep(true);
  }

  /** Keeps the marks as they are now. */
  keep(): void {
    this.#keep(this.#entry.$value.get()?.seenFirst ?? false);
  }

  /** The reference answer with a box for each point, behind an element of the form. */
  open(after: Element): HTMLElement {
    if (this.#section) return this.#section;
    const section = create('section', {
      class: 'writing-reference',
      'aria-label': '这一题的参考答案',
      tabindex: '-1',
    });
    const reference = this.#answer.querySelector('.quiz-reference')!.cloneNode(true) as HTMLElement;
    delete reference.dataset['why'];
    const boxes = this.#key.map(([value], i) =>
      create(
        'li',
        {},
        create(
          'label',
          {},
          create('input', { type: 'checkbox', value }),
          create('span', {}, this.#points[i]!.textContent.trim()),
        ),
      ),
    );
    section.append(
      reference,
      create('p', { class: 'hint' }, '你写的里面有没有？有就打勾，过半就算答对。'),
      create('ul', { class: 'quiz-marks' }, ...boxes),
    );
    section.addEventListener('change', () => {
      this.set(this.#boxes.filter((box) => box.checked).map((box) => box.value));
      this.keep();
    });
    after.after(section);
    this.#section = section;
    this.set(this.#marks ?? []);
    return section;
  }

  /** Takes marks and boxes away. */
  clear(): void {
    this.#section?.remove();
    this.#section = undefined;
    this.set(undefined);
    this.#entry.remove();
  }

  get #points(): HTMLElement[] {
    return [...this.#answer.querySelectorAll<HTMLElement>('.checklist > li')];
  }

  get #boxes(): HTMLInputElement[] {
    return [...(this.#section?.querySelectorAll('input') ?? [])];
  }

  #keep(seenFirst: boolean): void {
    const at = Date.now();
    const kept = new Map(this.#entry.$value.get()?.points.map((point) => [point.id, point]));
    const points = (this.#marks ? this.#key : []).map(([id, keyPoint = '']) => {
      const marked = this.#marks!.includes(id);
      const before = kept.get(id);
      return { id, keyPoint, marked, at: before?.marked === marked ? before.at : at };
    });
    this.#entry.set({ points, seenFirst });
    void tellTrouble();
  }
}
