import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Hidden, so that it is no file of the chapter; it holds the article's text and stays on the author's machine. */
export const STATE_FILE = '.import.json';

const stateSchema = z.object({
  /** The article this draft was made from: file name, and hash of its restored text. */
  source: z.object({ name: z.string(), hash: z.string() }),
  /** The restored text at the last import, to tell what has changed since. */
  text: z.string(),
  /** Where its lines stood in the article; states of before this was kept have the lines of `text`. */
  places: z.array(z.number()).default([]),
  unit: z.enum(['行', '段']).default('行'),
  /** Hashes of the files as they were written: a file with another hash has been edited. */
  files: z.record(z.string(), z.string()),
});

export type ImportState = z.infer<typeof stateSchema>;

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What the last import left in a chapter's folder; undefined where there was none or it cannot be read. */
export function readState(folder: string): ImportState | undefined {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(join(folder, STATE_FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The generated files that are no longer as they were generated, the removed ones among them. */
export function editedFiles(folder: string, { files }: ImportState): string[] {
  return Object.entries(files).flatMap(([name, hash]) => {
    const path = join(folder, name);
    return existsSync(path) && hashOf(readFileSync(path, 'utf8')) === hash ? [] : [name];
  });
}
