import { FoldedText } from '../search/folded-text.ts';
import { INLINE, UNREAD } from '../search/read-elements.ts';
import { folded } from '../search/suffix/fold.ts';

const isUnread = (element: Element): boolean =>
  UNREAD.has(element.localName) ||
  element.getAttribute('hidden') === '' ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.getAttribute('data-search') === 'off';

/** The blocks of text in an element, in the order of the page. */
function readBlocks(root: Element): FoldedText<Text>[] {
  const blocks = [new FoldedText<Text>()];
  const read = (element: Element) => {
    const block = !INLINE.has(element.localName);
    if (block) blocks.push(new FoldedText());
    for (const child of element.childNodes) {
      if (child instanceof Text) blocks.at(-1)!.add(child.data, child);
      else if (child instanceof Element && !isUnread(child)) read(child);
    }
    if (block) blocks.push(new FoldedText());
  };
  read(root);
  return blocks;
}

/** Where terms stand in the sections of a chapter's page, in the order of the page. */
export function findPlaces(page: ParentNode, terms: readonly string[]): Range[] {
  const runs = terms.map(folded);
  const places = [...page.querySelectorAll('[data-section]:not([data-search=off])')]
    .flatMap(readBlocks)
    .flatMap((block) => runs.flatMap((run) => block.find(run)));
  return places
    .map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(start.source, start.offset);
      range.setEnd(end.source, end.offset);
      return range;
    })
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
}
