import { arrive, gap, leaveOut, newLesson, type Lesson, type Place } from '../course/lesson/lesson.ts';
import { opening } from '../course/lesson/opening.ts';
import { section as sectionOf, SECTION_KEYS, type SectionKey } from '../course/sections.ts';
import type { Entry } from '../stores/entry.ts';
import { endLesson } from '../stores/lesson-records.ts';
import { joinLesson, type LessonWindows, type WindowRole } from '../stores/lesson-windows.ts';
import { lessonState, seenEntry } from '../stores/lesson.ts';
import { askToResume } from './lesson-ask.ts';
import { tellTrouble } from './tell-trouble.ts';

/** So often it is noted that the lesson is open. */
const BEAT = 10_000;

/** So long other windows have to say that they are there. */
const ANSWER = 300;
const STEP = 20;

const titleOf = (key: string) =>
  (SECTION_KEYS as readonly string[]).includes(key) ? sectionOf(key as SectionKey).title : '开头';

/** A window's hand on the lesson: where it is, and every way to move it. */
export class LessonDriver {
  readonly windows: LessonWindows;
  readonly #entry: Entry<Lesson>;
  readonly #seen: Entry<object>;
  readonly #role: WindowRole;
  readonly #slug: string;
  readonly #signal: AbortSignal;
  readonly #listeners: ((lesson: Lesson) => void)[] = [];
  /** Whether it is settled which lesson this is; nothing is noted before. */
  #open = false;

  constructor(slug: string, role: WindowRole, signal: AbortSignal) {
    this.#slug = slug;
    this.#role = role;
    this.#signal = signal;
    this.#entry = lessonState(slug);
    this.#seen = seenEntry(slug);
    this.windows = joinLesson(slug, role, signal);
  }

  get lesson(): Lesson | undefined {
    return this.#open ? this.#entry.$value.get() : undefined;
  }

  /** Calls back after every change, here or in another window, once the lesson is open. */
  follow(listener: (lesson: Lesson) => void): void {
    this.#listeners.push(listener);
    const stop = this.#entry.$value.listen(() => this.lesson && listener(this.lesson));
    this.#signal.addEventListener('abort', stop);
  }

  /**
   * Settles which lesson this is.
   * @param place the slide this window shows
   * @param black whether it is dark: a wall that comes back after a crash is light, and that counts
   * @param linked whether its address names it
   */
  async open(place: () => Place, black: () => boolean, linked: boolean): Promise<void> {
    await this.#hear();
    const kept = this.#entry.$value.get();
    const seenAt = this.#seen.$value.get()?.at ?? kept?.at ?? 0;
    const others = this.windows.$others.get().length > 0;
    let what = opening({ kept, seenAt, linked, others, now: Date.now() });
    if (what === 'ask') {
      const asked = await this.#ask(kept!, Date.now() - seenAt);
      what = asked === 'anew' ? 'anew' : 'join';
    }
    if (this.#signal.aborted) return;
    if (what === 'anew') endLesson(this.#slug);
    this.#open = true;
    const rest = others ? 0 : gap(seenAt, Date.now());
    // What was done here while the others were heard has been done.
    const here = (lesson: Lesson) => ({ ...arrive(lesson, place(), Date.now()), black: black() });
    if (!this.lesson) this.#set(here(newLesson(place())));
    else this.change((lesson) => leaveOut(what === 'go' ? here(lesson) : lesson, rest));
    this.#beat();
    for (const listener of this.#listeners) listener(this.lesson!);
    const beat = setInterval(() => this.#beat(), BEAT);
    this.#signal.addEventListener('abort', () => clearInterval(beat));
  }

  /**
   * Ends the lesson and begins another at a slide; says why where the device has no room for what was voted.
   * @param keep whether to keep what was voted
   */
  restart(place: Place, keep = true): ReturnType<typeof endLesson> {
    const refusal = endLesson(this.#slug, keep);
    if (!refusal) this.#set(newLesson(place));
    return refusal;
  }

  goTo(place: Place): void {
    this.change((lesson) => (lesson.slide === place.slide ? lesson : arrive(lesson, place, Date.now())));
  }

  black(on: boolean): void {
    this.change((lesson) => (lesson.black === on ? lesson : { ...lesson, black: on }));
  }

  /** Makes another state of it; the same one is no change. */
  change(make: (lesson: Lesson) => Lesson): void {
    const before = this.lesson;
    if (!before) return;
    const after = make(before);
    if (after !== before) this.#set(after);
  }

  #set(lesson: Lesson): void {
    const { at: _, ...state } = lesson as Lesson & { at?: number };
    this.#entry.set(state);
    void tellTrouble();
  }

  /** Waits until another window has told what it knows, or there is none. */
  async #hear(): Promise<void> {
    const { $others } = this.windows;
    const known = () => $others.get().length > 0 && this.#entry.$value.get() !== undefined;
    for (let waited = 0; waited < ANSWER && !known(); waited += STEP)
      await new Promise((done) => setTimeout(done, STEP));
  }

  /** Asks, unless another window settles it meanwhile. */
  async #ask(kept: Lesson, ago: number): ReturnType<typeof askToResume> {
    const elsewhere = new AbortController();
    const stop = this.#entry.$value.listen(() => elsewhere.abort());
    const signal = AbortSignal.any([elsewhere.signal, this.#signal]);
    const asked = await askToResume(kept, ago, titleOf(kept.section), signal);
    stop();
    return asked;
  }

  /** Notes that the lesson is open, and takes out the time that the computer slept. */
  #beat(): void {
    const seenAt = this.#seen.$value.get()?.at;
    // One window does it: the wall where there is one.
    const mine = this.#role === 'wall' || !this.windows.$others.get().includes('wall');
    if (seenAt !== undefined && mine) {
      const slept = gap(seenAt, Date.now());
      if (slept > 0) this.change((lesson) => leaveOut(lesson, slept));
    }
    this.#seen.set({});
  }
}
