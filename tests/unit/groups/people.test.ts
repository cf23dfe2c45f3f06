import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LONGEST_NAME, MOST_PEOPLE, peopleIn, peopleOf } from '../../../src/course/groups/people.ts';

const read = (text: string) => peopleIn(text).people;

test('names are read however they are set apart', () => {
  const four = ['张三', '李四', '王五', '赵六'];
  for (const text of [
    '张三\n李四\r\n王五\n\n赵六\n',
    '张三,李四，王五、赵六',
    '张三；李四;王五\t赵六',
    '张三 李四　王五 赵六',
    '1. 张三\n2、李四\n（3）王五\n4）赵六',
    ' 张三 ,, 李四 \n、王五，赵六。'.replace('。', ''),
  ])
    assert.deepEqual(read(text), four, text);
  assert.deepEqual(read('John Smith\nMary Ann O’Neill'), ['John Smith', 'Mary Ann O’Neill']);
  assert.deepEqual(read('王　芳\n欧阳 修远'), ['王 芳', '欧阳', '修远']);
  assert.deepEqual(read('101、102、103'), ['101', '102', '103'], 'staff numbers are no numbering');
  assert.deepEqual(peopleIn(' \n,、\t'), { people: [], notes: [] });
});

test('people of the same name are told apart, and it is said', () => {
  const { people, notes } = peopleIn('张伟\n李娜\n张伟\n张伟（1）');
  assert.deepEqual(people, ['张伟（2）', '李娜', '张伟（3）', '张伟（1）']);
  assert.deepEqual(notes, ['有2个人都写作“张伟”，后面加了号数。']);
  const many = peopleIn(Array.from({ length: 8 }, (_, at) => `甲${at}\n甲${at}`).join('\n'));
  assert.equal(new Set(many.people).size, 16);
  assert.equal(many.notes.length, 6);
});

test('500 names, and one of 200 characters, are taken as they are', () => {
  const names = Array.from({ length: 499 }, (_, at) => `学员${at}`);
  const long = '長'.repeat(LONGEST_NAME);
  assert.deepEqual(peopleIn([...names, long].join('、')), { people: [...names, long], notes: [] });
});

test('what is too long or too much is cut and said', () => {
  const { people, notes } = peopleIn(`${'😀'.repeat(300)}\n李四`);
  assert.equal(people[0], `${'😀'.repeat(199)}…`);
  assert.match(notes.join(), /1个名字超过200个字/);
  const all = peopleIn(Array.from({ length: 1200 }, (_, at) => `n${at}`).join('\n'));
  assert.equal(all.people.length, MOST_PEOPLE);
  assert.deepEqual(all.notes, ['名单有1200个名字，只取了前1000个。']);
});

test('whatever is pasted, people are all different and none is empty', () => {
  const piece = fc.oneof(
    fc.constantFrom('张伟', '张伟（1）', '\n', '、', ' ', '1.'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { people } = peopleIn(pieces.join(''));
      assert.equal(new Set(people.map((name) => name.normalize())).size, people.length);
      assert.ok(people.every((name) => name.trim() !== ''));
    }),
  );
});

test('a number stands for people without names', () => {
  assert.deepEqual(peopleOf('３人').people, ['1号', '2号', '3号']);
  assert.deepEqual(peopleOf('0'), { people: [], notes: [] });
  assert.equal(peopleOf('5000').people.length, MOST_PEOPLE);
  for (const bad of ['', '-3', '2.5', '很多', '99999999'])
    assert.deepEqual(peopleOf(bad), { people: [], notes: ['人数写一个数，例如24。'] }, bad);
});
