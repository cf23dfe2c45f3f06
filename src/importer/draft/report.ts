import type { Imported } from '../disk/import-chapter.ts';
import { exerciseNotes } from './notes-file.ts';
import type { DraftSource } from './draft-source.ts';

const LONGEST = 60;
const short = (text: string) =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text;

const OUTCOMES: Record<Imported['outcome'], string> = {
  new: '新建了草稿',
  renewed: '文章变了，草稿照新的重新做好（没有改过的文件）',
  kept: '草稿里有改过的文件，一个也没有动；没有改过的 notes.md 照新的文章重做',
  same: '文章没有变，草稿也没有动',
};

/** What an import did, for the author at the terminal. */
export function importReport(imported: Imported, { unresolved }: DraftSource): string {
  const { slug, outcome, draft, edited, changes } = imported;
  const counts = new Map<string, number>();
  for (const { section, kind } of draft.plan.article.passages)
    if (section && kind !== 'heading') counts.set(section, (counts.get(section) ?? 0) + 1);
  const where = [...counts].map(([section, count]) => `${section} ${count}`).join('，');
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`] : [];
  return [
    `content/chapters/${slug}/：${OUTCOMES[outcome]}。`,
    `段落：${where || '没有'}。`,
    ...list('问题和答案：', exerciseNotes(draft.plan)),
    ...list('没能复原，在 notes.md 里用⟦⟧标着：', unresolved),
    ...list('改过的文件：', edited),
    ...list(
      '文章里变了的段落：',
      changes.map(({ kind, place, text }) => `${kind === 'added' ? '+' : '-'} ${place}：${short(text)}`),
    ),
    outcome === 'new'
      ? `接着：npm run dev，打开 /chapters/${slug}/，照每一栏的清单写；原文在 notes.md。`
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
