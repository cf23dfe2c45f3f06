import { announce } from './announce.ts';
import { create } from './create.ts';
import type { Parts } from './quiz-face.ts';
import { ValueFace } from './quiz-face-value.ts';

/** The groups of the question an item belongs to. */
const groupsOf = (item: HTMLElement) => [
  ...item.closest('form')!.querySelectorAll<HTMLElement>('[data-group]'),
];

/** The group under a point of the screen. */
const groupAt = (item: HTMLElement, { clientX, clientY }: PointerEvent) =>
  groupsOf(item).find((group) => {
    const { left, right, top, bottom } = group.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  });

/** Items to sort into groups: by a select each, or by dragging onto a group with mouse or finger. */
export class SortFace extends ValueFace {
  constructor(parts: Parts, signal: AbortSignal) {
    super(parts);
    for (const item of parts.values()) {
      item
        .querySelector('select')!
        .append(
          create('option', { value: '' }, '归到哪一类？'),
          ...groupsOf(item).map((group) =>
            create('option', { value: group.dataset['group']! }, group.textContent.trim()),
          ),
        );
      item.append(create('span', { class: 'quiz-grip', 'aria-hidden': 'true' }));
      item.addEventListener('pointerdown', (event) => drag(event, item), { signal });
    }
  }
}

/** By mouse anywhere on the item, by finger on its grip: elsewhere a finger scrolls. */
function drag(down: PointerEvent, item: HTMLElement): void {
  const target = down.target as Element;
  const select = item.querySelector('select')!;
  if (down.button !== 0 || select.matches(':disabled') || target.closest('select,details')) return;
  if (down.pointerType !== 'mouse' && !target.closest('.quiz-grip')) return;
  down.preventDefault();
  item.setPointerCapture(down.pointerId);
  item.dataset['held'] = '';
  const over = new AbortController();
  let group: HTMLElement | undefined;
  const on = (type: string, listener: (event: PointerEvent) => void) =>
    item.addEventListener(type, listener as EventListener, { signal: over.signal });
  on('pointermove', (move) => {
    item.style.translate = `${move.clientX - down.clientX}px ${move.clientY - down.clientY}px`;
    if (group) delete group.dataset['over'];
    group = groupAt(item, move);
    if (group) group.dataset['over'] = '';
  });
  on('pointercancel', () => {
    if (group) delete group.dataset['over'];
    group = undefined;
  });
  on('lostpointercapture', () => {
    over.abort();
    delete item.dataset['held'];
    item.style.translate = '';
    if (!group) return;
    delete group.dataset['over'];
    select.value = group.dataset['group']!;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    announce(`归到了：${group.textContent.trim()}`);
  });
}
