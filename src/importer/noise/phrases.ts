import { readFileSync } from 'node:fs';

/**
 * Everyday phrases of two to eight characters, written for this: which word stands beside which, of the commonest
 * words of the language. A dictionary tells only how often a word occurs.
 */
export const usualPhrases = () =>
  readFileSync(new URL('phrases.txt', import.meta.url), 'utf8')
    .split(/\s+/)
    .filter(Boolean);
