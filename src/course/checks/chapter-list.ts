import { id } from '../../schemas/common.ts';
import { nearest, suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { chapterFolder, type CourseSources } from '../sources/course-sources.ts';

const COURSE_FILE = 'content/course.yaml';

function missing(files: ReadonlyMap<string, string>): Problem {
  const names = [...files.keys()]
    .map((path) => /^content\/([^/]+)$/.exec(path)?.[1])
    .filter((name) => name !== undefined);
  const meant = nearest('course.yaml', names);
  return {
    file: COURSE_FILE,
    line: 1,
    got: meant ? `没有这个文件，只有 content/${meant}` : '没有这个文件',
    expected: '课程名、各编和各章的顺序写在 content/course.yaml',
    todo: meant
      ? `把 content/${meant} 改名为 course.yaml`
      : '新建这个文件；每个字段的说明见 src/schemas/course.ts',
  };
}

/** A chapter folder by a name that cannot be part of an address. */
function badName(slug: string): Problem {
  return {
    file: chapterFolder(slug),
    line: 1,
    got: `文件夹名 ${slug}`,
    expected: '文件夹名就是网址的一段：小写字母、数字和连字符，以字母开头',
    todo: '改名，例如 sincere-apology，并把新名字写进 content/course.yaml',
  };
}

/** course.yaml and the chapter folders name the same chapters, each once. */
export function* checkChapterList({ files, course, chapters }: CourseSources): Generator<Problem> {
  const folders = chapters.map(({ slug }) => slug);
  const goodNames = folders.filter((slug) => id.safeParse(slug).success);
  for (const slug of folders) if (!goodNames.includes(slug)) yield badName(slug);
  if (!files.has(COURSE_FILE)) yield missing(files);
  if (!course) return;

  const places = course.list('parts').flatMap((part) => part.list('chapters'));
  const listed = new Map(places.flatMap((place) => (place.text() ? [[place.text()!, place]] : [])));
  const unlisted = new Set(goodNames.filter((slug) => !listed.has(slug)));
  const known = new Set(folders);
  const seen = new Map<string, number>();
  for (const place of places) {
    const slug = place.text();
    if (!slug) continue;
    const first = seen.get(slug);
    seen.set(slug, first ?? place.line);
    if (first !== undefined)
      yield place.problem(`${slug} 又写了一次`, `每一章只列一次（第一次在第 ${first} 行）`, '删去多余的一处');
    else if (!known.has(slug)) {
      const meant = nearest(slug, unlisted);
      if (meant) unlisted.delete(meant);
      yield place.problem(
        slug,
        `content/chapters/ 里的一个文件夹`,
        meant ? `改成 ${meant}` : suggest(slug, [], `新建文件夹 ${chapterFolder(slug)}，或从这里删去`),
      );
    }
  }
  for (const slug of unlisted)
    yield {
      file: COURSE_FILE,
      line: course.at('parts').line,
      got: `parts：没有列出 ${slug}`,
      expected: `content/chapters/ 里的每一章都列在某一编的 chapters 里`,
      todo: `把 ${slug} 写进它所在的编；还不想发布，就把文件夹移出 content/`,
    };
}
