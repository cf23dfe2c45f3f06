import sheet from '../styles/quiz.css?url';
import writing from '../styles/writing.css?url';
import { loadStyle } from './load-style.ts';
import { QuizQuestion } from './quiz-question.ts';

void Promise.all([loadStyle(sheet), loadStyle(writing)]).then(() =>
  customElements.define('quiz-question', QuizQuestion),
);
