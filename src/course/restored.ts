import type { Restored } from '../schemas/chapter.ts';

const STAGES = {
  noise: '去掉拼音、复原损坏的字',
  script: '繁体和错转的字改回',
  furniture: '取下网页附带的内容',
  layout: '标点和分段',
} as const satisfies Record<keyof Restored, string>;

/** What the importer mended in an article, in words: 去掉拼音、复原损坏的字 6 处，标点和分段 97 处. */
export function restoredWords(restored: Restored): string {
  const done = (Object.keys(STAGES) as (keyof typeof STAGES)[]).flatMap((stage) =>
    restored[stage] ? [`${STAGES[stage]} ${restored[stage]} 处`] : [],
  );
  return done.length > 0 ? `${done.join('，')}。` : '原样，一处也没有改。';
}
