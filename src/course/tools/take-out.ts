/** One item of a tool as it is taken out: its heading, and what was written under which name. */
export interface WrittenItem {
  title: string;
  lines: readonly { label: string; text: string }[];
}

/** What a learner wrote in a tool, as a text file: only what there is. */
export function takeOut(title: string, items: readonly WrittenItem[]): string {
  const parts = items.flatMap(({ title: heading, lines }) => {
    const written = lines.filter(({ text }) => text.trim() !== '');
    if (written.length === 0) return [];
    return [`【${heading}】\n${written.map(({ label, text }) => `${label}：\n${text.trim()}`).join('\n\n')}`];
  });
  return [title, ...(parts.length > 0 ? parts : ['还没有写。'])].join('\n\n').concat('\n');
}

/** A name that every system takes for a file. */
export function fileName(title: string, ending: string): string {
  return `${title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.${ending}`;
}
