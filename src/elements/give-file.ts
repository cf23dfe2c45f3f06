import { announce } from './announce.ts';

/** Gives the learner a file. */
export function giveFile(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Not at once: some browsers have not begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts a text on the clipboard; where the browser does not allow that, it comes as a file. */
export async function copy(text: string, fallbackName: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce('复制好了');
  } catch {
    giveFile(fallbackName, text);
  }
}
