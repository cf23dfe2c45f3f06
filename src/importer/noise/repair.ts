import type { Edit, Mark } from '../edits.ts';
import type { Evidence } from './evidence.ts';
import { simplifiedOf } from '../script/characters.ts';
import { frequencyOf } from '../words.ts';
import { grammar } from './grammar.ts';
import type { Language } from './language.ts';
import { Lattice } from './lattice.ts';
import { proves } from './prove.ts';
import { PINYIN_LETTERS } from './readings.ts';
import { type Candidate, type Step, search, stepsOf, wordsOf } from './search.ts';

/** A candidate whose probability is so far (as a logarithm) behind the best is out of the question. */
export const SURE = 3;

/** Where a line shows that the decoder got out of step: a `?` before a cut or before the rest of a pinyin. */
const DAMAGE = new RegExp(`\\?(?=[,，?？;；。、])|\\?(?=[${PINYIN_LETTERS}]{1,6}\\))`, 'g');
const CONTEXT = 24;
/** So many candidates are told of a place that stays marked. */
const LISTED = 8;

interface Proven extends Candidate {
  steps: Step[];
}

/** Mends one line of a text that went through the machine. */
export function repairLine(
  line: string,
  evidence: Evidence,
  language: Language,
): { edits: Edit[]; marks: Mark[] } {
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  const lattice = new Lattice(line, evidence.list, evidence.plain);
  let done = 0;
  for (const { index } of line.matchAll(DAMAGE)) {
    if (index < done) continue;
    const start = contextStart(line, done, index);
    edits.push(...annotationsIn(line, done, start, evidence));
    const { end, candidates } = search(line, start, index, lattice, language);
    const proven = candidates
      .map((candidate) => ({
        ...candidate,
        steps: stepsOf(candidate),
        score: candidate.score + grammar(candidate.text, wordsOf(candidate)),
      }))
      .flatMap(withPronouns)
      .filter(({ text, steps }) => proves(text, steps, line.slice(start, end), evidence.list))
      .sort((a, b) => b.score - a.score);
    const result = decide(line, start, Math.max(end, index + 1), proven);
    edits.push(...result.edits);
    marks.push(...result.marks);
    done = Math.max(end, index + 1);
  }
  edits.push(...annotationsIn(line, done, line.length, evidence));
  return { edits, marks };
}

const PRONOUNS = ['他', '她', '它'];

/** A candidate, and the same with other pronouns: no dictionary knows of whom a text speaks. */
function withPronouns(candidate: Proven): Proven[] {
  const at = candidate.steps.findIndex(({ clean, character }) => !clean && PRONOUNS.includes(character));
  if (at < 0) return [candidate];
  return PRONOUNS.map((character) => {
    const steps = candidate.steps.with(at, { ...candidate.steps[at]!, character });
    return { ...candidate, steps, text: steps.map((step) => step.character).join('') };
  });
}

/** Where the words before a damage begin: not inside an annotation. */
function contextStart(line: string, from: number, damage: number): number {
  const earliest = Math.max(from, damage - CONTEXT);
  const inside = /^(?:\(|[^()]{0,6}\))[^()]{0,6}\)?/.exec(line.slice(earliest, damage))?.[0] ?? '';
  return inside.includes(')') ? earliest + inside.indexOf(')') + 1 : earliest;
}

/** The annotations between two places in step. */
function annotationsIn(line: string, from: number, to: number, { list }: Evidence): Edit[] {
  return [...line.slice(from, to).matchAll(ANNOTATED)].flatMap(
    ({ 0: whole, 1: character = '', 2: pinyin, index }) =>
      list.get(character) === pinyin ? [annotation(from + index + 1, from + index + whole.length)] : [],
  );
}

const ANNOTATED = new RegExp(`(\\p{Script=Han})\\(([${PINYIN_LETTERS}]{1,6})\\)`, 'gu');
const annotation = (start: number, end: number): Edit => ({ start, end, to: '', why: '去掉误加的拼音' });

function decide(
  line: string,
  start: number,
  end: number,
  proven: readonly Proven[],
): { edits: Edit[]; marks: Mark[] } {
  const [best, ...others] = proven;
  if (!best || best.steps.some(isRare)) {
    return {
      edits: [],
      marks: [{ start, end, why: '乱码，没有一种还原能重现它' }],
    };
  }
  const rivals = others.filter(({ score }) => score > best.score - SURE);
  const texts = [best, ...rivals].map(({ text }) => text);
  const head = Math.min(common(texts), best.text.length - 1);
  const tail = common(texts.map((text) => [...text.slice(head)].reverse().join('')));
  const sureAt = (index: number) =>
    rivals.length === 0 || index < head || (index > head && index >= best.text.length - tail);
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  let at = 0;
  let open: { start: number; end: number; to: string; sure: boolean } | undefined;
  const close = () => {
    if (!open) return;
    const { sure, ...place } = open;
    if (!sure)
      marks.push({
        start: place.start,
        end: Math.max(place.end, place.start + 1),
        why: '乱码，有几种还原同样可能',
        candidates: texts
          .slice(0, LISTED)
          .map((text) => text.slice(head, Math.max(head + 1, text.length - tail))),
      });
    else if (line.slice(place.start, place.end) !== place.to) edits.push({ ...place, why: '还原错位的字节' });
    open = undefined;
  };
  for (const step of best.steps) {
    const sure = sureAt(at);
    at += step.character.length;
    if (step.clean && sure) {
      close();
      if (step.to.at > step.from.at + 1) edits.push(annotation(step.from.at + 1, step.to.at));
      continue;
    }
    if (open && open.sure !== sure && !(open.end === open.start)) close();
    open = open
      ? { start: open.start, end: step.to.at, to: open.to + step.character, sure: open.sure && sure }
      : { start: step.from.at, end: step.to.at, to: step.character, sure };
  }
  close();
  return { edits, marks };
}

/** A character nobody writes: whatever the machine damaged, it was hardly this. */
const isRare = ({ clean, character }: Step) =>
  !clean && /\p{Script=Han}/u.test(character) && frequencyOf(simplifiedOf(character)) < 10;

/** How many characters texts have in common at the beginning. */
function common(texts: readonly string[]): number {
  const [first = '', ...rest] = texts;
  let length = 0;
  while (length < first.length && rest.every((text) => text[length] === first[length])) length++;
  return length;
}
