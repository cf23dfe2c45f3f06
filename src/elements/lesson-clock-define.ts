import { heraldClocks } from './clock-herald.ts';
import { deckView } from './deck-view.ts';
import { LessonClock } from './lesson-clock.ts';

customElements.define('lesson-clock', LessonClock);
// A picture of a slide in the trainer's window neither rings nor speaks.
if (deckView() !== 'preview') heraldClocks();
