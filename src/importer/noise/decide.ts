import type { Edit, Mark } from '../edits.ts';
import { simplifiedOf } from '../script/characters.ts';
import { frequencyOf } from '../words.ts';
import { annotation } from './annotation.ts';
import type { Node } from './lattice.ts';
import type { Proven } from './proven.ts';
import { type Step, sameNode } from './search.ts';

/** A candidate whose probability is so far (as a logarithm) behind the best is out of the question. */
const SURE = 4;
/** A longer reading pays for each of its characters, though a reader sees some coming: so much is given back for each. */
const LONGER = 1.2;
/** So many candidates are told of a place that stays marked. */
const LISTED = 8;

/**
 * What becomes of a stretch: every place of the best candidate at which no other candidate comes near is restored,
 * the others are marked. Where so many candidates are near that some may have been dropped, it is asked for the
 * best without each step in turn.
 * @param worst the score of the worst candidate kept, minus infinity where none can have been dropped
 */
export function decide(
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
  const near = ({ score, text }: Proven) =>
    score + LONGER * Math.max(0, text.length - best.text.length) > best.score - SURE;
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
