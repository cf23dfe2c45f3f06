import type { APIRoute } from 'astro';
import { absolute, href } from '../links.ts';

/** Everything may be read and indexed. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(href('/sitemap-index.xml'), site)}\n`);
