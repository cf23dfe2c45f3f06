/** Characters that a CJK face sets as wide as a Han character, beside the East Asian blocks. */
const WIDE =
  /[\u1100-\u11ff\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;

/** The widest that half-width characters run to on average, capitals and figures included, in ems. */
const NARROW = 0.6;

function characterWidth(character: string): number {
  return WIDE.test(character) || character.codePointAt(0)! > 0xffff ? 1 : NARROW;
}

/** How wide a text runs in one line, in ems (one Han character is one em); rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/**
 * How many lines a text takes at most. A line may end early, as no comma or closing mark begins one and no
 * Latin word is broken: one em is lost in every line.
 * @param measure ems in a line
 */
export function mostLines(text: string, measure: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / (measure - 1)));
}

/** How many lines a text takes at least: half-width characters at their narrowest, lines filled to the brim. */
export function fewestLines(text: string, measure: number): number {
  const narrow = [...text].reduce((sum, character) => sum + (characterWidth(character) === 1 ? 1 : 0.4), 0);
  // Closing marks may hang in the margin.
  return Math.max(1, Math.ceil((narrow - 1) / (measure + 0.5)));
}
