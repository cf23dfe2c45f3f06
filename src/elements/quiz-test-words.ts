import { missing, type TestResult } from '../course/questions/test-result.ts';
import type { StoredTest } from '../stores/tests.ts';

/** The number a question of the test carries, from its place on the page. */
const numberOf = (question: HTMLElement) => question.dataset['number'] ?? '';

/** A link to a question of the test: “第 3 题”. */
export function questionLink(question: HTMLElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${question.id}`;
  link.textContent = `第 ${numberOf(question)} 题`;
  return link;
}

/** Nodes with `、` between them. */
export function listed(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : ['、', node]));
}

/** What came out the last time. */
export function lastTest(kept: StoredTest | undefined): string {
  if (!kept) return '这份测验还没有做过。';
  const score = `上次 ${kept.total} 题对了 ${kept.right} 题`;
  return kept.passedAt ? `${score}。这份测验已经通过了。` : `${score}，还没有通过。`;
}

export function progress(done: number, all: number): string {
  return `已答 ${done} 题，共 ${all} 题`;
}

/** What is said to who hands in with open questions. */
export function openQuestions(open: readonly HTMLElement[], all: number): (Node | string)[] {
  if (open.length === all) return ['还一题都没有答呢。从第一题开始，答几题算几题。'];
  return [
    `还有 ${open.length} 题没有答完：`,
    ...listed(open.map(questionLink)),
    '。想补就补上；再按一次“交卷”，就这样交。',
  ];
}

export function score(result: TestResult): string {
  const { right, total } = result;
  const share = `${total} 题对了 ${right} 题`;
  if (right === total) return `✓ 全对：${share}，通过了。`;
  return result.passed
    ? `✓ ${share}，通过了。`
    : `✗ ${share}，再对 ${missing(result)} 题就通过。先回看下面标出的要点，再来一次。`;
}
