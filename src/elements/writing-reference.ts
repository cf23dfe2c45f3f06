import type { MarkedPoint } from '../stores/self-marks.ts';
import { create } from './create.ts';

/** The points of a reference answer, as the answers section has them. */
export function pointsOf(answer: HTMLElement): MarkedPoint[] {
  return [...answer.querySelectorAll<HTMLElement>('[data-point]')].map((item) => ({
    id: item.dataset['point']!,
    keyPoint: item.querySelector('a')?.hash.replace('#key-point-', '') ?? '',
    marked: false,
    at: 0,
  }));
}

/** The rule of a key point, as its card on the page has it. */
const ruleOf = (keyPoint: string) =>
  document.getElementById(`key-point-${keyPoint}`)?.querySelector('h3')?.textContent?.trim();

function box(item: HTMLElement): HTMLLIElement {
  const made = create(
    'li',
    {},
    create(
      'label',
      {},
      create('input', { type: 'checkbox', value: item.dataset['point']! }),
      item.querySelector('span')!.cloneNode(true),
    ),
  );
  const keyPoint = item.querySelector('a')?.getAttribute('href');
  if (keyPoint) {
    const rule = ruleOf(keyPoint.replace('#key-point-', ''));
    made.append(create('a', { href: keyPoint }, rule ? `要点：${rule}` : '要点'));
  }
  return made;
}

/** A copy of a reference answer to stand under the question, its points to be ticked. */
export function referenceFrom(answer: HTMLElement): HTMLElement {
  const section = create('section', { class: 'writing-reference', 'aria-label': '这一题的参考答案' });
  for (const child of answer.children) {
    if (!child.matches('.checklist')) section.append(child.cloneNode(true));
    else
      section.append(
        create('p', { class: 'hint' }, '你写的里面有没有？有就打勾。'),
        create('ul', {}, ...[...answer.querySelectorAll<HTMLElement>('[data-point]')].map(box)),
      );
  }
  section.querySelector('.origin a')?.remove();
  return section;
}
