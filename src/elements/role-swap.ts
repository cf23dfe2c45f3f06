import type { GroupingRule } from '../course/groups/rule.ts';
import { swapRoles } from '../course/groups/swap.ts';
import { groupsEntry, type KeptGrouping, type KeptGroups } from '../stores/groups.ts';
import type { Entry } from '../stores/entry.ts';
import { announce } from './announce.ts';
import { button, make } from './make.ts';

/**
 * `<role-swap data-chapter data-purpose data-rule data-step>`: who changes to what stands in it; once groups have
 * been made, it changes their roles too, once for its step, and takes that back.
 */
export class RoleSwap extends HTMLElement {
  #abort: AbortController | undefined;
  #entry!: Entry<KeptGroups>;
  readonly #said = make('p');
  readonly #press = button('各组换角色', () => this.#swap());
  readonly #keys = make('div', { className: 'group-keys' }, this.#press, this.#said);

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#entry = groupsEntry(this.dataset['chapter']!);
    this.append(this.#keys);
    this.#abort.signal.addEventListener(
      'abort',
      this.#entry.$value.subscribe(() => this.#show()),
    );
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#keys.remove();
  }

  get #dealt(): KeptGrouping | undefined {
    const purpose = this.dataset['purpose'];
    return this.#entry.$value.get()?.dealt.find((grouping) => grouping.purpose === purpose);
  }

  get #done(): boolean {
    return this.#dealt?.swapped.includes(this.dataset['step']!) ?? false;
  }

  #show(): void {
    this.#keys.hidden = this.#dealt === undefined;
    this.#press.textContent = this.#done ? '换回去' : '各组换角色';
    this.#said.textContent = this.#done ? '分组表上的角色已经换好。' : '';
  }

  #swap(): void {
    const dealt = this.#dealt;
    const kept = this.#entry.$value.get();
    if (!dealt || !kept) return;
    const step = this.dataset['step']!;
    const back = this.#done;
    const rule = JSON.parse(this.dataset['rule']!) as GroupingRule;
    const swapped = back ? dealt.swapped.filter((id) => id !== step) : [...dealt.swapped, step];
    const next = { ...dealt, ...swapRoles(dealt, rule, back), swapped };
    const { list, counted } = kept;
    this.#entry.set({ list, counted, dealt: kept.dealt.map((each) => (each === dealt ? next : each)) });
    announce(back ? '角色换回去了。' : '角色换好了。');
  }
}
