import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionHeading } from '../../../../src/importer/draft/headings.ts';
import { placePassages } from '../../../../src/importer/draft/place-passages.ts';
import { quotationsIn } from '../../../../src/importer/draft/quotations.ts';
import { answersOf, drafted } from './drafted.ts';

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

test('quotation marks that never close do not hold a draft up', async () => {
  const many = await drafted('open', `甲\n${'“'.repeat(100_000)}`);
  assert.deepEqual(quotationsIn(many.plan.article.passages), []);
});

test('the notes say where a passage stands in the author’s file: by line, in a web page or Word file by paragraph', async () => {
  const article = [
    '首页 > 新闻 > 正文',
    '把话说在前面',
    '有一天早上，她在电话里对等了三天的客户说，',
    '我们的车明天早上一定到，您在家就行。',
  ];
  const text = await drafted('lines', `${article.join('\n')}\n`);
  assert.match(text.files.get('notes.md')!, /〔\S+〕第 3 行[^\n]*\n\n> 有一天早上[^\n]*客户说，我们的车/);
  const page = await drafted('page', article.map((one) => `<p>${one}</p>`).join(''), 'a.html');
  assert.match(page.files.get('notes.md')!, /标题也算一段[\s\S]*〔\S+〕第 3 段/);
});
