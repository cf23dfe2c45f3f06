import { counted, hands, surplus, type CountProblem } from '../course/vote/tally.ts';
import { pagesOf, type Phase, type Rules, type Vote } from '../course/vote/vote.ts';

/** What the room is asked to do, in each phase. */
const STATE: Record<Phase, string> = {
  question: '先自己想，想好选哪一项，不说出来',
  first: '第一次举手',
  'first-closed': '第一次收好了，结果先不看',
  discussion: '和邻座讨论：你为什么这样选？',
  second: '第二次举手',
  'second-closed': '两次都收好了',
  revealed: '两次举手',
};

/** What the button does next. */
const NEXT: Record<Phase, string> = {
  question: '开始举手',
  first: '收票',
  'first-closed': '和邻座讨论',
  discussion: '再举一次手',
  second: '收票',
  'second-closed': '看结果和答案',
  revealed: '下一页',
};

export const PROBLEMS: Record<CountProblem, string> = {
  'no-number': '这里写人数，用数字。没有记。',
  negative: '人数不会是负数。没有记。',
  fraction: '人数是整数。没有记。',
  'too-many': '最多记 999 人。没有记。',
  'more-than-class': '比在场的人还多，没有记。在场人数不对的话，先改在场人数。',
};

export const SKIP = '直接看答案';
export const SKIP_SURE = '还没有投完，真要现在看答案？再按一次';

/** What is spoken about: a VoteKeeper. */
interface About {
  vote: Vote;
  rules: Rules;
  many: boolean;
  resultPages: number;
}

/** How many hands are recorded of how many, without telling for what. */
export function handsWords({ vote, rules: { options }, many }: About): string {
  const round = vote.phase.startsWith('second') ? vote.second : vote.first;
  const all = hands(round, options);
  if (counted(round, options) === 0) return vote.people ? `在场 ${vote.people} 人` : '';
  const unit = many ? '次举手' : '人';
  return vote.people && !many ? `已记 ${all} / ${vote.people} 人` : `已记 ${all} ${unit}`;
}

/** What the room is to do now. */
export function stateWords({ vote, rules, resultPages }: About): string {
  if (rules.options.length === 0) return vote.phase === 'revealed' ? '答案' : '想一想，说一说';
  if (vote.phase !== 'revealed') return STATE[vote.phase];
  if (vote.page >= resultPages) return '为什么';
  return vote.skipped ? '没有投完' : STATE.revealed;
}

/** What the next step is called; empty after the last. */
export function nextWords({ vote, rules }: About): string {
  const pages = pagesOf(vote.phase, rules);
  if (vote.page + 1 < pages) return '下一页';
  if (vote.phase === 'revealed') return '';
  return rules.options.length === 0 ? '看答案' : NEXT[vote.phase];
}

/** What seems wrong with an open vote, though it is kept. */
export function doubt({ vote, rules: { options }, many }: About): string {
  const round = vote.phase.startsWith('second') ? vote.second : vote.first;
  const extra = surplus(round, { options, many, people: vote.people });
  return extra > 0 ? `合计比在场的人多 ${extra} 人：可能有人举了两次手，也可能在场人数要改。` : '';
}
