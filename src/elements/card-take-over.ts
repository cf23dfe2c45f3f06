import { SIDES, type Side } from '../course/cards/side.ts';
import { ANY_QUESTION, fromQrText, fromTypedCode, type Handover } from '../course/cards/transfer.ts';
import { announce } from './announce.ts';
import { CardWatch } from './card-watch.ts';
import { TROUBLE } from './card-words.ts';
import { button, make } from './make.ts';

/** What is expected: another question's result is not taken over. */
export type Expected = Pick<Handover, 'tag' | 'round'> & { sides: readonly Side[] };

/** What is wrong with a result for what is expected; nothing where it fits. */
function misfit(given: Handover, { tag, round, sides }: Expected): string | undefined {
  if (given.tag !== ANY_QUESTION && given.tag !== tag) return '这是另一道题的结果，没有接收。';
  if (given.tag !== ANY_QUESTION && given.round !== round)
    return `这是第${given.round}次投票的结果，现在是第${round}次，没有接收。`;
  if (given.counts.some((count, i) => count > 0 && !sides.includes(SIDES[i] as Side)))
    return '里面有这道题没有的选项，没有接收：可能是另一道题的结果。';
  return undefined;
}

/** Takes a result over from a phone: by this device's camera, or typed. */
export function takeOver(
  expected: Expected,
  taken: (handover: Handover) => void,
): { box: HTMLElement; stop(): void } {
  const said = make('p', { className: 'hint' });
  const say = (text: string) => {
    said.textContent = text;
    announce(text);
  };
  const accept = (handover: Handover | undefined, otherwise: string) => {
    const wrong = handover ? misfit(handover, expected) : otherwise;
    if (wrong !== undefined) return say(wrong);
    watch.stop();
    video.hidden = true;
    const cards = handover?.counts.reduce((sum, count) => sum + count) ?? 0;
    say(`收到了，共${cards}张。`);
    if (handover) taken(handover);
  };
  const watch = new CardWatch('code', {
    seen: ({ code }) => {
      if (code !== undefined) accept(fromQrText(code), '这不是投票的二维码：请对着手机上“交给电脑”那个码。');
    },
    trouble: (trouble) => say(TROUBLE[trouble].replace(/(或者|可以)改用数举手/u, '或者输入八个字')),
  });
  const { video } = watch.camera;
  video.hidden = true;
  const code = make('input', { autocomplete: 'off', spellcheck: false, maxLength: 20, size: 10 });
  const typed = make(
    'form',
    { className: 'card-typed' },
    make('label', {}, '手机上的八个字', code),
    make('button', {}, '接收'),
  );
  typed.addEventListener('submit', (event) => {
    event.preventDefault();
    accept(fromTypedCode(code.value), '这八个字对不上：请照手机上的再看一遍，一个也不能错。');
  });
  code.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.isComposing) event.preventDefault();
  });
  const scan = button('用相机扫手机上的码', async () => {
    video.hidden = !(await watch.start());
  });
  return {
    box: make('div', { className: 'card-take-over' }, scan, video, typed, said),
    stop: () => watch.stop(),
  };
}
