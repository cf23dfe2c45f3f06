const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site under its base: `href('/search/')` → `/courses/search/`. */
export function href(path: `/${string}`): string {
  return `${base}${path}`;
}

/** The reading page of a chapter, or a place on it. */
export function chapterHref(slug: string, anchor?: string): string {
  return href(`/chapters/${slug}/${anchor ? `#${anchor}` : ''}`);
}

/** The whole address of a path of the site, as search engines and shared links need it. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(path, site).href;
}
