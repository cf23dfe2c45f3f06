/**
 * Entries of a lesson: what two windows, the projector's and the trainer's, share. As entry.ts keeps them, and:
 * one entry a key and page, so that all that shows it follows it; where the device does not keep it, the windows
 * tell each other as long as they are open.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { entry, type Entry, type EntryOptions } from './entry.ts';

type Kept = (Record<string, unknown> & { at: number }) | undefined;

/** What windows say to each other: a value that could not be kept, or the wish to hear of one. */
interface Message {
  key: string;
  ask?: true;
  value?: Kept;
}

interface Line {
  hear(message: Message): void;
}

const lines = new Map<string, Line>();
const entries = new Map<string, Entry<object>>();
let channel: BroadcastChannel | undefined;

function tell(message: Message): void {
  if (!channel && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel('jiangxin:lesson');
    channel.onmessage = ({ data }: MessageEvent<Message>) => lines.get(data.key)?.hear(data);
    // In Node an open channel keeps the process alive.
    (channel as { unref?: () => void }).unref?.();
  }
  channel?.postMessage(message);
}

/** An entry under its key, the same one however often it is asked for. */
export function lessonEntry<T extends object>(options: EntryOptions<T>): Entry<T> {
  const { key, parse } = options;
  const found = entries.get(key);
  if (found) return found as unknown as Entry<T>;
  const kept = entry(options);
  const $value = atom<(T & { at: number }) | undefined>();
  /** Set here or heard of, and not on the device. */
  let unkept = false;
  kept.$value.subscribe((value) => $value.set(value as (T & { at: number }) | undefined));

  lines.set(key, {
    hear({ ask, value }) {
      if (ask) {
        if (unkept) tell({ key, value: $value.get() as Kept });
        return;
      }
      const parsed = value && parse(value);
      if (value && !parsed) return;
      const at = value?.at ?? Date.now();
      if (at < ($value.get()?.at ?? 0)) return;
      unkept = true;
      $value.set(parsed && { ...parsed, at });
    },
  });
  tell({ key, ask: true });

  const made: Entry<T> = {
    $value: $value as ReadableAtom<(T & { at: number }) | undefined>,
    set(value) {
      const refusal = kept.set(value);
      unkept = refusal !== undefined;
      if (unkept) tell({ key, value: $value.get() as Kept });
      return refusal;
    },
    remove() {
      kept.remove();
      $value.set(undefined);
      if (unkept) tell({ key, value: undefined });
      unkept = false;
    },
  };
  entries.set(key, made as unknown as Entry<object>);
  return made;
}
