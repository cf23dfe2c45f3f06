/** What Vite puts around every `import()`: it looks for what to load beside the module, in 0.8 KB. */
const HELPER = '\0vite/preload-helper.js';

/** The parts of Vite's settings and of its output that are used here. */
interface Settings {
  build: { modulePreload: unknown };
}
interface Config extends Settings {
  environments: Record<string, Settings>;
}
type Bundle = Record<string, { code?: string }>;

/**
 * Modules are loaded when they are needed, and nothing beside them: the list of what to preload for every element
 * would stand in the script every page begins with, and so would what reads that list. Too dear there.
 * Style sheets of such modules are loaded by src/elements/load-style.ts.
 */
export const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre' as const,
  // Astro sets this option itself, so it is changed after that.
  configResolved(config: Config): void {
    for (const { build } of [config, ...Object.values(config.environments)]) build.modulePreload = false;
  },
  load(id: string): string | undefined {
    return id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
  },
  generateBundle(_: unknown, bundle: Bundle): void {
    for (const [name, { code }] of Object.entries(bundle))
      if (code?.includes('__vite__mapDeps'))
        throw new Error(`${name} imports a style sheet in a module loaded later: load it by load-style.ts`);
  },
};
