import { LessonClock } from './lesson-clock.ts';
import { LessonPresenter } from './lesson-presenter.ts';
import { LessonResults } from './lesson-results.ts';
import { followSettings } from './settings-follow.ts';
import { SlideDesk } from './slide-desk.ts';
import { VoteDesk } from './vote-desk.ts';

followSettings();
// The wall rings; two windows of one room need not.
customElements.define('lesson-clock', LessonClock);
customElements.define('vote-desk', VoteDesk);
customElements.define('slide-desk', SlideDesk);
customElements.define('lesson-results', LessonResults);
customElements.define('lesson-presenter', LessonPresenter);
