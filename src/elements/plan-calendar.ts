import { calendarFile } from '../course/plan/calendar-file.ts';
import { sentence } from '../course/plan/order.ts';
import type { StoredPlan } from '../stores/plans.ts';
import { giveFile } from './give-file.ts';

/** A plan with where it is kept. */
export type PlacedPlan = StoredPlan & { slug: string; id: string };

/** Gives the learner a calendar file with the days to look back on plans; those without a day are left out. */
export function takeOutCalendar(plans: readonly PlacedPlan[]): void {
  const days = plans
    .filter(({ lookBack }) => lookBack !== '')
    .map((plan) => ({
      id: `plan-${plan.slug}-${plan.id}`,
      day: plan.lookBack,
      title: `回头看：${sentence(plan)}`.slice(0, 60),
      text: `${sentence(plan)}\n做到了几回？哪一回没做到，卡在哪里？\n${location.origin}${location.pathname}`,
    }));
  giveFile('回头看.ics', calendarFile(days, new Date()), 'text/calendar');
}
