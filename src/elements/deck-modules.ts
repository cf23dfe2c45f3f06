import type { SlideDeck } from './slide-deck.ts';
import { deckListens } from './deck-keys.ts';

const desk = () => import('./lesson-desk-define.ts');

/** What a lesson needs beside the deck. Tag → module that registers it. */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'room-vote': () => import('./room-vote-define.ts'),
  'lesson-clock': desk,
};

/** Key (small letter) → module whose `press` does what the key asks for. */
const KEYS: Record<string, () => Promise<{ press(deck: SlideDeck): void }>> = {
  t: desk,
  s: () => import('./trainer-window.ts'),
};

/**
 * Brings to life what stands on the slides and what hangs on keys. Everything is fetched as soon as the browser
 * has nothing else to do: after that the network may go.
 */
export function loadDeckModules(deck: SlideDeck, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const load = KEYS[event.key.toLowerCase()];
      if (!load || !deckListens(event)) return;
      event.preventDefault();
      void load().then(({ press }) => press(deck));
    },
    { signal },
  );
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    for (const [tag, load] of Object.entries(ELEMENTS)) if (document.querySelector(tag)) void load();
    for (const load of Object.values(KEYS)) void load();
  });
}
