import { QuizTest } from './quiz-test.ts';

customElements.define('quiz-test', QuizTest);
