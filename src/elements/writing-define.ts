import sheet from '../styles/writing.css?url';
import { loadStyles } from './load-styles.ts';
import { WritingQuestion } from './writing-question.ts';
import { WritingTake } from './writing-take.ts';

void loadStyles(sheet).then(() => {
  customElements.define('writing-question', WritingQuestion);
  customElements.define('writing-take', WritingTake);
});
