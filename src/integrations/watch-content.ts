/** The part of Vite's file watcher that is used here. */
interface Watcher {
  on(event: 'add' | 'change' | 'unlink', listener: (path: string) => void): unknown;
}

const PAUSE_MS = 100;

/** Calls back after something below `content/` has changed: once for files saved together. */
export function onContentChange(watcher: Watcher, root: string, changed: () => void): void {
  const posix = (path: string) => path.replaceAll('\\', '/');
  const content = `${posix(root).replace(/\/$/, '')}/content/`;
  let timer: NodeJS.Timeout | undefined;
  const listener = (path: string) => {
    if (!posix(path).startsWith(content)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE_MS);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, listener);
}
