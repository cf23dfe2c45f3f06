import { parse } from 'yaml';
import { readCourseFiles } from '../../integrations/course-files.ts';
import { NOTES } from '../draft/draft-files.ts';

/** A chapter's files that reach a page. */
export interface ChapterTexts {
  slug: string;
  /** chapter.yaml says that the rights are held: passages may stand as they are. */
  owned: boolean;
  /** Path below the project's root → text. */
  files: Map<string, string>;
}

function isOwned(text: string | undefined): boolean {
  try {
    return (parse(text ?? '') as { rights?: unknown } | null)?.rights === 'owned';
  } catch {
    return false;
  }
}

/** The chapters below `root`, drafts among them, in the order of their names. */
export function chapterTexts(root: string): ChapterTexts[] {
  const all = readCourseFiles(root);
  const bySlug = Map.groupBy(
    [...all].filter(([path]) => /^content\/chapters\/[^/]+\/[^/]+\.(yaml|mdx?)$/.test(path)),
    ([path]) => path.split('/')[2]!,
  );
  return [...bySlug].map(([slug, files]) => ({
    slug,
    owned: isOwned(all.get(`content/chapters/${slug}/chapter.yaml`)),
    files: new Map(files.filter(([path]) => !path.endsWith(`/${NOTES}`))),
  }));
}
