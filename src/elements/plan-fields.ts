import type { PlanResult } from '../stores/plans.ts';
import { make } from './make.ts';

/** A field of a plan's words. On paper its text stands in full, however much of it the field shows. */
export function planField(label: string, text: string, placeholder: string) {
  const area = make('textarea', { rows: 2, value: text, placeholder, autocomplete: 'off' });
  const printed = make('span', { className: 'plan-printed', 'aria-hidden': 'true' }, text);
  area.addEventListener('input', () => (printed.textContent = area.value));
  return {
    element: make('label', { className: 'plan-words' }, make('b', {}, label), area, printed),
    get value() {
      return area.value;
    },
    /** What is being typed is not pulled away from under the learner's hands. */
    set value(value: string) {
      if (area === document.activeElement || area.value === value) return;
      area.value = value;
      printed.textContent = value;
    },
  };
}

const RESULT_NAMES: Record<Exclude<PlanResult, ''>, string> = {
  did: '做到了',
  partly: '做到一部分',
  'not-yet': '还没做到',
};

let groups = 0;

/** What came of a plan, said kindly. */
export function shownResult(result: Exclude<PlanResult, ''>): string {
  return `回头看过：${RESULT_NAMES[result]}`;
}

/** Radio buttons for what came of a plan. */
export function resultField() {
  groups += 1;
  const radios = Object.keys(RESULT_NAMES).map((value) =>
    make('input', { type: 'radio', name: `plan-result-${groups}`, value, autocomplete: 'off' }),
  );
  return {
    element: make(
      'fieldset',
      { className: 'plan-row' },
      make('legend', {}, '做到了吗'),
      ...radios.map((radio) => make('label', {}, radio, RESULT_NAMES[radio.value as 'did'])),
    ),
    get value(): PlanResult {
      return (radios.find(({ checked }) => checked)?.value ?? '') as PlanResult;
    },
    set value(value: PlanResult) {
      for (const radio of radios) radio.checked = radio.value === value;
    },
  };
}
