import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { article } from '../articles.ts';
import { answersOf, courseWith, drafted, places } from './drafted.ts';

const real = article('002');

test(
  'the real chapter of the book lands in its sections',
  { skip: !real && 'ARTICLES does not name their folder' },
  async () => {
    const chapter = await drafted('real', readFileSync(real!), '002.txt');
    const counts = Object.fromEntries(
      Object.entries(places(chapter)).map(([key, list]) => [key, list.length]),
    );
    assert.deepEqual(counts, {
      '': 1,
      answers: 4,
      case: 4,
      technique: 4,
      insight: 2,
      'key-points': 8,
      scenario: 2,
      'role-play': 1,
      reflection: 1,
      game: 5,
    });
    assert.deepEqual(
      answersOf(chapter).map(([section, , answer]) => [
        section,
        answer && answer !== '略' ? 'given' : answer,
      ]),
      [
        ['scenario', 'given'],
        ['role-play', '略'],
        ['reflection', null],
      ],
    );
    assert.equal(chapter.plan.exercises.strayAnswers.length, 2);
    assert.deepEqual(courseWith(chapter, 'real').load().problems, []);
  },
);
