/** Which windows of a lesson are open: the wall, the trainer's. They tell each other; nothing is kept. */
import { atom, type ReadableAtom } from 'nanostores';

export type WindowRole = 'wall' | 'trainer';

interface Message {
  slug: string;
  role: WindowRole;
  /** Which window says it: two walls are two windows. */
  from: string;
  say: 'hello' | 'here' | 'bye';
}

export interface LessonWindows {
  /** Other windows of the lesson that are open, as far as they have been heard. */
  $others: ReadableAtom<readonly WindowRole[]>;
}

/** Makes this window known to the others, until `signal` aborts, and listens for them. */
export function joinLesson(slug: string, role: WindowRole, signal: AbortSignal): LessonWindows {
  const channel = new BroadcastChannel('jiangxin:lesson-windows');
  const from = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const others = new Map<string, WindowRole>();
  const $others = atom<readonly WindowRole[]>([]);
  const say = (what: Message['say']) =>
    channel.postMessage({ slug, role, from, say: what } satisfies Message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.slug !== slug || data.from === from) return;
    if (data.say === 'bye') others.delete(data.from);
    else others.set(data.from, data.role);
    $others.set([...others.values()]);
    if (data.say === 'hello') say('here');
  };
  addEventListener('pagehide', () => say('bye'), { signal });
  // A page that comes back from the browser's history was counted out.
  addEventListener('pageshow', ({ persisted }) => persisted && say('hello'), { signal });
  signal.addEventListener('abort', () => channel.close());
  say('hello');
  return { $others };
}
