import { isWritten, tally } from '../course/writing/self-marking.ts';
import { fileName, textFile } from '../course/writing/text-file.ts';
import type { SelfMarks } from '../stores/self-marks.ts';
import { announce } from './announce.ts';
import { download, today } from './take-out.ts';
import { TextKeeper } from './text-keeper.ts';
import { gather, idOf } from './writing-gather.ts';
import { WritingMarks } from './writing-marks.ts';
import { pointsOf, referenceFrom } from './writing-reference.ts';

/**
 * `<writing-question>`: keeps what is written; then, or on “show anyway”, brings the reference answer here from
 * the answers section, to mark oneself on its points.
 */
export class WritingQuestion extends HTMLElement {
  #abort: AbortController | undefined;
  #slug = '';
  #marks: WritingMarks | undefined;
  #answer: HTMLElement | undefined;
  #reference: HTMLElement | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#slug = this.closest<HTMLElement>('[data-chapter]')!.dataset['chapter']!;
    const id = idOf(this);
    // The question belongs to the field; an id for each on the page would cost bytes before anybody writes.
    this.querySelector('.writing-ask')!.id = `ask-${id}`;
    this.#field.setAttribute('aria-describedby', `ask-${id}`);
    new TextKeeper(this.#field, { slug: this.#slug, id, place: 'text', signal, changed: () => this.#show() });
    this.#answer = document.getElementById(`answer-${id}`) ?? undefined;
    if (this.#answer) this.#bring(this.#answer, id, signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#reference?.remove();
  }

  #bring(answer: HTMLElement, id: string, signal: AbortSignal): void {
    this.#marks = new WritingMarks(this.#slug, id, pointsOf(answer), signal, (marks) => this.#follow(marks));
    this.#button('compare').ariaExpanded = 'false';
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('change', ({ target }) => this.#mark(target as Element), { signal });
    // Opened where it stands, at the end of the chapter, it has been seen as well.
    const details = answer.closest('details');
    details?.addEventListener('toggle', () => details.open && this.#seen(), { signal });
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  #button(value: string): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`button[value="${value}"]`)!;
  }

  #press({ target }: Event): void {
    const button = (target as Element).closest<HTMLButtonElement>('.writing-actions > button');
    if (button?.value === 'take') {
      const question = gather(this.#slug, this);
      download(fileName(question.section, today()), textFile(question.section, today(), [question]));
    } else if (button?.value === 'peek') this.#open(true);
    else if (button && (isWritten(this.#field.value) || this.#marks!.marks.seenFirst))
      this.#open(!this.#reference);
    else if (button) {
      this.#say('先写几句再对照。写不出整段，一句也行。');
      this.#field.focus();
    }
  }

  /** Opens or closes the reference answer under the question. */
  #open(open: boolean): void {
    this.#reference?.remove();
    this.#reference = undefined;
    const button = this.#button('compare');
    button.ariaExpanded = String(open);
    button.textContent = open ? '收起参考答案' : '写好了，对照参考答案';
    if (!open) return;
    this.#button('peek').hidden = true;
    this.#seen();
    this.#reference = referenceFrom(this.#answer!);
    this.append(this.#reference);
    this.#follow(this.#marks!.marks);
    announce('参考答案打开了，就在下面');
  }

  #seen(): void {
    if (!isWritten(this.#field.value)) this.#marks!.seen();
  }

  #mark(target: Element): void {
    if (target.matches('.writing-reference input'))
      this.#marks!.mark((target as HTMLInputElement).value, (target as HTMLInputElement).checked);
  }

  /** Shows the marks where the points stand: here, and in the answers section, which is printed. */
  #follow({ points }: SelfMarks): void {
    const marked = new Set(points.filter((point) => point.marked).map(({ id }) => id));
    for (const item of this.#answer!.querySelectorAll<HTMLElement>('[data-point]'))
      item.toggleAttribute('data-marked', marked.has(item.dataset['point']!));
    for (const input of this.#reference?.querySelectorAll('input') ?? [])
      input.checked = marked.has(input.value);
    this.#show();
  }

  #show(): void {
    this.toggleAttribute('data-written', this.#field.value !== '');
    const { points = [], seenFirst = false } = this.#marks?.marks ?? {};
    this.toggleAttribute('data-seen', seenFirst || points.length > 0);
    const done = points.length > 0 && `自己对照，${tally(points)}`;
    const seen = seenFirst && '写之前看过答案';
    this.#line(
      [done, seen].filter(Boolean).join('；') || (this.#field.value ? '写下的已存在这台设备上' : ''),
    );
  }

  #line(text: string): void {
    this.querySelector('.writing-status')!.textContent = text;
  }

  #say(text: string): void {
    this.#line(text);
    announce(text);
  }
}
