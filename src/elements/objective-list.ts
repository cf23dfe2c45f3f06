import { $trouble } from '../stores/trouble.ts';
import { objectivesEntry, type Moment } from '../stores/objectives.ts';

/** `<objective-list>`: keeps what a learner ticks; after reading it also shows what was ticked before. */
export class ObjectiveList extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const { chapter, moment } = this.dataset as { chapter: string; moment: Moment };
    const boxes = [...this.querySelectorAll('input')];
    const stored = objectivesEntry(chapter, moment);
    const keep = async () => {
      const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
      if (stored.set({ ticked })) (await import('./keeping.ts')).watchKeeping($trouble);
    };

    // The learner may have been quicker than this script: what is ticked by now counts with what was kept.
    const kept = stored.$value.get()?.ticked ?? [];
    const early = boxes.filter((box) => box.checked && !kept.includes(box.value));
    for (const box of boxes) box.checked ||= kept.includes(box.value);
    if (early.length > 0) void keep();

    signal.addEventListener(
      'abort',
      stored.$value.subscribe((value) => {
        for (const box of boxes) box.checked = value?.ticked.includes(box.value) ?? false;
      }),
    );
    if (moment === 'after')
      signal.addEventListener(
        'abort',
        objectivesEntry(chapter, 'before').$value.subscribe((value) => {
          for (const box of boxes)
            box.closest('li')!.toggleAttribute('data-before', value?.ticked.includes(box.value) ?? false);
        }),
      );
    this.addEventListener('change', keep, { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}
