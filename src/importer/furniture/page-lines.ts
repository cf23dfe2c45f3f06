/** Lines that belong to the page an article stood on, told by themselves. */

const NAVIGATION = [
  /^(您|你)?(的|现在的|当前)?(所在)?位置[:：]/,
  /^首页\s*[>›»/→]/,
  /^[^。！？]{1,20}(\s*[>›»]\s*[^。！？>›»]{1,20}){2,}$/,
  /^(上一篇|下一篇|上一页|下一页|上一章|下一章)([:：\s].{0,40})?$/,
  /^(返回(首页|列表|顶部|目录|上页)|回到顶部|打印(本页|此页|文章)?|关闭(窗口|本页)?|加入收藏|设为首页|收藏(本页|本文)?)$/,
  /^(分享(到|至)?[:：]?.{0,20}|扫一扫.{0,20}|扫码.{0,20}|网站地图|联系我们|关于我们|登录|注册|登录\s*[|/]?\s*注册)$/,
  /^【?(字体|字号)[:：]?\s*[大中小\s]+】?$/,
  /^(阅读(原文|全文|更多)|展开(全文|阅读)?|查看更多|加载更多|点击(查看|阅读)更多|更多>*)$/,
  /^(点赞|赞|踩|举报|投诉|评论|发表评论|我要评论|网友评论)(\s*[(（]?\d*[)）]?)$/,
];

const COPYRIGHT =
  /版权所有|版权归.{0,20}所有|转载请(注明|保留)|未经.{0,12}(授权|许可|允许|同意).{0,12}(转载|使用|复制)|不代表本(站|网|刊).{0,4}(立场|观点)|本(站|网)?(部分)?文章.{0,12}(转载|来源于)|ICP备|Copyright|All rights reserved|侵犯了您的权益|不对其真(实|伪)性负责/i;

/** `- 12 -`, 第 12 页, 12 / 30, Page 3 of 9 */
const PAGE_MARK =
  /^(?:[-–—·]\s*\d{1,4}\s*[-–—·]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;

/** Why the line is furniture wherever it stands; undefined where it is not. */
export function pageLine(line: string): string | undefined {
  if (line.length > 60) return undefined;
  if (PAGE_MARK.test(line)) return '页码';
  return NAVIGATION.some((pattern) => pattern.test(line)) ? '网页导航' : undefined;
}

export function isCopyright(line: string): boolean {
  return line.length <= 200 && COPYRIGHT.test(line);
}

/** A number alone on its line, up to four digits: perhaps the number of a page. */
export function bareNumber(line: string): number | undefined {
  return /^\d{1,4}$/.test(line) ? Number(line) : undefined;
}
