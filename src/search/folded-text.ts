import { fold, isIgnored, isWide, narrow } from './characters.ts';

/** A place in a text that was put together of several sources. */
export interface Place<Source> {
  source: Source;
  /** In UTF-16 units. */
  offset: number;
}

/**
 * A block of text in the form in which it is searched, put together of pieces: knows of every unit where it
 * came from. The same rules as `clean` and `fold` in characters.ts, character by character.
 */
export class FoldedText<Source> {
  #form = '';
  #places: (Place<Source> & { end: number })[] = [];
  #space: (Place<Source> & { end: number }) | undefined;
  #last = '';

  add(text: string, source: Source): void {
    let offset = 0;
    for (const character of text) {
      const place = { source, offset, end: offset + character.length };
      offset = place.end;
      if (isIgnored(character)) continue;
      if (/[\p{Cc}\p{Cs}\s]/u.test(character)) {
        this.#space ??= place;
        continue;
      }
      // A space parts words; beside a wide character, or at the beginning, it parts nothing.
      if (this.#space && this.#last && !isWide(this.#last) && !isWide(character))
        this.#push(' ', this.#space);
      this.#space = undefined;
      this.#last = character;
      this.#push(fold(narrow(character)), place);
    }
  }

  /** Every place of a folded run, from its first character to behind its last. */
  find(run: string): { start: Place<Source>; end: Place<Source> }[] {
    const found: { start: Place<Source>; end: Place<Source> }[] = [];
    for (
      let at = run ? this.#form.indexOf(run) : -1;
      at >= 0;
      at = this.#form.indexOf(run, at + run.length)
    ) {
      const start = this.#places[at]!;
      const last = this.#places[at + run.length - 1]!;
      found.push({ start, end: { source: last.source, offset: last.end } });
    }
    return found;
  }

  #push(form: string, place: Place<Source> & { end: number }): void {
    this.#form += form;
    for (let i = 0; i < form.length; i += 1) this.#places.push(place);
  }
}
