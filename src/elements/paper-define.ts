import { CardSets } from './card-sets.ts';
import { PrintButton } from './print-button.ts';

customElements.define('print-button', PrintButton);
customElements.define('card-sets', CardSets);
