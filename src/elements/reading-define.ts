import { ObjectiveList } from './objective-list.ts';
import { OutlineNav } from './outline-nav.ts';
import { ReadingContinue } from './reading-continue.ts';
import { ReadingPlace } from './reading-place.ts';
import { ReadingProgress } from './reading-progress.ts';

// One module for what chapters and the home page show first: each file more would be a request more before
// anything is used, and a reader who comes from the home page has it already.
customElements.define('outline-nav', OutlineNav);
customElements.define('reading-place', ReadingPlace);
customElements.define('objective-list', ObjectiveList);
customElements.define('reading-continue', ReadingContinue);
customElements.define('reading-progress', ReadingProgress);
