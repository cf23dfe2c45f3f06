import { mergeMetadata } from './metadata.ts';
import type { Article } from './read/article.ts';
import { type Change, countsByStage, type Restored, type StageName, type Unresolved } from './restore.ts';

const STAGE_WORDS: Record<StageName, string> = {
  noise: '乱码与误加的拼音',
  script: '繁简与用语',
  furniture: '网页的附带内容',
  layout: '标点与排版',
};
const EXAMPLES = 3;
/** Deletions of whole lines are told by their beginning. */
const LONGEST = 24;

const short = (text: string) => {
  const line = text.replace(/\n/g, '⏎');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** What was done to an article, for people: counts, a few examples of each reason, every place left open. */
export function restoreReport(name: string, article: Article, restored: Restored): string {
  const counts = countsByStage(restored.changes);
  const lines = [`${name}（${article.format}，${article.encoding}）`];
  for (const note of article.notes) lines.push(`  ${note}`);
  for (const [stage, count] of Object.entries(counts) as [StageName, number][]) {
    if (count === 0) continue;
    lines.push(`  ${STAGE_WORDS[stage]}：${count} 处`);
    lines.push(...reasons(restored.changes.filter((change) => change.stage === stage)));
  }
  const { title, author, authorNote, publication, date } = mergeMetadata(article.metadata, restored.metadata);
  const known = [title, author, authorNote, publication, date].filter(Boolean);
  if (known.length > 0) lines.push(`  文章信息：${known.join('，')}`);
  lines.push(...open(restored.unresolved));
  if (restored.changes.length === 0 && restored.unresolved.length === 0) lines.push('  没有要改的');
  return lines.join('\n');
}

function reasons(changes: readonly Change[]): string[] {
  return [...Map.groupBy(changes, ({ why }) => why)].map(([why, some]) => {
    const examples = some
      .slice(0, EXAMPLES)
      .map(({ line, column, from, to }) => `${line}:${column} ${short(from)}→${short(to)}`);
    return `    ${why} ${some.length}：${examples.join('；')}${some.length > EXAMPLES ? '；…' : ''}`;
  });
}

function open(unresolved: readonly Unresolved[]): string[] {
  if (unresolved.length === 0) return [];
  return [
    `  没能复原，文中标着⟦⟧：${unresolved.length} 处`,
    ...unresolved.map(({ line, column, text, why, candidates }) => {
      const choice = candidates.length > 0 ? `，可能是 ${candidates.join('、')}` : '';
      return `    第 ${line} 行第 ${column} 字 ⟦${short(text)}⟧ ${why}${choice}`;
    }),
  ];
}

/** The same for machines. */
export function restoreJson(name: string, article: Article, restored: Restored): object {
  return {
    file: name,
    format: article.format,
    encoding: article.encoding,
    notes: article.notes,
    counts: countsByStage(restored.changes),
    metadata: mergeMetadata(article.metadata, restored.metadata),
    changes: restored.changes,
    unresolved: restored.unresolved,
  };
}
