import type { PlacedPassage } from './place-passages.ts';

/** Something said in the article. */
export interface Quotation {
  text: string;
  line: number;
  speaker: 'customer' | 'agent' | undefined;
  /** How the article seems to judge it. */
  judged: 'poor' | 'good' | undefined;
}

const CUSTOMER = /客户|顾客|用户|消费者|来电|对方|投诉/;
const AGENT = /服务人员|接线员|客服|员工|坐席|座席|服务员|主管|工程师|业务人员|售楼|应该|你会|回答/;
const POOR = /生硬|拒绝|不要|不能|切忌|错误|欠妥|激化|反感|恶化/;
const GOOD = /应该|应当|最好|如果.{0,12}说|这时如果|不妨|可以这样|委婉|理解/;
const SHORTEST = 8;
/** Words before a quotation that tell whose it is. */
const NEAR = 40;

/** What is said in some passages, who says it and how it is judged, as far as the words before it tell. */
export function quotationsIn(passages: readonly PlacedPassage[]): Quotation[] {
  return passages.flatMap(({ text, line }) =>
    [...text.matchAll(/“([^”]+)”/g)].flatMap(({ 1: said = '', index }) => {
      if (said.length < SHORTEST || !/[，。？！…]/.test(said)) return [];
      const before = text.slice(Math.max(0, index - NEAR), index);
      const [customer, agent] = [before.search(CUSTOMER), before.search(AGENT)];
      const speaker = agent > customer ? 'agent' : customer >= 0 ? 'customer' : undefined;
      const judged = POOR.test(before) ? 'poor' : GOOD.test(before) ? 'good' : undefined;
      return [{ text: said, line, speaker, judged: speaker === 'customer' ? undefined : judged } as const];
    }),
  );
}
