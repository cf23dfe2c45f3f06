import type { MarkedPoint } from '../stores/self-marks.ts';
import { create } from './create.ts';

/** The points as the answers section shows them. */
export function itemsOf(answer: HTMLElement): HTMLElement[] {
  return [...answer.querySelectorAll<HTMLElement>('.checklist > li')];
}

/** The rule of a key point, as its card on the page has it. */
const ruleOf = (keyPoint: string) =>
  document.getElementById(`key-point-${keyPoint}`)?.querySelector('h3')?.textContent?.trim() ?? '';

function box({ id, keyPoint }: MarkedPoint, text: string): HTMLLIElement {
  const tick = create('input', { type: 'checkbox', value: id });
  const made = create('li', {}, create('label', {}, tick, create('span', {}, text)));
  if (keyPoint) made.append(create('a', { href: `#key-point-${keyPoint}` }, `要点：${ruleOf(keyPoint)}`));
  return made;
}

/** A copy of a reference answer to stand under the question, its points to be ticked. */
export function referenceFrom(answer: HTMLElement, points: readonly MarkedPoint[]): HTMLElement {
  const section = create('section', { class: 'writing-reference', 'aria-label': '这一题的参考答案' });
  const items = itemsOf(answer);
  // Points that could not be had are read, not ticked.
  const boxes = points.length === items.length;
  for (const child of answer.children) {
    if (!boxes || !child.matches('.checklist')) section.append(child.cloneNode(true));
    else
      section.append(
        create('p', { class: 'hint' }, '你写的里面有没有？有就打勾。'),
        create('ul', {}, ...points.map((point, i) => box(point, items[i]!.textContent.trim()))),
      );
  }
  if (!boxes)
    section.append(create('p', { class: 'hint' }, '网络不通，这会儿还不能打勾；过一会儿再打开试试。'));
  section.querySelector('.origin a')?.remove();
  return section;
}
