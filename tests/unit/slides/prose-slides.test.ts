import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseSlides } from '../../../src/course/slides/prose-slides.ts';

const sentence = '他把工单从头看了一遍，又给仓库打了一个电话。';
const text = (html: string) => html.replace(/<[^>]+>/g, '');

test('a long paragraph goes over several slides, broken at ends of sentences, and nothing is lost', () => {
  const slides = proseSlides(`<h3>追</h3><p>${sentence.repeat(20)}</p>`);
  assert.ok(slides.length > 1);
  for (const { html, heading } of slides) {
    assert.match(text(html), /。$/);
    assert.equal(heading, '追');
  }
  assert.equal(slides.map(({ html }) => text(html)).join(''), sentence.repeat(20));
});

test('what is for reading only is left out, and its heading makes no slide', () => {
  const slides = proseSlides(
    `<h3>一</h3><p>${sentence}</p><div class="reading-only"><h3>二</h3><p>只给读的人。</p></div><h3>三</h3>`,
  );
  assert.deepEqual(
    slides.map(({ heading }) => heading),
    ['一'],
  );
});
