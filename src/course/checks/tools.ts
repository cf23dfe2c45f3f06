import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { ChapterSources } from '../sources/course-sources.ts';
import type { Place } from '../sources/place.ts';

/** A reference speaks to every step, in their order: what the learner writes stands beside it. */
function* fourSteps(tool: Place): Generator<Problem> {
  const steps = tool.list('steps').map((step) => step.text('id') ?? '');
  if (steps.length === 0) return;
  for (const complaint of tool.list('complaints'))
    for (const [index, answer] of complaint.list('reference').entries()) {
      const id = answer.text('step');
      if (!id || id === steps[index]) continue;
      const step = answer.at('step');
      if (steps.includes(id))
        yield step.problem(id, `参考按步骤的顺序写：${steps.join('、')}`, '调整顺序，每一步写一次');
      else
        yield step.problem(id, `steps 里的一个编号：${steps.join('、')}`, suggest(id, steps, '换成其中之一'));
    }
}

/** The same moments are told from both sides. */
function* bothSides(tool: Place): Generator<Problem> {
  for (const event of tool.list('events')) {
    const [ours, theirs] = [event.list('ours').length, event.list('theirs').length];
    if (ours > 0 && theirs > 0 && ours !== theirs)
      yield event
        .at('theirs')
        .problem(`${theirs} 条`, `与 ours 一样多：${ours} 条`, '同样几个时刻，两头各写一条');
  }
}

/** The parts of a method tool that name or answer each other fit together. */
export function* checkTools({ yaml }: ChapterSources): Generator<Problem> {
  for (const tool of yaml.get('tools')?.list('tools') ?? []) {
    const kind = tool.text('kind');
    if (kind === 'four-step-apology') yield* fourSteps(tool);
    if (kind === 'turning-the-tables') yield* bothSides(tool);
  }
}
