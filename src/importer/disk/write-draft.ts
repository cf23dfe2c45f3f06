import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withChapter } from '../draft/course-entry.ts';
import { ImportError } from '../import-error.ts';
import { fileError } from './file-error.ts';

/** Puts a whole text in the place of a file at once: a reader sees the old or the new one. */
export function replaceFile(path: string, text: string): void {
  const next = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

function courseWith(root: string, slug: string): { path: string; before: string; after: string } {
  const path = join(root, 'content/course.yaml');
  const before = readFileSync(path, 'utf8');
  const after = withChapter(before, slug);
  if (after === undefined)
    throw new ImportError({
      got: 'content/course.yaml 里看不出章的列表',
      expected: 'parts 里每一编有 chapters 列表，至少列着一章',
      todo: '运行 npm run check，按它说的改好 course.yaml，再导入',
    });
  return { path, before, after };
}

/**
 * Writes the folder of a new chapter and lists it in course.yaml; both or neither. The files are written to a
 * folder beside the chapters and moved in one step.
 * @throws ImportError where something cannot be written; nothing is left behind
 */
export function writeNewDraft(root: string, slug: string, files: ReadonlyMap<string, string>): void {
  const chapters = join(root, 'content/chapters');
  const folder = join(chapters, slug);
  let temporary: string | undefined;
  try {
    const course = courseWith(root, slug);
    mkdirSync(chapters, { recursive: true });
    temporary = mkdtempSync(join(root, 'content/.import-'));
    const made = join(temporary, slug);
    mkdirSync(made);
    for (const [name, text] of files) writeFileSync(join(made, name), text);
    renameSync(made, folder);
    try {
      if (course.after !== course.before) replaceFile(course.path, course.after);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw fileError(error, folder, '能写 content/ 的权限');
  } finally {
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
}
