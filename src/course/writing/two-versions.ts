/** What to do when this page and another tab have each a text of their own. */
export type Meeting = 'same' | 'take-theirs' | 'keep-mine' | 'ask';

/**
 * `agreed` is the text both last had in common. Whoever has not changed it follows the other; where both have,
 * nobody but the learner can say.
 */
export function meet(agreed: string, mine: string, theirs: string): Meeting {
  if (mine === theirs) return 'same';
  if (mine === agreed) return 'take-theirs';
  if (theirs === agreed) return 'keep-mine';
  return 'ask';
}

/** Both texts in one, so that none is lost. */
export function both(mine: string, theirs: string): string {
  return `${mine}\n\n——以下是另一个标签页里写的——\n\n${theirs}`;
}
