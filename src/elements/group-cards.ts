import type { Grouping, Member } from '../course/groups/deal.ts';
import { isRoomy, pagesOf } from '../course/groups/pages.ts';
import { make } from './make.ts';

interface Card {
  title: string;
  /** Group of a pair: what it is called. */
  team?: string;
  members: readonly Member[];
}

/** What stands on the wall: the groups, and who is in none, in cards no larger than the largest group. */
function cardsOf({ groups, outside }: Grouping, paired: boolean): [Card[], number] {
  const most = Math.max(...groups.map(({ members }) => members.length), 1);
  const cards: Card[] = groups.map(({ members, team }, at) => {
    // The first with the second, the third with the fourth…
    const other = paired && groups.length > 1 ? `对第${at % 2 === 0 ? at + 2 : at}组` : '';
    const named = [team, other].filter(Boolean).join('，');
    return { title: String(at + 1), members, ...(named ? { team: named } : {}) };
  });
  for (let at = 0; at < outside.length; at += most)
    cards.push({ title: '外', members: outside.slice(at, at + most) });
  return [cards, most + (cards.some(({ team }) => team) ? 1 : 0)];
}

function row({ name, role }: Member): HTMLLIElement {
  // A long name is cut by the styles; whole it stands in the title, and for who listens.
  const who = make('span', { className: 'group-name', title: name, dir: 'auto' }, name);
  return make('li', {}, role !== '' && make('span', { className: 'group-role' }, role), who);
}

function card({ title, team, members }: Card): HTMLElement {
  const named = title === '外' ? '不进组' : `第${title}组`;
  const list = make('ul', { className: 'group-members' }, ...members.map(row));
  return make(
    'li',
    { className: 'group-card' },
    make('p', { className: 'group-number' }, make('span', { 'aria-hidden': 'true' }, title)),
    make('h3', { className: 'visually-hidden' }, named),
    make('div', {}, team !== undefined && make('p', { className: 'group-team' }, team), list),
  );
}

/** The groups, a list a page of the wall. `paired`: two by two they work on each other. */
export function groupPages(grouping: Grouping, paired: boolean): HTMLElement[] {
  const [cards, most] = cardsOf(grouping, paired);
  return pagesOf(cards, most).map((page) => {
    const list = make('ul', { className: 'group-cards' }, ...page.map(card));
    list.toggleAttribute('data-roomy', isRoomy(page.length, most));
    return list;
  });
}
