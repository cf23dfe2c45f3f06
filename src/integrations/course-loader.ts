import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { loadCourse, type LoadedCourse } from '../course/load-course.ts';
import { readCourseFiles } from './course-files.ts';

/** A loader that fills its store from the course's files, again whenever one of them changes. */
function fromCourse(
  name: string,
  fill: (loaded: LoadedCourse, context: LoaderContext) => Promise<void>,
): Loader {
  return {
    name,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const refill = async () => {
        const loaded = loadCourse(readCourseFiles(root));
        context.store.clear();
        await fill(loaded, context);
      };
      await refill();
      context.watcher?.on('change', (path) => {
        if (path.endsWith('.yaml')) void refill();
      });
    },
  };
}

/** One entry, `course`: content/course.yaml. */
export const courseLoader = fromCourse('course', async ({ course }, { store, generateDigest }) => {
  if (course) store.set({ id: 'course', data: course, digest: generateDigest(course) });
});

/** One entry a chapter folder, its id the slug, its data all YAML files of the folder. */
export const chaptersLoader = fromCourse('chapters', async ({ chapters }, { store, generateDigest }) => {
  for (const [id, data] of chapters) store.set({ id, data, digest: generateDigest(data) });
});
