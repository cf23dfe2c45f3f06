import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { loadCourse } from '../../../src/course/load-course.ts';
import { questionKey } from '../../../src/course/paper/question-key.ts';
import { furtherVoteLetters } from '../../../src/course/paper/vote-letters.ts';
import { readCourseFiles } from '../../../src/integrations/course-files.ts';
import type { Question } from '../../../src/schemas/quiz.ts';

const { chapters } = loadCourse(readCourseFiles(fileURLToPath(new URL('../../../', import.meta.url))));
const questions = [...chapters.values()].flatMap(({ quiz }) => quiz.questions);
const common = { id: 'q', section: 'case', keyPoint: 'k', reread: { section: 'case' }, stem: '问' } as const;

test('a trainer gets a key to every question of the course, whatever its kind', () => {
  assert.equal(new Set(questions.map(({ kind }) => kind)).size, 9);
  for (const question of questions) {
    const { answer, parts } = questionKey(question);
    assert.ok(parts.length >= 1, question.id);
    // Where parts are right or wrong, some are right; else they stand as they belong.
    const judged = parts.filter(({ asked }) => asked !== undefined);
    assert.ok(judged.length === 0 || judged.some(({ asked }) => asked), question.id);
    assert.ok(!answer.includes('[['), question.id);
  }
});

test('a choice names its letters and every option’s why', () => {
  const options = ['甲', '乙', '丙'].map((text, i) => ({
    id: `o${i}`,
    text,
    correct: i !== 1,
    why: `因${text}`,
  }));
  const key = questionKey({ ...common, kind: 'multiple-choice', options });
  assert.equal(key.answer, 'A、C');
  assert.deepEqual(
    key.parts.map(({ label, asked, why }) => [label, asked, why]),
    [
      ['A', true, '因甲'],
      ['B', false, '因乙'],
      ['C', true, '因丙'],
    ],
  );
});

test('blanks are filled in where they stand', () => {
  const blanks = [{ id: 'b', answers: ['回音', '答复'], why: '因', near: [] }];
  const { answer } = questionKey({ ...common, kind: 'fill-blank', passage: '要一声[[b]]。', blanks });
  assert.equal(answer, '要一声【回音】。');
});

test('the lines that went wrong are named by number, with why', () => {
  const lines = [false, true].map((correct, i) => ({
    id: `l${i}`,
    speaker: '客服',
    text: '话',
    correct,
    why: '因',
  }));
  const { answer, parts } = questionKey({ ...common, kind: 'hotspot', lines });
  assert.match(answer, /第 2 句/);
  assert.deepEqual(
    parts.map(({ why }) => why),
    [undefined, '因'],
  );
});

test('a question with more than four options calls for further vote cards', () => {
  const withOptions = (count: number) =>
    ({
      ...common,
      kind: 'single-choice',
      options: Array.from({ length: count }, (_, i) => ({
        id: `o${i}`,
        text: '选',
        correct: i === 0,
        why: '因',
      })),
    }) satisfies Question;
  assert.deepEqual(furtherVoteLetters([]), []);
  assert.deepEqual(furtherVoteLetters([withOptions(4)]), []);
  assert.deepEqual(furtherVoteLetters([withOptions(3), withOptions(6)]), ['E', 'F']);
});
