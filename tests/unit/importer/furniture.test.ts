import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../src/importer/edits.ts';
import { dateIn } from '../../../src/importer/furniture/dates.ts';
import { furniture } from '../../../src/importer/furniture/index.ts';

const BODY = [
  '值班的小周先把地址念了一遍，对方的声音低了下来。',
  '下班前十分钟，她又打了一次电话，把备用方案也说了。',
  '事情到这里才算有了着落，记录上多了一行字。',
];

function cleared(...lines: string[]) {
  const text = lines.join('\n');
  const { edits, metadata } = furniture(text);
  for (const { why } of edits) assert.notEqual(why, '');
  return { text: applyEdits(text, edits), metadata };
}

test('page furniture above and below an article goes, and who wrote it when stays known', () => {
  const { text, metadata } = cleared(
    '首页 > 新闻 > 服务之窗',
    '先把人接住',
    '责任编辑:某某水务公司 文章来源:客服之家 发布时间:2019-03-11 11:32:57',
    '浏览次数：1024',
    ...BODY,
    '文:周某某',
    '扩展阅读',
    '怎样带好新人 2023.03.24',
    '带新人这件事，说难也难',
    '作者:李某详情',
    '版权声明:',
    '本网转载的文章，不代表本站立场。',
    '- 1怎样带好新人 36',
    '- 2排班的学问 1490',
  );
  assert.equal(text.trimEnd(), ['先把人接住', ...BODY].join('\n'));
  assert.deepEqual(metadata, {
    title: '先把人接住',
    author: '周某某',
    authorNote: null,
    publication: '客服之家',
    date: '2019-03-11',
  });
});

test('the sentence that says where an article was printed becomes its source', () => {
  const { text, metadata } = cleared(...BODY, '本文刊载于《服务月刊》2006年10月刊;作者为某咨询公司讲师。');
  assert.equal(text, `${BODY.join('\n')}\n`);
  assert.deepEqual(metadata, {
    title: null,
    author: null,
    authorNote: '某咨询公司讲师',
    publication: '《服务月刊》',
    date: '2006-10',
  });
});

test('a chapter of a book is known by its heading, and the book by the line above it', () => {
  const { text, metadata } = cleared(
    '书城带好新人的九个办法',
    '4967800',
    '',
    '第12章 先听后说(2)',
    '',
    ...BODY,
  );
  assert.equal(text.split('\n')[0], '书城带好新人的九个办法');
  assert.equal(metadata.title, '第12章　先听后说(2)');
  assert.equal(metadata.publication, '《带好新人的九个办法》');
});

test('page numbers that run through a text go, other numbers stay', () => {
  assert.equal(cleared(BODY[0]!, '12', BODY[1]!, '13', BODY[2]!).text, BODY.join('\n'));
  assert.equal(cleared(BODY[0]!, '- 12 -', BODY[1]!).text, `${BODY[0]}\n${BODY[1]}`);
  const counted = [BODY[0]!, BODY[1]!, '1984', BODY[2]!].join('\n');
  assert.equal(cleared(counted).text, counted);
});

test('an article that speaks of sources, times and copyright loses nothing of it', () => {
  const text = [
    '道具：无。',
    '人数：8人。',
    '时间：15分钟。',
    '作者：这个词在合同里指的是供货的一方，客户常常弄混，要讲给他听！',
    '客户：你们到底管不管？',
    '来源：第三方平台。接电话时先看这一栏，再看客户说了什么，两样对不上就问。',
    '扩展阅读',
    '读完这一节，可以再找几本讲谈判的书来看，挑讲倾听的那几章，边读边在自己的来电里试。',
    '这样读，比做题有用。',
    ...BODY,
    '版权归谁所有，是客户常问的一件事，要分清是照片、文字还是商标，各有各的答法。',
    ...BODY,
  ].join('\n');
  assert.equal(cleared(text).text, text);
});

test('a first paragraph is not taken for a title', () => {
  assert.equal(furniture(BODY.join('\n')).metadata.title, null);
  assert.equal(furniture(`# 先把人接住\n\n${BODY[0]}`).metadata.title, '先把人接住');
});

test('dates are read to the level they are given, and nonsense is none', () => {
  const cases = {
    '2006年10月刊': '2006-10',
    '2021-03-11 11:32:57': '2021-03-11',
    二〇二一年三月: '2021',
    '2020/5/6': '2020-05-06',
    '2021年': '2021',
    '2021-33-11': undefined,
    '15分钟': undefined,
  };
  for (const [text, date] of Object.entries(cases)) assert.equal(dateIn(text), date, text);
});
