import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { SECTION_KEYS } from '../sections.ts';
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
  for (const point of chapter.yaml.get('key-points')?.list('keyPoints') ?? []) {
    const id = point.at('id');
    if (SECTION_KEYS.some((key) => key === id.text()))
      yield id.problem(id.text()!, '不与栏目的键名相同：两者是同一页上的锚点', '换一个编号');
  }
}
