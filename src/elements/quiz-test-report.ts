import type { TestResult } from '../course/questions/test-result.ts';
import { listed, questionLink, score } from './quiz-test-words.ts';

/** A question of the test after it is handed in. */
export interface Marked {
  question: HTMLElement;
  keyPoint: string;
  right: boolean;
}

/** Fills the result the server has laid out: the score, and beside each key point what to read again. */
export function report(section: HTMLElement, result: TestResult, marked: readonly Marked[]): void {
  section.querySelector('.test-score')!.textContent = score(result);
  for (const row of section.querySelectorAll<HTMLElement>('[data-key-point]')) {
    const { right, total } = result.points.get(row.dataset['keyPoint']!) ?? { right: 0, total: 0 };
    const wrong = marked.filter((mark) => mark.keyPoint === row.dataset['keyPoint'] && !mark.right);
    row
      .querySelector('.test-tally')!
      .replaceChildren(
        wrong.length > 0 ? `✗ 回看这一条：${total} 题对了 ${right} 题，错在` : `✓ 掌握了：${total} 题全对`,
        ...listed(wrong.map(({ question }) => questionLink(question))),
      );
  }
}
