import { glob, type Loader, type LoaderContext } from 'astro/loaders';

interface EntryType {
  getEntryInfo(file: {
    contents: string;
    fileUrl: URL;
  }): Promise<{ data: Record<string, unknown>; body: string }>;
}

/** What the glob loader is given beyond the published type: how files of each extension are read. */
type GlobContext = LoaderContext & { entryTypes: Map<string, EntryType> };

/** Front matter that is not YAML becomes this, which the schema refuses. */
const UNREADABLE = { 'front matter': 'unreadable' };

/** The entry type, but it does not throw at front matter that is not YAML. */
function forgiving(type: EntryType): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: UNREADABLE, body: file.contents };
      }
    },
  };
}

/**
 * The prose files of all chapters, by Astro's own loader; but a file whose front matter is broken is left out
 * where that loader would take the whole preview down. What is wrong with it is reported by check-course.ts.
 */
export function proseLoader(options: Parameters<typeof glob>[0]): Loader {
  const inner = glob(options);
  return {
    ...inner,
    load(context) {
      const broken = new Set<string>();
      const types = [...(context as GlobContext).entryTypes].map(
        ([ext, type]) => [ext, forgiving(type)] as const,
      );
      const forgivingContext: GlobContext = {
        ...context,
        entryTypes: new Map(types),
        parseData: async (entry) => {
          broken.delete(entry.id);
          try {
            return await context.parseData(entry);
          } catch {
            broken.add(entry.id);
            return entry.data;
          }
        },
        store: {
          ...context.store,
          set: (entry) => {
            if (!broken.has(entry.id)) return context.store.set(entry);
            context.store.delete(entry.id);
            return true;
          },
        },
      };
      return inner.load(forgivingContext);
    },
  };
}
