import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskNotes } from '../../../src/course/slides/desk-notes.ts';
import type { OutlinedChapter } from '../../../src/course/outline.ts';

test('what a trainer reads beside a step or a question of the debrief is found by its slide', () => {
  const data = {
    game: {
      steps: [{ id: 'deal', trainer: '看谁先动手。' }, { id: 'talk' }],
      debrief: [{ id: 'who', listen: '听有没有人说出名字。' }],
    },
    'role-play': { class: { observer: { checklist: [{ text: '停了一停' }, { text: '问了人' }] } } },
  } as unknown as OutlinedChapter['data'];
  assert.deepEqual(deskNotes({ data }), {
    'role-play-run': '观察员看这几样：停了一停；问了人。',
    'game-step-deal': '看谁先动手。',
    'game-debrief-who': '听有没有人说出名字。',
  });
});
