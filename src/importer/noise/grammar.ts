import { toSimplified } from '../script/characters.ts';
import { kindOf } from '../words.ts';

/**
 * What single words and their neighbours do not tell of a sentence. Each rule is a rough share of how much more
 * (or less) often the pattern occurs than chance would have it, as a logarithm.
 */

/** Words that call for another at the end of their phrase: 因为…原因. */
const FRAMES: readonly (readonly [opens: string, closes: string, gain: number])[] = [
  ['因为|由于|因', '原因', 6],
  ['因为|由于|因', '缘故', 6],
  ['对|对于', '来说', 4],
  ['像|如|跟', '一样', 3],
  ['当', '时候', 3],
  ['如果|要是', '的话', 3],
];
/** A frame holds a short phrase; a turn of the sentence ends it. */
const INSIDE = '[^，。；：、！？但却而且就才也]{1,8}$';
const frameOpenings = FRAMES.map(([opens]) => new RegExp(`(?:${opens})${INSIDE}`, 'u'));
/** The members of a list with 、 end alike: 礼貌的、粗鲁的、感谢的. */
const ALIKE = 3;
/** 或 and 和 join words of a kind; 向 and 对 stand before a noun. */
const UNLIKE = -3;
/** A closing quotation mark that has its opening one. */
const CLOSED = 3;
/** Half of …… or ——, an inner quotation mark, the dot in a foreign name. */
const ODD = -1;
const JOINS = new Set(['或', '和', '与', '及']);
const PREPOSITIONS = new Set(['向', '因', '对', '被', '把', '从', '于', '以', '与']);

/** What the grammar of a candidate's words adds to its score. */
export function grammar(text: string, words: readonly string[]): number {
  return frames(toSimplified(text)) + lists(text) + joints(words) + quotes(text);
}

function frames(text: string): number {
  let gain = 0;
  FRAMES.forEach(([, closes, more], index) => {
    for (let at = text.indexOf(closes); at >= 0; at = text.indexOf(closes, at + 1))
      if (frameOpenings[index]!.test(text.slice(Math.max(0, at - 12), at))) gain += more;
  });
  return gain;
}

function lists(text: string): number {
  const alike = text.match(/(\p{Script=Han})(?=、[^，。；：！？、]{0,8}\1(?:[、，。；]|$))/gu);
  return (alike?.length ?? 0) * ALIKE;
}

function joints(words: readonly string[]): number {
  let gain = 0;
  words.forEach((word, index) => {
    const before = kindOf(words[index - 1] ?? '')?.[0];
    const after = kindOf(words[index + 1] ?? '')?.[0];
    if (JOINS.has(word) && before === 'n' && after === 'v') gain += UNLIKE;
    else if (PREPOSITIONS.has(word) && after === 'v') gain += UNLIKE;
  });
  return gain;
}

/** A quotation that was opened is closed, and one mark of a kind does not stand alone. */
function quotes(text: string): number {
  let open = 0;
  let gain = 0;
  for (const mark of text) {
    if (mark === '“') open++;
    else if (mark === '”' && open > 0) {
      open--;
      gain += CLOSED;
    }
  }
  const odd = text.match(/(?<!…)…(?!…)|(?<!—)—(?!—)|[‘’·]/gu);
  return gain + (odd?.length ?? 0) * ODD;
}
