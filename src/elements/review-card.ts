import type { Practice } from '../course/practice.ts';
import { announce } from './announce.ts';
import { button, make } from './make.ts';

/** Two buttons to judge oneself by. */
function judge(known: string, unknown: string, done: (right: boolean) => void): HTMLElement {
  const row = make('p', { className: 'review-row' });
  const answer = (right: boolean) => () => {
    for (const each of row.querySelectorAll('button')) each.disabled = true;
    done(right);
  };
  row.append(button(known, answer(true), 'review-main'), button(unknown, answer(false)));
  return row;
}

/** A key point as a card: why it holds in front, the rule itself on the back. First recall, then turn. */
export function keyPointCard(
  { title, keyPoints }: Practice,
  id: string,
  href: string,
  done: (right: boolean) => void,
): HTMLElement | undefined {
  const point = keyPoints.find((candidate) => candidate.id === id);
  if (!point) return undefined;
  const back = make('div', { className: 'review-back' });
  const turn = button(
    '翻开',
    () => {
      turn.remove();
      back.append(
        make('p', { className: 'review-rule', tabIndex: -1 }, point.rule),
        make('p', { className: 'hint' }, make('a', { href }, '回到书里看这一条')),
        judge('说出来了', '没想起来', done),
      );
      back.querySelector('p')!.focus();
      announce(point.rule);
    },
    'review-main',
  );
  return make(
    'div',
    { className: 'review-card' },
    make('p', { className: 'hint' }, `《${title}》有一条要点，道理是这样的：`),
    make('blockquote', {}, point.why),
    make('p', {}, '那一条怎么说？先在心里说一遍，再翻开。'),
    turn,
    back,
  );
}
