/** A browser's storage that can be full or refused, in place of the global one. */
export class FakeStorage {
  readonly texts: Record<string, string>;
  full = false;

  constructor(texts: Record<string, string> = {}) {
    this.texts = { ...texts };
  }

  /** Makes it the page's storage; `refused` throws at every touch, as a browser with cookies blocked does. */
  install(refused = false): this {
    const { texts } = this;
    const methods: Record<string, unknown> = {
      getItem: (key: string) => texts[key] ?? null,
      removeItem: (key: string) => delete texts[key],
      setItem: (key: string, text: string) => {
        if (this.full) throw new DOMException('full', 'QuotaExceededError');
        texts[key] = text;
      },
    };
    const storage = new Proxy(texts, {
      get: (target, name: string) => methods[name] ?? target[name] ?? Object.keys(target).length,
    });
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        if (refused) throw new DOMException('no', 'SecurityError');
        return storage;
      },
    });
    return this;
  }
}

/** Catches what the page is told of other tabs; call the result to tell it something. */
export function otherTabs(): (key: string | null) => void {
  const listeners: ((event: { key: string | null }) => void)[] = [];
  Object.assign(globalThis, {
    addEventListener: (_type: string, listener: (event: { key: string | null }) => void) =>
      listeners.push(listener),
  });
  return (key) => {
    for (const listener of listeners) listener({ key });
  };
}
