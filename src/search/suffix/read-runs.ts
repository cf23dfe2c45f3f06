import { ByteReader } from './bytes.ts';
import { readPostings, readSections, type Posting } from './postings.ts';

/** Where a run of characters stands. */
export interface Found {
  /** All its sections, ascending. */
  sections: number[];
  /** How it stands in them; of a run with very many places only in the best. By section. */
  postings: Map<number, Posting>;
  /** False if only a part of the run is known to stand there: their texts have to be read. */
  exact: boolean;
}

function add(postings: Map<number, Posting>, more: readonly Posting[]): void {
  for (const posting of more) {
    const known = postings.get(posting.section);
    if (known) {
      known.count += posting.count;
      if (posting.heading > known.heading) known.heading = posting.heading;
    } else postings.set(posting.section, posting);
  }
}

function fromPostings(postings: Map<number, Posting>, exact: boolean): Found {
  return { sections: [...postings.keys()].sort((a, b) => a - b), postings, exact };
}

/**
 * Reads a node, and of what is below it that which begins with `rest`; of all others only past.
 * @param wanted undefined: nothing below is asked for
 */
function readNode(
  source: ByteReader,
  wanted: string | undefined,
  depth: number,
  postings: Map<number, Posting>,
): boolean {
  const label = source.units(source.number());
  const known = depth + label.length;
  let rest = wanted;
  if (rest !== undefined) {
    const common = Math.min(rest.length, label.length);
    rest = rest.slice(0, common) === label.slice(0, common) ? rest.slice(common) : undefined;
  }
  const head = source.number();
  if ((head & 1) === 0) {
    const list = readPostings(source, head >>> 1, true);
    if (rest !== undefined) add(postings, list);
    return rest === undefined || rest === '';
  }
  let exact = true;
  for (let i = 0; i < head >>> 1; i += 1) {
    const unit = source.number();
    let below: string | undefined;
    if (rest === '') below = '';
    else if (rest !== undefined && unit === rest.charCodeAt(0)) below = rest.slice(1);
    if (!readNode(source, below, known + 1, postings)) exact = false;
  }
  return exact;
}

/**
 * Looks a run up in a shard. A shard is a row of entries in the order of their keys, each: how many units the
 * key has in common with the one before, how many follow, these; length of the payload × 2, + 1 if listed;
 * the payload. A listed entry's key goes as far as all its places go on alike: it stands for every beginning
 * of it that is longer than the key of the entry above. Its payload: all sections, then the ranked.
 * A tree's node: length of its label, the label, then number of sections × 2 and these, or number of children
 * × 2 + 1 and, for each, its unit (0: the block ends) and its node.
 * @param run folded, at most `DEPTH` units
 * @returns undefined if no entry here is about it
 */
export function findRun(shard: Uint8Array, run: string, total: number): Found | undefined {
  const source = new ByteReader(shard);
  let key = '';
  while (!source.done) {
    key = key.slice(0, source.number()) + source.units(source.number());
    const head = source.number();
    const end = source.at + (head >>> 1);
    if (end > shard.length) throw new RangeError('the shard ends too early');
    const listed = (head & 1) === 1;
    if (listed && key.startsWith(run)) {
      const sections = readSections(source, total);
      const best = readPostings(source, source.number(), false);
      return { sections, postings: new Map(best.map((one) => [one.section, one])), exact: true };
    }
    if (!listed && run.startsWith(key)) {
      const postings = new Map<number, Posting>();
      const exact = readNode(source, run.slice(key.length), key.length, postings);
      return fromPostings(postings, exact);
    }
    if (key > run && !key.startsWith(run)) break;
    source.at = end;
  }
  return undefined;
}
