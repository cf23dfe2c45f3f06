/** Full-width marks that became half-width when the damaged text was collected; 。 and 、 did not. */
const FULL = '，？：；！（）';
const HALF = ',?:;!()';

const toHalf = new Map([...FULL].map((mark, index) => [mark, HALF[index]!]));
const toFull = new Map([...HALF].map((mark, index) => [mark, FULL[index]!]));

export const halfWidth = (text: string) => text.replace(/[，？：；！（）]/g, (mark) => toHalf.get(mark)!);

/** The full-width mark that may have stood for a half-width one, or the character itself. */
export const fullWidth = (character: string) => toFull.get(character) ?? character;
