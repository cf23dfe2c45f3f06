import './lesson-clock-define.ts';
import { deckView } from './deck-view.ts';
import { GroupDesk } from './group-desk.ts';
import { LessonDesk } from './lesson-desk.ts';
import { PrivateCard } from './private-card.ts';
import { RoleSwap } from './role-swap.ts';
import type { SlideDeck } from './slide-deck.ts';

customElements.define('group-desk', GroupDesk);
customElements.define('role-swap', RoleSwap);
customElements.define('private-card', PrivateCard);

const deck = document.querySelector<SlideDeck>('slide-deck');
// In a picture of a slide nothing is pressed, and no clock is held.
const desk =
  deck && deckView() === 'project' ? new LessonDesk(deck, new AbortController().signal) : undefined;

/** T: opens the clock panel. */
export function press(): void {
  desk?.toggle();
}
