import { ReadingContinue } from './reading-continue.ts';
import { ReadingProgress } from './reading-progress.ts';

// What only the home page shows: not in the file that chapters begin with, whose bytes are counted.
customElements.define('reading-continue', ReadingContinue);
customElements.define('reading-progress', ReadingProgress);
