import { debrief, type DebriefedStep } from '../course/role-play/debrief.ts';
import { ENDING_LABELS } from '../course/role-play/endings.ts';
import type { Walk } from '../course/role-play/walk.ts';
import { create } from './create.ts';
import { compareView } from './role-play-compare.ts';
import type { Script } from './role-play-script.ts';
import { customerLines, line } from './role-play-transcript.ts';
import { CUT, moodMove, nth } from './role-play-words.ts';

export interface DebriefOptions {
  /** How earlier rounds went. */
  record: string;
  /** Whether the dialogue has changed since, so that only its beginning still fits. */
  cut: boolean;
  /** Goes on again from a step. */
  from(step: number): void;
  close(): void;
}

function button(text: string, act: () => void, className = ''): HTMLButtonElement {
  const made = create('button', { type: 'button', ...(className && { class: className }) }, text);
  made.addEventListener('click', act);
  return made;
}

/** Why a reply does what it does, and the key point behind it. */
function reason({ turns }: Script, turn: string, choice: string): HTMLElement {
  const { why, keyPoint } = turns.get(turn)!.choices.get(choice)!;
  return create('p', { class: 'role-play-why' }, why, ' ', keyPoint.cloneNode(true));
}

function stepView(script: Script, steps: readonly DebriefedStep[], at: number): HTMLElement {
  const step = steps[at]!;
  const { turn, choice, best, cameBack, comesBack } = step;
  const reply = (id: string) => script.turns.get(turn)!.choices.get(id)!.reply;
  const item = create(
    'li',
    { 'data-best': String(choice === best) },
    create('h5', {}, nth(at)),
    ...customerLines(script, turn),
    line('你', reply(choice)),
    create('p', { class: 'role-play-move' }, moodMove(step)),
    reason(script, turn, choice),
  );
  if (comesBack !== undefined)
    item.append(create('p', { class: 'role-play-flag' }, `这句话埋下了后果，${nth(comesBack)}以后会回来。`));
  if (cameBack !== undefined) {
    const earlier = steps[cameBack]!;
    const words = script.turns.get(earlier.turn)!.choices.get(earlier.choice)!.reply;
    item.append(create('p', { class: 'role-play-flag' }, `${nth(cameBack)}埋下的，现在回来了：“${words}”`));
  }
  if (choice === best) item.append(create('p', { class: 'role-play-same' }, '✓ 老手也这么说'));
  else
    item.append(
      create('div', { class: 'role-play-best' }, line('老手会说', reply(best)), reason(script, turn, best)),
    );
  return item;
}

/** What is talked over after the play: how it ended, both ways side by side, every turn with its why. */
export function debriefView(script: Script, walk: Walk, options: DebriefOptions): HTMLElement {
  const { graph, endings } = script;
  const steps = debrief(graph, walk.history);
  const same = steps.filter(({ choice, best }) => choice === best).length;
  const ending = endings.get(walk.at);
  const title = ending ? `复盘：${ENDING_LABELS[graph.endings.get(walk.at)!]}，${ending.title}` : '复盘';

  const list = create('ol', { class: 'role-play-steps' });
  steps.forEach((_, at) => {
    const item = stepView(script, steps, at);
    item.append(button(`从${nth(at)}再来`, () => options.from(at)));
    list.append(item);
  });
  const view = create('div', { class: 'role-play-debrief' }, create('h4', { tabindex: '-1' }, title));
  if (options.cut) view.append(create('p', { class: 'role-play-flag' }, CUT.debrief));
  if (ending) view.append(line(script.customer, ending.customer), create('p', {}, ending.afterwards));
  view.append(
    create('p', { class: 'hint' }, `你说了 ${steps.length} 句，${same} 句跟老手说的一样。${options.record}`),
    ...compareView(script, walk),
    create('h5', {}, '一句一句看'),
    list,
    create(
      'div',
      { class: 'role-play-actions' },
      button('从头再来', () => options.from(0), 'button'),
      button('收起复盘', () => options.close()),
    ),
  );
  return view;
}
