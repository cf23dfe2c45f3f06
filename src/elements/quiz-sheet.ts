import type { Grade, PartGrade } from '../course/questions/contract.ts';
import type { QuestionKind } from '../schemas/quiz.ts';
import { keyFrom } from '../course/questions/key-text.ts';
import { controls, type Control, type Face, type Parts } from './quiz-face.ts';
import { LIVE, type Live } from './quiz-faces.ts';
import { explain, mark, unmark } from './quiz-feedback.ts';

/** A question's form as it is answered and marked: no buttons, no storage, no words but the explanations. */
export class Sheet {
  readonly form: HTMLFormElement;
  /** The `details` with the answer and every explanation. */
  readonly answer: HTMLDetailsElement;
  readonly live: Live;
  readonly #face: Face;
  readonly #key: unknown;
  readonly #parts: Parts;
  readonly #fieldset: HTMLFieldSetElement;
  /** Wrong choices of earlier tries: they stay marked. */
  readonly #ruledOut = new Map<string, PartGrade>();

  constructor(question: HTMLElement, signal: AbortSignal) {
    this.live = LIVE[question.dataset['kind'] as QuestionKind];
    this.form = question.querySelector('form')!;
    this.answer = question.querySelector('.quiz-answer')!;
    this.#fieldset = this.form.querySelector('fieldset')!;
    this.#parts = new Map(
      [...this.form.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [
        part.dataset['part']!,
        part,
      ]),
    );
    this.#key = keyFrom(this.answer.dataset['key']!, [...this.#parts.keys()]);
    this.#face = new this.live.Face(this.#parts, signal);
    // Enter that ends the composing of a word (keyCode 229: Safari) must not hand in the form, nor may a held key.
    this.form.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229 || event.repeat))
          event.preventDefault();
      },
      { signal },
    );
  }

  /** The response as the kind parses it; `undefined` where nothing is answered. */
  get response(): unknown {
    return this.live.kind.parse(this.#key, this.#face.read());
  }

  /** Shows a response of whatever origin. */
  set response(value: unknown) {
    const response = this.live.kind.parse(this.#key, value);
    // Nothing to show is no order to empty the form: something may be written there.
    if (response !== undefined) this.#face.write(response);
  }

  /** Ids of the parts that are not answered yet. */
  get open(): string[] {
    return this.live.kind.open(this.#key, this.response);
  }

  /** How many parts there are to answer. */
  get size(): number {
    return this.#parts.size;
  }

  grade(): Grade {
    return this.live.kind.grade(this.#key, this.response);
  }

  /** Whether nothing is left to try after this result. */
  isLast(grade: Grade): boolean {
    return grade.right || this.live.kind.once === true;
  }

  /** Marks every part and closes the form; explanations, which take room, only where they are asked for. */
  show(grade: Grade, last: boolean, explained: boolean): void {
    this.#fieldset.disabled = true;
    unmark(this.form);
    const parts = [...grade.parts].map(([id, part]): [string, PartGrade] => [
      id,
      (part.verdict === 'unchosen' && this.#ruledOut.get(id)) || part,
    ]);
    mark(this.#parts, parts, last);
    if (explained && !this.#face.compares) explain(this.#parts, parts, this.#whys, this.live.words, last);
  }

  /** Opens the form for another try: what was right stays as it is. */
  retry(grade: Grade): void {
    this.#fieldset.disabled = false;
    for (const [id, graded] of grade.parts) {
      const { verdict, why } = graded;
      if (verdict === 'right' || verdict === 'wrong') this.#face.settle(id, verdict === 'right');
      if (verdict === 'wrong' && why !== undefined) this.#ruledOut.set(id, graded);
    }
    unmark(this.form, true);
    this.focus();
  }

  /** Explanation id → where it stands in the answer. */
  get #whys(): Map<string, Element> {
    const found = this.answer.querySelectorAll('[data-why]');
    return new Map(this.live.kind.whys(this.#key).map((id, i) => [id, found[i]!]));
  }

  get #controls(): Control[] {
    return [...this.#parts.values()].flatMap(controls);
  }

  /** Empties the form. */
  clear(): void {
    this.#fieldset.disabled = false;
    unmark(this.form);
    this.#ruledOut.clear();
    for (const control of this.#controls) control.disabled = false;
    this.#face.write(undefined);
  }

  /** Puts the focus where the answering goes on: at the first part that is open, or that can be changed. */
  focus(): void {
    const open = this.open.flatMap((id) => controls(this.#parts.get(id)!));
    [...open, ...this.#controls].find((control) => !control.disabled && control.offsetParent)?.focus();
  }
}
