import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { draftChapter, NOTES, type Draft } from '../draft/draft-files.ts';
import type { DraftSource } from '../draft/draft-source.ts';
import { sourceChanges, type SourceChange } from '../draft/source-changes.ts';
import { ImportError } from '../import-error.ts';
import { fileError } from './file-error.ts';
import { editedFiles, hashOf, readState, STATE_FILE, type ImportState } from './import-state.ts';
import { replaceFile, writeNewDraft } from './write-draft.ts';

export interface Imported {
  slug: string;
  draft: Draft;
  /** Whether the chapter is new, was made anew, or keeps its author's edits. */
  outcome: 'new' | 'renewed' | 'kept' | 'same';
  /** Files that were edited since the last import: none of them is touched. */
  edited: string[];
  /** What changed in the article since then. */
  changes: SourceChange[];
}

const stateText = (state: ImportState) => `${JSON.stringify(state, null, 1)}\n`;

function stateOf(source: DraftSource, files: Record<string, string>): ImportState {
  const { name, text, places, unit } = source;
  return { source: { name, hash: hashOf(text) }, text, places, unit, files };
}

const hashes = (files: ReadonlyMap<string, string>) =>
  Object.fromEntries([...files].map(([name, text]) => [name, hashOf(text)]));

function taken(slug: string, got: string): ImportError {
  return new ImportError({
    got: `content/chapters/${slug}/ ${got}`,
    expected: '一个还没有用过的章名，或同一篇文章上次导入的草稿',
    todo: `换一个名字：--slug 另一个名字`,
  });
}

/** Brings an article in a second time: what its author has edited stays. */
function again(
  folder: string,
  draft: Draft,
  source: DraftSource,
  state: ImportState,
): Omit<Imported, 'slug'> {
  const edited = editedFiles(folder, state);
  const changes = sourceChanges(state, source);
  const next = hashes(draft.files);
  const differs = Object.entries(next).filter(([name, hash]) => state.files[name] !== hash);
  if (differs.length === 0) return { draft, outcome: 'same', edited, changes };
  // Files of a draft name each other's ids: either all are made anew, or only the notes.
  const renew = edited.length === 0 ? [...draft.files.keys()] : edited.includes(NOTES) ? [] : [NOTES];
  for (const name of renew) replaceFile(join(folder, name), draft.files.get(name)!);
  const files = { ...state.files, ...Object.fromEntries(renew.map((name) => [name, next[name]!])) };
  replaceFile(join(folder, STATE_FILE), stateText(stateOf(source, files)));
  return { draft, outcome: edited.length === 0 ? 'renewed' : 'kept', edited, changes };
}

/**
 * Drafts the chapter of an article below `root`, or brings the article in again.
 * @throws ImportError where the name is taken by another chapter, or something cannot be written
 */
export function importChapter(root: string, slug: string, source: DraftSource): Imported {
  const folder = join(root, 'content/chapters', slug);
  const draft = draftChapter(slug, source);
  if (!existsSync(folder)) {
    const state = stateText(stateOf(source, hashes(draft.files)));
    writeNewDraft(root, slug, new Map([...draft.files, [STATE_FILE, state]]));
    return { slug, draft, outcome: 'new', edited: [], changes: [] };
  }
  const state = readState(folder);
  if (!state) throw taken(slug, '已经有了，不是导入的草稿');
  const same = state.source.name === source.name || state.source.hash === hashOf(source.text);
  if (!same) throw taken(slug, `是从另一篇文章“${state.source.name}”导入的`);
  try {
    return { slug, ...again(folder, draft, source, state) };
  } catch (error) {
    throw fileError(error, folder, '能写这个文件夹的权限');
  }
}
