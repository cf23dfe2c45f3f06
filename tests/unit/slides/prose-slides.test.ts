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

test('what a customer says and what is answered stand on one slide', () => {
  const line = (by: string) => `<li><b>${by}<small>（急）</small></b><div>${sentence.repeat(2)}</div></li>`;
  const slides = proseSlides(`<ol class="dialogue">${(line('客户') + line('客服')).repeat(4)}</ol>`);
  assert.ok(slides.length > 1);
  for (const { html } of slides) {
    const speakers = [...html.matchAll(/<b>(..)/g)].map((match) => match[1]);
    assert.equal(speakers[0], '客户');
    assert.equal(speakers.at(-1), '客服');
  }
});

test('a comparison is a moment, both replies side by side, then why; what is too long for a column has a slide', () => {
  const compare = (reply: string) =>
    `<figure class="compare"><figcaption>客户等了一上午。</figcaption>` +
    `<div class="reply poor"><p class="verdict">欠妥</p><blockquote>请您谅解。</blockquote><p>为什么。</p></div>` +
    `<div class="reply good"><p class="verdict">更好</p><blockquote>${reply}</blockquote><p>因为。</p></div></figure>`;
  const views = (reply: string) => proseSlides(compare(reply)).map(({ view }) => view);
  assert.deepEqual(views('两点能到。'), ['situation', 'compare', 'compare']);
  const long = views(sentence.repeat(20));
  assert.equal(long[0], 'situation');
  assert.ok(long.filter((view) => view === 'reply').length > 2);
});

test('steps are shown together, then one by one; moments and frames each for themselves', () => {
  const item = '<li><p class="when">早上</p><p class="title">来电</p><p>他问。</p></li>';
  const steps = proseSlides(`<h3>走法</h3><ol class="steps">${item.repeat(3)}</ol>`);
  assert.deepEqual(
    steps.map(({ view, mark }) => [view, mark]),
    [
      ['steps', undefined],
      ['step', '一'],
      ['step', '二'],
      ['step', '三'],
    ],
  );
  const [moment] = proseSlides(`<ol class="timeline">${item}</ol>`);
  assert.deepEqual([moment!.view, moment!.mark, moment!.title], ['moment', '早上', '来电']);
});

test('emphasis stays when a paragraph is broken in the middle of it; links are plain words, markup is text', () => {
  const slides = proseSlides(`<p><strong>${sentence.repeat(20)}</strong><a href="#x">这里</a>&lt;b&gt;</p>`);
  for (const { html } of slides) assert.match(html, /^<p><strong>.*<\/strong>/);
  assert.match(slides.at(-1)!.html, /这里&lt;b&gt;<\/p>$/);
});
