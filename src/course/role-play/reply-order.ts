import { shuffle } from '../questions/shuffle.ts';

/**
 * The replies of a turn as they are offered in one round: always the same within a round, another order in the
 * next, so that nobody learns the place instead of the words.
 */
export function replyOrder<T>(replies: readonly T[], turn: string, round: number): T[] {
  const order = shuffle(replies, turn);
  const at = round % Math.max(order.length, 1);
  return [...order.slice(at), ...order.slice(0, at)];
}
