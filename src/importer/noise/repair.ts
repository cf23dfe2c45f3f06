import type { Edit, Mark } from '../edits.ts';
import type { Evidence } from './evidence.ts';
import { simplifiedOf } from '../script/characters.ts';
import { frequencyOf } from '../words.ts';
import { grammar } from './grammar.ts';
import type { Language } from './language.ts';
import { Lattice, type Node } from './lattice.ts';
import { proves } from './prove.ts';
import { PINYIN_LETTERS } from './readings.ts';
import { type Candidate, KEPT, type Step, sameNode, search, stepsOf, wordsOf } from './search.ts';

/** A candidate whose probability is so far (as a logarithm) behind the best is out of the question. */
export const SURE = 3;

/** Where a line shows that the decoder got out of step: a `?` before a cut or before the rest of a pinyin. */
const DAMAGE = new RegExp(`\\?(?=[,，?？;；。、])|\\?(?=[${PINYIN_LETTERS}]{1,6}\\))`, 'g');
/** No pronoun is less probable than another by more than this: only a reader knows whom a text speaks of. */
const PRONOUN_RARER = -1;
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
    const find = (without?: Step) => {
      const { end, candidates } = search(line, start, index, lattice, language, without);
      const full = candidates.length >= KEPT ? candidates.at(-1)!.score : Number.NEGATIVE_INFINITY;
      return { end, full, proven: provenOf(candidates, line.slice(start, end), evidence, language) };
    };
    const { end, full, proven } = find();
    const result = decide(line, start, Math.max(end, index + 1), proven, full, (step) => find(step).proven);
    edits.push(...result.edits);
    marks.push(...result.marks);
    done = Math.max(end, index + 1);
  }
  edits.push(...annotationsIn(line, done, line.length, evidence));
  return { edits, marks };
}

/** The candidates from which the machine makes the damaged stretch, best first. */
function provenOf(
  candidates: readonly Candidate[],
  damaged: string,
  { list }: Evidence,
  language: Language,
): Proven[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      steps: stepsOf(candidate),
      score: candidate.score + grammar(candidate.text, wordsOf(candidate)),
    }))
    .flatMap((candidate) => withPronouns(candidate, language))
    .filter(({ text, steps }) => proves(text, steps, damaged, list))
    .sort((a, b) => b.score - a.score);
}

const PRONOUNS = ['他', '她', '它'];

/** A candidate, and the same with other pronouns: only the rest of the text hints at whom it speaks of. */
function withPronouns(candidate: Proven, language: Language): Proven[] {
  const at = candidate.steps.findIndex(({ clean, character }) => !clean && PRONOUNS.includes(character));
  if (at < 0) return [candidate];
  const most = Math.max(...PRONOUNS.map((pronoun) => language.times(pronoun) + 1));
  return PRONOUNS.map((character) => {
    const steps = candidate.steps.with(at, { ...candidate.steps[at]!, character });
    const text = steps.map((step) => step.character).join('');
    const rarer = Math.log((language.times(character) + 1) / most);
    return { ...candidate, steps, text, score: candidate.score + Math.max(rarer, PRONOUN_RARER) };
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

/**
 * What becomes of a stretch: every place of the best candidate at which no other candidate comes near is restored,
 * the others are marked. Where so many candidates are near that some may have been dropped, it is asked for the
 * best without each step in turn.
 */
function decide(
  line: string,
  start: number,
  end: number,
  proven: readonly Proven[],
  worst: number,
  without: (step: Step) => readonly Proven[],
): { edits: Edit[]; marks: Mark[] } {
  const [best, ...others] = proven;
  if (!best || best.steps.some(isRare)) {
    return {
      edits: [],
      marks: [{ start, end, why: '乱码，没有一种还原能重现它' }],
    };
  }
  const near = ({ score }: Proven) => score > best.score - SURE;
  const rivals = others.filter(near);
  const unsure = new Set(rivals.flatMap((rival) => stepsNotOf(best, rival)));
  if (worst > best.score - SURE)
    for (const step of best.steps) {
      if (step.clean || unsure.has(step)) continue;
      const more = without(step).filter(near);
      rivals.push(...more);
      for (const rival of more) for (const one of stepsNotOf(best, rival)) unsure.add(one);
    }
  return places(line, best, rivals, unsure);
}

/** The steps of a candidate that another does not take. */
function stepsNotOf(one: Proven, other: Proven): Step[] {
  const taken = new Set(other.steps.map(keyOf));
  return one.steps.filter((step) => !taken.has(keyOf(step)));
}

const keyOf = ({ from, to, character }: Step) =>
  `${from.at} ${from.pending} ${to.at} ${to.pending} ${character}`;

/** The steps of the best candidate as edits where they are sure and as marks where they are not. */
function places(
  line: string,
  best: Proven,
  rivals: readonly Proven[],
  unsure: ReadonlySet<Step>,
): { edits: Edit[]; marks: Mark[] } {
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  let open: Step[] = [];
  const close = () => {
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return;
    const place = { start: first.from.at, end: last.to.at };
    const to = open.map(({ character }) => character).join('');
    if (open.some((step) => unsure.has(step))) {
      const readings = [to, ...rivals.flatMap((rival) => between(rival, first.from, last.to))];
      const candidates = [...new Set(readings)].slice(0, LISTED);
      const end = Math.max(place.end, place.start + 1);
      marks.push({ ...place, end, why: '乱码，有几种还原同样可能', candidates });
    } else if (line.slice(place.start, place.end) !== to) edits.push({ ...place, to, why: '还原错位的字节' });
    open = [];
  };
  for (const step of best.steps) {
    const sure = !unsure.has(step);
    if (step.clean && sure) {
      close();
      if (step.to.at > step.from.at + 1) edits.push(annotation(step.from.at + 1, step.to.at));
      continue;
    }
    // Of a place without width nothing could be marked: it goes with the next.
    if (open.length > 0 && unsure.has(open[0]!) === sure && open[0]!.from.at < step.from.at) close();
    open.push(step);
  }
  close();
  return { edits, marks };
}

/** What a candidate has between two nodes, nothing where it does not pass them. */
function between({ steps }: Proven, from: Node, to: Node): string[] {
  const first = steps.findIndex((step) => sameNode(step.from, from));
  const last = steps.findIndex((step) => sameNode(step.to, to));
  if (first < 0 || last < first) return [];
  return [
    steps
      .slice(first, last + 1)
      .map(({ character }) => character)
      .join(''),
  ];
}

/** A character nobody writes: whatever the machine damaged, it was hardly this. */
const isRare = ({ clean, character }: Step) =>
  !clean && /\p{Script=Han}/u.test(character) && frequencyOf(simplifiedOf(character)) < 10;
