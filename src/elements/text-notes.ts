import type { Refusal } from '../stores/device.ts';
import { announce } from './announce.ts';
import { create } from './create.ts';
import { copy, giveFile } from './give-file.ts';
import { today } from './today.ts';

const LOST: Record<Refusal | 'newer', string> = {
  full: '这台设备给网页的存储空间满了，刚写的还没有存下。字还在框里，关掉页面就没有了，先取出来：',
  refused: '这台设备不让网页保存内容（可能开着无痕模式）。字还在框里，关掉页面就没有了，先取出来：',
  newer: '这一题有一段由更新版本的页面存下的字，原样没有动，所以这里写的存不进去。关掉页面以前先取出来：',
};

const button = (label: string, act: () => void) => {
  const made = create('button', {}, label);
  made.addEventListener('click', act);
  return made;
};

function note(field: HTMLElement, said: string, ...children: Node[]): HTMLElement {
  const made = create('div', { class: 'writing-note', role: 'group', 'aria-label': said });
  made.append(create('p', {}, said), ...children);
  // Behind the field and its printed copy.
  (field.nextElementSibling ?? field).after(made);
  announce(said);
  return made;
}

/** Says that a text is not kept, and offers to take it out. */
export function notKept(field: HTMLTextAreaElement, why: Refusal | 'newer'): HTMLElement {
  const name = `我写下的 ${today()}.txt`;
  const taken = [
    button('复制这段字', () => void copy(field.value, name)),
    button('存成文件', () => giveFile(name, `\uFEFF${field.value}`)),
  ];
  return note(field, LOST[why], create('p', {}, ...taken));
}

/** Shows what another tab has written and lets the learner choose. */
export function twoTexts(
  field: HTMLTextAreaElement,
  theirs: string,
  choose: (choice: 'mine' | 'theirs' | 'both') => void,
): HTMLElement {
  return note(
    field,
    '这一题在另一个标签页里也写了，两边不一样。这里的没有动，那边写的是：',
    create('blockquote', {}, theirs || '（空的，那边删掉了）'),
    create(
      'p',
      {},
      button('留这里的', () => choose('mine')),
      button('用那边的', () => choose('theirs')),
      button('两段都留', () => choose('both')),
    ),
  );
}
