import type { Problem } from '../problems.ts';
import type { ChapterSources } from '../sources/course-sources.ts';

/** The roles of a game fit its groups, and a swap gives every role to somebody. */
export function* checkGameRoles({ yaml }: ChapterSources): Generator<Problem> {
  const people = yaml.get('game')?.at('people');
  if (!people) return;
  const texts = (key: string) => people.list(key).map((each) => each.text() ?? '');
  const [roles, swap] = [texts('roles'), texts('swap')];
  const number = (key: string) => Number(people.at(key).value);
  const size = number('groupSize');
  if (roles.length > size)
    yield people
      .at('roles')
      .problem(
        `${roles.length} 个角色`,
        `不多于一组的人数（groupSize：${size}）`,
        '少写几个角色，或者改 groupSize',
      );
  if (number('minSize') > size)
    yield people
      .at('minSize')
      .problem(`${number('minSize')}`, `不大于 groupSize（${size}）`, '改小 minSize，或者不写');
  if (swap.length > 0 && swap.toSorted().join('\n') !== roles.toSorted().join('\n'))
    yield people
      .at('swap')
      .problem(swap.join('、'), `与 roles 同样的角色，换个次序：${roles.join('、')}`, '每个角色恰好写一次');
}
