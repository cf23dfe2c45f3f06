import { sharedSteps } from '../course/role-play/debrief.ts';
import { ENDING_LABELS } from '../course/role-play/endings.ts';
import { expertWalk, type Walk } from '../course/role-play/walk.ts';
import { create } from './create.ts';
import { curveView } from './role-play-curve.ts';
import type { Script } from './role-play-script.ts';
import { mood, nth } from './role-play-words.ts';

/** What was said at a place of a walk, or how it ended there; nothing after that. */
function cell({ turns, endings, graph }: Script, { at, history }: Walk, index: number): HTMLElement {
  const step = history[index];
  if (step) {
    const { reply } = turns.get(step.turn)!.choices.get(step.choice)!;
    return create('td', {}, reply, create('small', {}, `情绪 ${step.before} → ${mood(step.after)}`));
  }
  const ending = index === history.length ? endings.get(at) : undefined;
  return ending
    ? create('td', {}, create('b', {}, `${ENDING_LABELS[graph.endings.get(at)!]}：`), ending.title)
    : create('td');
}

/** Your way and the old hand's, side by side: as a curve of the mood, and as a table of what was said. */
export function compareView(script: Script, yours: Walk): HTMLElement[] {
  const experts = expertWalk(script.graph);
  const shared = sharedSteps(yours.history, experts.history);
  const rows = Math.max(yours.history.length, experts.history.length) + 1;
  const body = create('tbody');
  for (let at = 0; at < rows; at += 1) {
    const label = at < rows - 1 ? nth(at) : '最后';
    const row = create('tr', {}, create('th', { scope: 'row' }, label));
    row.append(cell(script, yours, at), cell(script, experts, at));
    if (at === shared && at < rows - 1) row.dataset['parted'] = '';
    body.append(row);
  }
  const head = ['', '你', '老手'].map((text) => (text ? create('th', { scope: 'col' }, text) : create('td')));
  const told =
    shared === yours.history.length
      ? '一路都跟老手走得一样。'
      : `${shared === 0 ? '从第一句起' : `前 ${shared} 句一样，从${nth(shared)}起`}，你们走了两条路。情绪怎么走的，看图；说了什么，看表。`;
  return [
    create('h5', {}, '你的走法和老手的走法'),
    create('p', {}, told),
    create(
      'figure',
      {},
      curveView(yours, experts) as unknown as HTMLElement,
      create('table', { class: 'role-play-ways' }, create('thead', {}, create('tr', {}, ...head)), body),
    ),
  ];
}
