import type { Source } from '../schemas/chapter.ts';

/** A date as far as it is known, in Chinese: 2006-10 → 2006年10月. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** Title of an article as a book prints it; one without a title is called so. */
export function sourceTitle({ title }: Source): string {
  return title ? `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》` : '一篇没有标题的文章';
}

/** Author, publication and date of an article, as far as it gives them. */
export function sourceDetails({ author, publication, date }: Source): string[] {
  return [author, publication, date && chineseDate(date)].filter(
    (detail): detail is string => typeof detail === 'string',
  );
}

/** One line: 《题目》（作者，刊物，日期）. */
export function citation(source: Source): string {
  const details = sourceDetails(source);
  return sourceTitle(source) + (details.length > 0 ? `（${details.join('，')}）` : '');
}
