import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { anchorsOf } from '../sources/anchors-of.ts';
import { isDraft, type ChapterSources, type CourseSources } from '../sources/course-sources.ts';
import { decoded, linksOf } from '../sources/links-of.ts';

/** Pages of the site that are not chapters. */
const PAGES = [
  '/',
  '/me/',
  '/review/',
  '/plan/',
  '/search/',
  '/sources/',
  '/help/',
  '/cards/',
  '/show-of-cards/',
  '/show-of-cards/cards/',
];
const CHAPTER_PAGE = /^\/chapters\/([^/]+)\/(?:(slides|presenter|handout|guide|cards|test|certificate)\/)?$/;

type Words = Pick<Problem, 'got' | 'expected' | 'todo'>;

function anchor(hash: string, chapter: ChapterSources): Words | undefined {
  const known = anchorsOf(chapter);
  const name = decoded(hash.slice(1));
  if (name === '' || !known || known.includes(name)) return undefined;
  return {
    got: `链接 ${hash}`,
    expected: `${chapter.slug} 一章里的栏目、要点、题目或小标题`,
    todo: suggest(
      name,
      known,
      '换成栏目（如 #technique）、要点（如 #key-point-编号）或题目（如 #question-编号）',
    ),
  };
}

function file(path: string, files: ReadonlyMap<string, string>): Words | undefined {
  const name = path.split('/').at(-1)!;
  const key = name.replace(/\.mdx?$/, '');
  if (key !== name)
    return {
      got: `链接 ${path}`,
      expected: '网页上没有 .md 和 .mdx 文件',
      todo: `链到栏目：#${key}，别的章写 /chapters/章名/#${key}`,
    };
  if (files.has(`content${path}`)) return undefined;
  return {
    got: `链接 ${path}`,
    expected: '这一章文件夹里的一个文件',
    todo: '检查文件名，或把文件放进这一章的文件夹',
  };
}

function target(url: string, chapter: ChapterSources, course: CourseSources): Words | undefined {
  if (url.trim() === '')
    return { got: '链接没有写地址', expected: '链接指向一个地方', todo: '写上地址，或去掉链接只留文字' };
  if (/^(https?:)?\/\//.test(url) || /^(mailto|tel):/.test(url)) return undefined;
  if (!URL.canParse(url, 'http://site') || /^[a-z][a-z\d+.-]*:/i.test(url))
    return { got: `链接 ${url}`, expected: '以 https://、/ 或 # 开头的地址', todo: '检查地址有没有写错' };
  const { pathname, hash } = new URL(url, `http://site/chapters/${chapter.slug}/`);
  const path = decoded(pathname);
  if (/\.[a-z\d]+$/i.test(path)) return file(path, course.files);
  const page = path.endsWith('/') ? path : `${path}/`;
  const [, slug, view] = CHAPTER_PAGE.exec(page) ?? [];
  if (slug === undefined) {
    if (PAGES.includes(page)) return undefined;
    const known = [...PAGES, ...course.chapters.map((other) => `/chapters/${other.slug}/`)];
    return {
      got: `链接 ${url}`,
      expected: `本站的一页：${PAGES.join(' ')}，或 /chapters/章名/`,
      todo: suggest(page, known, '检查地址有没有写错'),
    };
  }
  const there = course.chapters.find((other) => other.slug === slug);
  if (there && isDraft(there) && !isDraft(chapter))
    return {
      got: `链接 ${url}`,
      expected: '发布的一章',
      todo: `${slug} 还是草稿，发布的网站里没有：先去掉链接，或等它写好`,
    };
  if (there) return hash && !view ? anchor(hash, there) : undefined;
  const slugs = course.chapters.map((other) => other.slug);
  return {
    got: `链接 ${url}`,
    expected: '课程里的一章',
    todo: suggest(slug, slugs, '检查章名：content/chapters/ 里的文件夹名'),
  };
}

/** Links in prose lead somewhere: to a page, a section, a key point, a heading, a file that is there. */
export function* checkLinks(chapter: ChapterSources, course: CourseSources): Generator<Problem> {
  for (const { file, tree } of chapter.prose)
    for (const { url, line } of linksOf(tree)) {
      const words = target(url, chapter, course);
      if (words) yield { file, line, ...words };
    }
}
