import { textOf, type Element } from './inline.ts';
import { heightOf, pack, type Room } from './pack.ts';
import { atoms, htmlOf, type Piece } from './piece.ts';
import { elements, hasClass, piecesOf, textPieces } from './pieces.ts';
import { parts, type PassageSlide } from './prose-slide.ts';
import { ASK, COLUMN, REPLY, REPLY_ROOM, roomUnder, SITUATION_ROOM } from './settings.ts';

const SIDES = [
  { name: 'poor', verdict: '欠妥', why: '为什么欠妥' },
  { name: 'good', verdict: '更好', why: '好在哪里' },
] as const;

interface Side {
  name: string;
  verdict: string;
  pieces: Piece[];
}

const column = ({ name, verdict }: Side, html: string) =>
  `<div class="reply ${name}"><p class="verdict">${verdict}</p>${html}</div>`;

/** Both sides on one slide if both fit, else one after the other. */
function facing(sides: Side[], room: Room): PassageSlide[] {
  const fit = sides.every(({ pieces }) => heightOf(pieces, atoms(pieces)) <= room.height);
  if (fit)
    return parts([
      {
        view: 'compare',
        html: sides.map((side) => column(side, htmlOf(side.pieces, atoms(side.pieces)))).join(''),
      },
    ]);
  const wide = (side: Side) => side.pieces.map((piece) => ({ ...piece, setting: REPLY }));
  return sides.flatMap((side) =>
    parts(pack(wide(side), room).map((html) => ({ view: 'reply', html: column(side, html) }))),
  );
}

/** A moment, so that the room can say what it would answer; then both replies; then why. */
export function compareSlides(figure: Element, heading: string | undefined): PassageSlide[] {
  const room = roomUnder(heading, REPLY_ROOM);
  const children = elements(figure.children);
  const moment = children.find(({ name }) => name === 'figcaption');
  const replies = SIDES.map((side) => {
    const reply = children.find((child) => hasClass(child, side.name));
    const inner = elements(reply?.children ?? []).filter((child) => !hasClass(child, 'verdict'));
    const words = inner.find(({ name }) => name === 'blockquote');
    return {
      ...side,
      said: words ? textPieces([`“${textOf(words.children)}”`], COLUMN) : [],
      reasons: inner.filter((child) => child !== words).flatMap((child) => piecesOf(child, COLUMN)),
    };
  });
  const situation = moment
    ? pack(textPieces([textOf(moment.children)], ASK), roomUnder(heading, SITUATION_ROOM))
    : [];
  const said = replies.map(({ name, verdict, said: pieces }) => ({ name, verdict, pieces }));
  const why = replies.map(({ name, why: verdict, reasons: pieces }) => ({ name, verdict, pieces }));
  return [
    ...parts(situation.map((html) => ({ view: 'situation', html }))),
    ...facing(
      said.filter(({ pieces }) => pieces.length > 0),
      room,
    ),
    ...facing(
      why.filter(({ pieces }) => pieces.length > 0),
      room,
    ),
  ];
}
