import { chapterFile } from './chapter-file.ts';
import { dataFiles } from './data-files.ts';
import type { DraftSource } from './draft-source.ts';
import { notesFile } from './notes-file.ts';
import { proseFiles } from './prose-files.ts';
import { planDraft, type DraftPlan } from './writer.ts';

/** Name of the notes in a chapter's folder. */
export const NOTES = 'notes.md';

/** A draft of a chapter: its files by name, and the plan they were written from. */
export interface Draft {
  plan: DraftPlan;
  files: Map<string, string>;
}

/** Drafts a chapter that builds at once, everything in it still to be written, from a restored article. */
export function draftChapter(slug: string, source: DraftSource): Draft {
  const plan = planDraft(slug, source);
  return {
    plan,
    files: new Map([
      ['chapter.yaml', chapterFile(plan)],
      ...proseFiles(plan),
      ...dataFiles(plan),
      [NOTES, notesFile(plan)],
    ]),
  };
}
