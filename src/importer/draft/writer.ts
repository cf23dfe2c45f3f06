import { stringify } from 'yaml';
import { STUB } from '../../course/checks/stubs.ts';
import type { SectionKey } from '../../course/sections.ts';
import type { DraftSource } from './draft-source.ts';
import { matchAnswers, type AskedKey, type MatchedExercises } from './exercises.ts';
import { gist } from './passages.ts';
import { placePassages, type PlacedArticle, type PlacedPassage } from './place-passages.ts';

/** Everything the files of a draft are written from. */
export interface DraftPlan {
  slug: string;
  source: DraftSource;
  article: PlacedArticle;
  exercises: MatchedExercises;
  /** Ids of the writing questions: scenario-1, role-play-1 …, in the order of the article. */
  asked: { id: string; section: AskedKey; pair: MatchedExercises['pairs'][number] | undefined }[];
  keyPoints: { id: string; from: PlacedPassage | undefined }[];
}

/** A stub, and where in the notes the author finds what it is to be made of. */
export function stub(what: string, ...from: (PlacedPassage | undefined)[]): string {
  const places = from.flatMap((passage) => (passage ? [`〔${passage.label}〕${gist(passage.text)}`] : []));
  return STUB + what + (places.length > 0 ? `（${places.join('；')}）` : '');
}

/** Data files are plain text: Markdown's bold would be seen as asterisks. */
const plainValue = (_: unknown, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('**', '') : value;

/** A data file of the chapter with the line by which editors find its schema. */
export function yamlFile(schema: string, data: unknown): string {
  const text = stringify(data, plainValue, { lineWidth: 0, aliasDuplicateObjects: false });
  return `# yaml-language-server: $schema=../../../src/schemas/json/${schema}.schema.json\n${text}`;
}

/** The passages of a section that are text, not headings. */
export function inSection({ article }: DraftPlan, key: SectionKey): PlacedPassage[] {
  return article.passages.filter(({ section, kind }) => section === key && kind !== 'heading');
}

const LEAST_POINTS = 4;
const MOST_POINTS = 7;
const RULE = /要|不要|应|必须|不能|切忌|先|别|把/g;

/** Passages that key points can be made of: the book's own, else list items, else those that demand most. */
function keyPointPassages({ passages }: PlacedArticle): PlacedPassage[] {
  const text = passages.filter(({ kind }) => kind !== 'heading');
  const own = text.filter(({ section }) => section === 'key-points');
  const items = text.filter(({ section, kind }) => section === 'technique' && kind === 'item');
  const first = own.length > 0 ? own : items;
  const demands = (passage: PlacedPassage) => passage.text.match(RULE)?.length ?? 0;
  const others = text
    .filter(({ section }) => section === 'technique' || section === 'insight')
    .filter((passage) => !first.includes(passage))
    .sort((a, b) => demands(b) - demands(a));
  const wanted = Math.max(LEAST_POINTS, Math.min(first.length, MOST_POINTS));
  return [...first, ...others].slice(0, wanted);
}

const ASKED: readonly AskedKey[] = ['scenario', 'role-play', 'reflection'];

/** Plans a draft: where each passage goes, which answers which question, what the key points are made of. */
export function planDraft(slug: string, source: DraftSource): DraftPlan {
  const article = placePassages(source.text);
  const exercises = matchAnswers(article.questions, article.answers);
  const asked = ASKED.flatMap((section) => {
    const pairs = exercises.pairs.filter(({ question }) => question.section === section);
    // A role-play has at most one question of its own; the other two sections have at least one.
    const wanted = section === 'role-play' ? pairs.slice(0, 1) : pairs.length > 0 ? pairs : [undefined];
    return wanted.map((pair, at) => ({ id: `${section}-${at + 1}`, section, pair }));
  });
  const from = keyPointPassages(article);
  const keyPoints = Array.from({ length: Math.max(LEAST_POINTS, from.length) }, (_, at) => ({
    id: `${slug}-point-${at + 1}`,
    from: from[at],
  }));
  return { slug, source, article, exercises, asked, keyPoints };
}
