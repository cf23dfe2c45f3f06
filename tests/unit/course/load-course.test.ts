import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCourse } from '../../../src/course/load-course.ts';
import { formatProblems } from '../../../src/course/problems.ts';
import { readYamlTree, type YamlMemo } from '../../../src/course/sources/yaml-tree.ts';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';

test('all problems of many broken files are reported in one run', () => {
  const beta = 'content/chapters/beta';
  const course = new FixtureCourse()
    .replace('content/course.yaml', 'tagline:', 'tagine:')
    .edit('chapter.yaml', (data) => {
      data.sections.case.alone = -1;
      data.terms[0].section = 'cases';
    })
    .edit('quiz.yaml', ({ questions }) => {
      questions[0].expalin = '拼错的字段';
      for (const option of questions[10].options) option.correct = false;
      questions[1].keyPoint = 'alpha-point-9';
      questions[6].items[0].group = 'trifel';
      questions[15].id = 'q-2';
    })
    .edit('role-play.yaml', ({ nodes }) => {
      delete nodes[0].customer;
      nodes[4].best = 'n4-a';
    })
    .rename('game.yaml', 'games.yaml')
    .replace('technique.mdx', '</Compare>', '</Compair>')
    .replace('insight.md', '。', '。看[这里](#no)，\n**对吧？**是的。')
    .replace(`${beta}/answers.yaml`, 'question: debrief-2', 'question: debrief-3')
    .replace(`${beta}/plan.yaml`, 'intro: ', 'intro: "')
    .remove(`${beta}/reflection.md`);
  expectProblems(
    course,
    { file: 'content/course.yaml', at: 'tagine:', says: ['改成 tagline'] },
    { file: 'chapter.yaml', at: 'alone: -1', says: ['至少 0'] },
    { file: 'chapter.yaml', at: 'section: cases', says: ['改成 case'] },
    { file: 'quiz.yaml', at: 'expalin:', says: ['没有这个字段'] },
    { file: 'quiz.yaml', at: 'options:', says: ['没有正确的选项'] },
    { file: 'quiz.yaml', at: 'alpha-point-9', says: ['key-points.yaml'] },
    { file: 'quiz.yaml', at: 'group: trifel', says: ['改成 trifle'] },
    { file: 'quiz.yaml', at: 'id: q-2', says: ['q-2 又用了一次'] },
    { file: 'role-play.yaml', at: 'id: n1\n', says: ['n1 › customer：没有写'] },
    { file: 'role-play.yaml', at: 'best: n4-a', says: ['n5 › best：n4-a'] },
    { file: 'games.yaml', says: ['改名为 game.yaml'] },
    { file: 'technique.mdx', at: '</Compair>', says: ['改成 </Compare>'] },
    { file: 'insight.md', at: '**是的', says: ['？**是的'] },
    { file: 'insight.md', at: '**对吧', says: ['**对吧'] },
    { file: `${beta}/answers.yaml`, at: 'debrief-3', says: ['改成 debrief-2'] },
    { file: `${beta}/plan.yaml`, at: 'intro:', says: ['引号'] },
    { file: `${beta}/reflection.mdx`, says: ['没有这个文件'] },
  );
});

test('a chapter with a broken file is left out, the others are there', () => {
  const { course, chapters } = new FixtureCourse().replace('plan.yaml', 'intro: ', 'intor: ').load();
  assert.deepEqual([...chapters.keys()], ['beta']);
  assert.equal(course?.title, '课程');
});

test('a chapter that only refers to something wrong is there, so that the preview shows it', () => {
  const { chapters, problems } = new FixtureCourse()
    .replace('plan.yaml', 'alpha-point-1', 'alpha-point-x')
    .load();
  assert.equal(problems.length, 1);
  assert.deepEqual([...chapters.keys()], ['alpha', 'beta']);
});

test('nothing at all is reported as one problem', () => {
  const { course, chapters, problems } = loadCourse(new Map());
  assert.equal(course, undefined);
  assert.equal(chapters.size, 0);
  assert.deepEqual(
    problems.map(({ file, line }) => `${file}:${line}`),
    ['content/course.yaml:1'],
  );
});

test('files that have not changed are not parsed again', () => {
  const memo: YamlMemo = new Map();
  const { files } = new FixtureCourse();
  const path = 'content/chapters/alpha/plan.yaml';
  loadCourse(files, memo);
  const before = memo.get(path);
  const other = memo.get('content/chapters/beta/plan.yaml');
  const { problems } = loadCourse(new Map(files).set(path, `${files.get(path)}more: 1\n`), memo);
  assert.equal(problems.length, 1);
  assert.notEqual(memo.get(path), before);
  assert.equal(memo.get('content/chapters/beta/plan.yaml'), other);
});

test('a YAML text that would unfold to fill the memory is refused', () => {
  const rows = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => [pair[0]!, pair[1]!] as const))
    rows.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`);
  const tree = readYamlTree(rows.join('\n'));
  assert.equal(tree.raw, undefined);
  assert.deepEqual(
    tree.faults.map(({ code }) => code),
    ['BAD_ALIAS'],
  );
});

test('problems are listed by file and line', () => {
  const at = (file: string, line: number) => ({ file, line, got: '甲', expected: '乙', todo: '丙' });
  const text = formatProblems([at('b.yaml', 2), at('a.yaml', 10), at('b.yaml', 1), at('a.yaml', 9)]);
  assert.deepEqual(text.match(/^\S+$/gm), ['a.yaml:9', 'a.yaml:10', 'b.yaml:1', 'b.yaml:2']);
});
