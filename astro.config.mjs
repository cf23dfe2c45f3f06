import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { arucoModules } from './src/integrations/aruco-modules.ts';
import { checkCourse } from './src/integrations/check-course.ts';
import { devPages } from './src/integrations/dev-pages.ts';
import searchIndex from './src/integrations/search-index.ts';
import { withoutPreload } from './src/integrations/without-preload.ts';

/** Pages nobody looks for from outside: the learner's own work, and other faces of a reading page. */
const PERSONAL = /\/(me|plan|review|certificate|slides|presenter)\/$/;

/** What is made for paper out of the reading pages: the same text, nobody's destination from outside. */
const PAPER = /\/chapters\/[^/]+\/(handout|guide|cards)\/$|(?<!\/show-of-cards)\/cards\/$/;

/** What a chapter runs before anything is used, and the store under it. */
const FIRST = /\/src\/(elements\/(reading-(define|place)|settings-follow)|stores\/(entry|settings)\.)/;

// SITE and BASE come from the environment, so that one checkout can be published anywhere (README, “Deploy”).
export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'ignore',
  publicDir: './src/public',
  integrations: [
    checkCourse(),
    devPages(),
    mdx({ optimize: true }),
    sitemap({ filter: (page) => !PERSONAL.test(page) && !PAPER.test(page) }),
    searchIndex(),
  ],
  // Quotation marks and dashes are the author's: SmartyPants rules are made for English.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // Everything is a file of its own: the Content-Security-Policy then needs no hash but the theme script's.
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [withoutPreload, arucoModules],
    worker: { format: 'es', plugins: () => [arucoModules] },
    optimizeDeps: { exclude: ['js-aruco2'] },
    build: {
      assetsInlineLimit: 0,
      // What a page of the book runs at first is one file, whatever else shares parts of it.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: FIRST }] } } },
    },
  },
  devToolbar: { enabled: false },
});
