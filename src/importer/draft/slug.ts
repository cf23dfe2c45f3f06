import { pinyin } from 'pinyin-pro';
import { id } from '../../schemas/common.ts';

/** Long enough to know a chapter by, short enough to type. */
const LONGEST = 40;

/** A title as an address: 把道歉说到心里 → ba-dao-qian-shuo-dao-xin-li. Undefined where nothing of it can stand in one. */
export function slugFor(title: string): string | undefined {
  const latin = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const words = latin.flatMap((word) => word.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  let slug = '';
  for (const word of words) {
    if (slug === '' && !/^[a-z]/.test(word)) continue;
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return id.safeParse(slug).success ? slug : undefined;
}
