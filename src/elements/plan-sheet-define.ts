import { PlanSheet } from './plan-sheet.ts';

customElements.define('plan-sheet', PlanSheet);
