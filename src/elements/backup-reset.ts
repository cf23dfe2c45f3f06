import { merge } from '../course/backup/merge.ts';
import { slugOf } from '../course/backup/keys.ts';
import { everything, writeAll } from '../stores/backup.ts';

/** Takes away all of a chapter, or all there is but the settings; returns what puts it back. */
export function reset(slug: string | undefined): () => void {
  const before = everything();
  const gone = new Map(
    [...before].filter(([key]) => (slug === undefined ? key !== 'settings' : slugOf(key) === slug)),
  );
  writeAll(new Map([...gone.keys()].map((key) => [key, undefined])));
  // What was done anew meanwhile, here or in another tab, is newer and stays.
  return () => void writeAll(merge(everything(), { entries: gone, setAside: new Map() }).writes);
}
