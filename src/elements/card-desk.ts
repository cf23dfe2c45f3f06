import { SIDES, type Side } from '../course/cards/side.ts';
import { questionTag, type Handover } from '../course/cards/transfer.ts';
import { readingOf } from '../course/vote/tally-source.ts';
import { openRound } from '../course/vote/vote.ts';
import { qrPicture } from './card-handover.ts';
import { CardPanel } from './card-panel.ts';
import { takeOver } from './card-take-over.ts';
import { prepareWorker } from './card-watch.ts';
import { button, make } from './make.ts';
import type { VoteKeeper } from './vote-keeper.ts';

// Whoever has used cards before may be without a network when the question comes.
prepareWorker();

/** The counts of a result, by option: those of sides that stand for none are not there. */
function countsOf({ counts }: Handover, options: readonly string[]): Record<string, number> {
  return Object.fromEntries(options.map((id, i) => [id, counts[i] ?? 0]));
}

/** The address under which a phone reads cards for this question. */
function phoneAddress(keeper: VoteKeeper, round: 'first' | 'second'): string {
  const { slug, question, rules } = keeper;
  // From wherever this site lies: the deck and the trainer's window are both three folders deep.
  const address = new URL('../../../show-of-cards/', location.href.replace(/\/?([?#].*)?$/, '/'));
  address.search = new URLSearchParams({
    chapter: slug,
    question,
    round: round === 'second' ? '2' : '1',
    options: String(rules.options.length),
  }).toString();
  return address.href;
}

/** Fills the open vote of a question from cards held up: by this device's camera, or by a phone's. */
export function openCardDesk(keeper: VoteKeeper): void {
  const round = openRound(keeper.vote);
  if (!round) return;
  const { options } = keeper.rules;
  const sides = SIDES.slice(0, options.length);
  const optionOf = (side: Side) => options[SIDES.indexOf(side)] ?? '';
  const read = (given: ReadonlyMap<number, Side>) =>
    keeper.do({
      do: 'read',
      reading: readingOf(
        Object.fromEntries([...given].map(([number, side]) => [String(number), optionOf(side)])),
        options,
      ),
    });
  const panel = new CardPanel({
    sides,
    changed: read,
    closed: (given) => {
      read(given);
      dialog.close();
    },
  });
  const tag = questionTag(keeper.slug, keeper.question);
  const taker = takeOver({ tag, round: round === 'second' ? 2 : 1, sides }, (handover) => {
    if (handover.answers) read(handover.answers);
    else keeper.do({ do: 'read', reading: { counts: countsOf(handover, options) } });
    dialog.close();
  });
  const address = phoneAddress(keeper, round);
  const phone = make(
    'details',
    {},
    make('summary', {}, '用手机读，从手机接收'),
    make('p', {}, '用手机打开这个网址（手机要连得上这台电脑或这个网站），读完“收票”：'),
    qrPicture(address, '手机上举牌计票的网址'),
    make('p', { className: 'hint' }, make('a', { href: address, target: '_blank' }, address)),
    taker.box,
  );
  const dialog = make(
    'dialog',
    { className: 'card-dialog', 'aria-label': '举牌收票' },
    make('h2', {}, `举牌收票：想选哪个，就让哪一边朝上（${sides.join('、')}）`),
    panel.box,
    phone,
    make(
      'p',
      { className: 'card-buttons' },
      button('不用牌了，改数举手', () => dialog.close()),
    ),
  );
  const leave = keeper.follow(() => {
    if (openRound(keeper.vote) !== round) dialog.close();
  });
  dialog.addEventListener('close', () => {
    leave();
    panel.stop();
    taker.stop();
    dialog.remove();
  });
  // Keys in here are not the deck's.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
}
