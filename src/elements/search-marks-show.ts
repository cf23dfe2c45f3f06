import { showMarks } from './search-marks.ts';

// The search page has such an address too, and nothing to mark.
if (document.querySelector('[data-section]')) showMarks();
