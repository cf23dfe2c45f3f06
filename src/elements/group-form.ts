import { button, make } from './make.ts';

export interface GroupForm {
  element: HTMLElement;
  /** What is wrong with what was typed. */
  say(text: string): void;
}

/**
 * Names to paste, or a number of people.
 * @param list what is kept of it
 * @param deal called with what was typed; `counted`: it is a number
 * @param back where there is something to go back to
 */
export function groupForm(
  { list, counted }: { list: string; counted: boolean },
  deal: (list: string, counted: boolean) => void,
  back: (() => void) | undefined,
): GroupForm {
  const error = make('p', { className: 'group-error', role: 'alert' });
  const names = make('textarea', {
    rows: 4,
    spellcheck: false,
    autocomplete: 'off',
    value: counted ? '' : list,
  });
  const number = make('input', {
    inputMode: 'numeric',
    size: 4,
    maxLength: 12,
    autocomplete: 'off',
    value: counted ? list : '',
  });
  const form = (
    field: HTMLInputElement | HTMLTextAreaElement,
    label: string,
    submit: string,
    isCount: boolean,
  ) => {
    const made = make(
      'form',
      { noValidate: true },
      make('label', {}, make('span', {}, label), field),
      make('button', { type: 'submit', className: 'clock-main' }, submit),
    );
    made.addEventListener('submit', (event) => {
      event.preventDefault();
      deal(field.value, isCount);
    });
    return made;
  };
  const element = make(
    'div',
    { className: 'group-forms' },
    form(names, '名单：一行一个，或用顿号、逗号隔开', '按名单分组', false),
    form(number, '没有名单：人数', '按人数分组', true),
    error,
    make(
      'div',
      { className: 'group-foot' },
      make('p', { className: 'group-hint' }, '名单只留在这台设备上，随时可以删除。'),
      back !== undefined && button('回到分组', back),
    ),
  );
  return {
    element,
    say(text) {
      error.textContent = text;
    },
  };
}
