import { CardBallot } from './card-ballot.ts';

customElements.define('card-ballot', CardBallot);
