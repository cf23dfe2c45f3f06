import type { Grade, Verdict } from '../course/questions/contract.ts';

/** What is said of a kind of question: to who has not answered, and of every part. */
export interface Words extends Record<Verdict, string> {
  /** Nothing is answered, or not everything: `open` of `all` parts are not. */
  unanswered(open: number, all: number): string;
  /** All that was answered is right, but something is missing. */
  incomplete?: string;
  /** The whole result, where the learner judges. */
  judged?: { right: string; wrong: string };
  /** What would have been right for a part, where its explanation does not stand beside it anyway. */
  answer?(why: Element, index: number): string | null | undefined;
}

/** The answer stands in bold before its explanation. */
const named = (why: Element) => why.previousElementSibling?.textContent;

const ask = (what: string) => (open: number, all: number) =>
  open === all
    ? `还没有${what}呢。先试试看，错了也没关系。`
    : `还有 ${open} 处没有${what}，都${what}了再检查。`;

export const CHOICE_WORDS: Words = {
  right: '✓ 你选了这一项，合适',
  wrong: '✗ 你选了这一项，不合适',
  missed: '✓ 这一项合适，你没有选',
  unchosen: '✗ 这一项不合适，你没有选',
  unanswered: ask('选'),
};

export const TRUE_FALSE_WORDS: Words = {
  right: '✓ 你选了这一项，判断对了',
  wrong: '✗ 你选了这一项，判断反了',
  missed: '✓ 应该选这一项',
  unchosen: '✗ 这一项不对，你没有选',
  unanswered: ask('选'),
};

export const ORDER_WORDS: Words = {
  right: '✓ 位置对',
  wrong: '✗ 不在这个位置',
  missed: '✗ 没有排',
  unchosen: '',
  unanswered: () => '还没有排呢。用箭头或者拖动，排出你的顺序。',
  answer: (_, index) => `第 ${index + 1} 位`,
};

export const MATCH_WORDS: Words = {
  right: '✓ 配对了',
  wrong: '✗ 不是这一项',
  missed: '✗ 没有配',
  unchosen: '',
  unanswered: ask('配'),
  answer: named,
};

export const FILL_WORDS: Words = {
  right: '✓ 填对了',
  wrong: '✗ 填得不合适',
  missed: '✗ 没有填',
  unchosen: '',
  unanswered: ask('填'),
  answer: named,
};

export const SORT_WORDS: Words = {
  right: '✓ 归对了',
  wrong: '✗ 不是这一类',
  missed: '✗ 没有归类',
  unchosen: '',
  unanswered: ask('归类'),
  answer: named,
};

export const HOTSPOT_WORDS: Words = {
  right: '✓ 你标了这一句，它走偏了',
  wrong: '✗ 你标了这一句，它没有走偏',
  missed: '✗ 这一句走偏了，你没有标',
  unchosen: '✓ 这一句没有走偏',
  unanswered: ask('标'),
  incomplete: '✗ 标出来的都走偏了，但还没有找全',
};

export const SHORT_ANSWER_WORDS: Words = {
  right: '',
  wrong: '',
  missed: '',
  unchosen: '',
  judged: { right: '✓ 要点说到了一多半', wrong: '✗ 还没有过半：把缺的补进去，再对照一次' },
  unanswered: () => '还没有写完呢。先写几句，再对照参考答案打勾。',
};

/** The whole result in one line, by word and sign. `last`: nothing is left to try. */
export function verdict({ right, parts }: Grade, last: boolean, words: Words): string {
  const count = (verdict: Verdict) => [...parts.values()].filter((part) => part.verdict === verdict).length;
  if (words.judged) return words.judged[right ? 'right' : 'wrong'];
  if (right) return '✓ 对了';
  if (last) return '✗ 不对，看看解释';
  if (count('wrong') === 0) return words.incomplete ?? '✗ 选中的都合适，但还没有选全';
  if (count('right') === 0) return '✗ 还不对，看看解释，再试一次';
  return `✗ ${count('right')} 处对了，${count('wrong')} 处再想想`;
}

/** A result of an earlier visit. */
export function lastTime(right: boolean): string {
  return right ? '✓ 上次答对了' : '✗ 上次没有全对';
}
