import { masteries } from '../course/mastery/mastery.ts';
import type { Practice } from '../course/practice.ts';
import { SECTIONS } from '../course/sections.ts';
import { evidenceOf } from '../stores/evidence.ts';
import { objectivesEntry } from '../stores/objectives.ts';
import { planKeys } from '../stores/plans.ts';
import { markRead, readingEntry } from '../stores/reading.ts';
import { testEntry } from '../stores/tests.ts';
import { button, make } from './make.ts';
import { LEVELS, NEXT } from './mastery-words.ts';

/** A chapter on the page of one's own work: what was read, what can be used, what to do next. */
export interface ChapterView {
  slug: string;
  practice: Practice;
  /** Address of the chapter's folder, with the slash at its end. */
  href: string;
  /** Asks to take everything of this chapter away. */
  reset(): void;
}

function points({ slug, practice, href }: ChapterView): HTMLElement {
  const known = masteries(
    practice.keyPoints.map(({ id }) => id),
    evidenceOf(slug, practice),
  );
  return make(
    'ul',
    { className: 'me-points' },
    ...practice.keyPoints.map(({ id, rule }) => {
      const { level, next } = known.get(id)!;
      return make(
        'li',
        { 'data-level': level },
        make('a', { href: `${href}#key-point-${id}` }, rule),
        make('span', {}, make('b', {}, LEVELS[level]), ` ${NEXT[next]}`),
      );
    }),
  );
}

function sections({ slug, practice, href }: ChapterView, count: () => void): HTMLElement {
  const read = new Set(readingEntry(slug).$value.get()?.read);
  return make(
    'ul',
    { className: 'me-sections' },
    ...SECTIONS.map(({ key, title }) => {
      const box = make('input', { type: 'checkbox', checked: read.has(key), autocomplete: 'off' });
      box.addEventListener('change', () => {
        markRead(slug, practice.title, key, box.checked);
        count();
      });
      return make('li', {}, make('label', {}, box, title), make('a', { href: `${href}#${key}` }, '去读'));
    }),
  );
}

function objectives({ slug, practice }: ChapterView): HTMLElement {
  const ticked = (moment: 'before' | 'after') => objectivesEntry(slug, moment).$value.get()?.ticked ?? [];
  const [before, after] = [ticked('before'), ticked('after')];
  return make(
    'ul',
    { className: 'me-objectives' },
    ...practice.objectives.map(({ id, text }) =>
      make(
        'li',
        {},
        text,
        make(
          'small',
          {},
          after.includes(id)
            ? before.includes(id)
              ? '本来就会，现在也会'
              : '读完会了'
            : before.includes(id)
              ? '读之前就会'
              : '还没勾',
        ),
      ),
    ),
  );
}

/** The facts of a chapter in one line. */
function facts({ slug, practice }: ChapterView): string {
  const read = readingEntry(slug).$value.get()?.read ?? [];
  const test = testEntry(slug).$value.get();
  const known = [
    ...masteries(
      practice.keyPoints.map(({ id }) => id),
      evidenceOf(slug, practice),
    ).values(),
  ];
  const solid = known.filter(({ level }) => level === 'solid').length;
  const plans = planKeys(slug).length;
  return [
    `读过 ${SECTIONS.filter(({ key }) => read.includes(key)).length}/${SECTIONS.length} 栏`,
    `要点用得上 ${solid} 条`,
    test && (test.passedAt > 0 ? '测验通过了' : '测验做过'),
    plans > 0 && `计划 ${plans} 条`,
  ]
    .filter(Boolean)
    .join('，');
}

/** The fold of a chapter. */
export function chapterFold(view: ChapterView, open: boolean): HTMLElement {
  const line = make('small', {}, facts(view));
  return make(
    'details',
    { className: 'me-chapter', open },
    make('summary', {}, make('b', {}, view.practice.title), line),
    make('h3', {}, '实战要点'),
    points(view),
    make('h3', {}, '学习目标'),
    objectives(view),
    make('h3', {}, '读过的栏目'),
    make('p', { className: 'hint' }, '读到一栏的末尾会自己勾上；在课上或纸上读过的，可以手动勾。'),
    sections(view, () => (line.textContent = facts(view))),
    make(
      'p',
      { className: 'me-row' },
      make('a', { href: view.href }, '去这一章'),
      make('a', { href: `${view.href}test/` }, '本章测验'),
      make('a', { href: `${view.href}certificate/` }, '结业证书'),
      button('清空这一章', () => view.reset()),
    ),
  );
}
