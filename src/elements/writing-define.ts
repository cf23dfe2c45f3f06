import sheet from '../styles/writing.css?url';
import { loadStyle } from './load-style.ts';
import { WritingQuestion } from './writing-question.ts';
import { WritingTake } from './writing-take.ts';

void loadStyle(sheet).then(() => {
  customElements.define('writing-question', WritingQuestion);
  customElements.define('writing-take', WritingTake);
});
