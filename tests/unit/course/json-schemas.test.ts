import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { jsonSchemas } from '../../../src/schemas/json-schemas.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'src/schemas/json');

test('the JSON Schemas are those of the schemas as they are now (else: npm run schemas)', () => {
  const wanted = jsonSchemas();
  assert.deepEqual(readdirSync(FOLDER).sort(), [...wanted.keys()].sort());
  for (const [name, text] of wanted) assert.equal(readFileSync(join(FOLDER, name), 'utf8'), text, name);
});

test('an editor is told what a field means, which fields must be there and that there are no others', () => {
  const plan = JSON.parse(jsonSchemas().get('plan.schema.json')!);
  const item = plan.properties.plans.items;
  assert.match(item.properties.if.description, /情形/);
  assert.deepEqual(item.required, ['id', 'if', 'then', 'keyPoint']);
  assert.equal(item.additionalProperties, false);
  const quiz = JSON.parse(jsonSchemas().get('quiz.schema.json')!);
  assert.equal(
    JSON.stringify(quiz).includes('"required":["id","text","correct"'),
    false,
    'a field with a default may be left out',
  );
});

test('the editor settings name a schema for each kind of YAML file', () => {
  const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8'))['yaml.schemas'];
  const named = Object.keys(settings).map((path) => basename(path));
  // The language server reads YAML files only, not the front matter of prose.
  assert.deepEqual(
    named.sort(),
    [...jsonSchemas().keys()].filter((name) => name !== 'prose.schema.json').sort(),
  );
  for (const [schema, files] of Object.entries(settings))
    assert.equal(basename(schema, '.schema.json'), basename(files as string, '.yaml'));
});

test('every YAML file of the course names its schema in its first line', () => {
  for (const file of globSync('content/**/*.yaml', { cwd: ROOT })) {
    const schema = join(FOLDER, basename(file).replace('.yaml', '.schema.json'));
    const path = relative(dirname(join(ROOT, file)), schema).replaceAll('\\', '/');
    const [first] = readFileSync(join(ROOT, file), 'utf8').split(/\r?\n/);
    assert.equal(first, `# yaml-language-server: $schema=${path}`, file);
  }
});
