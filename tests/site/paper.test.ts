import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { Parser } from 'htmlparser2';
import { loadCourse } from '../../src/course/load-course.ts';
import { readCourseFiles } from '../../src/integrations/course-files.ts';

// The built site: `npm test` builds before it runs these.
const root = fileURLToPath(new URL('../../', import.meta.url));
const files = readCourseFiles(root);
const { chapters } = loadCourse(files);
const html = (path: string) => readFileSync(`${root}dist/${path}index.html`, 'utf8');
/** Text as it is compared: what typesetting may change is out. */
const plain = (text: string) => text.replace(/[\s“”‘’]/g, '');

/** The text of a page's `main`. */
function textOf(path: string): string {
  let text = '';
  let inMain = false;
  const parser = new Parser({
    onopentag: (name) => (inMain ||= name === 'main'),
    onclosetag: (name) => (inMain &&= name !== 'main'),
    ontext: (data) => (text += inMain ? data : ''),
  });
  parser.end(html(path));
  return plain(text);
}

/** Every text under keys of these names, however deep. */
function textsUnder(value: unknown, keys: ReadonlySet<string>, under = false): string[] {
  if (typeof value === 'string') return under ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsUnder(child, keys, under || (keys.has(key) && !Array.isArray(value))),
  );
}

const sentences = (texts: string[]) =>
  texts
    .flatMap((text) => text.split(/[。！？；\n]/))
    .map(plain)
    .filter((sentence) => sentence.length >= 10);

for (const [slug, data] of chapters)
  describe(slug, () => {
    const { customer, agent, observer } = data['role-play'].class;
    const briefs = [
      customer.brief,
      agent.brief,
      observer.brief,
      ...customer.lines,
      ...agent.lines,
      ...observer.lines,
    ];
    const answers = data.answers.answers.flatMap(({ answer, points }) => [
      answer,
      ...points.map(({ text }) => text),
    ]);
    const quizWhys = textsUnder(data.quiz, new Set(['why', 'whyTrue', 'whyFalse', 'reference', 'points']));

    test('a learner finds no answer, no explanation and no private brief on the handout', () => {
      const prose = [...files]
        .filter(([path]) => path.includes(`/${slug}/`) && path.endsWith('.mdx'))
        .map(([, text]) => text);
      const secret = sentences([
        ...briefs,
        ...answers,
        ...quizWhys,
        ...textsUnder(data['role-play'].nodes, new Set(['why', 'reply'])),
        ...textsUnder(data.game, new Set(['listen', 'trainer', 'rules'])),
        ...textsUnder(data.chapter.sections, new Set(['notes', 'pitfall'])),
        ...textsUnder(
          data.tools ?? {},
          new Set([
            'keeper',
            'check',
            'tell',
            'promise',
            'reference',
            'theirs',
            'why',
            'pressure',
            'need',
            'solution',
            'fallback',
            'runs',
            'raise',
          ]),
        ),
        ...prose.flatMap((text) => [...text.matchAll(/<Good reply="([^"]+)"/g)].map((match) => match[1]!)),
      ]);
      assert.ok(secret.length > 100);
      const handout = textOf(`chapters/${slug}/handout/`);
      assert.deepEqual(
        secret.filter((sentence) => handout.includes(sentence)),
        [],
      );
    });

    test('a learner finds the key points and every question to write on on the handout', () => {
      const handout = textOf(`chapters/${slug}/handout/`);
      const asked = data['role-play'].class.debrief.map(({ text }) => text);
      for (const text of [...data['key-points'].keyPoints.map(({ rule }) => rule), ...asked])
        assert.ok(handout.includes(plain(text)), text);
    });

    test('a trainer finds every answer, brief, note and explanation in the guide', () => {
      const guide = textOf(`chapters/${slug}/guide/`);
      const told = sentences([
        ...briefs,
        ...answers,
        ...textsUnder(
          data.quiz.questions.filter(({ kind }) => kind !== 'hotspot'),
          new Set(['stem', 'why', 'whyTrue', 'whyFalse', 'reference']),
        ),
        ...textsUnder(
          data.game,
          new Set(['purpose', 'props', 'rules', 'text', 'trainer', 'question', 'listen']),
        ),
        ...textsUnder(data.chapter.sections, new Set(['notes', 'pitfall'])),
      ]);
      // A near miss of a blank is for who makes it.
      const near = new Set(sentences(textsUnder(data.quiz, new Set(['near']))));
      assert.deepEqual(
        told.filter((sentence) => !near.has(sentence) && !guide.includes(sentence)),
        [],
      );
    });

    test('the minutes of the guide’s plan add up to the chapter’s', () => {
      const guide = html(`chapters/${slug}/guide/`);
      const minutes = [...guide.matchAll(/data-minutes="(\d+)"/g)].reduce(
        (sum, [, text]) => sum + Number(text),
        0,
      );
      const chapter = Object.values(data.chapter.sections).reduce((sum, section) => sum + section.class, 0);
      assert.equal(minutes, chapter);
      assert.match(guide, new RegExp(`data-total="${chapter}"`));
    });

    test('the role cards hold every brief, each on a card of its own', () => {
      const cards = html(`chapters/${slug}/cards/`)
        .split('<article')
        .slice(1)
        .map((card) => plain(card.replace(/<[^>]*>/g, '')));
      assert.equal(cards.length % 3, 0);
      for (const text of sentences(briefs))
        assert.equal(cards.filter((card) => card.includes(text)).length, cards.length / 3, text);
    });
  });

test('search engines leave papers alone: they say the same as the reading pages', () => {
  const papers = [
    'cards/',
    ...[...chapters.keys()].flatMap((slug) =>
      ['handout', 'guide', 'cards'].map((name) => `chapters/${slug}/${name}/`),
    ),
  ];
  const listed = readdirSync(`${root}dist`)
    .filter((name) => /^sitemap-\d+\.xml$/.test(name))
    .flatMap((name) => [...readFileSync(`${root}dist/${name}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map((match) => new URL(match[1]!).pathname);
  assert.ok(listed.length > 4);
  for (const paper of papers) {
    assert.ok(existsSync(`${root}dist/${paper}index.html`), paper);
    assert.match(html(paper), /<meta name="robots" content="noindex"/);
    assert.ok(!listed.includes(`/${paper}`), paper);
  }
});
