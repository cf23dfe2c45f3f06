import type { Written } from '../course/writing/text-file.ts';
import { selfMarksEntry } from '../stores/self-marks.ts';
import { textEntry } from '../stores/texts.ts';

const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

/** The id under which the text of a question is kept. */
export function idOf(question: HTMLElement): string {
  return question.dataset['question'] ?? question.id.replace(/^write-/, '');
}

/** The texts of the points of a reference answer: in the answers section, or behind a short answer. */
function pointTexts(question: HTMLElement): string[] {
  const items =
    document.getElementById(`answer-${idOf(question)}`)?.querySelectorAll('.checklist > li') ??
    question.querySelectorAll('.quiz-answer .checklist > li');
  return [...items].map(textOf);
}

/** A question of the page, what was written to it and how it was marked. */
export function gather(slug: string, question: HTMLElement): Written {
  const id = idOf(question);
  const marks = selfMarksEntry(slug, id).$value.get();
  const points = pointTexts(question);
  return {
    section: textOf(question.closest('[data-section]')?.querySelector('h2')),
    question: textOf(question.querySelector('.writing-ask, .quiz-stem')),
    poor: textOf(question.querySelector('.poor blockquote')),
    text: question.querySelector('textarea')?.value || textEntry(slug, id).$value.get()?.text || '',
    // Kept in the order the answer has them.
    points: (marks?.points ?? []).map(({ marked }, i) => ({ text: points[i] ?? '', marked })),
    seenFirst: marks?.seenFirst ?? false,
  };
}
