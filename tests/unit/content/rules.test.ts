import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { loadCourse } from '../../../src/course/load-course.ts';
import { readCourseFiles } from '../../../src/integrations/course-files.ts';
import type { Question } from '../../../src/schemas/quiz.ts';

const files = readCourseFiles(fileURLToPath(new URL('../../../', import.meta.url)));
const { chapters, problems } = loadCourse(files);

/** Han characters of a chapter's prose and rules: running text, without questions and role-plays. */
function runningText(slug: string): number {
  const prose = [...files].filter(([path]) => path.startsWith(`content/chapters/${slug}/`) && /\.mdx?$/.test(path)).map(([, text]) => text.replace(/^---[\s\S]*?\n---\n/, ''));
  const rules = chapters.get(slug)!['key-points'].keyPoints.map(({ rule, why }) => rule + why);
  return [...prose, ...rules].join('').match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Texts of a question's options, for judging by length. */
const optionTexts = (question: Question) => ('options' in question ? question.options : []);

test('the course has no problem', () => assert.deepEqual(problems, []));

for (const [slug, chapter] of [...chapters].filter(([, { chapter }]) => !chapter.draft))
  describe(slug, () => {
    const { questions } = chapter.quiz;

    test('a learner finds at least 14 questions of at least six kinds, some after every section that teaches', () => {
      assert.ok(questions.length >= 14, `${questions.length} questions`);
      assert.ok(new Set(questions.map(({ kind }) => kind)).size >= 6);
      assert.equal(new Set(questions.map(({ section }) => section)).size, 4);
    });

    test('every key point is trained by a question', () => {
      const trained = new Set(questions.map(({ keyPoint }) => keyPoint));
      assert.deepEqual(chapter['key-points'].keyPoints.map(({ id }) => id).filter((id) => !trained.has(id)), []);
    });

    test('the right option cannot be told by its place', () => {
      const places = questions.flatMap((question) => (question.kind === 'single-choice' ? [question.options.findIndex(({ correct }) => correct)] : []));
      for (const place of new Set(places)) assert.ok(places.filter((p) => p === place).length <= Math.ceil(places.length / 2), `place ${place} of ${places}`);
    });

    test('the right option cannot be told by its length', () => {
      const single = questions.filter(({ kind }) => kind === 'single-choice').map(optionTexts);
      const longest = single.filter((options) => options.every((option) => option.correct || option.text.length < options.find(({ correct }) => correct)!.text.length));
      assert.ok(longest.length <= Math.ceil(single.length / 2), `${longest.length} of ${single.length} right options are the longest`);
    });

    test('the role-play has at least 12 customer turns and three kinds of ending', () => {
      assert.ok(chapter['role-play'].nodes.length >= 12);
      assert.equal(new Set(chapter['role-play'].endings.map(({ kind }) => kind)).size, 3);
    });

    test('the running text has the length of a chapter', () => {
      const length = runningText(slug);
      assert.ok(length >= 3000 && length <= 6000, `${length} characters`);
    });

    test('the lesson takes ninety minutes', () => {
      assert.equal(Object.values(chapter.chapter.sections).reduce((sum, section) => sum + section.class, 0), 90);
    });
  });
