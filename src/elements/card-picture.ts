import type { Mark } from '../course/cards/ballot.ts';
import { MARK } from './card-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

function drawn(mark: Mark): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  const outline = document.createElementNS(SVG, 'polygon');
  outline.setAttribute('points', mark.corners.map(({ x, y }) => `${x},${y}`).join(' '));
  const text = document.createElementNS(SVG, 'text');
  const middle = (of: 'x' | 'y') => mark.corners.reduce((sum, corner) => sum + corner[of], 0) / 4;
  text.setAttribute('x', String(middle('x')));
  text.setAttribute('y', String(middle('y')));
  text.textContent = `${mark.number} ${MARK[mark.state]}`;
  group.dataset['state'] = mark.state;
  group.append(outline, text);
  return group;
}

/** The camera's picture with a mark on each card that was found. */
export class CardPicture {
  readonly box = document.createElement('div');
  readonly #marks = document.createElementNS(SVG, 'svg');

  constructor(video: HTMLVideoElement) {
    this.box.className = 'card-picture';
    this.#marks.setAttribute('aria-hidden', 'true');
    this.box.append(video, this.#marks);
  }

  show(marks: readonly Mark[], width: number, height: number): void {
    this.#marks.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#marks.replaceChildren(...marks.map(drawn));
  }
}
