import { entry, type Entry, type Shape } from './entry.ts';

/**
 * What a learner wrote in one item of a method tool (a moment, a frame, a matter…): field → text.
 * Key: `tool/<slug>/<tool>/<item>`.
 */
export interface ToolNotes {
  fields: Record<string, string>;
}

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === 'string');

/** How the words in a tool are stored. */
export const toolShape: Shape<ToolNotes> = {
  version: 1,
  parse: ({ fields }) => (isTexts(fields) ? { fields } : undefined),
};

/** What is kept of one item of a tool. */
export function toolEntry(slug: string, tool: string, item: string): Entry<ToolNotes> {
  return entry({ key: `tool/${slug}/${tool}/${item}`, ...toolShape });
}
