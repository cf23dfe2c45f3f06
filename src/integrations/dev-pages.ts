import type { AstroIntegration } from 'astro';

/** Pages for authors, in the preview only: a build does not know of them. */
export function devPages(): AstroIntegration {
  return {
    name: 'dev-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/dev/role-play/[slug]',
          entrypoint: new URL('../dev/role-play-graph.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
