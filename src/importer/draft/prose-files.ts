import { stringify } from 'yaml';
import type { ProseKey } from '../../course/sections.ts';
import { placeOf } from './draft-source.ts';
import type { PlacedPassage } from './place-passages.ts';
import { quotationsIn, type Quotation } from './quotations.ts';
import { inSection, stub, type DraftPlan } from './writer.ts';

interface Question {
  id: string;
  text: string;
  poor?: string;
}

function proseFile(questions: readonly Question[], blocks: readonly string[]): string {
  const head = questions.length > 0 ? `---\n${stringify({ questions }, { lineWidth: 0 })}---\n\n` : '';
  return `${head}${blocks.join('\n\n')}\n`;
}

/** Passages under one heading of the article belong together: a story, a piece of method, a thought. */
function groups(passages: readonly PlacedPassage[]): PlacedPassage[][] {
  const all: PlacedPassage[][] = [];
  for (const passage of passages) {
    const last = all.at(-1);
    if (last && last[0]!.under === passage.under) last.push(passage);
    else all.push([passage]);
  }
  return all;
}

function blocks(plan: DraftPlan, key: ProseKey, what: string): string[] {
  const all = groups(inSection(plan, key));
  if (all.length === 0) return [stub(`${what}；原文没有这一栏，由本课程写`)];
  return all.flatMap((group, at) => [
    `### ${stub(`${what}的小标题 ${at + 1}`)}`,
    ...group.map((passage) => stub('改写', passage)),
  ]);
}

function questionsOf({ asked, article }: DraftPlan, section: ProseKey): Question[] {
  return asked
    .filter((one) => one.section === section)
    .map(({ id, pair }) => {
      const from = article.passages.find(
        ({ line, kind }) => kind !== 'heading' && line === pair?.question.line,
      );
      return { id, text: pair ? stub('改写原文的问题', from) : stub('一道写作题') };
    });
}

/** Pairs of replies, one for each thing a customer says in the article, two at most; else one to be made up. */
function compares(plan: DraftPlan): string[] {
  const said = quotationsIn(plan.article.passages.filter(({ kind }) => kind !== 'heading'));
  const customers = said.filter(({ speaker }) => speaker === 'customer');
  const where = (quotation: Quotation | undefined) =>
    quotation ? `，文中${placeOf(plan.source, quotation.line)}有` : '';
  const replies = (how: Quotation['judged']) => said.filter(({ judged }) => judged === how);
  const [poor, good] = [replies('poor'), replies('good')];
  const count = Math.max(1, Math.min(2, customers.length));
  return Array.from({ length: count }, (_, at) => {
    const moment = stub(`一个容易说错话的时刻${where(customers[at])}`);
    const [worse, better] = [
      stub(`一句大家常说、其实欠妥的话${where(poor[at])}`),
      stub(`更好的一句${where(good[at])}`),
    ];
    return `<Compare moment="${moment}">\n  <Poor reply="${worse}">\n\n  ${stub('客户听成了什么')}\n\n  </Poor>\n  <Good reply="${better}">\n\n  ${stub('好在哪里')}\n\n  </Good>\n</Compare>`;
  });
}

/** The five prose files: names with ending → text. */
export function proseFiles(plan: DraftPlan): [string, string][] {
  const rewrite = {
    id: 'rewrite-1',
    text: stub('请学习者改写的题：什么情形，有什么要求'),
    poor: stub('要改写的那句欠妥的话'),
  };
  return [
    ['case.md', proseFile([], blocks(plan, 'case', '故事'))],
    ['technique.mdx', proseFile([rewrite], [...blocks(plan, 'technique', '做法'), ...compares(plan)])],
    ['insight.md', proseFile([], blocks(plan, 'insight', '道理'))],
    ['scenario.md', proseFile(questionsOf(plan, 'scenario'), blocks(plan, 'scenario', '新的情景'))],
    ['reflection.md', proseFile(questionsOf(plan, 'reflection'), [stub('引到学习者自己工作上的几句话')])],
  ];
}
