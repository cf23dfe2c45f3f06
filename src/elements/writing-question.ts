import { isWritten, tally } from '../course/writing/self-marking.ts';
import { fileName, textFile } from '../course/writing/text-file.ts';
import { announce } from './announce.ts';
import { create } from './create.ts';
import { giveFile } from './give-file.ts';
import { today } from './today.ts';
import { TextKeeper } from './text-keeper.ts';
import { gather, idOf } from './writing-gather.ts';
import { WritingMarks } from './writing-marks.ts';
import { pointsOf } from './writing-points.ts';
import { itemsOf, referenceFrom } from './writing-reference.ts';

const COMPARE = '写好了，对照参考答案';

/**
 * `<writing-question>`: keeps what is written; then, or on “show anyway”, brings the reference answer here from
 * the answers section, to mark oneself on its points.
 */
export class WritingQuestion extends HTMLElement {
  #abort: AbortController | undefined;
  #slug = '';
  #keeper: TextKeeper | undefined;
  #marks: WritingMarks | undefined;
  #answer: HTMLElement | undefined;
  #reference: HTMLElement | undefined;
  readonly #compare = create('button', { 'aria-expanded': 'false' }, COMPARE);
  readonly #peek = create('button', { class: 'writing-peek' }, '先看答案');

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#slug = this.closest<HTMLElement>('[data-chapter]')!.dataset['chapter']!;
    const id = idOf(this);
    // The question belongs to the field; an id for each on the page would cost bytes before anybody writes.
    this.querySelector('.writing-ask')!.id = `ask-${id}`;
    this.#field.setAttribute('aria-describedby', `ask-${id}`);
    const changed = () => this.#show();
    this.#keeper = new TextKeeper(this.#field, { slug: this.#slug, id, place: 'text', signal, changed });
    this.#answer = document.getElementById(`answer-${id}`) ?? undefined;
    if (this.#answer) this.#bring(this.#answer, id, signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#reference?.remove();
  }

  #bring(answer: HTMLElement, id: string, signal: AbortSignal): void {
    this.#marks = new WritingMarks(this.#slug, id, signal, () => this.#show());
    if (this.#marks.marks.points.length > 0) void this.#loadPoints();
    const take = create('button', {}, '存成文件');
    this.querySelector('.writing-actions')!.replaceChildren(this.#compare, take, this.#peek);
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    on(this.#compare, 'click', () => this.#compareNow());
    on(this.#peek, 'click', () => void this.#open());
    on(take, 'click', () => this.#take());
    on(this.#field, 'focus', () => void this.#loadPoints());
    on(this, 'change', ({ target }) => this.#mark(target as HTMLInputElement));
    // Opened where it stands, at the end of the chapter, it has been seen as well.
    const details = answer.closest('details')!;
    on(details, 'toggle', () => details.open && this.#seen());
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  async #loadPoints(): Promise<void> {
    const marks = this.#marks!;
    if (marks.points.length > 0) return;
    marks.points = await pointsOf(this.#slug, idOf(this));
    this.#show();
  }

  #take(): void {
    const question = gather(this.#slug, this);
    giveFile(fileName(question.section, today()), textFile(question.section, today(), [question]));
  }

  #compareNow(): void {
    if (this.#reference) this.#close();
    else if (isWritten(this.#field.value) || this.#marks!.marks.seenFirst) void this.#open();
    else {
      const text = '先写几句再对照。写不出整段，一句也行。';
      this.#line(text);
      announce(text);
      this.#field.focus();
    }
  }

  #close(): void {
    this.#reference?.remove();
    this.#reference = undefined;
    this.#compare.ariaExpanded = 'false';
    this.#compare.textContent = COMPARE;
  }

  /** Opens the reference answer under the question. */
  async #open(): Promise<void> {
    this.#seen();
    await this.#loadPoints();
    this.#close();
    this.#reference = referenceFrom(this.#answer!, this.#marks!.points);
    this.append(this.#reference);
    this.#compare.ariaExpanded = 'true';
    this.#compare.textContent = '收起参考答案';
    this.#peek.hidden = true;
    this.#show();
    announce('参考答案打开了，就在下面');
  }

  #seen(): void {
    if (!isWritten(this.#field.value)) this.#marks!.seen();
  }

  #mark(target: HTMLInputElement): void {
    if (target.matches('.writing-reference input')) this.#marks!.mark(target.value, target.checked);
  }

  /** Shows text and marks wherever they stand: here, and in the answers section, which is printed. */
  #show(): void {
    this.toggleAttribute('data-written', this.#field.value !== '');
    const { points = [], seenFirst = false } = this.#marks?.marks ?? {};
    this.toggleAttribute('data-seen', seenFirst || points.length > 0);
    const marked = new Set(points.filter((point) => point.marked).map(({ id }) => id));
    for (const input of this.#reference?.querySelectorAll('input') ?? [])
      input.checked = marked.has(input.value);
    const items = this.#answer ? itemsOf(this.#answer) : [];
    for (const [i, { id }] of (this.#marks?.points ?? []).entries())
      items[i]?.toggleAttribute('data-marked', marked.has(id));

    const done = points.length > 0 && `自己对照，${tally(points)}`;
    const seen = seenFirst && '写之前看过答案';
    this.#line(
      [done, seen].filter(Boolean).join('；') ||
        (this.#field.value && this.#keeper?.isKept ? '写下的已存在这台设备上' : ''),
    );
  }

  #line(text: string): void {
    this.querySelector('.writing-status')!.textContent = text;
  }
}
