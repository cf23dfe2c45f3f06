import type { Grade } from '../course/questions/contract.ts';
import { answerEntry, type StoredAnswer } from '../stores/answers.ts';
import type { Entry } from '../stores/entry.ts';
import { announce } from './announce.ts';
import { Sheet } from './quiz-sheet.ts';
import { lastTime, verdict } from './quiz-words.ts';
import { tellTrouble } from './tell-trouble.ts';

/**
 * Brings a question to life: check, explanations in place, another try at what was wrong, a fresh start.
 * The answer is kept on the device. In the chapter test (it has `data-key-point` there) it only hands its sheet
 * to the `<quiz-test>` around it, by the event `quiz-connect`. In review (`data-place`) its answer is kept apart;
 * whoever is around hears of every check by `quiz-checked`.
 */
export class QuizQuestion extends HTMLElement {
  #abort: AbortController | undefined;
  #sheet!: Sheet;
  #entry!: Entry<StoredAnswer>;
  /** The result on show; none while the question is being answered. */
  #grade: Grade | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const sheet = new Sheet(this, signal);
    this.#sheet = sheet;
    const { chapter, question, keyPoint, place } = this.dataset;
    if (keyPoint !== undefined) {
      void customElements
        .whenDefined('quiz-test')
        .then(() =>
          this.dispatchEvent(new CustomEvent('quiz-connect', { bubbles: true, detail: { sheet, signal } })),
        );
      return;
    }
    sheet.form.addEventListener('submit', (event) => this.#submit(event), { signal });
    sheet.form.addEventListener('input', () => this.#say(''), { signal });
    this.#button('reset').addEventListener('click', () => this.#restart(), { signal });
    this.#entry = answerEntry(place === 'review' ? 'review-answer' : 'answer', chapter!, question!);
    const kept = this.#entry.$value.get();
    if (kept) this.#recall(kept);
    void tellTrouble();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #button(name: 'check' | 'reset'): HTMLButtonElement {
    return this.querySelector(`.quiz-${name}`)!;
  }

  #say(text: string): void {
    this.querySelector('.quiz-status')!.textContent = text;
    if (text) announce(text);
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (!this.#grade) this.#check();
    else if (this.#sheet.isLast(this.#grade)) this.#restart();
    else {
      const before = this.#grade;
      this.#settle(undefined);
      this.#sheet.retry(before);
    }
  }

  #check(): void {
    const sheet = this.#sheet;
    const { open, response } = sheet;
    if (open.length > 0) {
      this.#say(sheet.live.words.unanswered(open.length, sheet.size));
      sheet.focus();
      return;
    }
    const grade = sheet.grade();
    const before = this.#entry.$value.get();
    this.#entry.set({
      response,
      right: grade.right,
      tries: (before?.tries ?? 0) + 1,
      shown: (before?.shown ?? false) || sheet.answer.open,
    });
    void tellTrouble();
    sheet.show(grade, sheet.isLast(grade), true);
    this.#settle(grade);
    this.#say(verdict(grade, sheet.isLast(grade), sheet.live.words));
    this.#button('reset').hidden = sheet.isLast(grade);
    const from = sheet.answer.querySelector('.quiz-from')!.cloneNode(true);
    if (!grade.right) this.querySelector('.quiz-status')!.append(from);
    this.#button('check').focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('quiz-checked', { bubbles: true, detail: { right: grade.right } }));
  }

  /** The result of an earlier visit, in the room there is: marks and a word, explanations behind the answer. */
  #recall({ response }: StoredAnswer): void {
    this.#sheet.response = response;
    // The question may have changed since.
    if (this.#sheet.open.length > 0) return;
    const grade = this.#sheet.grade();
    this.#sheet.show(grade, this.#sheet.isLast(grade), false);
    this.#settle(grade);
    this.querySelector('.quiz-status')!.textContent = lastTime(grade.right);
  }

  #restart(): void {
    this.#entry.remove();
    this.#sheet.clear();
    this.#settle(undefined);
    this.#button('reset').hidden = true;
    this.#sheet.focus();
  }

  /** Shows or takes away a result; the one button does what comes next. */
  #settle(grade: Grade | undefined): void {
    this.#grade = grade;
    this.#button('check').textContent = !grade ? '检查' : this.#sheet.isLast(grade) ? '重做一遍' : '再试一次';
    if (!grade) this.querySelector('.quiz-status')!.textContent = '';
  }
}
