import type { ShortAnswerResponse } from '../course/questions/short-answer.ts';
import { isWritten } from '../course/writing/self-marking.ts';
import { textEntry, type TextPlace } from '../stores/texts.ts';
import { announce } from './announce.ts';
import { create } from './create.ts';
import type { Face, Parts } from './quiz-face.ts';
import { QuizMarks } from './quiz-marks.ts';
import { TextKeeper } from './text-keeper.ts';

/** What was taken out of the field, to be put back. */
interface Taken {
  text: string;
  marks: string[] | undefined;
}

/** Where the question stands: each place keeps texts and marks of its own. */
function placeOf({ dataset }: HTMLElement): TextPlace {
  if (dataset['keyPoint'] !== undefined) return 'test-text';
  return dataset['place'] === 'review' ? 'review-text' : 'text';
}

/**
 * A short answer: a text that is kept as it is typed; then the reference answer beside it, to mark oneself by.
 * A text that is cleared away can be put back.
 */
export class TextFace implements Face {
  readonly compares = true;
  readonly #question: HTMLElement;
  readonly #part: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #compare: HTMLButtonElement;
  readonly #marks: QuizMarks;
  readonly #back = create('button', { type: 'button' });
  readonly #ask = create('span', { class: 'hint' }, '先写几句再对照。写不出整段，一句也行。');
  #taken: Taken | undefined;

  constructor(parts: Parts, signal: AbortSignal) {
    this.#part = parts.get('text')!;
    this.#question = this.#part.closest('quiz-question')!;
    this.#field = this.#part.querySelector('textarea')!;
    this.#compare = this.#part.querySelector('button')!;
    const { chapter, question } = this.#question.dataset as { chapter: string; question: string };
    const place = placeOf(this.#question);
    // Ids of questions hold no dot.
    this.#marks = new QuizMarks(this.#question, place === 'text' ? question : `${question}.${place}`);
    if (place === 'review-text') this.#recall(chapter, question);
    const changed = () => {
      this.#part.toggleAttribute('data-written', this.#field.value !== '');
      this.#ask.remove();
    };
    new TextKeeper(this.#field, { slug: chapter, id: question, place, signal, changed });
    changed();
    this.#show();

    const on = (target: EventTarget, type: string, listener: () => void) =>
      target.addEventListener(type, listener, { signal });
    on(this.#field, 'input', changed);
    on(this.#compare, 'click', () => this.#open());
    on(this.#back, 'click', () => this.#putBack());
    const answer = this.#question.querySelector<HTMLDetailsElement>('.quiz-answer')!;
    on(answer, 'toggle', () => answer.open && !isWritten(this.#field.value) && this.#marks.seen());
  }

  read(): unknown {
    return { text: this.#field.value, marks: this.#marks.marks };
  }

  write(response: ShortAnswerResponse | undefined): void {
    if (!response) this.#clear();
    else {
      // What stands in the field is newer than the answer that was graded.
      if (this.#field.value === '') this.#put(response.text);
      if (response.marks) this.#marks.set(response.marks);
      this.#show();
    }
  }

  /** Another try goes on from text and marks as they are. */
  settle(): void {
    this.#marks.open(this.#part);
    this.#show();
  }

  #show(): void {
    this.#question.toggleAttribute('data-compared', this.#marks.marks !== undefined);
    this.#compare.hidden = this.#question.querySelector('.writing-reference') !== null;
  }

  #put(text: string): void {
    this.#field.value = text;
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #open(): void {
    if (!isWritten(this.#field.value)) {
      this.#compare.after(this.#ask);
      announce(this.#ask.textContent);
      this.#field.focus();
      return;
    }
    const reference = this.#marks.open(this.#part);
    this.#show();
    reference.focus({ preventScroll: true });
    announce('参考答案打开了，就在下面');
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** In review the text of the last time is out of sight, but not lost. */
  #recall(slug: string, id: string): void {
    const text = textEntry(slug, id, 'review-text').$value.get()?.text;
    textEntry(slug, id, 'review-text').remove();
    this.#marks.clear();
    if (text) this.#offer({ text, marks: undefined }, '放回上次写的');
  }

  #clear(): void {
    const taken = { text: this.#field.value, marks: this.#marks.marks };
    this.#marks.clear();
    this.#show();
    if (taken.text === '') return;
    this.#put('');
    this.#offer(taken, '放回刚才写的');
    announce('清空了。要的话，可以放回刚才写的');
  }

  #offer(taken: Taken, label: string): void {
    this.#taken = taken;
    this.#back.textContent = label;
    this.#compare.after(this.#back);
  }

  #putBack(): void {
    const { text, marks } = this.#taken!;
    this.#back.remove();
    this.#put([text, this.#field.value].filter(Boolean).join('\n'));
    if (marks) {
      this.#marks.set(marks);
      this.#marks.keep();
    }
    this.#show();
    this.#field.focus();
    announce('放回来了');
  }
}
