import { ObjectiveList } from './objective-list.ts';
import { OutlineNav } from './outline-nav.ts';
import { ReadingPlace } from './reading-place.ts';

// One module for what a chapter shows first: each file more would be a request more before anything is used.
customElements.define('outline-nav', OutlineNav);
customElements.define('reading-place', ReadingPlace);
customElements.define('objective-list', ObjectiveList);
