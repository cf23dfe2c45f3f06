/** One slide made of prose. */
export interface ProseSlide {
  view: 'text' | 'steps' | 'step' | 'moment' | 'frame' | 'situation' | 'compare' | 'reply';
  /** The heading that the author set over the passage. */
  heading?: string;
  /** What this slide itself is called: a step, a moment. */
  title?: string;
  /** When it happens, or which step it is. */
  mark?: string;
  html: string;
  /** Which of how many moments, frames or steps. */
  track?: { at: number; of: number };
  /** Which of how many slides a passage was broken over. */
  part: { at: number; of: number };
}

/** A slide before its passage's heading is set over it. */
export type PassageSlide = Omit<ProseSlide, 'heading'>;

/** Numbers the slides that one passage was broken over. */
export function parts(slides: Omit<PassageSlide, 'part'>[]): PassageSlide[] {
  return slides.map((slide, i) => ({ ...slide, part: { at: i + 1, of: slides.length } }));
}
