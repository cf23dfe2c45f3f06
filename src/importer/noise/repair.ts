import type { Edit, Mark } from '../edits.ts';
import { annotationsIn } from './annotation.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import type { Language } from './language.ts';
import { Lattice } from './lattice.ts';
import { provenOf } from './proven.ts';
import { PINYIN_LETTERS } from './readings.ts';
import { KEPT, type Step, search } from './search.ts';

/** Where a line shows that the decoder got out of step: a `?` before a cut or before the rest of a pinyin. */
const DAMAGE = new RegExp(`\\?(?=[,，?？;；。、])|\\?(?=[${PINYIN_LETTERS}]{1,6}\\))`, 'g');
const CONTEXT = 24;

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
      const worst = candidates.length >= KEPT ? candidates.at(-1)!.score : Number.NEGATIVE_INFINITY;
      return { end, worst, proven: provenOf(candidates, line.slice(start, end), evidence, language) };
    };
    const { end, worst, proven } = find();
    const result = decide(line, start, Math.max(end, index + 1), proven, worst, (step) => find(step).proven);
    edits.push(...result.edits);
    marks.push(...result.marks);
    done = Math.max(end, index + 1);
  }
  edits.push(...annotationsIn(line, done, line.length, evidence));
  return { edits, marks };
}

/** Where the words before a damage begin: not inside an annotation. */
function contextStart(line: string, from: number, damage: number): number {
  const earliest = Math.max(from, damage - CONTEXT);
  const inside = /^(?:\(|[^()]{0,6}\))[^()]{0,6}\)?/.exec(line.slice(earliest, damage))?.[0] ?? '';
  return inside.includes(')') ? earliest + inside.indexOf(')') + 1 : earliest;
}
