import { hanNumber } from '../han-number.ts';
import { plain, textOf, type Element } from './inline.ts';
import { pack } from './pack.ts';
import type { Piece } from './piece.ts';
import { elements, hasClass, listPieces, piecesOf } from './pieces.ts';
import { parts, type PassageSlide } from './prose-slide.ts';
import { ITEM, LIST, LIST_ROOM, roomUnder, SEQUENCE_ROOM } from './settings.ts';

const VIEWS = { steps: 'step', timeline: 'moment', 'film-strip': 'frame' } as const;

/** Lists beside a moment are looked over: smaller than what is read through. */
const asLookedOver = (piece: Piece): Piece => (piece.list ? { ...piece, setting: LIST } : piece);

/**
 * A row of steps, moments or frames: one a slide, or as many as its text needs. Steps are shown together first,
 * so that the room sees the way before it walks it.
 */
export function sequenceSlides(
  row: Element,
  name: keyof typeof VIEWS,
  heading: string | undefined,
): PassageSlide[] {
  const items = elements(row.children);
  const titleOf = (item: Element, className: string) => {
    const found = elements(item.children).find((child) => hasClass(child, className));
    return found && textOf(found.children);
  };
  const single = items.flatMap((item, i) => {
    const title = titleOf(item, 'title');
    const when = titleOf(item, 'when');
    const mark = name === 'steps' ? hanNumber(i + 1) : when;
    const head: Omit<PassageSlide, 'html' | 'part'> = {
      view: VIEWS[name],
      ...(title === undefined ? {} : { title }),
      ...(mark === undefined ? {} : { mark }),
      track: { at: i + 1, of: items.length },
    };
    const body = elements(item.children).filter(
      (child) => !hasClass(child, 'title') && !hasClass(child, 'when'),
    );
    const room = roomUnder(title ?? when, SEQUENCE_ROOM);
    const texts = pack(
      body.flatMap((child) => piecesOf(child).map(asLookedOver)),
      room,
    );
    return parts((texts.length > 0 ? texts : ['']).map((html) => ({ ...head, html })));
  });
  if (name !== 'steps') return single;
  const titles = items.map((item) => plain(titleOf(item, 'title') ?? ''));
  const overview = pack(
    listPieces(titles, true, { ...ITEM, measure: 23, lineHeight: 84 }, 'steps'),
    roomUnder(heading, LIST_ROOM),
  );
  return [...parts(overview.map((html) => ({ view: 'steps', html }))), ...single];
}
