import { pinyin } from 'pinyin-pro';
import { isTraditionalOnly, simplifiedOf } from '../script/characters.ts';
import { characterOf } from './gbk.ts';

const known = new Map<string, Set<string>>();

/** A syllable without its tone: dictionaries of Taiwan and the mainland differ there (績 jī, jì). */
const toneless = (syllable: string) => syllable.normalize('NFD').replace(/[\u0300\u0301\u0304\u030C]/g, '');

function syllablesOf(character: string): Set<string> {
  let syllables = known.get(character);
  if (!syllables) {
    const readings = [character, simplifiedOf(character)].flatMap((form) =>
      pinyin(form, { multiple: true, type: 'array' }),
    );
    syllables = new Set(readings.map(toneless));
    known.set(character, syllables);
  }
  return syllables;
}

/** Whether a syllable is, but for its tone, a reading of a character or of its Simplified form. */
export const isReading = (character: string, syllable: string) =>
  syllablesOf(character).has(toneless(syllable));

/** Letters of pinyin with tone marks, for use in a regular expression's character class. */
export const PINYIN_LETTERS = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü';

const byLead = new Map<number, Map<string, number[]>>();

/** The pairs of the characters written in Traditional text only that have a lead byte and a reading. */
export function traditionalPairsRead(lead: number, reading: string): readonly number[] {
  let readings = byLead.get(lead);
  if (!readings) {
    readings = new Map();
    for (let pair = lead * 256 + 0x40; pair <= lead * 256 + 0xfe; pair++) {
      const character = characterOf(pair);
      if (!character || !isTraditionalOnly(character)) continue;
      for (const one of syllablesOf(character)) readings.set(one, [...(readings.get(one) ?? []), pair]);
    }
    byLead.set(lead, readings);
  }
  return readings.get(toneless(reading)) ?? [];
}
