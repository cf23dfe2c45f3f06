/**
 * The browser's storage, with nothing that throws. Every key of ours begins with `jiangxin:`; the rest of
 * the site sees keys without that prefix.
 */
const PREFIX = 'jiangxin:';

/** Why something could not be kept: the browser refuses storage altogether, or there is no room left. */
export type Refusal = 'refused' | 'full';

/** The text under a key; `undefined` where there is none or storage is refused. */
export function read(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes a text, or removes the key (`undefined`); says why where that was not possible. */
export function write(key: string, text: string | undefined): Refusal | undefined {
  let storage: Storage;
  try {
    storage = localStorage;
    storage.length;
  } catch {
    return 'refused';
  }
  try {
    if (text === undefined) storage.removeItem(PREFIX + key);
    else storage.setItem(PREFIX + key, text);
    return undefined;
  } catch (error) {
    return (error as Error).name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** All keys that begin with a text: `keys('answer/sincere-apology/')`. */
export function keys(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + start))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Calls back with the key that another tab has changed; `undefined` where it has emptied everything. */
export function onOtherTab(listener: (key: string | undefined) => void): void {
  globalThis.addEventListener?.('storage', ({ key }) => {
    if (key === null) listener(undefined);
    else if (key.startsWith(PREFIX)) listener(key.slice(PREFIX.length));
  });
}
