import type { Walk } from '../course/role-play/walk.ts';
import { create } from './create.ts';
import type { Script } from './role-play-script.ts';
import { moodMove } from './role-play-words.ts';

/** A line of the dialogue: who, and what. */
export function line(who: string, words: string): HTMLElement {
  return create('p', {}, create('b', {}, who), words);
}

/** What happens before the customer speaks, and what he says: of a turn or of an ending. */
export function customerLines({ turns, endings, customer }: Script, id: string): HTMLElement[] {
  const turn = turns.get(id);
  const words = line(customer, (turn ?? endings.get(id)!).customer);
  return turn?.narration ? [create('p', { class: 'narration' }, turn.narration), words] : [words];
}

/** The list items that one step of a walk adds: what you said, and what the customer says to it. */
export function lines(script: Script, { at, history }: Walk, index: number): HTMLElement[] {
  const step = history[index]!;
  const { reply } = script.turns.get(step.turn)!.choices.get(step.choice)!;
  const after = history[index + 1]?.turn ?? at;
  return [
    create('li', { 'data-who': 'agent' }, line('你', reply), create('small', {}, moodMove(step))),
    create('li', { 'data-who': 'customer' }, ...customerLines(script, after)),
  ];
}

/** All that was said so far, as list items. */
export function transcript(script: Script, walk: Walk): HTMLElement[] {
  const first = walk.history[0]?.turn ?? walk.at;
  return [
    create('li', { 'data-who': 'customer' }, ...customerLines(script, first)),
    ...walk.history.flatMap((_, index) => lines(script, walk, index)),
  ];
}
