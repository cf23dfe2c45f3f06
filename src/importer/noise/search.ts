import { LONGEST_WORD } from '../words.ts';
import type { Language, Walk } from './language.ts';
import { type Edge, type Lattice, NOTHING, type Node, rank } from './lattice.ts';

/** One character on the way a candidate took through the lattice. */
export interface Step extends Edge {
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

const KEPT = 12;
const BEAM = 20;
/** So many characters in step with every other way given up, and the stretch is over. */
const IN_STEP = 5;
const LONGEST = 600;

/**
 * The most probable clean texts of a damaged line from `start` (in step) to where the decoder is surely in step
 * again, best first. None where the line ends out of step or no end is found.
 */
export function search(
  line: string,
  start: number,
  damage: number,
  lattice: Lattice,
  language: Language,
): Found {
  const places = new Map<number, Map<number, { node: Node; candidates: Candidate[] }>>();
  const put = (node: Node, candidate: Candidate) => {
    const nodes = places.get(node.at) ?? new Map<number, { node: Node; candidates: Candidate[] }>();
    places.set(node.at, nodes);
    const entry = nodes.get(node.pending) ?? { node, candidates: [] };
    nodes.set(node.pending, entry);
    keep(entry.candidates, candidate);
  };
  /** Below this a candidate would not be kept at a node. */
  const floor = (node: Node) => {
    const there = places.get(node.at)?.get(node.pending)?.candidates;
    if (!there) return Number.NEGATIVE_INFINITY;
    const last = there.length === KEPT ? there[KEPT - 1]!.score : Number.NEGATIVE_INFINITY;
    return Math.max(last, there[0]!.score - BEAM);
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
    let best = Number.NEGATIVE_INFINITY;
    for (let next = open(); next.length > 0; next = open()) {
      const { node, candidates } = next.reduce((a, b) => (rank(a.node) <= rank(b.node) ? a : b));
      done.add(node.pending);
      const score = candidates[0]!.score;
      best = Math.max(best, score);
      if (score < best - BEAM) continue;
      outUntil = Math.max(outUntil, expand(node, candidates, lattice, language, put, floor));
    }
    places.delete(at - 16);
    inStep = at > outUntil ? inStep + 1 : 0;
    if (nodes.has(NOTHING)) end = at;
    if (inStep > IN_STEP || at - start > LONGEST) break;
  }
  const whole = inStep > IN_STEP || end === line.length;
  return { end, candidates: whole ? (places.get(end)?.get(NOTHING)?.candidates ?? []) : [] };
}

/** Goes on by every word that begins at a node; gives the furthest place reached out of step. */
function expand(
  node: Node,
  candidates: readonly Candidate[],
  lattice: Lattice,
  language: Language,
  put: (node: Node, candidate: Candidate) => void,
  floor: (node: Node) => number,
): number {
  let outUntil = 0;
  const contexts = candidates.map(({ word }) => (word === undefined ? undefined : language.context(word)));
  const walk = (at: Node, words: Walk, path: readonly Step[], cost: number) => {
    const follow = (edge: Edge) => {
      const next = edge.character ? language.next(words, edge.simplified) : words;
      if (!next) return;
      if (!edge.clean) outUntil = Math.max(outUntil, edge.to.at);
      const steps = [...path, { ...edge, from: at }];
      const total = cost + edge.cost;
      if (edge.character && next.share > 0)
        candidates.forEach((candidate, index) => {
          const score = candidate.score + language.weight(next, contexts[index]) - total;
          if (score > floor(edge.to)) put(edge.to, longer(candidate, steps, next.text, score));
        });
      if (next.text.length < LONGEST_WORD) walk(edge.to, next, steps, total);
    };
    const edges = lattice.edges(at);
    if (words.text === '' || edges.size < 8) for (const some of edges.values()) some.forEach(follow);
    else {
      edges.get('')?.forEach(follow);
      for (const character of language.after(words)) edges.get(character)?.forEach(follow);
    }
  };
  walk(node, language.start, [], 0);
  return outUntil;
}

/** A mark right after another is rare. */
const TWO_MARKS = Math.log(0.02);
const isMark = (character: string | undefined) =>
  character !== undefined && '，。、？：；！,?:;!'.includes(character);

function longer(candidate: Candidate, steps: readonly Step[], word: string, score: number): Candidate {
  const added = steps.map(({ character }) => character).join('');
  const marks = isMark(added[0]) && isMark(candidate.text.at(-1)) ? TWO_MARKS : 0;
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
