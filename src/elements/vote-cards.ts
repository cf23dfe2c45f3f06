import type { Round } from '../course/vote/tally.ts';
import { rosterEntry } from '../stores/roster.ts';
import { make } from './make.ts';

const said = (round: Round, number: string, labels: ReadonlyMap<string, string>) =>
  labels.get(round.answers?.[number] ?? '') ?? '–';

/**
 * Who answered what, where a class voted by cards: for the trainer's window only, never for the wall.
 *
 * @param labels option id → what the room calls it
 */
export function drawCardAnswers(
  host: HTMLElement,
  { first, second }: { first: Round; second: Round },
  labels: ReadonlyMap<string, string>,
): void {
  const numbers = Object.keys({ ...first.answers, ...second.answers }).sort((a, b) => Number(a) - Number(b));
  host.hidden = numbers.length === 0;
  if (host.hidden) return;
  const names = rosterEntry().$value.get()?.names ?? [];
  const head = ['卡号', '第一次', '第二次'].map((text) => make('th', { scope: 'col' }, text));
  const rows = numbers.map((number) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, `${number}号${names[Number(number) - 1] ?? ''}`),
      make('td', {}, said(first, number, labels)),
      make('td', {}, said(second, number, labels)),
    ),
  );
  const table = make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows));
  host.querySelector('table')?.remove();
  host.append(table);
}
