import type { Entry } from '../stores/entry.ts';
import { toolEntry, type ToolNotes } from '../stores/tools.ts';

/** How long after the last key what was typed is kept. */
const PAUSE = 400;

/**
 * The learner's words in a tool: item and field → text. Kept shortly after they are typed, and at once when the
 * page is left. Only fields that were changed here are written, so that two tabs lose nothing to each other.
 */
export class Notes {
  readonly #slug: string;
  readonly #tool: string;
  readonly #entries = new Map<string, Entry<ToolNotes>>();
  /** item → field → text that is not kept yet */
  readonly #pending = new Map<string, Map<string, string>>();
  readonly #signal: AbortSignal;
  readonly #kept: (refused: boolean) => void;
  #timer = 0;

  /** @param kept is called whenever something was kept, or could not be */
  constructor(tool: HTMLElement, signal: AbortSignal, kept: (refused: boolean) => void) {
    this.#slug = tool.dataset['chapter']!;
    this.#tool = tool.dataset['tool']!;
    this.#signal = signal;
    this.#kept = kept;
    const flush = () => this.flush();
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    signal.addEventListener('abort', flush);
  }

  #entry(item: string): Entry<ToolNotes> {
    let entry = this.#entries.get(item);
    if (!entry) {
      entry = toolEntry(this.#slug, this.#tool, item);
      this.#entries.set(item, entry);
    }
    return entry;
  }

  /** What is written in a field; empty where nothing is. */
  text(item: string, field: string): string {
    const kept = this.#entry(item).$value.get()?.fields;
    return this.#pending.get(item)?.get(field) ?? (kept && Object.hasOwn(kept, field) ? kept[field]! : '');
  }

  /** Takes a text that has changed. */
  write(item: string, field: string, text: string): void {
    const fields = this.#pending.get(item) ?? new Map<string, string>();
    this.#pending.set(item, fields.set(field, text));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE) as unknown as number;
  }

  /** Keeps what is not kept yet. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#pending.size === 0) return;
    const pending = [...this.#pending];
    this.#pending.clear();
    let refused = false;
    for (const [item, changed] of pending) {
      const entry = this.#entry(item);
      const fields = Object.fromEntries(
        Object.entries({ ...entry.$value.get()?.fields, ...Object.fromEntries(changed) }).filter(
          ([, text]) => text !== '',
        ),
      );
      if (Object.keys(fields).length === 0) entry.remove();
      else if (entry.set({ fields })) refused = true;
    }
    this.#kept(refused);
  }

  /** Calls back whenever an item changes, here or in another tab; at once too. */
  follow(item: string, listener: () => void): void {
    this.#signal.addEventListener('abort', this.#entry(item).$value.subscribe(listener));
  }
}
