import { testResult } from '../course/questions/test-result.ts';
import { answerEntry, type StoredAnswer } from '../stores/answers.ts';
import type { Entry } from '../stores/entry.ts';
import { testEntry, type StoredTest } from '../stores/tests.ts';
import { announce } from './announce.ts';
import type { Sheet } from './quiz-sheet.ts';
import { report, type Marked } from './quiz-test-report.ts';
import { lastTest, openQuestions, progress } from './quiz-test-words.ts';
import { tellTrouble } from './tell-trouble.ts';

/** A question of the test, as it brought itself along. */
interface Taken {
  question: HTMLElement;
  sheet: Sheet;
  entry: Entry<StoredAnswer>;
}

/**
 * The chapter test around its questions, which come to it by the event `quiz-connect`: hands in, tells which
 * key points to read again, starts anew. Answers are kept while it goes on, the result when it is handed in.
 */
export class QuizTest extends HTMLElement {
  #abort: AbortController | undefined;
  #entry!: Entry<StoredTest>;
  readonly #taken: Taken[] = [];
  /** Handing in with open questions takes a second press. */
  #warned = false;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const on = (target: HTMLElement, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    this.#entry = testEntry(this.dataset['chapter']!);
    this.#tell('last', lastTest(this.#entry.$value.get()));
    on(this, 'quiz-connect', (event) => this.#take(event as CustomEvent<{ sheet: Sheet }>));
    on(this, 'submit', (event) => event.preventDefault());
    on(this.#part('hand-in'), 'click', () => this.#handIn());
    on(this.#part('again'), 'click', () => this.#again());
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`.test-${name}`)!;
  }

  #tell(name: string, text: string): void {
    this.#part(name).textContent = text;
  }

  #take({ target, detail: { sheet } }: CustomEvent<{ sheet: Sheet }>): void {
    const question = target as HTMLElement;
    const entry = answerEntry('test-answer', this.dataset['chapter']!, question.dataset['question']!);
    const kept = entry.$value.get();
    if (kept) sheet.response = kept.response;
    void tellTrouble();
    this.#taken.push({ question, sheet, entry });
    sheet.form.addEventListener(
      'input',
      () => {
        this.#keep(entry, sheet, false);
        this.#count();
      },
      { signal: this.#abort!.signal },
    );
    this.#count();
    if (this.#taken.length === Number(this.dataset['total']) && this.#entry.$value.get()?.open)
      this.#show(false);
  }

  #keep(entry: Entry<StoredAnswer>, { response }: Sheet, right: boolean): void {
    if (response === undefined) entry.remove();
    else entry.set({ response, right, tries: 1, shown: false });
    void tellTrouble();
  }

  get #open(): Taken[] {
    return this.#taken.filter(({ sheet }) => sheet.open.length > 0);
  }

  #count(): void {
    this.#warned = false;
    this.#tell('status', progress(this.#taken.length - this.#open.length, this.#taken.length));
  }

  #handIn(): void {
    const open = this.#open;
    if (open.length > 0 && (!this.#warned || open.length === this.#taken.length)) {
      this.#warned = true;
      const status = this.#part('status');
      status.replaceChildren(
        ...openQuestions(
          open.map(({ question }) => question),
          this.#taken.length,
        ),
      );
      announce(status.textContent);
      return;
    }
    const result = this.#show(true);
    const passedAt = this.#entry.$value.get()?.passedAt || (result.passed ? Date.now() : 0);
    const { right, total, again } = result;
    this.#entry.set({ right, total, again, passedAt, open: true });
    this.#tell('last', lastTest(this.#entry.$value.get()));
    this.#part('result').focus();
  }

  /** Marks every question and reports; explanations take room, so they come with a fresh result only. */
  #show(fresh: boolean) {
    const marked = this.#taken.map(({ question, sheet, entry }): Marked => {
      const grade = sheet.grade();
      sheet.show(grade, true, fresh);
      if (fresh) this.#keep(entry, sheet, grade.right);
      return { question, keyPoint: question.dataset['keyPoint']!, right: grade.right };
    });
    this.dataset['state'] = 'done';
    const result = testResult(marked);
    report(this.#part('result'), result, marked);
    return result;
  }

  #again(): void {
    const kept = this.#entry.$value.get();
    if (kept) this.#entry.set({ ...kept, open: false });
    delete this.dataset['state'];
    for (const { sheet, entry } of this.#taken) {
      entry.remove();
      sheet.clear();
    }
    this.#count();
    this.#taken[0]?.sheet.focus();
  }
}
