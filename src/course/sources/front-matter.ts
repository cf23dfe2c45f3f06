/** The head of a prose file: YAML between two lines of `---`. */
export interface FrontMatter {
  /** The YAML; empty where the file has no head. */
  yaml: string;
  /** 1-based line at which the YAML begins. */
  firstLine: number;
  /** The head is opened but never closed. */
  open: boolean;
}

/** Cuts the head out of a prose file, as Astro does: blank lines before it do not matter. */
export function frontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  if (lines[start]?.trimEnd() !== '---') return { yaml: '', firstLine: 1, open: false };
  const end = lines.findIndex((line, at) => at > start && line.trimEnd() === '---');
  const yaml = lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
  return { yaml, firstLine: start + 2, open: end < 0 };
}
