import { fold } from '../characters.ts';

/** Code unit → its form, as far as it is known; 0 where it is not, or is not one unit. */
const forms = new Uint16Array(1 << 16);

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A text in the form in which runs are compared: case and width do not matter. */
export function folded(text: string): string {
  const form = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    let known = forms[unit]!;
    if (known === 0) {
      const one = fold(text[i]!);
      // Surrogates and the few letters that become two are left to the slow way.
      if (one.length !== 1 || (unit & 0xf800) === 0xd800) return [...text].map(fold).join('');
      known = one.charCodeAt(0);
      forms[unit] = known;
    }
    form[i] = known;
  }
  return decoder.decode(form);
}
