import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { LoadedCourse } from '../course/load-course.ts';
import { standInCourse } from '../course/stand-in-course.ts';
import { readCourse } from './read-course.ts';
import { onContentChange } from './watch-content.ts';

/** A loader that fills its store from the course's files, again whenever one of them changes. */
function fromCourse(name: string, fill: (loaded: LoadedCourse, context: LoaderContext) => void): Loader {
  return {
    name,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      context.store.clear();
      fill(readCourse(root), context);
      if (context.watcher) onContentChange(context.watcher, root, () => fill(readCourse(root), context));
    },
  };
}

/** One entry, `course`: content/course.yaml. While that is broken the last good one stays, or one made up. */
export const courseLoader = fromCourse('course', ({ course, chapters }, { store, generateDigest }) => {
  const data = course ?? (store.has('course') ? undefined : standInCourse([...chapters.keys()]));
  if (data) store.set({ id: 'course', data, digest: generateDigest(data) });
});

/** One entry a draft, its id the slug: what it lacks. */
export const draftsLoader = fromCourse('drafts', ({ drafts }, { store, generateDigest }) => {
  for (const id of store.keys()) if (!drafts.has(id)) store.delete(id);
  for (const [id, missing] of drafts)
    store.set({ id, data: { missing }, digest: generateDigest({ missing }) });
});

/** One entry a chapter folder, its id the slug, its data all YAML files of the folder. Broken chapters have none. */
export const chaptersLoader = fromCourse('chapters', ({ chapters }, { store, generateDigest }) => {
  for (const id of store.keys()) if (!chapters.has(id)) store.delete(id);
  for (const [id, data] of chapters) store.set({ id, data, digest: generateDigest(data) });
});
