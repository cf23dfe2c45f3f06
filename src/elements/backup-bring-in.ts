import { MAX_BYTES } from '../course/backup/format.ts';
import { merge, type Merge } from '../course/backup/merge.ts';
import { readBackup, type Fault } from '../course/backup/read-backup.ts';
import { everything, writeAll } from '../stores/backup.ts';
import { fits } from '../stores/shapes.ts';

/** Brings a file in, all of it or nothing. What it changed can be given to `writeAll` to take it back. */
export async function bringIn(
  file: File,
  course: string,
): Promise<
  | { done: Merge; undo: Map<string, string | undefined> }
  | Fault
  | 'too-big'
  | 'unreadable'
  | 'full'
  | 'refused'
> {
  if (file.size > MAX_BYTES) return 'too-big';
  let text: string;
  try {
    text = await file.text();
  } catch {
    return 'unreadable';
  }
  const brought = readBackup(text, course, fits);
  if (typeof brought === 'string') return brought;
  const before = everything();
  const done = merge(before, brought);
  const refusal = writeAll(done.writes);
  return refusal ?? { done, undo: new Map([...done.writes.keys()].map((key) => [key, before.get(key)])) };
}
