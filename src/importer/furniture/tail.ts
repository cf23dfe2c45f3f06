import { filled, type Line } from './lines.ts';
import { isCopyright, pageLine } from './page-lines.ts';

const HEADING =
  /^[【■▌●◆]?\s*(扩展阅读|延伸阅读|相关(阅读|文章|链接|新闻|资讯|推荐|内容|信息)|推荐(阅读|文章|内容)|猜你喜欢|您可能(还)?(喜欢|感兴趣).{0,6}|大家都在看|热门(文章|阅读|排行|推荐|标签|资讯)|热点(推荐|文章|排行)|(点击|阅读|本周|本月|一周|24小时)?(排行|排行榜|热文|热点排行)|点击排行|最新(文章|资讯|新闻|更新)|更多(文章|内容)|网友评论|最新评论|版权声明|免责声明|法律声明|友情链接)\s*[】:：]?\s*[>»]*$/;

/** What lines of such lists look like: a date at the end, 作者…详情, an item of a ranking, a row of links. */
const SIGNS = [
  /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?$/,
  /^作者[:：].{1,12}(详情|更多)?$/,
  /^[-·•●*]\s*\d{1,2}\s*\S.{0,30}\s\d{1,7}$/,
  /^[-·•●*]\s*\S.{0,40}(\s\d{1,7}|[(（]\d{1,7}[)）])$/,
  /(详情|\[详细\]|更多)\s*>*$/,
];

const isSign = (text: string) =>
  SIGNS.some((sign) => sign.test(text)) || isCopyright(text) || pageLine(text) !== undefined;

/** A list after the article: so much of it has to look like one, else it is text under such a heading. */
const LEAST_SIGNS = 0.3;

/**
 * Lines from which on there is only what the page hangs under an article: related links, hit lists, notices.
 * Index of the first such line among `lines`, or their number where there is none.
 */
export function tailStart(lines: readonly Line[]): number {
  const all = filled(lines);
  let from = all.length;
  for (let at = all.length - 1; at >= 0; at--) {
    if (!HEADING.test(all[at]!.text)) continue;
    const below = all.slice(at + 1, from);
    const signs = below.filter(({ text }) => isSign(text)).length;
    // A heading with nothing under it is what is left of a list of links.
    if (signs >= below.length * LEAST_SIGNS) from = at;
    else break;
  }
  // A ranking or notices without a heading.
  while (from > 0 && (isCopyright(all[from - 1]!.text) || SIGNS[2]!.test(all[from - 1]!.text))) from -= 1;
  return all[from]?.index ?? lines.length;
}
