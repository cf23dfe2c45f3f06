import toTraditionalEntries from 'opencc-js/dict/STCharacters';
import toSimplifiedEntries from 'opencc-js/dict/TSCharacters';
import usualEntries from 'opencc-js/dict/TWVariants';

const table = (entries: string) =>
  new Map(
    entries.split('|').map((entry) => {
      const [from = '', ...to] = entry.split(' ');
      return [from, to] as const;
    }),
  );

const traditional = table(toTraditionalEntries);
const simplified = table(toSimplifiedEntries);
/** The usual Traditional form for one that opencc prefers on grounds of history: 為 for 爲, 床 for 牀. */
const usual = table(usualEntries);

/** Simplified characters that are also Traditional as they stand: a one-to-one machine leaves them. */
const AMBIGUOUS = new Set(
  '后里并于么台干只面系谷丑斗了云松板蒙借咸仆朴曲千沈升余佣致周吁御征折卜冲范回胡姜克夸宁舍向',
);

/** The Traditional form of one Simplified character as a one-to-one machine gives it: ambiguous ones stay. */
export function traditionalOf(character: string): string {
  const form = AMBIGUOUS.has(character) ? undefined : traditional.get(character)?.[0];
  return form === undefined ? character : (usual.get(form)?.[0] ?? form);
}

/** The Simplified form of one character, without a look at its neighbours. */
export function simplifiedOf(character: string): string {
  return simplified.get(character)?.[0] ?? character;
}

/** Whether a character is written so in Traditional text only: it has another, Simplified form. */
export function isTraditionalOnly(character: string): boolean {
  const forms = simplified.get(character);
  return forms !== undefined && !forms.includes(character);
}

/** Whether a character is written so in Simplified text only. */
export function isSimplifiedOnly(character: string): boolean {
  return traditionalOf(character) !== character && !isTraditionalOnly(character);
}

/** A text turned to Traditional characters one to one. */
export function toTraditional(text: string): string {
  return text.replace(/\p{Script=Han}/gu, traditionalOf);
}

/** A text turned to Simplified characters one to one. */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, simplifiedOf);
}
