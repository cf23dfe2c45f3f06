import { OutlineFilter } from './outline-filter.ts';

customElements.define('outline-filter', OutlineFilter);
