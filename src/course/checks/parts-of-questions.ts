import { nearest, suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { ChapterSources } from '../sources/course-sources.ts';
import type { Place } from '../sources/place.ts';

const idsOf = (places: readonly Place[]) =>
  places.map((place) => place.text('id')).filter((id) => id !== undefined);

/** Every `[[id]]` of the passage has its blank, and every blank its `[[id]]`, once. */
function* fillBlank(question: Place): Generator<Problem> {
  const passage = question.at('passage');
  const blanks = question.list('blanks');
  if (passage.text() === undefined || blanks.length === 0) return;
  const marks = [...passage.text()!.matchAll(/\[\[(.*?)\]\]/g)].map((match) => match[1]!);
  const known = idsOf(blanks);
  const unmarked = new Set(known.filter((id) => !marks.includes(id)));
  for (const mark of new Set(marks)) {
    if (marks.filter((other) => other === mark).length > 1)
      yield passage.problem(
        `[[${mark}]] 出现了不止一次`,
        '每个空在文字里只出现一次',
        '给另一个空换个编号，并补进 blanks',
      );
    if (known.includes(mark)) continue;
    const meant = nearest(mark, unmarked);
    if (meant) unmarked.delete(meant);
    yield passage.problem(
      `[[${mark}]]`,
      'blanks 里的一个编号',
      meant ? `改成 [[${meant}]]` : `在 blanks 里补上 ${mark}`,
    );
  }
  for (const blank of blanks.filter((place) => unmarked.has(place.text('id') ?? ''))) {
    const id = blank.at('id');
    yield id.problem(
      `passage 里没有 [[${id.text()}]]`,
      '每个空在 passage 里都有位置',
      '在 passage 里写上它，或删去这个空',
    );
  }
}

/** Every item is to be sorted into a group that exists. */
function* sorting(question: Place): Generator<Problem> {
  const groups = idsOf(question.list('groups'));
  if (groups.length === 0) return;
  for (const item of question.list('items')) {
    const group = item.text('group');
    if (group === undefined || groups.includes(group)) continue;
    const expected = `groups 里的一个编号：${groups.join('、')}`;
    yield item.at('group').problem(group, expected, suggest(group, groups, `换成 ${groups.join('、')} 之一`));
  }
}

/** Equal sides could not be told apart, so that a right match would count as wrong. */
function* matching(question: Place): Generator<Problem> {
  const pairs = question.list('pairs');
  const sides = [
    pairs.map((pair) => pair.at('left')),
    [...pairs.map((pair) => pair.at('right')), ...question.list('extras').map((extra) => extra.at('text'))],
  ];
  for (const side of sides) {
    const first = new Map<string, Place>();
    for (const place of side) {
      const text = place.text();
      if (!text) continue;
      const before = first.get(text);
      if (!before) first.set(text, place);
      else
        yield place.problem(
          `“${text}”出现了两次`,
          `同一边的各项互不相同（第一次在第 ${before.line} 行）`,
          '改写其中一项，让它们分得开',
        );
    }
  }
}

/** The parts of a question that name each other fit together. */
export function* checkPartsOfQuestions({ yaml }: ChapterSources): Generator<Problem> {
  for (const question of yaml.get('quiz')?.list('questions') ?? []) {
    const kind = question.text('kind');
    if (kind === 'fill-blank') yield* fillBlank(question);
    if (kind === 'sorting') yield* sorting(question);
    if (kind === 'matching') yield* matching(question);
  }
}
