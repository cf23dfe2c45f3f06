import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { courseWith, drafted } from './drafted.ts';

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
