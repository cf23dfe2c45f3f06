import { writeBackup } from '../course/backup/format.ts';
import { dayOf } from '../course/calendar-day.ts';
import { everything, onAnyChange, rawText, setAsideKeys, writeAll } from '../stores/backup.ts';
import { announce } from './announce.ts';
import { bringIn } from './backup-bring-in.ts';
import { reset } from './backup-reset.ts';
import { broughtIn, FAULTS, UNCHANGED } from './backup-words.ts';
import { giveFile } from './give-file.ts';
import { button, make } from './make.ts';

/** `<backup-desk>`: take everything out as a file, bring it in, empty it; each can be taken back. */
export class BackupDesk extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const file = this.querySelector<HTMLInputElement>('input[type="file"]')!;
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    on(this.#part('take-out'), 'click', () => this.#takeOut());
    on(file, 'change', () => {
      const [chosen] = file.files ?? [];
      // Emptied, so that the same file can be chosen again.
      if (chosen) void this.#bringIn(chosen).finally(() => (file.value = ''));
    });
    on(this.#part('reset'), 'click', () => this.#ask(undefined, '所有章'));
    // The overview of chapters stands inside this element: what it asks for comes here.
    on(this, 'reset-chapter', (event) => {
      const { slug, title } = (event as CustomEvent<{ slug: string; title: string }>).detail;
      this.#ask(slug, `《${title}》`);
    });
    onAnyChange(() => this.#listAside(), signal);
    this.#listAside();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #takeOut(): void {
    const name = `${this.dataset['course']}-学习记录-${dayOf(new Date())}.json`;
    giveFile(name, writeBackup(everything(), this.dataset['course']!, new Date()), 'application/json');
  }

  /** Says what happened, beside what can be done about it, and puts the focus there. */
  #tell(text: string, ...actions: HTMLElement[]): void {
    const note = this.#part('note');
    note.replaceChildren(make('p', {}, text), make('p', { className: 'me-row' }, ...actions));
    note.hidden = false;
    note.focus();
    note.scrollIntoView({ block: 'nearest' });
    announce(text);
  }

  async #bringIn(file: File): Promise<void> {
    const result = await bringIn(file, this.dataset['course']!);
    if (typeof result === 'string') this.#tell(`${FAULTS[result]}${UNCHANGED}`);
    else
      this.#tell(
        broughtIn(result.done),
        button('撤销', () => {
          writeAll(result.undo);
          this.#tell('撤销了，和放进来以前一样。');
        }),
      );
  }

  #ask(slug: string | undefined, what: string): void {
    this.#tell(
      `要清空${what}在这台设备上的记录吗？答过的题、写下的字、计划、进度都会拿掉。先取出一份文件更稳妥。`,
      button('先取出一份', () => this.#takeOut()),
      button('清空', () => {
        const putBack = reset(slug);
        this.#tell(
          `${what}清空了。离开这一页以前都可以撤销。`,
          button('撤销', () => {
            putBack();
            this.#tell('撤销了，原来的记录都回来了。');
          }),
        );
      }),
      button('不清空', () => this.#tell('没有清空，什么也没有动。')),
    );
  }

  #listAside(): void {
    const keys = setAsideKeys();
    this.#part('aside').hidden = keys.length === 0;
    this.#part('aside-list').replaceChildren(
      ...keys.map((key) =>
        make(
          'li',
          {},
          make('code', {}, key.slice(0, 120)),
          button('取出', () => giveFile(`${key.replace(/[^\w.-]+/g, '-').slice(0, 100)}.txt`, rawText(key))),
        ),
      ),
    );
  }
}
