import type { Notes } from './tool-notes.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** `first-morning.keeper` → the item and its field. */
export function placeOf(name: string): [item: string, field: string] {
  const [item, field] = name.split('.');
  return [item!, field!];
}

/** The fields of a form that are kept: their names say where. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (element): element is Field => 'value' in element && (element as Field).name.includes('.'),
  );
}

/** What a printed page shows in place of a box that scrolls. */
function mirrorForPrint(field: Field): void {
  if (field.type !== 'radio') field.closest('li')!.dataset['written'] = field.value;
}

/**
 * Binds the fields of a form to what is kept: filled in at first and when another tab writes, kept as they are
 * typed in.
 */
export function bindFields(
  form: HTMLFormElement,
  notes: Notes,
  signal: AbortSignal,
  changed: (item: string) => void,
): void {
  const items = new Map<string, Field[]>();
  for (const field of fieldsOf(form)) {
    const [item] = placeOf(field.name);
    items.set(item, [...(items.get(item) ?? []), field]);
  }
  for (const [item, fields] of items)
    notes.follow(item, () => {
      for (const field of fields) {
        const text = notes.text(item, placeOf(field.name)[1]);
        if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === text;
        // Set only where it differs: the cursor stays where it is.
        else if (field.value !== text) field.value = text;
        mirrorForPrint(field);
      }
      changed(item);
    });
  form.addEventListener(
    'input',
    ({ target }) => {
      const field = target as Field;
      if (!field.name?.includes('.')) return;
      const [item, name] = placeOf(field.name);
      notes.write(item, name, field.value);
      mirrorForPrint(field);
      field.dataset['grown'] = '';
      changed(item);
    },
    { signal },
  );
}
