import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeBackup } from '../../../src/course/backup/format.ts';
import { everything, keptSlugs } from '../../../src/stores/backup.ts';
import { FakeStorage } from '../stores/fake-storage.ts';

test('what a trainer keeps of a lesson is no learner’s work: not in the file, not in the overview', () => {
  const entry = '{"v":1,"at":1}';
  new FakeStorage({
    'jiangxin:text/read/a': entry,
    'jiangxin:lesson/taught': entry,
    'jiangxin:vote/taught/q': entry,
    'jiangxin:lesson-seen/taught': entry,
    'jiangxin:lesson-record/taught/1': entry,
    'jiangxin:clock/taught/free': entry,
    'jiangxin:groups/taught': entry,
    'jiangxin:roster': entry,
  }).install();
  const { entries } = JSON.parse(writeBackup(everything(), '课', new Date())) as { entries: object };
  assert.deepEqual(Object.keys(entries), ['text/read/a']);
  assert.deepEqual(keptSlugs(), ['read']);
});
