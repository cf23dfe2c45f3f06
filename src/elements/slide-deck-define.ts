import { followSettings } from './settings-follow.ts';
import { SlideDeck } from './slide-deck.ts';

followSettings();
customElements.define('slide-deck', SlideDeck);
