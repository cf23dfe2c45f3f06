import { dayOf } from '../course/calendar-day.ts';
import { difference } from '../course/mastery/difference.ts';
import { masteries } from '../course/mastery/mastery.ts';
import { suggest, type KnownPoint, type Suggestion } from '../course/mastery/suggest.ts';
import { isDue } from '../course/plan/order.ts';
import type { Practice } from '../course/practice.ts';
import { dueItems } from '../course/review/session.ts';
import { keptSlugs } from '../stores/backup.ts';
import { evidenceOf } from '../stores/evidence.ts';
import { objectivesEntry } from '../stores/objectives.ts';
import { planEntry, planKeys } from '../stores/plans.ts';
import { make } from './make.ts';
import { loadPractice } from './practice.ts';
import { allItems, workedOn } from './review-items.ts';

/** So many chapters are looked into for a suggestion; enough to find one, and quick. */
const CHAPTERS = 12;

/**
 * `<mastery-next>`: one thing to do next, in the room that stands there. At the end of a chapter
 * (`data-chapter`) of that chapter, and what has changed in the objectives; else of everything.
 */
export class MasteryNext extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const slug = this.dataset['chapter'];
    void this.#suggest(slug);
    if (slug !== undefined) void this.#compare(slug);
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #chapters(): string {
    return this.dataset['chapters']!;
  }

  async #suggest(slug: string | undefined): Promise<void> {
    const slugs = slug === undefined ? keptSlugs().slice(0, CHAPTERS) : [slug];
    const practices = await workedOn(this.#chapters, slugs);
    const points = [...practices].flatMap(([each, practice]): KnownPoint[] =>
      [
        ...masteries(
          practice.keyPoints.map(({ id }) => id),
          evidenceOf(each, practice),
        ),
      ].map(([keyPoint, mastery]) => ({ slug: each, keyPoint, mastery })),
    );
    const today = dayOf(new Date());
    const elsewhere = {
      due: dueItems(allItems(practices), new Date()).length,
      lookBack: planKeys().filter((key) => {
        const plan = planEntry(key.slug, key.id).$value.get();
        return plan && isDue(plan, today);
      }).length,
    };
    const next = suggest(points, slug === undefined ? elsewhere : { due: 0, lookBack: 0 });
    if (next && !this.#abort?.signal.aborted)
      this.querySelector('[data-part="next"]')!.replaceChildren(...this.#say(next, practices));
  }

  #say(next: Suggestion, practices: ReadonlyMap<string, Practice>): (string | Node)[] {
    if (next.what === 'review')
      return [
        `有 ${next.count} 条到了复习的日子，几分钟就够。`,
        make('a', { href: this.dataset['review']! }, '去复习'),
      ];
    if (next.what === 'look-back')
      return [
        `有 ${next.count} 条计划到了回头看的日子。`,
        make('a', { href: this.dataset['plan']! }, '去看看'),
      ];
    const rule = practices.get(next.slug)!.keyPoints.find(({ id }) => id === next.keyPoint)!.rule;
    const name = `“${rule.replace(/[。！]$/, '')}”`;
    const chapter = `${this.#chapters}${next.slug}/`;
    const point = `${chapter}#key-point-${next.keyPoint}`;
    if (next.what === 'reread')
      return [`下一步：${name}上次走了弯路，`, make('a', { href: point }, '回去看一眼')];
    if (next.what === 'practise')
      return [`下一步：${name}再做对一回就稳了，`, make('a', { href: `${chapter}test/` }, '去练练')];
    return [`下一步：${name}还没练过，`, make('a', { href: point }, '从这条练起')];
  }

  async #compare(slug: string): Promise<void> {
    const moments = (['before', 'after'] as const).map((moment) => objectivesEntry(slug, moment).$value);
    const ids = (await loadPractice(this.#chapters, slug))?.objectives.map(({ id }) => id);
    if (!ids || this.#abort!.signal.aborted) return;
    const show = () => {
      const [before, after] = moments.map(($value) => $value.get()?.ticked ?? []);
      this.querySelector('[data-part="difference"]')!.textContent = difference(ids, before!, after!);
    };
    for (const $value of moments) this.#abort!.signal.addEventListener('abort', $value.subscribe(show));
  }
}
