import { QuizQuestion } from './quiz-question.ts';

customElements.define('quiz-question', QuizQuestion);
