/**
 * Which private card the wall shows at this moment. Windows of a lesson tell each other and nothing is kept:
 * whatever is opened anew is covered.
 */
import { atom, type ReadableAtom } from 'nanostores';

interface Message {
  slug: string;
  /** Id of the card's slide; missing: all are covered. */
  slide?: string;
  /** A window that has just been opened wants to know. */
  ask?: true;
}

export interface Uncovered {
  $slide: ReadableAtom<string | undefined>;
  /** Uncovers a card on every wall of the lesson, or covers what is uncovered. */
  set(slide: string | undefined): void;
}

const lines = new Map<string, Uncovered>();

/** The line of a chapter's lesson, one a page. */
export function uncovered(slug: string): Uncovered {
  const found = lines.get(slug);
  if (found) return found;
  const $slide = atom<string | undefined>();
  const channel =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('jiangxin:uncovered');
  const tell = () => {
    const slide = $slide.get();
    channel?.postMessage({ slug, ...(slide === undefined ? {} : { slide }) } satisfies Message);
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.slug !== slug) return;
    if (!data.ask) $slide.set(data.slide);
    else if ($slide.get() !== undefined) tell();
  });
  // In Node an open channel keeps the process alive.
  (channel as { unref?: () => void } | undefined)?.unref?.();
  channel?.postMessage({ slug, ask: true } satisfies Message);
  const made: Uncovered = {
    $slide,
    set(slide) {
      if (slide === $slide.get()) return;
      $slide.set(slide);
      tell();
    },
  };
  lines.set(slug, made);
  return made;
}
