import { PROSE_KEYS, SECTION_KEYS } from '../sections.ts';
import { writingQuestions, type ChapterSources } from './course-sources.ts';
import { headingAnchor, headingsOf } from './headings-of.ts';
import type { Place } from './place.ts';

const named = (prefix: string, places: readonly Place[], key = 'id') =>
  places.map((place) => `${prefix}-${place.text(key)}`);

/** The places of a chapter's reading page that can be linked to; undefined where a file that names some cannot be read. */
export function anchorsOf(chapter: ChapterSources): string[] | undefined {
  const { yaml, prose } = chapter;
  const points = yaml.get('key-points')?.list('keyPoints');
  const questions = yaml.get('quiz')?.list('questions');
  const answers = yaml.get('answers')?.list('answers');
  const rolePlay = yaml.get('role-play');
  const read = PROSE_KEYS.every((key) => prose.some((source) => source.key === key && source.tree));
  if (!points || !questions || !answers || !rolePlay || !read) return undefined;
  return [
    ...SECTION_KEYS,
    'own-scenario',
    ...named('key-point', points),
    ...named('question', questions),
    ...named('write', writingQuestions(chapter)),
    ...named('answer', answers, 'question'),
    ...named('tool', yaml.get('tools')?.list('tools') ?? []),
    ...named('turn', [...rolePlay.list('nodes'), ...rolePlay.list('endings')]),
    ...headingsOf(chapter).map(({ text }) => headingAnchor(text)),
  ];
}
