import type { Edit, StageResult } from '../edits.ts';
import { applyEdits } from '../edits.ts';
import { backwards } from '../positions.ts';
import { frequencyOf } from '../words.ts';
import { isSimplifiedOnly, isTraditionalOnly } from './characters.ts';
import { mainland, simplified } from './phrases.ts';
import { isTaiwanese, onComputing } from './usage.ts';
import { WRONG_WORDS } from './wrong-words.ts';

/** How much of a text is written in Traditional characters. */
interface Script {
  traditional: number;
  simplified: number;
}

function scriptOf(text: string): Script {
  const script = { traditional: 0, simplified: 0 };
  for (const character of text)
    if (isTraditionalOnly(character)) script.traditional++;
    else if (isSimplifiedOnly(character)) script.simplified++;
  return script;
}

/**
 * Traditional to Simplified, Taiwanese usage to mainland usage where the text shows it, and wrongly converted
 * words. `wasSimplified`: the text was Simplified before a machine turned it, so that its usage is the mainland's.
 */
export function script(text: string, { wasSimplified = false } = {}): StageResult {
  const { traditional, simplified: others } = scriptOf(text);
  const whole = traditional > others;
  const taiwanese = !wasSimplified && isTaiwanese(text, traditional);
  const first = convert(text, { taiwanese, quotes: !whole, particle: whole || taiwanese });
  const between = applyEdits(text, first);
  const second = wrongWords(between, whole || taiwanese);
  return { edits: joined(first, second), marks: [] };
}

function convert(text: string, how: { taiwanese: boolean; quotes: boolean; particle: boolean }): Edit[] {
  const edits: Edit[] = [];
  const quoted = how.quotes ? shortQuotes(text) : [];
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) < 0x2e80) {
      at++;
      continue;
    }
    const word = how.taiwanese ? mainland.matchPrefix(text, at) : null;
    const usage = word && standsAlone(text, at, word.end) ? word : null;
    const found = usage ?? simplified.matchPrefix(text, at);
    const particle = how.particle && text[at] === '著' && isParticle(text, at);
    const end = Math.max(found?.end ?? at + 1, at + 1);
    const to = particle ? '着' : found?.value;
    const start = at;
    at = particle ? at + 1 : end;
    if (to === undefined || to === text.slice(start, at)) continue;
    if (quoted.some((quote) => start >= quote.start && start < quote.end)) continue;
    edits.push({
      start,
      end: at,
      to,
      why: usage ? '台湾用语换成大陆用语' : particle ? '“著”作助词是“着”' : '繁体换成简体',
    });
  }
  return edits;
}

/** Whether no common word (意外) reaches into a phrase from either side (意外|接到). */
function standsAlone(text: string, start: number, end: number): boolean {
  if (end - start > 2 || frequencyOf(simplified.convert(text.slice(start, end))) > 0) return true;
  const across = [text.slice(Math.max(0, start - 1), start + 1), text.slice(end - 1, end + 1)];
  return across.every((pair) => pair.length < 2 || frequencyOf(simplified.convert(pair)) < 200);
}

/** 著 is the particle 着 unless it is part of a word that is written with 著 (著作, 显著). */
function isParticle(text: string, at: number): boolean {
  for (let start = Math.max(0, at - 2); start <= at; start++)
    for (let end = at + 1; end <= Math.min(text.length, at + 3); end++) {
      const word = simplified.convert(text.slice(start, end));
      if (word.length > 1 && frequencyOf(word) > 3) return false;
    }
  return true;
}

/** In a Simplified text a short quotation shows Traditional characters for their own sake. */
function shortQuotes(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[“「‘『（(][^“”「」\n]{1,8}[”」’』）)]/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function wrongWords(text: string, converted: boolean): Edit[] {
  const computing = onComputing(text);
  return WRONG_WORDS.filter(
    (word) => (converted || !word.converted) && !(computing && word.computing === false),
  )
    .flatMap(({ pattern, right, reason }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        to: right,
        why: `误转的词：${reason}`,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** The edits of a text followed by edits of what came out, as edits of the text; where both meet, the later wins. */
function joined(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (second.length === 0) return [...first];
  const back = backwards(first);
  const edits: Edit[] = [];
  let at = 0;
  for (const { start, end, to, why } of second) {
    const own = { start: back(start), end: Math.max(back(end), back(start) + 1) };
    while (at < first.length && first[at]!.end <= own.start) edits.push(first[at++]!);
    let [from, until] = [own.start, own.end];
    for (; at < first.length && first[at]!.start < own.end; at++) {
      from = Math.min(from, first[at]!.start);
      until = Math.max(until, first[at]!.end);
    }
    edits.push({ start: from, end: until, to, why });
  }
  return [...edits, ...first.slice(at)];
}
