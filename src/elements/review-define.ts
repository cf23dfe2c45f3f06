import { ReviewDesk } from './review-desk.ts';

customElements.define('review-desk', ReviewDesk);
