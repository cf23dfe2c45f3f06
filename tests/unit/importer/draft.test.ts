import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chapterTitle } from '../../../src/importer/draft/chapter-file.ts';
import { withChapter } from '../../../src/importer/draft/course-entry.ts';
import { draftChapter, type Draft } from '../../../src/importer/draft/draft-files.ts';
import { sectionHeading } from '../../../src/importer/draft/headings.ts';
import { placePassages } from '../../../src/importer/draft/place-passages.ts';
import { quotationsIn } from '../../../src/importer/draft/quotations.ts';
import { restoredSource } from '../../../src/importer/draft/restored-source.ts';
import { slugFor } from '../../../src/importer/draft/slug.ts';
import { sourceChanges } from '../../../src/importer/draft/source-changes.ts';
import { readArticle } from '../../../src/importer/read/index.ts';
import { BOOK_CHAPTER } from '../../fixtures/importer/book-chapter.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';

async function drafted(slug: string, text: string | Buffer, name = '文章.txt'): Promise<Draft> {
  const article = await readArticle(Buffer.from(text), name);
  return draftChapter(slug, restoredSource(name, article));
}

/** The generated course with a draft in it, as `npm run import` leaves it. */
function courseWith(draft: Draft, slug: string) {
  const course = new FixtureCourse();
  for (const [name, text] of draft.files) course.write(`content/chapters/${slug}/${name}`, text);
  return course.write('content/course.yaml', withChapter(course.text('content/course.yaml'), slug)!);
}

/** Section → first characters of the passages placed there. */
function places({ plan }: Draft): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { section, kind, text } of plan.article.passages) {
    if (kind === 'heading') continue;
    const key = section ?? '';
    found[key] = [...(found[key] ?? []), text.slice(0, 6)];
  }
  return found;
}

/** Question section → line of its answer, 略 where it is left out, null where there is none. */
const answersOf = ({ plan }: Draft) =>
  plan.exercises.pairs.map(({ question: { section, number }, answer }) => [
    section,
    number,
    !answer ? null : answer.omitted ? '略' : answer.text.slice(0, 4),
  ]);

const draft = await drafted('say-it-first', BOOK_CHAPTER);

describe('a chapter in the layout of the book', () => {
  test('every passage lands in the section of its heading', () => {
    assert.deepEqual(places(draft), {
      answers: ['2.角色模拟', '3.思维启蒙', '1.情景案例', '最后谢他肯再', '2.角色模拟'],
      case: ['小唐在一家搬', '第二天果然下'],
      technique: ['晚到要提前说', '实在赶不上，'],
      insight: ['等待本身不难'],
      'key-points': ['先报坏消息。', '给一个自己守', '不要替别人许', '说完再问一句', '打完电话写一'],
      scenario: ['小姜在一家净', '问题：小姜应'],
      'role-play': ['你是一家影楼'],
      reflection: ['想一件你拖着'],
      game: ['道具：便签2', '人数：6人。', '方法：6人分', '规则：报信的', '目的：体会先'],
    });
  });

  test('each answer stands at its question, and what is left over is listed', () => {
    assert.deepEqual(answersOf(draft), [
      ['scenario', 1, '先为寄错'],
      ['role-play', 2, '略'],
      ['reflection', 3, null],
    ]);
    assert.match(draft.plan.exercises.pairs[0]!.answer!.text, /最后谢他肯再打来/);
    const stray = draft.plan.exercises.strayAnswers;
    assert.deepEqual(
      stray.map(({ section, omitted }) => [section, omitted]),
      [
        ['role-play', false],
        ['reflection', true],
      ],
    );
    const notes = draft.files.get('notes.md')!;
    assert.match(notes, /第 6 行的答案没有问题/);
    assert.match(notes, /（reflection）：没有答案/);
  });

  test('numbers of the game are carried over, its words are left to the author', () => {
    const game = draft.files.get('game.yaml')!;
    for (const fact of ['便签20张', '计时器1个', 'count: 6人', 'groupSize: 2', 'minutes: 10', 'swap: true'])
      assert.ok(game.includes(fact), `${fact} in\n${game}`);
    assert.doesNotMatch(game, /结束后两人互换角色/);
  });

  test('the draft has no problem, lacks something in every section, and no one reads it as a chapter', () => {
    const { problems, chapters, drafts } = courseWith(draft, 'say-it-first').load();
    assert.deepEqual(problems, []);
    assert.equal(chapters.get('say-it-first')?.chapter.draft, true);
    const missing = drafts.get('say-it-first')!;
    assert.equal(new Set(missing.map(({ section }) => section)).size, 11);
    assert.ok(missing.some(({ file, got }) => file === 'role-play.yaml' && got.includes('1 项')));
  });

  test('without its mark the draft is held to everything', () => {
    const course = courseWith(draft, 'say-it-first');
    const file = 'content/chapters/say-it-first/chapter.yaml';
    const { problems, drafts } = course.replace(file, 'draft: true\n', '').load();
    assert.equal(drafts.size, 0);
    assert.ok(problems.length > 100);
  });

  test('a draft is held to its syntax and ids', () => {
    const course = courseWith(draft, 'say-it-first')
      .replace('content/chapters/say-it-first/quiz.yaml', 'say-it-first-point-1', 'nobody')
      .replace('content/chapters/say-it-first/plan.yaml', 'intro: ', 'intro: "');
    const { problems } = course.load();
    assert.deepEqual(problems.map(({ file }) => file.split('/').at(-1)).sort(), ['plan.yaml', 'quiz.yaml']);
  });

  test('the notes hold every passage of the article, word for word', () => {
    const notes = draft.files.get('notes.md')!;
    for (const { text } of draft.plan.article.passages) assert.ok(notes.includes(text), text);
    for (const [name, text] of draft.files)
      if (name !== 'notes.md') assert.doesNotMatch(text, /果然下雨，车晚到了两个钟头/);
  });
});

test('whatever the article, the draft has no problem and its notes have every line', async () => {
  const piece = fc.constantFrom(
    ...[
      '经典回眸',
      '参考答案',
      '1.情景案例：',
      '2.',
      '思考题',
      '第3章 等',
      '<b>',
      '{x}',
      '**',
      '"',
      '“',
      '：',
      '？',
      '\n',
    ],
    ...[
      '\n\n',
      '- ',
      '# ',
      '---',
      '|',
      '有一天她说',
      '必须先听完',
      '每组2人',
      '时间为99分钟',
      '道具：无',
      '&',
      '`',
      'a:b #c',
    ],
  );
  const articles = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => `听\n${pieces.join('')}`);
  await fc.assert(
    fc.asyncProperty(articles, async (article) => {
      const some = await drafted('some', article);
      assert.deepEqual(courseWith(some, 'some').load().problems, []);
      const notes = some.files.get('notes.md')!;
      for (const { text } of some.plan.article.passages) assert.ok(notes.includes(text), text);
    }),
    { seed: 3, numRuns: 60 },
  );
});

test('an essay is parted into story, method and thought', () => {
  const { passages } = placePassages(
    [
      '说到做到',
      '企业文化对员工有着重要的影响，我们必须树立正确的理念，因此要先从观念做起，服务才谈得上有价值。',
      '有一天早上，小高接到一位客户的电话，客户说门锁坏了。她当时就打给师傅，没想到师傅说：“下午才有空。”',
      '后来小高又打了两个电话，终于在中午前办妥了。',
      '接电话首先听完，其次复述，最后说钟点。语调要平，不要打断。',
    ].join('\n'),
  );
  assert.deepEqual(
    passages.map(({ section }) => section),
    [undefined, 'insight', 'case', 'case', 'technique'],
  );
});

test('headings of the book and their variants are known, and words in a sentence are not', () => {
  const cases: [string, string | undefined, number | undefined][] = [
    ['案例分析', 'case', undefined],
    ['## 操作要点', 'key-points', undefined],
    ['二、思考题', 'reflection', 2],
    ['【情境案例】', 'scenario', undefined],
    ['案例一', 'case', undefined],
    ['3．角色扮演：', 'role-play', 3],
    ['参考答案', 'answers', undefined],
    ['十二、行动计划', 'plan', 12],
  ];
  for (const [line, key, number] of cases) {
    const found = sectionHeading(line);
    assert.deepEqual([found?.key, found?.number], [key, number], line);
  }
  for (const line of ['方法总比困难多', '案例里的小王后来走了', '思考一下再说'])
    assert.equal(sectionHeading(line), undefined, line);
});

test('numbered questions get the answers with their numbers', async () => {
  const numbered = await drafted(
    'numbers',
    '第1章 听\n\n经典回眸\n\n有一天她接了电话。\n\n思考题\n\n1.为什么先听?\n\n2.什么时候插话?\n\n参考答案\n\n2.他停下来的时候。\n\n1.因为他要先说完。\n\n7.没有这道题。\n',
  );
  assert.deepEqual(answersOf(numbered), [
    ['reflection', 1, '因为他要'],
    ['reflection', 2, '他停下来'],
  ]);
  assert.deepEqual(
    numbered.plan.exercises.strayAnswers.map(({ number }) => number),
    [7],
  );
});

test('a chapter is added to course.yaml and nothing else in it changes', () => {
  const flow = '# 说明\nparts:\n  - title: "一"   # 先\n    chapters: [a, b] # 两章\n';
  assert.equal(withChapter(flow, 'c'), flow.replace('[a, b]', '[a, b, c]'));
  const block = 'parts:\n  - title: 一\n    chapters:\n      - a # 第一\n      - b # 第二\n# 尾\n';
  assert.equal(withChapter(block, 'c'), block.replace('# 第二\n', '# 第二\n      - c\n'));
  assert.equal(withChapter(block, 'a'), block);
  assert.equal(withChapter('parts: [', 'c'), undefined);
});

test('a title becomes an address, a chapter number does not', () => {
  assert.equal(chapterTitle('第28章　提升责任意识（2）'), '提升责任意识');
  assert.equal(slugFor('先听后说'), 'xian-ting-hou-shuo');
  assert.equal(slugFor('2021'), undefined);
});

test('what changed in an article is told by paragraphs and lines', () => {
  assert.deepEqual(sourceChanges('一\n\n二\n三', '一\n三\n\n四'), [
    { kind: 'removed', text: '二', line: 3 },
    { kind: 'added', text: '四', line: 4 },
  ]);
});

const ARTICLES = process.env['ARTICLES'] ?? new URL('../../../../shared/articles/', import.meta.url).pathname;
const real = existsSync(ARTICLES) ? readdirSync(ARTICLES).find((name) => name.startsWith('002_')) : undefined;

test(
  'the real chapter of the book lands in its sections',
  { skip: !real && `not in ${ARTICLES}` },
  async () => {
    const chapter = await drafted('real', readFileSync(`${ARTICLES}/${real}`), real);
    const counts = Object.fromEntries(
      Object.entries(places(chapter)).map(([key, list]) => [key, list.length]),
    );
    assert.deepEqual(counts, {
      '': 1,
      answers: 4,
      case: 4,
      technique: 4,
      insight: 2,
      'key-points': 8,
      scenario: 2,
      'role-play': 1,
      reflection: 1,
      game: 5,
    });
    assert.deepEqual(
      answersOf(chapter).map(([section, , answer]) => [
        section,
        answer && answer !== '略' ? 'given' : answer,
      ]),
      [
        ['scenario', 'given'],
        ['role-play', '略'],
        ['reflection', null],
      ],
    );
    assert.equal(chapter.plan.exercises.strayAnswers.length, 2);
    assert.deepEqual(courseWith(chapter, 'real').load().problems, []);
  },
);

test('words of the article become pairs of a poor and a good reply to be written', async () => {
  const some = await drafted(
    'pairs',
    '先听后说\n接电话的人，常听见客户在那头喊：“我要投诉，找你们领导来！”生硬地拒绝，员工说：“领导不在，您明天再打。”只会更糟。这时如果客服说：“您先讲讲是什么事，我来办。”多半就好了。她对客户说：“我们明天上午就到。”',
  );
  const { passages } = some.plan.article;
  assert.deepEqual(
    quotationsIn(passages).map(({ speaker, judged }) => [speaker, judged]),
    [
      ['customer', undefined],
      ['agent', 'poor'],
      ['agent', 'good'],
      ['agent', undefined],
    ],
  );
  const technique = some.files.get('technique.mdx')!;
  assert.match(
    technique,
    /<Compare moment="待写：[^"]*第 2 行[\s\S]*<Poor reply="待写：[^"]*第 2 行[\s\S]*<Good reply="待写：[^"]*第 2 行/,
  );
});
