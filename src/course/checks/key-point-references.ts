import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { keyPointIds, type ChapterSources, type CourseSources } from '../sources/course-sources.ts';
import type { Place } from '../sources/place.ts';

function references({ yaml }: ChapterSources): Place[] {
  const questions = yaml.get('quiz')?.list('questions') ?? [];
  const rolePlay = yaml.get('role-play');
  const owners = [
    ...questions,
    ...questions.flatMap((question) => question.list('points')),
    ...(rolePlay?.list('nodes') ?? []).flatMap((node) => node.list('choices')),
    ...(rolePlay?.at('class').at('observer').list('checklist') ?? []),
    ...(yaml.get('plan')?.list('plans') ?? []),
    ...(yaml.get('answers')?.list('answers') ?? []).flatMap((answer) => answer.list('points')),
  ];
  return owners.map((owner) => owner.at('keyPoint'));
}

/** Whatever refers to a key point names one of its own chapter. */
export function* checkKeyPointReferences(chapter: ChapterSources, course: CourseSources): Generator<Problem> {
  const known = keyPointIds(chapter);
  if (!known) return;
  for (const place of references(chapter)) {
    const id = place.text();
    if (!id || known.includes(id)) continue;
    const owner = course.chapters.find((other) => keyPointIds(other)?.includes(id));
    const choose = `换成 ${known.join('、')} 之一`;
    yield place.problem(
      owner ? `${id} 是 ${owner.slug} 一章的要点` : id,
      '本章 key-points.yaml 里的一个编号',
      owner ? choose : suggest(id, known, choose),
    );
  }
}
