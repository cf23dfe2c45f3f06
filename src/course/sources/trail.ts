/** The value at a path, undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

function nameOf(value: unknown): string | undefined {
  const { id, question } = (value ?? {}) as { id?: unknown; question?: unknown };
  return [id, question].find((name) => typeof name === 'string' && name !== '') as string | undefined;
}

/** A path as an author reads it: `questions › q-first-words › options › b › why`; items are named by their id. */
export function trail(data: unknown, path: readonly PropertyKey[]): string {
  const words = path.map((step, depth) =>
    typeof step === 'number'
      ? (nameOf(valueAt(data, path.slice(0, depth + 1))) ?? `第 ${step + 1} 项`)
      : String(step),
  );
  return words.join(' › ');
}

/** A value as it can be quoted in a line of a report. */
export function show(value: unknown): string {
  if (value === undefined) return '没有写';
  if (value === null) return '空着';
  const said = JSON.stringify(value);
  return said.length > 80 ? `${said.slice(0, 79)}…` : said;
}
