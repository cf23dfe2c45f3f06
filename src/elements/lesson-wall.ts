import type { Lesson } from '../course/lesson/lesson.ts';
import { deckView } from './deck-view.ts';
import { LessonDriver } from './lesson-driver.ts';
import type { SlideDeck } from './slide-deck.ts';

/**
 * Keeps a deck on the wall in step with the lesson: what is shown here is noted for the other windows, and what
 * they ask for is shown here. Call it before the deck starts, which puts an address of its own in the place of
 * what was asked for.
 */
export function followLesson(deck: SlideDeck, signal: AbortSignal): void {
  if (deckView() !== 'project') return;
  const linked =
    deck.querySelector(`[data-slide="${CSS.escape(location.hash.replace(/^#\/?/, ''))}"]`) !== null;
  const driver = new LessonDriver(deck.dataset['chapter']!, 'wall', signal);
  const place = () => {
    const { id: slide, section, index, count } = deck.current!;
    return { slide, section, index, count };
  };
  const show = ({ slide, black }: Lesson) => {
    if (deck.current?.id !== slide) deck.goTo(slide);
    // Text of a chapter changes: a slide that is gone is not where the lesson is.
    if (deck.current && deck.current.id !== slide) driver.goTo(place());
    if (deck.isBlack !== black) deck.black(black);
  };
  driver.follow(show);
  const open = async () => {
    await driver.open(place, () => deck.isBlack, linked);
    // From here on every slide is noted.
    deck.dataset['lesson'] = 'open';
  };
  deck.addEventListener('deck-slide', () => void open(), { once: true, signal });
  deck.addEventListener('deck-slide', () => driver.goTo(place()), { signal });
  deck.addEventListener('deck-black', ({ detail }) => driver.black(detail.black), { signal });
}
