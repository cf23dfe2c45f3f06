import { both, meet } from '../course/writing/two-versions.ts';
import type { Entry } from '../stores/entry.ts';
import { textEntry, textOnDevice, type StoredText, type TextPlace } from '../stores/texts.ts';
import { notKept, twoTexts } from './text-notes.ts';
import { makeRoom } from './text-room.ts';

/** What is typed is kept after this pause, and whenever the learner leaves. */
const PAUSE = 400;

interface Kept {
  slug: string;
  id: string;
  place: TextPlace;
  signal: AbortSignal;
  /** Called when the text has been kept or replaced. */
  changed(): void;
}

/** Keeps what is typed into a field: as it is typed, beside what other tabs type, and never silently not. */
export class TextKeeper {
  readonly #field: HTMLTextAreaElement;
  readonly #kept: Kept;
  readonly #entry: Entry<StoredText>;
  readonly #fit: () => void;
  /** The text the device has, as far as this page knows: what this page and other tabs have in common. */
  #agreed: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving = false;
  #lost: HTMLElement | undefined;
  /** What another tab has written, as long as the learner is asked about it. */
  #asked: { theirs: string; note: HTMLElement } | undefined;

  constructor(field: HTMLTextAreaElement, kept: Kept) {
    const { slug, id, place, signal } = kept;
    this.#field = field;
    this.#kept = kept;
    this.#entry = textEntry(slug, id, place);
    this.#agreed = textOnDevice(slug, id, place);
    const text = this.#entry.$value.get()?.text ?? '';
    // The learner may have been quicker than this script.
    const early = field.value && field.value !== text ? field.value : '';
    field.value = [text, early].filter(Boolean).join('\n');
    this.#fit = makeRoom(field, signal);
    if (early) this.#save();

    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    on(field, 'input', () => {
      this.#fit();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#save(), PAUSE);
    });
    if (field.form) on(field.form, 'reset', () => setTimeout(() => this.#show('')));
    on(window, 'pagehide', () => this.#leave());
    on(document, 'visibilitychange', () => document.hidden && this.#leave());
    on(window, 'beforeunload', (event) => this.#lost && event.preventDefault());
    signal.addEventListener(
      'abort',
      this.#entry.$value.listen((value) => this.#saving || this.#hear(value?.text ?? '')),
    );
    signal.addEventListener('abort', () => this.#leave());
  }

  /** Whether the device has what stands in the field. */
  get isKept(): boolean {
    return this.#field.value === this.#agreed;
  }

  /** Puts a text into the field and keeps it. */
  #show(text: string): void {
    this.#field.value = text;
    this.#fit();
    this.#save();
  }

  #save(): void {
    clearTimeout(this.#timer);
    const { slug, id, place, changed } = this.#kept;
    if (this.#asked) return;
    // Another tab may have written since, and the news may still be under way.
    this.#hear(textOnDevice(slug, id, place));
    const text = this.#field.value;
    if (this.#asked || text === this.#agreed) return;
    this.#saving = true;
    const refusal = text ? this.#entry.set({ text }) : this.#entry.remove();
    this.#saving = false;
    if (!refusal) this.#agreed = text;
    if (!refusal || !this.#lost) this.#tell(refusal || undefined);
    changed();
  }

  #tell(refusal: Parameters<typeof notKept>[1] | undefined): void {
    this.#lost?.remove();
    this.#lost = refusal && notKept(this.#field, refusal);
  }

  /** Another tab has written, or emptied, this text. */
  #hear(theirs: string): void {
    const field = this.#field;
    if (this.#asked) {
      this.#ask(theirs);
      return;
    }
    const meeting = meet(this.#agreed, field.value, theirs);
    const typing = document.activeElement === field && document.hasFocus();
    if (meeting === 'ask' || (meeting === 'take-theirs' && typing)) {
      this.#ask(theirs);
      return;
    }
    if (meeting !== 'keep-mine') this.#agreed = theirs;
    if (meeting !== 'take-theirs') return;
    field.value = theirs;
    this.#fit();
    this.#kept.changed();
  }

  #ask(theirs: string): void {
    if (this.#asked?.theirs === theirs) return;
    this.#asked?.note.remove();
    this.#asked = {
      theirs,
      note: twoTexts(this.#field, theirs, (choice) => {
        this.#decide(choice);
        this.#field.focus();
      }),
    };
  }

  #decide(choice: 'mine' | 'theirs' | 'both'): void {
    const { theirs, note } = this.#asked!;
    const mine = this.#field.value;
    note.remove();
    this.#asked = undefined;
    this.#agreed = theirs;
    this.#show(choice === 'mine' ? mine : choice === 'theirs' ? theirs : both(mine, theirs));
    this.#kept.changed();
  }

  /** Whoever leaves before choosing keeps both. */
  #leave(): void {
    if (this.#asked) this.#decide('both');
    else this.#save();
  }
}
