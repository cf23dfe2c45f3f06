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
    this.addEventListener(
      'change',
      async () => {
        const refusal = stored.set({ ticked: boxes.filter((box) => box.checked).map((box) => box.value) });
        if (refusal) (await import('./keeping.ts')).watchKeeping();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}
