import type { APIRoute } from 'astro';
import { getBook } from '../book.ts';
import { href } from '../links.ts';

/** Lets the course be put on a home screen. */
export const GET: APIRoute = async () => {
  const { course } = await getBook();
  const icon = (size: number) => ({
    src: href(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const manifest = {
    name: `${course.title}：${course.tagline}`,
    short_name: course.title,
    description: course.description,
    lang: 'zh-Hans',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fdfcfa',
    theme_color: '#fdfcfa',
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      icon(192),
      { ...icon(512), purpose: 'any maskable' },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
