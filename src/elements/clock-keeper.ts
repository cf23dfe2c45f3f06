import {
  addTime,
  freshen,
  holdClock,
  phaseOf,
  releaseClock,
  resetClock,
  setClock,
  startClock,
  stopClock,
  type Clock,
  type ClockPhase,
} from '../course/clock/clock.ts';
import { eventBetween, type Event } from '../course/clock/look.ts';
import { clockEntry } from '../stores/clocks.ts';
import type { Entry } from '../stores/entry.ts';

/** Often enough that a second is never seen to be skipped. */
const LOOK_EVERY = 250;

/** The clock that T opens: for anything at any time. */
export const FREE = 'free';

/** A clock on this page: all that show it look at the same one, and what happens is told once. */
export class ClockKeeper {
  readonly id: string;
  readonly label: string;
  /** Whether the end passed while nobody could look. */
  late = false;
  readonly #entry: Entry<Clock>;
  readonly #preset: number;
  readonly #views = new Set<(event?: Event) => void>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #looked = Date.now();

  /** @param preset milliseconds that it is set to where nothing is kept */
  constructor(slug: string, id: string, label: string, preset: number) {
    this.id = id;
    this.label = label;
    this.#preset = preset;
    this.#entry = clockEntry(slug, id);
    this.#entry.$value.subscribe(() => {
      this.late = false;
      this.#looked = Date.now();
      this.#look();
    });
  }

  get clock(): Clock {
    const kept = this.#entry.$value.get();
    return kept ? freshen(kept, Date.now()) : setClock(this.#preset);
  }

  get phase(): ClockPhase {
    return phaseOf(this.clock, Date.now());
  }

  /** When somebody last did something with it; 0: never. */
  get at(): number {
    return this.#entry.$value.get()?.at ?? 0;
  }

  /** Calls back now, whenever the clock has changed or a moment has passed, and with what has happened. */
  follow(view: (event?: Event) => void, signal: AbortSignal): void {
    this.#views.add(view);
    signal.addEventListener('abort', () => this.#views.delete(view));
    view();
  }

  set(time: number): void {
    this.#keep(startClock(setClock(time), Date.now()));
  }

  start(): void {
    this.#keep(startClock(this.clock, Date.now()));
  }

  stop(): void {
    this.#keep(stopClock(this.clock, Date.now()));
  }

  add(time: number): void {
    this.#keep(addTime(this.clock, time, Date.now()));
  }

  hold(): void {
    this.#keep(holdClock(this.clock, Date.now()));
  }

  release(): void {
    this.#keep(releaseClock(this.clock, Date.now()));
  }

  /** Back to the minutes of its slide, or to what it was last set to. */
  reset(): void {
    if (this.id === FREE) this.#keep(resetClock(this.clock));
    else this.#entry.remove();
  }

  #keep(next: Clock): void {
    const kept = this.#entry.$value.get();
    const { length, left, since, held } = next;
    if (next === kept) return;
    this.#entry.set({
      length,
      left,
      ...(since === undefined ? {} : { since }),
      ...(held ? { held } : {}),
    });
  }

  #look(): void {
    const now = Date.now();
    const event = eventBetween(this.clock, this.#looked, now);
    this.#looked = now;
    if (event === 'over-late') this.late = true;
    for (const view of this.#views) view(event);
    const runs = this.clock.since !== undefined;
    if (runs) this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY);
    else {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }
}

const keepers = new Map<string, ClockKeeper>();
const watchers = new Set<(keeper: ClockKeeper) => void>();

/** The one keeper of a clock on this page. */
export function clockKeeper(slug: string, id: string, label: string, preset: number): ClockKeeper {
  const key = `${slug}/${id}`;
  const found = keepers.get(key);
  if (found) return found;
  const keeper = new ClockKeeper(slug, id, label, preset);
  keepers.set(key, keeper);
  for (const watch of watchers) watch(keeper);
  return keeper;
}

/** Calls back with every clock of the page, those that come later too. */
export function eachClock(watch: (keeper: ClockKeeper) => void): void {
  watchers.add(watch);
  for (const keeper of keepers.values()) watch(keeper);
}
