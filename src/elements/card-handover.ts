import encodeQR from 'qr';
import { sideCounts } from '../course/cards/ballot.ts';
import { SIDES, type Side } from '../course/cards/side.ts';
import { toQrText, toTypedCode, type Handover } from '../course/cards/transfer.ts';
import { make } from './make.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A QR code as a picture: one path, dark on white in any theme, with the quiet zone it needs. */
export function qrPicture(text: string, name: string): SVGSVGElement {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  svg.setAttribute('class', 'qr');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute(
    'd',
    rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''),
  );
  svg.append(path);
  return svg;
}

/** The result on the phone: for the laptop's camera, for typing, and for the trainer's own eyes. */
export function handoverView(given: Map<number, Side>, about: Pick<Handover, 'tag' | 'round'>): HTMLElement {
  const handover = { ...about, counts: sideCounts(given), answers: given };
  const counts = SIDES.map((side, i) => make('li', {}, `${side}　${handover.counts[i]}人`));
  return make(
    'section',
    { className: 'card-handover' },
    make('h2', {}, '交给电脑'),
    make('p', {}, '在电脑上那道题的“从手机接收”里，用相机对着这个码：'),
    qrPicture(toQrText(handover), '这次投票的二维码'),
    make('p', {}, '或者输入这八个字：', make('code', {}, toTypedCode(handover))),
    make('p', { className: 'hint' }, '二维码带着每个卡号举了哪一边；八个字只带着各边的人数。都不带姓名。'),
    make('details', {}, make('summary', {}, '各边的人数（别让学员看见）'), make('ul', {}, ...counts)),
  );
}
