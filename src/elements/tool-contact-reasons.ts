import { toCsv } from '../course/tools/csv.ts';
import { percent, pareto } from '../course/tools/pareto.ts';
import { fileName, takeOut } from '../course/tools/take-out.ts';
import {
  contactReasons,
  newReasonId,
  type ContactReason,
  type ContactReasons,
  type KeptReason,
} from '../stores/contact-reasons.ts';
import { announce } from './announce.ts';
import { giveFile } from './give-file.ts';
import { button, make } from './tool-build.ts';
import { MethodTool } from './tool-element.ts';
import type { Remedy } from './tool-reason-row.ts';
import { ReasonTally } from './tool-reason-tally.ts';

/** `<tool-contact-reasons>`: a tally of why customers contact us, alone or with a class, and its Pareto chart. */
export class ContactReasonsTool extends MethodTool {
  #reasons!: ContactReasons;
  #remedies!: Remedy[];
  readonly #undo = make('button', { type: 'button', hidden: true }, '撤销');
  /** What brings back what was last taken away. */
  #back: (() => void) | undefined;

  protected override live(signal: AbortSignal): void {
    this.#reasons = contactReasons(this.dataset['chapter']!, this.dataset['tool']!);
    this.#remedies = [...this.querySelectorAll<HTMLElement>('[data-remedy]')].map((item) => ({
      id: item.dataset['remedy']!,
      text: item.textContent.trim(),
    }));
    const room = this.querySelector('.tool-actions')!;
    const count = this.#reasons.$all.get().length;
    // Opened by hand: the tally may be long, and nothing may move by itself.
    const open = button(
      count > 0 ? `接着记（已有 ${count} 个原因）` : '开始记',
      () => this.#open(room, signal),
      signal,
    );
    room.replaceChildren(open);
    // What was counted is printed, opened or not.
    const print = () => count > 0 && open.isConnected && this.#open(room, signal);
    addEventListener('beforeprint', print, { signal });
  }

  #open(room: Element, signal: AbortSignal): void {
    const entry = make('input', {
      autocomplete: 'off',
      ariaLabel: '客户为什么来，用他的话',
      placeholder: '用他的话写，回车记下',
    });
    const form = make(
      'form',
      { className: 'tool-entry', method: 'dialog' },
      entry,
      make('button', {}, '记下'),
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#add(entry.value);
        entry.value = '';
        entry.focus();
      },
      { signal },
    );
    // Enter that ends the composing of a word (keyCode 229: Safari) adds nothing, nor does a held key.
    entry.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229 || event.repeat))
          event.preventDefault();
      },
      { signal },
    );
    for (const example of this.querySelectorAll('ul.tool-list > li'))
      example.replaceChildren(
        button(example.textContent.trim(), () => this.#add(example.textContent), signal),
      );
    this.querySelector('ul.tool-list')!.classList.add('tool-picks');
    this.#undo.addEventListener('click', () => this.#bringBack(), { signal });

    const acts = {
      count: (id: string, by: 1 | -1) => this.#count(id, by),
      change: (id: string, change: Partial<ContactReason>) => this.#change(id, change),
      merge: (id: string, into: string) => this.#merge(id, into),
      remove: (id: string) => this.#remove(id),
    };
    const tally = new ReasonTally(this.#reasons.$all, this.#remedies, acts, room, signal);
    room.before(form, tally.list, tally.chart);
    room.replaceChildren(
      this.#undo,
      ...this.takeAway(signal),
      button('存成表格', () => this.#saveTable(), signal),
    );
    entry.focus();
  }

  #find(id: string): KeptReason | undefined {
    return this.#reasons.$all.get().find((reason) => reason.id === id);
  }

  #set(reason: KeptReason): void {
    this.kept(this.#reasons.set(reason));
  }

  #add(typed: string): void {
    const text = typed.trim();
    if (!text) return;
    const same = this.#reasons.$all.get().find((reason) => reason.text === text);
    if (same) this.#count(same.id, 1);
    else {
      this.#set({ id: newReasonId(), text, count: 1, remedy: '', who: '', due: '' });
      announce(`记下了：${text}，1 次`);
    }
  }

  #count(id: string, by: 1 | -1): void {
    const reason = this.#find(id);
    if (!reason) return;
    const count = Math.max(0, reason.count + by);
    this.#set({ ...reason, count });
    announce(`${reason.text}，${count} 次`);
  }

  #change(id: string, change: Partial<ContactReason>): void {
    const reason = this.#find(id);
    // A reason without a name could not be found again.
    if (reason && change.text?.trim() !== '') this.#set({ ...reason, ...change });
  }

  #merge(id: string, into: string): void {
    const [from, to] = [this.#find(id), this.#find(into)];
    if (!from || !to) return;
    this.#set({ ...to, count: to.count + from.count });
    this.#reasons.remove(id);
    this.#offerBack(`“${from.text}”并进了“${to.text}”。`, () => {
      this.#set(from);
      const now = this.#find(into);
      if (now) this.#set({ ...now, count: Math.max(0, now.count - from.count) });
    });
  }

  #remove(id: string): void {
    const reason = this.#find(id);
    if (!reason) return;
    this.#reasons.remove(id);
    this.#offerBack(`删去了“${reason.text}”。`, () => this.#set(reason));
  }

  #offerBack(words: string, back: () => void): void {
    this.#back = back;
    this.#undo.hidden = false;
    this.say(words);
    announce(`${words}可以撤销。`);
    this.#undo.focus();
  }

  #bringBack(): void {
    this.#back?.();
    this.#back = undefined;
    this.#undo.hidden = true;
    this.say('撤销了。');
    announce('撤销了。');
    this.querySelector<HTMLElement>('.tool-entry input')!.focus();
  }

  /** Every reason as a row of a table, most often first. */
  get #rows(): (readonly (string | number)[])[] {
    const all = this.#reasons.$all.get();
    const bars = new Map(pareto(all).map((bar) => [bar.id, bar]));
    return all
      .toSorted((a, b) => b.count - a.count)
      .map(({ id, text, count, remedy, who, due }) => [
        text,
        count,
        percent(bars.get(id)?.share ?? 0),
        percent(bars.get(id)?.cumulative ?? 1),
        this.#remedies.find((one) => one.id === remedy)?.text ?? '',
        who,
        due,
      ]);
  }

  #saveTable(): void {
    const head = ['原因', '次数', '占比', '累计', '怎样不再发生', '谁来办', '哪天前'];
    giveFile(fileName(this.heading, 'csv'), toCsv([head, ...this.#rows]), 'text/csv');
  }

  protected override get text(): string {
    const labels = ['次数', '占比', '累计', '怎样不再发生', '谁来办', '哪天前'];
    return takeOut(
      this.heading,
      this.#rows.map(([text, ...rest]) => ({
        title: String(text),
        lines: rest.map((value, index) => ({ label: labels[index]!, text: String(value) })),
      })),
    );
  }
}
