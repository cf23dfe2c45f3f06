import { atom, type ReadableAtom } from 'nanostores';
import { keys, onOtherTab } from './device.ts';
import { entry, type Entry, type Shape } from './entry.ts';

/**
 * Why customers contact us, as a learner or a class counts it. One entry a reason, so that two tabs that count
 * lose nothing to each other. Key: `tool-reason/<slug>/<tool>/<id>`.
 */
export interface ContactReason {
  text: string;
  count: number;
  /** Id of the remedy by which it need not happen; empty: none yet. */
  remedy: string;
  /** Who sees to it, and by when. */
  who: string;
  due: string;
}

export interface KeptReason extends ContactReason {
  id: string;
}

export interface ContactReasons {
  /** All reasons, in the order in which they came. */
  $all: ReadableAtom<KeptReason[]>;
  /** Keeps a reason, new or changed; whether it could not be kept beyond this page. */
  set(reason: KeptReason): boolean;
  remove(id: string): void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** How a reason is stored. */
export const reasonShape: Shape<ContactReason> = {
  version: 1,
  parse: ({ text, count, remedy, who, due }) =>
    isText(text) && Number.isSafeInteger(count) && [remedy, who, due].every(isText)
      ? ({ text, count, remedy, who, due } as ContactReason)
      : undefined,
};

/** What is kept of the reasons in one tool. */
export function contactReasons(slug: string, tool: string): ContactReasons {
  const start = `tool-reason/${slug}/${tool}/`;
  const entries = new Map<string, Entry<ContactReason>>();
  const $all = atom<KeptReason[]>([]);

  const collect = () =>
    $all.set(
      [...entries].flatMap(([id, { $value }]) => {
        const value = $value.get();
        if (!value) return [];
        const { at: _, ...reason } = value;
        return { ...reason, id };
      }),
    );
  const open = (id: string): Entry<ContactReason> => {
    let found = entries.get(id);
    if (!found) {
      found = entry<ContactReason>({ key: start + id, ...reasonShape });
      entries.set(id, found);
      found.$value.listen(collect);
    }
    return found;
  };

  // Ids begin with the time at which they were made: sorted, they stand in the order in which they came.
  for (const key of keys(start).sort()) open(key.slice(start.length));
  onOtherTab((key) => {
    if (!key?.startsWith(start)) return;
    open(key.slice(start.length));
    collect();
  });
  collect();
  return {
    $all,
    set: ({ id, ...reason }) => open(id).set(reason) !== undefined,
    remove: (id) => open(id).remove(),
  };
}

/** An id for a new reason. */
export function newReasonId(): string {
  return `${Date.now().toString(36).padStart(9, '0')}-${Math.random().toString(36).slice(2, 8)}`;
}
