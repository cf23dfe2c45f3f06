import type { PlacedPassage } from './place-passages.ts';

/** Something said in the article. */
export interface Quotation {
  text: string;
  line: number;
  speaker: 'customer' | 'agent' | undefined;
  /** How the article seems to judge it. */
  judged: 'poor' | 'good' | undefined;
}

/** Whom words are said to says who says them: 对客户说. */
const TO_CUSTOMER = /[对向跟和](客户|顾客|用户|消费者)[^，。]{0,4}(说|问|道|讲|解释)/;
const CUSTOMER = /客户|顾客|用户|消费者|来电|对方/;
const AGENT = /服务人员|接线员|客服|员工|坐席|座席|服务员|主管|工程师|业务人员|应该|你会|回答/;
const POOR = /生硬|拒绝|不要|不能|切忌|错误|欠妥|激化|反感|恶化/;
const GOOD = /应该|应当|委婉|最好|如果.{0,12}说|不妨|可以这样/;
const SHORTEST = 8;
/** Words before a quotation that tell how it is meant. */
const NEAR = 40;
/** A clause shorter than this only leads over: 如“… */
const SHORTEST_CLAUSE = 4;

/** The clause that leads to a quotation, with the one before where it is but a word. */
function leading(before: string): string {
  const clauses = before.split(/[，。；！？”]/);
  const last = clauses.at(-1) ?? '';
  return last.length < SHORTEST_CLAUSE ? clauses.slice(-2).join('，') : last;
}

function speakerOf(clause: string): Quotation['speaker'] {
  if (TO_CUSTOMER.test(clause)) return 'agent';
  const [customer, agent] = [clause.search(CUSTOMER), clause.search(AGENT)];
  if (customer < 0 && agent < 0) return undefined;
  return agent > customer ? 'agent' : 'customer';
}

/** What is said in some passages, who says it and how it is judged, as far as the words before it tell. */
export function quotationsIn(passages: readonly PlacedPassage[]): Quotation[] {
  return passages.flatMap(({ text, line }) =>
    [...text.matchAll(/“([^“”]+)”/g)].flatMap(({ 1: said = '', index }) => {
      if (said.length < SHORTEST || !/[，。？！…]/.test(said)) return [];
      // Not what was said before: that is judged for itself.
      const start = Math.max(index - NEAR, text.lastIndexOf('”', index) + 1);
      const before = text.slice(start, index);
      const speaker = speakerOf(leading(before));
      const judged = GOOD.test(before) ? 'good' : POOR.test(before) ? 'poor' : undefined;
      return [{ text: said, line, speaker, judged: speaker === 'agent' ? judged : undefined } as const];
    }),
  );
}
