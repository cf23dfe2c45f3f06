import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';

const CASE = 'case.mdx';
const add = (text: string, file = CASE) => {
  const course = new FixtureCourse();
  return course.write(file, `${course.text(file)}\n${text}\n`);
};

test('an unknown component is reported with the nearest', () => {
  const course = add('<DiaIogue>\n</DiaIogue>');
  expectProblems(course, {
    file: CASE,
    at: '<DiaIogue>',
    says: ['<DiaIogue>', 'Compare、Dialogue、FilmStrip', '改成 Dialogue'],
  });
});

test('a component that is like none is reported with all there are', () => {
  expectProblems(add('一句 <Video /> 话'), { file: CASE, at: '<Video', says: ['<Video>', '只留文字'] });
});

test('a component within an unknown component is reported too', () => {
  const course = add('<Box>\n\n  <Stepz title="一">\n\n  话\n\n  </Stepz>\n\n</Box>');
  expectProblems(
    course,
    { file: CASE, at: '<Box>', says: ['<Box>'] },
    { file: CASE, at: '<Stepz', says: ['改成 Step'] },
  );
});

test('a component that is never closed is reported where it opens', () => {
  const course = add('<Steps>\n  <Step title="一">\n\n  话\n\n</Steps>');
  expectProblems(course, {
    file: CASE,
    at: '<Step title',
    says: ['<Step> 没有关闭', '</Steps> 前面补上 </Step>'],
  });
});

test('a closing tag with a slip in its name is reported where it stands', () => {
  const course = add('<Steps>\n  <Step title="一">\n\n  话\n\n  </Setp>\n</Steps>');
  expectProblems(course, { file: CASE, at: '</Setp>', says: ['</Setp>', '改成 </Step>'] });
});

test('an opening tag with a slip in its name is reported where it stands', () => {
  const course = add('<Timelin>\n  <Moment when="一">\n\n  话\n\n  </Moment>\n</Timeline>');
  expectProblems(course, { file: CASE, at: '<Timelin>', says: ['把 <Timelin> 改成 <Timeline>'] });
});

test('a closing tag without an opening one is reported', () => {
  expectProblems(add('话\n\n</Compare>'), { file: CASE, at: '</Compare>', says: ['</Compare> 没有开头'] });
});

test('braces that cannot be read as code, and braces that can, are reported', () => {
  expectProblems(add('他说{没 关系}。'), { file: CASE, at: '他说{', says: ['花括号', '全角括号'] });
  expectProblems(add('他说{name}。'), { file: CASE, at: '他说{', says: ['{name}', '花括号'] });
});

test('a comment is no problem', () => {
  expectProblems(add('{/* 以后再写 */}\n\n一句 {/* 短 */} 话'));
});

test('other MDX that cannot be read is reported at its line', () => {
  expectProblems(add('<!-- 注释 -->'), { file: CASE, at: '<!--', says: ['MDX 读不懂', '{/* … */}'] });
});

test('an import is reported: components need none', () => {
  const course = new FixtureCourse();
  course.write(CASE, `import Compare from '../Compare.astro'\n\n${course.text(CASE)}`);
  expectProblems(course, { file: CASE, says: ["import Compare from '../Compare.astro'", '删去这一行'] });
});

test('a missing, a misspelt, an unknown and an empty attribute are reported', () => {
  const course = add(
    '<Dialogue>\n  <Line>一</Line>\n  <Line bye="客户">二</Line>\n  <Line by="客户" colour="红">三</Line>\n  <Line by={who}>四</Line>\n</Dialogue>',
  );
  expectProblems(
    course,
    { file: CASE, at: '<Line>一', says: ['<Line> 没有 by', 'by、mood', '加上 by="…"'] },
    { file: CASE, at: '<Line bye', says: ['<Line> 的 bye', '改成 by'] },
    { file: CASE, at: 'colour', says: ['<Line> 的 colour', '删去 colour'] },
    { file: CASE, at: 'by={who}', says: ['by 没有文字', 'by="…"'] },
  );
});

test('a component outside the one it belongs in is reported', () => {
  expectProblems(add('<Step title="一">\n\n话\n\n</Step>'), {
    file: CASE,
    at: '<Step ',
    says: ['<Step> 不在 <Steps> 里', '外面套上 <Steps>'],
  });
});

test('a component in the middle of a paragraph is reported even within the component it belongs in', () => {
  const course = add('<Dialogue>\n\n接着是 <Line by="甲">一</Line>\n\n</Dialogue>');
  expectProblems(course, { file: CASE, at: '接着是', says: ['<Line> 不在 <Dialogue> 里', '单独成行'] });
});

test('a component in a .md file is reported', () => {
  const course = add('<Compare moment="一">\n\n话\n\n</Compare>', 'insight.md');
  expectProblems(course, {
    file: 'insight.md',
    at: '<Compare',
    says: ['<Compare> 写在 .md 文件里', '改名为 .mdx'],
  });
});

test('a heading that stands twice in a chapter is reported the second time', () => {
  const course = add('### 第二步怎么走\n\n话', 'insight.md');
  expectProblems(course, {
    file: 'insight.md',
    at: '### 第二步',
    says: ['小标题“第二步怎么走”又出现了一次', 'technique.mdx:'],
  });
});

test('a heading above the level of a section is reported', () => {
  expectProblems(add('## 大标题'), { file: CASE, at: '## 大标题', says: ['用了 ##', '改成 ### 大标题'] });
});

test('bold that stays asterisks beside punctuation is reported at its line', () => {
  const course = add('第一行\n他说**“先说人。”**然后才说事。');
  expectProblems(
    course,
    { file: CASE, at: '他说**', says: ['** 会原样显示', '不是标点', '移到 ** 外面'] },
    { file: CASE, at: '他说**', says: ['”**然后'] },
  );
});

test('bold beside punctuation in .md and in a component is reported', () => {
  expectProblems(
    add('请**先说人，**再说事。', 'insight.md'),
    { file: 'insight.md', at: '请**', says: ['请**先说人'] },
    { file: 'insight.md', at: '请**', says: ['，**再说事'] },
  );
  const course = add('<Dialogue>\n  <Line by="**客户**">一</Line>\n</Dialogue>');
  expectProblems(course, { file: CASE, at: '**客户**', says: ['<Line> 的 by 里写了 **', '纯文字'] });
});

test('good bold, escaped asterisks, code and hidden numbers are no problem', () => {
  expectProblems(add('**先说人**，再说事；\\*\\*不是加粗\\*\\*；`a ** b`；138****1234。'));
});

test('bold in data, which is plain text, is reported', () => {
  const course = new FixtureCourse().edit('key-points.yaml', ({ keyPoints }) => {
    keyPoints[1].rule = '先**听完**。';
  });
  expectProblems(course, {
    file: 'key-points.yaml',
    at: '先**听完**',
    says: ['alpha-point-2 › rule：写了 **', '不写 Markdown'],
  });
  const front = new FixtureCourse().replace('scenario.md', 'text: ', 'text: 先**想**再写。');
  expectProblems(front, { file: 'scenario.md', at: '**想**', says: ['scenario-1 › text：写了 **'] });
});
