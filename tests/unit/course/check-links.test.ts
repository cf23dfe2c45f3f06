import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse, type Data } from '../../fixtures/course/fixture-course.ts';

const FILE = 'insight.md';
const link = (url: string, file = FILE) => {
  const course = new FixtureCourse();
  return course.write(file, `${course.text(file)}\n看[这里](${url})。\n`);
};

for (const url of [
  '#technique',
  '#key-point-alpha-point-3',
  '#question-q-2',
  '#write-scenario-1',
  '#answer-debrief-2',
  '#turn-n4',
  '#turn-lost',
  '#第二步怎么走',
  '#%E7%AC%AC%E4%BA%8C%E6%AD%A5%E6%80%8E%E4%B9%88%E8%B5%B0',
  '/chapters/beta/',
  '/chapters/beta#key-point-beta-point-1',
  '../beta/#case',
  '/chapters/beta/slides/#/4',
  '/chapters/beta/handout/',
  '/chapters/beta/test/',
  '/',
  '/search/?q=人',
  'https://example.org/%',
  '//example.org/a.pdf',
  'mailto:a@example.org',
])
  test(`a link to ${url} leads somewhere`, () => {
    expectProblems(link(url));
  });

const nowhere: [url: string, ...says: string[]][] = [
  ['#tecnique', '链接 #tecnique', 'alpha 一章', '改成 technique'],
  ['#key-point-alpha-point-33', '改成 key-point-alpha-point-3'],
  ['#question-q-99', '改成 question-q-9'],
  ['#nothing-like-it', '换成栏目', '#key-point-编号'],
  [
    '/chapters/beta/#key-point-alpha-point-1',
    '链接 #key-point-alpha-point-1',
    'beta 一章',
    '改成 key-point-beta-point-1',
  ],
  ['/chapters/betta/', '课程里的一章', '改成 beta'],
  ['../gamma/', '链接 ../gamma/', '课程里的一章', '检查章名'],
  ['/reviews/', '本站的一页', '改成 /review/'],
  ['technique.mdx', '没有 .md 和 .mdx', '#technique'],
  ['../beta/case.mdx', '没有 .md 和 .mdx', '#case'],
  ['./lost.png', '链接 /chapters/alpha/lost.png', '检查文件名'],
  ['htp://example.org', '链接 htp://example.org', 'https://'],
  ['<>', '没有写地址'],
];

for (const [url, ...says] of nowhere)
  test(`a link to ${url} is reported`, () => {
    expectProblems(link(url), { file: FILE, at: '看[这里]', says });
  });

test('links, pictures and definitions in components and lists are found', () => {
  const course = new FixtureCourse();
  course.write(
    'case.mdx',
    `${course.text('case.mdx')}\n<ReadingOnly>\n\n- 看[这里](#a)\n- ![图](b.png)\n- <a href="/c/">那里</a>\n\n</ReadingOnly>\n\n[d]: #e\n`,
  );
  expectProblems(
    course,
    { file: 'case.mdx', at: '(#a)', says: ['#a'] },
    { file: 'case.mdx', at: 'b.png', says: ['b.png'] },
    { file: 'case.mdx', at: '/c/', says: ['/c/'] },
    { file: 'case.mdx', at: '[d]', says: ['#e'] },
  );
});

test('anchors are not reported while a file that names some cannot be read', () => {
  const course = link('#key-point-alpha-point-9').write('key-points.yaml', 'keyPoints: [\n');
  expectProblems(course, { file: 'key-points.yaml', at: '[', says: ['补上缺的引号、括号'] });
});

test('a chapter that is published does not link to a draft; a draft may', () => {
  const draft = (data: Data) => Object.assign(data, { draft: true });
  const course = link('/chapters/beta/#case').edit('content/chapters/beta/chapter.yaml', draft);
  expectProblems(course, { file: FILE, at: '看[这里]', says: ['beta 还是草稿', '去掉链接'] });
  expectProblems(course.edit('chapter.yaml', draft));
});
