import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../../src/importer/edits.ts';
import { layout } from '../../../src/importer/layout/index.ts';

function laid(text: string): string {
  const { edits, marks } = layout(text);
  assert.deepEqual(marks, []);
  return applyEdits(text, edits);
}

const CHANGED: Record<string, [from: string, to: string]> = {
  'Chinese gets Chinese punctuation': [
    '她问:“几点到?”他说,下午三点!好;那就等.',
    '她问：“几点到？”他说，下午三点！好；那就等。',
  ],
  'a space after a narrow comma goes with it': ['好的, 我记下了: 明天见', '好的，我记下了：明天见'],
  'marks in a row all become full-width': ['你说什么?!', '你说什么？！'],
  'brackets around Chinese, and after it, are full-width': [
    '品质(Quality)和(不是他的)客户(2)',
    '品质（Quality）和（不是他的）客户（2）',
  ],
  'numbers, times and addresses keep theirs': [
    '在11:32,共1,000元,见https://a.cn/b?c=1,比例3:4',
    '在11:32，共1,000元，见https://a.cn/b?c=1，比例3:4',
  ],
  'ellipses and dashes are as long as in Chinese': ['我想...算了--不说了', '我想……算了——不说了'],
  'straight quotation marks are paired': ['他说"好",又说"再等等"。', '他说“好”，又说“再等等”。'],
  'corner brackets become quotation marks': ['「员工『第一』」的想法', '“员工‘第一’”的想法'],
  'one mark that was turned round is turned back': ['他说“好“，走了。', '他说“好”，走了。'],
  'spaces between Han characters go from prose': [
    '客服部门不是专门 收集抱怨的地方， 也不是品管单位。',
    '客服部门不是专门收集抱怨的地方，也不是品管单位。',
  ],
  'a heading set with spaces between its characters is closed up': ['经 典 回 眸', '经典回眸'],
  'lines that break off after a comma are joined': [
    '客服人员要先把人接住再把事接住,\n随时站到电话那一头去想一想这件事,\n才谈得上服务。',
    '客服人员要先把人接住再把事接住，随时站到电话那一头去想一想这件事，才谈得上服务。',
  ],
  'a text wrapped to a width is made of whole paragraphs again': [
    '\u3000\u3000那天下着雨，值班的小周接到一个电话，对方开口就要找领\n导，她没有急着解释，请对方把事情再说一遍，边听边把时间\n记在纸上。\n\u3000\u3000后来事情就有了转机，两个人都松了一口气，记录上多了一\n行字，第二天早上九点，她又打了一次电话过去问，把备用方\n案也说了。',
    '\u3000\u3000那天下着雨，值班的小周接到一个电话，对方开口就要找领导，她没有急着解释，请对方把事情再说一遍，边听边把时间记在纸上。\n\u3000\u3000后来事情就有了转机，两个人都松了一口气，记录上多了一行字，第二天早上九点，她又打了一次电话过去问，把备用方案也说了。',
  ],
};

const UNCHANGED: Record<string, string> = {
  verse: '床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。',
  'verse without punctuation': '雨停了\n电话还响着\n有人在那一头\n等一句话',
  'a table with bars': '| 项目 | 时间 |\n| --- | --- |\n| 接听, 记录 | 3:00 |',
  'a table with tabs': '项目\t时间\t人\n接听, 记录\t15\t小周',
  English: 'Our promise to you: "We call back (today), or we say why not."\nSo it goes, line by line.',
  code: '```js\nconst a = "你好"; // 先, 后\n```',
  'a language lesson': '银行(yínháng)和行为(xíngwéi)里的“行”，读音不同；你好(nǐ hǎo)。',
  'clean prose': '她问：“几点到？”\n他说，下午三点（2号线）。\n\n第28章　先听后说\n\n1.情景案例',
  'names in a row': '张三 李四 王五',
  'a heading with its number': '第28章 提升职业责任意识',
  'paragraphs of their own':
    '电话铃响了三声以后她才拿起来，那头没有人说话。\n她等了十秒钟，又问了一遍您好，请问有什么事。\n那头挂了。',
  'a speech over two paragraphs':
    '她说：“先把时间记下来，这是第一件要做的事。\n“再把人记下来，这是第二件要做的事。”',
  'what an earlier stage marked': '他在⟦?,F⟧里说了很多很多话，一直说到天亮的时候。',
};

describe('punctuation and layout', () => {
  for (const [name, [from, to]] of Object.entries(CHANGED)) test(name, () => assert.equal(laid(from), to));
  for (const [name, text] of Object.entries(UNCHANGED))
    test(`${name} stays as it is`, () => assert.equal(laid(text), text));

  test('a quotation mark without its partner is marked, not guessed', () => {
    for (const text of ['他说"好，我等着你们的电话。', '他说好”，我等着你们的电话。']) {
      const { marks } = layout(text);
      assert.deepEqual(
        marks.map(({ start, end }) => text.slice(start, end)),
        [/["”]/.exec(text)![0]],
      );
    }
  });

  test('laying out what is laid out changes nothing', () => {
    const piece = fc.constantFrom(
      ...['你好', '再说', ',', '？', '?!', ':', '。', '(注)', '（注）', '"好"', '「好」', '...', '\n客服'],
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => `客户${pieces.join('')}`);
    fc.assert(
      fc.property(text, (from) => {
        const once = applyEdits(from, layout(from).edits);
        assert.equal(applyEdits(once, layout(once).edits), once);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
