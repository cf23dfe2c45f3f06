import { dayOf } from '../course/calendar-day.ts';
import { learnerEntry } from '../stores/learner.ts';
import { finishedCalls } from '../stores/role-plays.ts';
import { testEntry } from '../stores/tests.ts';
import { keepTyping } from './keep-typing.ts';
import { tellTrouble } from './tell-trouble.ts';

/** `<certificate-sheet>`: shows the certificate once it is earned, else what is missing. */
export class CertificateSheet extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const slug = this.dataset['chapter']!;
    const passedAt = testEntry(slug).$value.get()?.passedAt ?? 0;
    const wonAt = finishedCalls(slug).find(({ kind }) => kind === 'won-back')?.at ?? 0;
    this.#mark('test', passedAt > 0);
    this.#mark('role-play', wonAt > 0);
    this.dataset['state'] = passedAt > 0 && wonAt > 0 ? 'earned' : 'open';

    const [year, month, day] = dayOf(new Date(Math.max(passedAt, wonAt)))
      .split('-')
      .map(Number);
    this.#part('date').textContent = `${year} 年 ${month} 月 ${day} 日`;

    const learner = learnerEntry();
    const field = this.querySelector('input')!;
    const name = this.#part('name');
    const show = () => (name.textContent = field.value.trim() || '　　　　　');
    // The learner may have been quicker than this script.
    field.value ||= learner.$value.get()?.name ?? '';
    show();
    field.addEventListener('input', show, { signal });
    keepTyping(
      this,
      () => {
        learner.set({ name: field.value.trim() });
        void tellTrouble();
      },
      signal,
    );
    this.querySelector('button')!.addEventListener('click', () => print(), { signal });
    void tellTrouble();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #mark(name: string, done: boolean): void {
    this.#part(name).textContent = done ? '✓ 做到了' : '还差这一件';
  }
}
