import { takeOut, type WrittenItem } from '../course/tools/take-out.ts';
import type { Field } from './tool-fields.ts';

/** What a learner reads as the answer of a field: the words typed, or the label of what is ticked. */
export function answerOf(form: HTMLFormElement, name: string): string {
  const fields = [...form.querySelectorAll<Field>(`[name="${CSS.escape(name)}"]`)];
  const radio = fields.find((field) => field.type === 'radio' && (field as HTMLInputElement).checked);
  if (radio) return radio.parentElement!.textContent.trim();
  return fields[0]?.type === 'radio' ? '' : (fields[0]?.value ?? '');
}

/** All that is written in a form, as a text to take away. */
export function writtenText(title: string, form: HTMLFormElement): string {
  const items = [...form.querySelectorAll<HTMLElement>('[data-item]')].map((item): WrittenItem => ({
    title: item.querySelector('h4')!.textContent,
    lines: [...item.querySelectorAll<HTMLElement>('[data-of]')].map((mine) => ({
      label: mine.previousElementSibling!.textContent,
      text: answerOf(form, mine.dataset['of']!),
    })),
  }));
  return takeOut(title, items);
}
