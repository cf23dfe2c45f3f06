import { LONGEST_WORD } from '../words.ts';
import type { Language, Walk } from './language.ts';
import { type Lattice, LOST, NOTHING, type Node, type Possible, rank, type Way } from './lattice.ts';

/** One character on the way a candidate took through the lattice. */
export interface Step extends Pick<Way, 'to' | 'clean' | 'annotates'> {
  readonly character: string;
  readonly from: Node;
}

/** A possible clean text of a stretch of the damaged line. */
export interface Candidate {
  readonly text: string;
  /** Logarithm of its probability. */
  readonly score: number;
  /** Its last word, in Simplified characters. */
  readonly word: string | undefined;
  readonly last: Steps | undefined;
}

interface Steps {
  readonly before: Steps | undefined;
  readonly step: Step;
  /** The word that ends here. */
  readonly word: string | undefined;
}

export interface Found {
  end: number;
  candidates: Candidate[];
}

/** So many candidates are kept at a node. */
export const KEPT = 10;
const BEAM = 18;
/** A way on which a whole character is unknown has to be good so far: it can go on in any way. */
const NARROW_BEAM = 12;
/** A candidate so far behind the best of its node does not catch up: both go on alike. */
const WIDTH = 14;
/** So many characters in step with every other way given up, and the stretch is over. */
const IN_STEP = 5;
const LONGEST = 600;

/**
 * The most probable clean texts of a damaged line from `start` (in step) to where the decoder is surely in step
 * again, best first. None where the line ends out of step or no end is found. A step given as `without` is not
 * taken: what else could stand at its place?
 */
export function search(
  line: string,
  start: number,
  damage: number,
  lattice: Lattice,
  language: Language,
  without?: Step,
): Found {
  const places = new Map<number, Map<number, { node: Node; candidates: Candidate[] }>>();
  const put = (node: Node, candidate: Candidate) => {
    const nodes = places.get(node.at) ?? new Map<number, { node: Node; candidates: Candidate[] }>();
    places.set(node.at, nodes);
    const entry = nodes.get(node.pending) ?? { node, candidates: [] };
    nodes.set(node.pending, entry);
    keep(entry.candidates, candidate);
  };
  const lowest = Number.NEGATIVE_INFINITY;
  /** The place the search is at, and the best score there. */
  let reached = start;
  let bestThere = lowest;
  /** Below this a candidate would not be kept at a node. */
  const floor = (node: Node) => {
    const lost = node.at === reached ? bestThere - (node.pending > LOST ? NARROW_BEAM : BEAM) : lowest;
    const there = places.get(node.at)?.get(node.pending)?.candidates;
    if (!there) return lost;
    const last = there.length === KEPT ? there[KEPT - 1]!.score : Number.NEGATIVE_INFINITY;
    return Math.max(lost, last, there[0]!.score - BEAM);
  };
  put({ at: start, pending: NOTHING }, { text: '', score: 0, word: undefined, last: undefined });

  let inStep = 0;
  let end = start;
  /** The furthest place that a way out of step has reached. */
  let outUntil = damage;
  for (let at = start; at <= line.length; at++) {
    const nodes = places.get(at);
    if (!nodes) continue;
    const done = new Set<number>();
    const open = () => [...nodes.values()].filter(({ node }) => !done.has(node.pending));
    reached = at;
    bestThere = lowest;
    for (let next = open(); next.length > 0; next = open()) {
      const { node, candidates } = next.reduce((a, b) => (rank(a.node) <= rank(b.node) ? a : b));
      done.add(node.pending);
      const score = candidates[0]!.score;
      bestThere = Math.max(bestThere, score);
      if (score < bestThere - (node.pending > LOST ? NARROW_BEAM : BEAM)) continue;
      outUntil = Math.max(outUntil, expand(node, candidates, lattice, language, put, floor, without));
    }
    places.delete(at - 16);
    inStep = at > outUntil ? inStep + 1 : 0;
    if (nodes.has(NOTHING)) end = at;
    if (inStep > IN_STEP || at - start > LONGEST) break;
  }
  const whole = inStep > IN_STEP || end === line.length;
  return { end, candidates: whole ? (places.get(end)?.get(NOTHING)?.candidates ?? []) : [] };
}

/** The way a word takes, last edge first. */
interface Path {
  readonly before: Path | undefined;
  readonly way: Way;
  readonly character: string;
  readonly from: Node;
}

/** Goes on by every word that begins at a node; gives the furthest place reached out of step. */
function expand(
  node: Node,
  candidates: readonly Candidate[],
  lattice: Lattice,
  language: Language,
  put: (node: Node, candidate: Candidate) => void,
  floor: (node: Node) => number,
  without: Step | undefined,
): number {
  let outUntil = 0;
  const best = candidates[0]!.score;
  const groups = [
    ...Map.groupBy(
      candidates.filter(({ score }) => score > best - WIDTH),
      ({ word }) => word,
    ),
  ].map(([word, some]) => ({ context: word === undefined ? undefined : language.context(word), some }));
  const offer = (path: Path, walk: Walk, cost: number) => {
    const enough = floor(path.way.to);
    if (best + walk.most - cost < enough) return;
    for (const { context, some } of groups) {
      const weight = language.weight(walk, context) - cost;
      for (const candidate of some)
        if (candidate.score + weight > enough)
          put(path.way.to, longer(candidate, path, walk.text, candidate.score + weight));
    }
  };
  const follow = (
    some: readonly Possible[],
    way: Way,
    from: Node,
    words: Walk,
    path: Path | undefined,
    cost: number,
  ) => {
    const { simplified } = some[0]!;
    const next = simplified ? language.next(words, simplified) : words;
    if (!next) return;
    if (!way.clean && way.to.at > outUntil) outUntil = way.to.at;
    const on = next.text.length < LONGEST_WORD && (next.goesOn || !simplified);
    for (const { character, cost: more } of some) {
      if (!way.clean && !way.annotates && !lattice.allows(character, from.at)) continue;
      if (without?.character === character && sameNode(without.from, from) && sameNode(without.to, way.to))
        continue;
      const longerPath = { before: path, way, character, from };
      const total = cost + way.cost + more;
      if (simplified && next.share > 0) offer(longerPath, next, total);
      if (on) walk(way.to, next, longerPath, total);
    }
  };
  const walk = (from: Node, words: Walk, path: Path | undefined, cost: number) => {
    for (const way of lattice.ways(from)) {
      const { characters } = way;
      // Few characters go on a word: it is quicker to look for those among many than for each of many among them.
      const after = words.text === '' || characters.size < 8 ? undefined : language.after(words);
      if (after && after.length < 2 * characters.size)
        for (const character of after) {
          const some = characters.get(character);
          if (some) follow(some, way, from, words, path, cost);
        }
      else for (const some of characters.values()) follow(some, way, from, words, path, cost);
    }
  };
  walk(node, language.start, undefined, 0);
  return outUntil;
}

export const sameNode = (one: Node, two: Node) => one.at === two.at && one.pending === two.pending;

/** A mark right after another is rare, and rarer still what ends or parts a sentence where a line begins. */
const TWO_MARKS = Math.log(0.02);
const MARK_FIRST = Math.log(0.001);
const isMark = (character: string | undefined) =>
  character !== undefined && '，。、？：；！,?:;!'.includes(character);

/** How improbable a mark is for where it stands, beyond its own share. */
const oddMark = (before: string | undefined, at: number) =>
  isMark(before) ? TWO_MARKS : at === 0 ? MARK_FIRST : 0;

function longer(candidate: Candidate, path: Path, word: string, score: number): Candidate {
  const steps: Step[] = [];
  for (let at: Path | undefined = path; at; at = at.before) {
    const { to, clean, annotates } = at.way;
    steps.push({ character: at.character, from: at.from, to, clean, ...(annotates && { annotates }) });
  }
  steps.reverse();
  const added = steps.map(({ character }) => character).join('');
  const before = candidate.text.at(-1);
  const marks = isMark(added[0]) ? oddMark(before, steps[0]!.from.at) : 0;
  return {
    text: candidate.text + added,
    word,
    score: score + marks,
    last: steps.reduce<Steps | undefined>(
      (before, step, index) => ({ before, step, word: index === steps.length - 1 ? word : undefined }),
      candidate.last,
    ),
  };
}

/** Keeps the best few, each text once. */
function keep(candidates: Candidate[], candidate: Candidate): void {
  const same = candidates.findIndex(({ text }) => text === candidate.text);
  if (same >= 0) {
    if (candidates[same]!.score >= candidate.score) return;
    candidates.splice(same, 1);
  } else if (candidates.length === KEPT && candidates[KEPT - 1]!.score >= candidate.score) return;
  const index = candidates.findIndex(({ score }) => score < candidate.score);
  candidates.splice(index < 0 ? candidates.length : index, 0, candidate);
  if (candidates.length > KEPT) candidates.pop();
}

/** A candidate's words, in Simplified characters. */
export function wordsOf({ last }: Candidate): string[] {
  const words: string[] = [];
  for (let at = last; at; at = at.before) if (at.word !== undefined) words.push(at.word);
  return words.reverse();
}

export function stepsOf({ last }: Candidate): Step[] {
  const steps: Step[] = [];
  for (let at = last; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}
