import { NAME_LENGTH, readRoster } from '../course/cards/roster.ts';
import { CARD_COUNT } from '../course/cards/side.ts';
import type { Entry } from '../stores/entry.ts';
import type { KeptRoster } from '../stores/roster.ts';
import { announce } from './announce.ts';
import { button, make } from './make.ts';

/** How many cards there are in the room before anybody has said. */
export const USUAL = 24;

/** How many cards were handed out, and whose they are if the trainer wants that. */
export function rosterFields(kept: Entry<KeptRoster>, changed: () => void): HTMLElement[] {
  const handedOut = make('input', {
    type: 'number',
    min: '1',
    max: String(CARD_COUNT),
    inputMode: 'numeric',
    value: String(kept.$value.get()?.handedOut ?? USUAL),
  });
  const names = make('textarea', { rows: 5, value: kept.$value.get()?.names.join('\n') ?? '' });
  const said = make('p', { className: 'hint' });
  const save = (list: string[], count: number) => {
    kept.set({ names: list, handedOut: count });
    changed();
  };
  handedOut.addEventListener('change', () => {
    const count = Math.min(CARD_COUNT, Math.max(1, Math.round(Number(handedOut.value)) || USUAL));
    said.textContent = String(count) === handedOut.value ? '' : `卡片有1到${CARD_COUNT}号，按${count}张算。`;
    handedOut.value = String(count);
    save(kept.$value.get()?.names ?? [], count);
  });
  const keep = button('存下名单', () => {
    const roster = readRoster(names.value);
    if (roster.names.length > 0) handedOut.value = String(roster.names.length);
    save(roster.names, Number(handedOut.value));
    said.textContent = [...roster.said, `名单存在这台设备上，共${roster.names.length}个人。`].join('');
    announce(said.textContent);
  });
  const remove = button('删掉名单', () => {
    names.value = '';
    save([], Number(handedOut.value));
    said.textContent = '名单删掉了。';
    announce(said.textContent);
  });
  const list = make(
    'details',
    {},
    make('summary', {}, '卡号对应的姓名（可以不填）'),
    make('label', {}, `一行一个，第一个人拿1号卡；名字最长${NAME_LENGTH}个字`, names),
    make('p', { className: 'card-buttons' }, keep, remove),
  );
  return [make('label', { className: 'card-count' }, '发了几张卡', handedOut), list, said];
}
