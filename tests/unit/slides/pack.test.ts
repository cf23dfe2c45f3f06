import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heightOf, pack } from '../../../src/course/slides/pack.ts';
import { atoms } from '../../../src/course/slides/piece.ts';
import { itemPieces, textPieces } from '../../../src/course/slides/pieces.ts';
import { LIST_ROOM, ROOM, roomUnder, TEXT } from '../../../src/course/slides/settings.ts';
import { fewestLines } from '../../../src/course/slides/text-width.ts';

const text = (html: string) => html.replace(/<[^>]+>/g, '');
const paragraphsOf = (html: string) => [...html.matchAll(/<p>(.*?)<\/p>/g)].map((match) => match[1]!);

const sentence = fc
  .tuple(fc.integer({ min: 1, max: 170 }), fc.constantFrom('。', '？', '！”', '；', '，'))
  .map(([length, end]) => '他把工单从头看了一遍又给仓库打电话'.repeat(12).slice(0, length) + end);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));

test('nothing is lost, nothing overruns, and no slide is left with a single line', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const slides = pack(textPieces(paragraphs), ROOM);
      assert.equal(slides.map(text).join(''), paragraphs.join(''));
      for (const html of slides) {
        const pieces = textPieces(paragraphsOf(html));
        assert.ok(heightOf(pieces, atoms(pieces)) <= ROOM.height);
        const lines = paragraphsOf(html).reduce((sum, part) => sum + fewestLines(part, TEXT.measure), 0);
        if (slides.length > 1) assert.ok(lines >= 2, html);
      }
    }),
    { numRuns: 60 },
  );
});

test('a text that just does not fit is broken into halves, not into a full slide and a scrap', () => {
  const [first, second, ...rest] = pack(textPieces(['十二个字排成的一句短话呀。'.repeat(16)]), ROOM);
  assert.deepEqual(rest, []);
  assert.ok(Math.abs(text(first!).length - text(second!).length) <= 13 * 2);
});

test('a paragraph that announces something stays with it', () => {
  const long = '这一段讲的是前面的事，讲得不短，要占掉两行才讲得完，然后才轮到后面的话。';
  const slides = pack(textPieces([long, long, long, '他只说了一句：', '“我来办。”']), ROOM);
  assert.match(slides.at(-1)!, /一句：<\/p><p>“我来办/);
});

test('an item goes on in a list of its own, and a long heading leaves less room', () => {
  const slides = pack(itemPieces(Array.from({ length: 30 }, () => '查件发了没有，单号是多少')), LIST_ROOM);
  assert.ok(slides.length > 1);
  for (const html of slides) assert.match(html, /^<ul>(<li>[^<]+<\/li>)+<\/ul>$/);
  assert.ok(roomUnder('一个很长很长的标题'.repeat(5), ROOM).height < ROOM.height);
});
