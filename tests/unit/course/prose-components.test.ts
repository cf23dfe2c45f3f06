import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PROSE_COMPONENTS, type ProseComponent } from '../../../src/course/prose-components.ts';

const FOLDER = join(import.meta.dirname, '../../../src/sections/prose');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.astro'));

test('the checks know the components there are', () => {
  assert.deepEqual(
    Object.keys(PROSE_COMPONENTS).sort(),
    files.map((name) => name.replace('.astro', '')).sort(),
  );
});

for (const file of files)
  test(`the checks know the attributes of ${file}`, () => {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    const props = /interface Props \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
    const fields = [...props.matchAll(/^ {2}(\w+)(\?)?:/gm)];
    const { required, optional } = PROSE_COMPONENTS[
      file.replace('.astro', '') as keyof typeof PROSE_COMPONENTS
    ] as ProseComponent;
    const named = (mark: string | undefined) =>
      fields.filter((field) => field[2] === mark).map((field) => field[1]);
    assert.deepEqual(named(undefined), required);
    assert.deepEqual(named('?'), optional);
  });
