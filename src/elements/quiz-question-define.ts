import sheet from '../styles/quiz.css?url';
import { loadStyle } from './load-style.ts';
import { QuizQuestion } from './quiz-question.ts';

void loadStyle(sheet).then(() => customElements.define('quiz-question', QuizQuestion));
