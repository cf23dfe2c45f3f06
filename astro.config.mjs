import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { checkCourse } from './src/integrations/check-course.ts';
import { devPages } from './src/integrations/dev-pages.ts';
import searchIndex from './src/integrations/search-index.ts';

/** Pages about the learner's own work: nobody's destination from outside. */
const PERSONAL = /\/(me|plan|review|certificate)\/$/;

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
    sitemap({ filter: (page) => !PERSONAL.test(page) }),
    searchIndex(),
  ],
  // Quotation marks and dashes are the author's: SmartyPants rules are made for English.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // Everything is a file of its own: the Content-Security-Policy then needs no hash but the theme script's.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
