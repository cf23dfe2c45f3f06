import { selfMarksEntry, type MarkedPoint, type SelfMarks } from '../stores/self-marks.ts';
import { tellTrouble } from './tell-trouble.ts';

/** How the learner marks one text by the points of its reference answer; kept, and followed in other tabs. */
export class WritingMarks {
  readonly #entry;
  /** The points the reference answer has now, as soon as they are known. */
  points: MarkedPoint[] = [];

  /** `changed` is called at once, and whenever the marks change. */
  constructor(slug: string, id: string, signal: AbortSignal, changed: () => void) {
    this.#entry = selfMarksEntry(slug, id);
    signal.addEventListener('abort', this.#entry.$value.listen(changed));
  }

  /** The points there are, with what was kept of each; none before the first is marked. */
  get marks(): SelfMarks {
    const { points = [], seenFirst = false } = this.#entry.$value.get() ?? {};
    const kept = new Map(points.map((point) => [point.id, point]));
    const known = points.length > 0 && this.points.length > 0;
    return {
      points: known
        ? this.points.map((point) => ({ ...point, ...kept.get(point.id), keyPoint: point.keyPoint }))
        : points,
      seenFirst,
    };
  }

  /** Marks a point, or takes the mark back. */
  mark(id: string, marked: boolean): void {
    const { points, seenFirst } = this.marks;
    const from = points.length > 0 ? points : this.points;
    const at = Date.now();
    // With the first mark all points are judged: what is not ticked was not found.
    const now = from.map((point) =>
      point.id === id ? { ...point, marked, at } : { ...point, at: point.at || at },
    );
    this.#keep({ points: now, seenFirst });
  }

  /** Keeps that the reference answer was looked at before anything was written. */
  seen(): void {
    const { points, seenFirst } = this.marks;
    if (!seenFirst) this.#keep({ points, seenFirst: true });
  }

  #keep(marks: SelfMarks): void {
    this.#entry.set(marks);
    void tellTrouble();
  }
}
