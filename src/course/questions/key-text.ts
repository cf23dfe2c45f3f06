/**
 * An answer key as the page's attribute carries it. It stands in every question of a page, so it is short:
 * JSON in single quotes (double ones would be five bytes each), and where it only says yes or no of each
 * part, one digit a part.
 */
export function keyText(key: unknown): string {
  const values = Object.values(key as object);
  if (!Array.isArray(key) && values.every((value) => value === 0 || value === 1)) return values.join('');
  return JSON.stringify(key).replaceAll("'", '\\u0027').replaceAll('"', "'");
}

/** Reads it again. @param parts the ids of the question's parts, in the order of the key */
export function keyFrom(text: string, parts: readonly string[]): unknown {
  if (/^\d/.test(text)) return Object.fromEntries(parts.map((id, i) => [id, Number(text[i])]));
  return JSON.parse(text.replaceAll("'", '"'));
}
