import { MasteryNext } from './mastery-next.ts';

customElements.define('mastery-next', MasteryNext);
