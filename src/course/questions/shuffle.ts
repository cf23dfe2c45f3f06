/** A number out of a text, the same on every machine: FNV-1a. */
function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

/**
 * Another order of the same items, always the same for the same seed, and never the order they came in
 * (unless there is no other).
 */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const shuffled = [...items];
  let state = seedFrom(seed);
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled.every((item, i) => item === items[i])
    ? [...shuffled.slice(1), ...shuffled.slice(0, 1)]
    : shuffled;
}
