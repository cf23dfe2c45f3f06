import { diffChars } from 'diff';

/** Characters of unchanged text shown on either side of a change. */
const AROUND = 12;
/** Milliseconds after which a comparison is given up: a text changed from end to end is read better as a whole. */
const PATIENCE = 5000;

export interface Paint {
  removed(text: string): string;
  added(text: string): string;
  faint(text: string): string;
}

const ansi = (code: string) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;

export const COLOURS: Paint = { removed: ansi('31;9'), added: ansi('32'), faint: ansi('2') };
export const PLAIN: Paint = {
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  faint: (text) => text,
};

/** Before and after in one: what went and what came, with a little of what stayed. */
export function difference(before: string, after: string, paint: Paint): string {
  const parts = diffChars(before, after, { timeout: PATIENCE });
  if (!parts) return `${paint.faint('改动太多，只列出改后的全文')}\n${after}`;
  return parts
    .map(({ added, removed, value }, index) => {
      if (removed) return paint.removed(visible(value));
      if (added) return paint.added(visible(value));
      return kept(value, index === 0, index === parts.length - 1, paint);
    })
    .join('');
}

/** A removed or added line end has to be seen. */
const visible = (text: string) => text.replace(/\n/g, '⏎\n');

function kept(text: string, first: boolean, last: boolean, paint: Paint): string {
  if (text.length <= 3 * AROUND) return text;
  const head = first ? '' : text.slice(0, AROUND);
  const tail = last ? '' : text.slice(-AROUND);
  return `${head}${paint.faint('…')}${text.slice(AROUND, -AROUND).includes('\n') ? '\n' : ''}${tail}`;
}
