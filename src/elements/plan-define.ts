import { PlanList } from './plan-list.ts';

customElements.define('plan-list', PlanList);
