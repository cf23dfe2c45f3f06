const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site under its base: `href('/search/')` → `/courses/search/`. */
export function href(path: `/${string}`): string {
  return `${base}${path}`;
}

/** The reading page of a chapter, or a place on it. */
export function chapterHref(slug: string, anchor?: string): string {
  return href(`/chapters/${slug}/${anchor ? `#${anchor}` : ''}`);
}
