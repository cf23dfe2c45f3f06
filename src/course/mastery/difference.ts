/** What is said of objectives ticked before and after a chapter: kindly, and never a number to be ashamed of. */
export function difference(
  ids: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string {
  const had = ids.filter((id) => before.includes(id));
  const has = ids.filter((id) => after.includes(id));
  const gained = has.filter((id) => !had.includes(id)).length;
  const open = ids.length - has.length;
  if (has.length === 0) return had.length > 0 ? '读之前勾的留着。现在会的，再勾一次，看看变了几条。' : '';
  if (open === 0)
    return gained > 0 ? `比读之前多会了 ${gained} 条，全都会了。` : '都还在手上。挑一条，讲给同事听听。';
  if (gained > 0) return `比读之前多会了 ${gained} 条。还有 ${open} 条，练两次就熟。`;
  return has.length < had.length
    ? '读完反而没把握，说明看得比原来清楚了。回去练一练没勾的那条。'
    : `会的还是这几条。剩下的 ${open} 条，从角色模拟练起最快。`;
}
