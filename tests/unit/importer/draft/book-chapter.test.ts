import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BOOK_CHAPTER } from '../../../fixtures/importer/book-chapter.ts';
import { answersOf, courseWith, drafted, places } from './drafted.ts';

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
