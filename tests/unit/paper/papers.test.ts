import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { papers } from '../../../src/integrations/pdf/papers.ts';

test('of a built site every paper that is there becomes a file, and nothing else', () => {
  const dist = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    for (const page of ['chapters/b/handout', 'chapters/a/guide', 'chapters/a/test', 'cards']) {
      mkdirSync(join(dist, page), { recursive: true });
      writeFileSync(join(dist, page, 'index.html'), '');
    }
    assert.deepEqual(papers(dist), [
      { page: '/chapters/a/guide/', file: 'pdf/a/guide.pdf' },
      { page: '/chapters/b/handout/', file: 'pdf/b/handout.pdf' },
      { page: '/cards/', file: 'pdf/vote-cards.pdf' },
    ]);
    assert.deepEqual(papers(join(dist, 'nothing')), []);
  } finally {
    rmSync(dist, { recursive: true });
  }
});
