import type { Edit, Mark, StageResult } from '../edits.ts';
import { annotationsIn } from './annotation.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import type { Language } from './language.ts';
import { Lattice } from './lattice.ts';
import { provenOf, spelt } from './proven.ts';
import { PINYIN_LETTERS } from './readings.ts';
import { KEPT, type Step, search } from './search.ts';

/** Where a line shows that the decoder got out of step: a `?` before a cut or before the rest of a pinyin. */
const DAMAGE = new RegExp(`\\?(?=[,，?？;；。、])|\\?(?=[${PINYIN_LETTERS}]{1,6}\\))`, 'g');
const CONTEXT = 24;

/** A stretch of a line that was out of step, and what became of it. */
export interface Stretch extends StageResult {
  start: number;
  end: number;
  /** Where the line shows the first damage. */
  damage: number;
}

export interface RepairedLine extends StageResult {
  stretches: readonly Stretch[];
}

/**
 * Mends one line of a text that went through the machine.
 * @param before what became of the line's stretches when less was known: the doubtful ones are judged again
 */
export function repairLine(
  line: string,
  evidence: Evidence,
  language: Language,
  before: readonly Stretch[] = [],
): RepairedLine {
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  const stretches: Stretch[] = [];
  const kept = new Map(before.filter((one) => !isOfWords(one)).map((one) => [one.damage, one]));
  const lattice = new Lattice(line, evidence.list, evidence.plain);
  let done = 0;
  for (const { index } of line.matchAll(DAMAGE)) {
    if (index < done) continue;
    const start = contextStart(line, done, index);
    edits.push(...annotationsIn(line, done, start, evidence));
    const find = (without?: Step) => {
      const { end, candidates } = search(line, start, index, lattice, language, without);
      const last = candidates.length >= KEPT ? candidates.at(-1)! : undefined;
      const worst = last ? last.score + spelt(last, language) : Number.NEGATIVE_INFINITY;
      return { end, worst, proven: provenOf(candidates, line.slice(start, end), evidence, language) };
    };
    const judged = () => {
      const { end, worst, proven } = find();
      const until = Math.max(end, index + 1);
      return {
        start,
        end: until,
        damage: index,
        ...decide(line, start, until, proven, worst, (step) => find(step).proven),
      };
    };
    const known = kept.get(index);
    const stretch = known?.start === start ? known : judged();
    stretches.push(stretch);
    edits.push(...stretch.edits);
    marks.push(...stretch.marks);
    done = stretch.end;
  }
  edits.push(...annotationsIn(line, done, line.length, evidence));
  return { edits, marks, stretches };
}

/** Whether a stretch has a mark that more knowledge of words could settle; none tells which figure was lost. */
export const isOfWords = ({ marks }: StageResult) =>
  marks.some(({ candidates }) => candidates?.some((candidate) => /\p{Script=Han}/u.test(candidate)));

/** Where the words before a damage begin: not inside an annotation. */
function contextStart(line: string, from: number, damage: number): number {
  const earliest = Math.max(from, damage - CONTEXT);
  const inside = /^(?:\(|[^()]{0,6}\))[^()]{0,6}\)?/.exec(line.slice(earliest, damage))?.[0] ?? '';
  return inside.includes(')') ? earliest + inside.indexOf(')') + 1 : earliest;
}
