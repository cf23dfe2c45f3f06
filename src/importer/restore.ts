import { applyEdits, type Mark, markedPlaces, sparing, type StageResult, withMarks } from './edits.ts';
import { furniture } from './furniture/index.ts';
import { layout } from './layout/index.ts';
import { type ArticleMetadata, mergeMetadata } from './metadata.ts';
import type { Language } from './noise/language.ts';
import { noise } from './noise/index.ts';
import { type Backwards, backwards, lineStartsOf, placeIn, throughAll } from './positions.ts';
import { toSimplified } from './script/characters.ts';
import { script } from './script/index.ts';

/** The stages after reading, in their order: furniture is known by its words, so it comes when they are right. */
export const STAGES = ['noise', 'script', 'furniture', 'layout'] as const;
export type StageName = (typeof STAGES)[number];

/** A place in the text as read, line and column from 1. */
export interface Place {
  stage: StageName;
  line: number;
  column: number;
}

export interface Change extends Place {
  from: string;
  to: string;
  why: string;
}

/** A place that is marked with ⟦…⟧ in the text: what was found there, and what may have stood there. */
export interface Unresolved extends Place {
  text: string;
  why: string;
  candidates: string[];
}

export interface Restored {
  text: string;
  changes: Change[];
  unresolved: Unresolved[];
  metadata: ArticleMetadata;
  /** For each line of the restored text the line of the text as read that it begins in, from 1. */
  sourceLines(): number[];
}

export interface RestoreOptions {
  /** Sound texts of the kind, learnt by `languageOf`: they make repairs surer. */
  language?: (() => Language) | undefined;
}

/** Restores an article as it was read: sound Simplified Chinese, and what was done to it. */
export function restore(read: string, { language }: RestoreOptions = {}): Restored {
  const place = placeIn(read);
  const ways: Backwards[] = [];
  const restored: Restored = {
    text: read,
    changes: [],
    unresolved: [],
    metadata: mergeMetadata(),
    sourceLines: () => {
      const back = throughAll(ways);
      return Array.from(lineStartsOf(restored.text), (start) => place(back(start)).line);
    },
  };

  const run = (stage: StageName, result: StageResult): boolean => {
    const { text } = restored;
    const marks = result.marks.map(simplified);
    const spared = { edits: sparing(result.edits, markedPlaces(text)), marks };
    const back = throughAll(ways);
    const at = (offset: number) => ({ stage, ...place(back(offset)) });
    for (const { start, end, to, why } of spared.edits)
      restored.changes.push({ ...at(start), from: text.slice(start, end), to, why });
    for (const { start, end, why, candidates = [] } of spared.marks)
      restored.unresolved.push({ ...at(start), text: text.slice(start, end), why, candidates });
    const edits = withMarks(spared);
    restored.text = applyEdits(text, edits);
    ways.push(backwards(edits));
    return edits.length > 0;
  };

  const damaged = run('noise', noise(restored.text, language));
  run('script', script(restored.text, { wasSimplified: damaged }));
  const cleared = furniture(restored.text);
  restored.metadata = { ...cleared.metadata, title: cleared.metadata.title && laid(cleared.metadata.title) };
  run('furniture', cleared);
  run('layout', layout(restored.text));
  return restored;
}

/** A mark as the author reads it: no later stage looks into it. */
const simplified = ({ candidates, ...mark }: Mark): Mark =>
  candidates ? { ...mark, candidates: [...new Set(candidates.map(toSimplified))] } : mark;

const laid = (line: string) => applyEdits(line, layout(line).edits);

/** How many places each stage changed. */
export function countsByStage(changes: readonly Change[]): Record<StageName, number> {
  const counts: Record<StageName, number> = { noise: 0, script: 0, furniture: 0, layout: 0 };
  for (const { stage } of changes) counts[stage]++;
  return counts;
}
