import { SECTIONS, type SectionKey } from '../../course/sections.ts';
import { placeOf, type DraftSource } from './draft-source.ts';
import type { PlacedPassage } from './place-passages.ts';
import { quotationsIn } from './quotations.ts';
import type { DraftPlan } from './writer.ts';

const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

function entry(source: DraftSource, { label, line, under, why, text }: PlacedPassage): string {
  const place = [placeOf(source, line), ...(under ? [`在“${under}”下`] : []), ...(why ? [why] : [])];
  return `### 〔${label}〕${place.join('，')}\n\n${quote(text)}`;
}

function sectionNotes(plan: DraftPlan, key: SectionKey, title: string): string[] {
  const passages = plan.article.passages.filter(({ section, kind }) => section === key && kind !== 'heading');
  return [
    `## ${title}（${key}）`,
    ...(passages.length > 0 ? passages.map((passage) => entry(plan.source, passage)) : ['原文没有这一栏。']),
  ];
}

/** Which answer goes with which question, and what is left over. */
export function exerciseNotes({ exercises: { pairs, strayAnswers }, source }: DraftPlan): string[] {
  const lines = pairs.map(({ question, answer }) => {
    const said = !answer
      ? '没有答案'
      : answer.omitted
        ? `${placeOf(source, answer.line)}：答案略`
        : `${placeOf(source, answer.line)}有答案`;
    return `- ${placeOf(source, question.line)}的问题（${question.section}）：${said}`;
  });
  const stray = strayAnswers.map(
    ({ line, omitted }) =>
      `- ${placeOf(source, line)}的答案没有问题${omitted ? '（答案略）' : ''}：可能属于前面一节，或问题不在这篇文章里`,
  );
  return [...lines, ...stray];
}

function quotationNotes({ article, source }: DraftPlan): string[] {
  const words = { customer: '客户', agent: '客服' };
  const judged = { poor: '，文中当作欠妥的例子', good: '，文中当作好的例子' };
  return quotationsIn(article.passages.filter(({ kind }) => kind !== 'heading')).map(
    ({ text, line, speaker, judged: how }) =>
      `- ${placeOf(source, line)}，${speaker ? words[speaker] : '不知是谁'}${how ? judged[how] : ''}：“${text}”`,
  );
}

const list = (items: readonly string[], none: string) => (items.length > 0 ? items.join('\n') : none);

const WHERE: Record<DraftSource['unit'], string> = {
  行: '行号是文章文件里的行号。',
  段: '“第几段”从文章的第一段数起，标题也算一段，空行不算。',
};

/** notes.md: every passage of the article, by sections, with its place; for the author, on no page. */
export function notesFile(plan: DraftPlan): string {
  const { source, article } = plan;
  const loose = article.passages.filter(({ section, kind }) => section === undefined && kind !== 'heading');
  const headings = article.passages.filter(({ kind }) => kind === 'heading');
  return `${[
    `# 工作笔记：${source.metadata.title ?? source.name}`,
    `写稿用，不进任何一页。下面是原文，一段不少，按栏目排好；改写，不要照抄：写完运行 \`npm run overlap\` 查一遍。文件里的〔案1〕〔法2〕指这里的段落。${WHERE[source.unit]}`,
    '## 没能复原的地方',
    list(
      source.unresolved.map((place) => `- ${place}`),
      '没有。',
    ),
    '## 问题和答案',
    list(exerciseNotes(plan), '原文没有问题。'),
    ...SECTIONS.flatMap(({ key, title }) => sectionNotes(plan, key, title)),
    '## 没有归处的段落',
    ...(loose.length > 0 ? loose.map((passage) => entry(source, passage)) : ['没有。']),
    '## 原文的标题',
    list(
      headings.map(({ line, text }) => `- ${placeOf(source, line)}：${text}`),
      '没有。',
    ),
    '## 原文里说的话',
    list(quotationNotes(plan), '没有。'),
  ].join('\n\n')}\n`;
}
