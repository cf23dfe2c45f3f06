/** Said where nothing has been practised yet. */
export const nothingYet = '读完一章的“实战要点”，那几条过一天会回到这里；题目答错了，那一题也会。';

/** Said where nothing is due; `days`: until the next comes. */
export function nothingDue(days: number | undefined): string {
  if (days === undefined) return '该复习的都复习过了。读下一章，又会有新的回来。';
  return days === 1 ? '下一条明天回来。' : `下一条 ${days} 天以后回来。`;
}

/** Said at the end of a session. */
export function enough(count: number, known: number): string {
  if (known === count) return `${count} 条都记得，隔久一点再来。`;
  return `${count} 条里记得 ${known} 条。没记住的从头来过，明天先来的就是它们：想不起来的那一下，最长记性。`;
}
