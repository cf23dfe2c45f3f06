import { groupingNotes, noGroups } from '../course/groups/advice.ts';
import { deal, type Grouping } from '../course/groups/deal.ts';
import { peopleIn, peopleOf } from '../course/groups/people.ts';
import type { GroupingRule } from '../course/groups/rule.ts';
import { groupsEntry, type KeptGrouping, type KeptGroups } from '../stores/groups.ts';
import type { Entry } from '../stores/entry.ts';
import { announce } from './announce.ts';
import { groupPages } from './group-cards.ts';
import { groupForm } from './group-form.ts';
import { button, make } from './make.ts';

/**
 * `<group-desk data-chapter data-purpose data-rule>`: puts the people of the room into groups and shows them on the
 * wall. `data-rule` holds a GroupingRule as JSON; groups of the same chapter made for another purpose count as
 * having been together.
 */
export class GroupDesk extends HTMLElement {
  #abort: AbortController | undefined;
  #entry!: Entry<KeptGroups>;
  #rule!: GroupingRule;
  #screen: HTMLElement | undefined;
  #page = 0;
  /** What is to be told of the last deal; gone after a reload. */
  #notes: string[] = [];

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#rule = JSON.parse(this.dataset['rule']!) as GroupingRule;
    this.#entry = groupsEntry(this.dataset['chapter']!);
    this.#abort.signal.addEventListener(
      'abort',
      this.#entry.$value.subscribe(() => this.#show()),
    );
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#put(undefined);
  }

  get #purpose(): string {
    return this.dataset['purpose']!;
  }

  get #dealt(): KeptGrouping | undefined {
    return this.#entry.$value.get()?.dealt.find(({ purpose }) => purpose === this.#purpose);
  }

  #put(screen: HTMLElement | undefined): void {
    this.#screen?.remove();
    this.#screen = screen;
    if (screen) this.append(screen);
  }

  #show(): void {
    const dealt = this.#dealt;
    this.toggleAttribute('data-dealt', dealt !== undefined);
    if (dealt) this.#showGroups(dealt);
    else this.#showForm();
  }

  #showForm(): void {
    const kept = this.#entry.$value.get() ?? { list: '', counted: false };
    this.removeAttribute('data-dealt');
    const form = groupForm(
      kept,
      (list, counted) => {
        const problem = this.#deal(list, counted);
        if (problem) form.say(problem);
      },
      this.#dealt && (() => this.#show()),
    );
    this.#put(form.element);
  }

  /** Deals the people of a list anew; says what keeps it from that. */
  #deal(list: string, counted: boolean): string | undefined {
    const { people, notes } = counted ? peopleOf(list) : peopleIn(list);
    const problem =
      people.length === 0 && notes.length > 0 ? notes.join('') : noGroups(people.length, this.#rule);
    if (problem) return problem;
    const before: readonly KeptGrouping[] = this.#entry.$value.get()?.dealt ?? [];
    const seed = `${Date.now()}/${Math.random()}`;
    const grouping: Grouping = deal(people, this.#rule, seed, before);
    this.#notes = [...notes, ...groupingNotes(grouping, this.#rule, before)];
    this.#page = 0;
    const others = before.filter(({ purpose }) => purpose !== this.#purpose);
    const dealt = [...others, { ...grouping, purpose: this.#purpose, swapped: [] }];
    const refusal = this.#entry.set({ list, counted, dealt });
    if (refusal) this.#notes.push('这台设备不让保存：关掉这一页，名单和分组就没有了。');
    this.#show();
    announce(`${people.length}人，分成${grouping.groups.length}组。${this.#notes.join('')}`);
    this.querySelector<HTMLElement>('.group-cards')?.focus();
    return undefined;
  }

  #showGroups(dealt: KeptGrouping): void {
    const pages = groupPages(dealt, this.#rule.paired);
    this.#page = Math.min(this.#page, pages.length - 1);
    const page = pages[this.#page]!;
    page.tabIndex = -1;
    const turn = (by: number) => () => {
      this.#page = (this.#page + by + pages.length) % pages.length;
      this.#showGroups(dealt);
      announce(`第${this.#page + 1}页，共${pages.length}页。`);
      this.querySelector<HTMLElement>('.group-cards')?.focus();
    };
    const { list, counted } = this.#entry.$value.get()!;
    const keys = make('div', { className: 'group-keys' });
    if (pages.length > 1)
      keys.append(
        button('上一页', turn(-1)),
        make('span', {}, `${this.#page + 1}/${pages.length}页`),
        button('下一页', turn(1)),
      );
    keys.append(
      button('重新分组', () => this.#deal(list, counted)),
      button('改名单', () => this.#change()),
      this.#deletion(),
    );
    const notes = make('p', { className: 'group-notes', title: this.#notes.join('') }, this.#notes.join(''));
    this.#put(make('div', { className: 'group-wall' }, page, notes, keys));
  }

  #change(): void {
    this.#showForm();
    this.querySelector('textarea')?.focus();
  }

  /** Asks once: names deleted are gone for good. */
  #deletion(): HTMLButtonElement {
    const made = button('删除名单', () => {
      if (made.dataset['sure'] === undefined) {
        made.dataset['sure'] = '';
        made.textContent = '再按一次，删掉名单和分组';
        return;
      }
      this.#notes = [];
      this.#entry.remove();
      announce('名单和分组已从这台设备删除。');
      this.querySelector('textarea')?.focus();
    });
    return made;
  }
}
