import type { Level } from '../course/mastery/mastery.ts';

/** What the levels are called; words, never marks out of ten. */
export const LEVELS: Record<Level, string> = { none: '还没练', practising: '在练', solid: '用得上' };

/** What to do about a key point, next to its level. */
export const NEXT = {
  begin: '读一读，做做它的题',
  reread: '上次走了弯路，回去看一眼',
  practise: '再做对一回就稳了',
  keep: '到日子复习就好',
} as const;
