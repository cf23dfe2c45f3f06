import { compareSlides } from './compare-slides.ts';
import { isElement, parseHtml, textOf, type Element } from './inline.ts';
import { pack } from './pack.ts';
import type { Piece } from './piece.ts';
import { hasClass, piecesOf } from './pieces.ts';
import { parts, type PassageSlide, type ProseSlide } from './prose-slide.ts';
import { sequenceSlides } from './sequence-slides.ts';
import { ROOM, roomUnder } from './settings.ts';

const HEADING = /^h[1-6]$/;

function slidesOf(element: Element, heading: string | undefined): PassageSlide[] | undefined {
  if (hasClass(element, 'compare')) return compareSlides(element, heading);
  for (const name of ['steps', 'timeline', 'film-strip'] as const)
    if (hasClass(element, name)) return sequenceSlides(element, name, heading);
  return undefined;
}

/**
 * Slides out of a section's prose as HTML (what sections/prose/ renders). What is for reading only is left out;
 * a heading without anything left below it makes no slide.
 */
export function proseSlides(html: string): ProseSlide[] {
  const slides: ProseSlide[] = [];
  let heading: string | undefined;
  let pieces: Piece[] = [];

  const add = (made: PassageSlide[]) => {
    for (const slide of made) slides.push(heading === undefined ? slide : { ...slide, heading });
  };
  const flush = () => {
    add(parts(pack(pieces, roomUnder(heading, ROOM)).map((text) => ({ view: 'text', html: text }))));
    pieces = [];
  };

  const walk = (nodes: ReturnType<typeof parseHtml>) => {
    for (const node of nodes) {
      if (!isElement(node) || hasClass(node, 'reading-only')) continue;
      if (HEADING.test(node.name)) {
        flush();
        heading = textOf(node.children);
        continue;
      }
      const made = slidesOf(node, heading);
      if (made) {
        flush();
        add(made);
      } else if (node.name === 'div') walk(node.children);
      else pieces.push(...piecesOf(node));
    }
  };
  walk(parseHtml(html));
  flush();
  return slides;
}
