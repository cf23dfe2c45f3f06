import type { PartGrade } from '../course/questions/contract.ts';
import type { Parts } from './quiz-face.ts';
import type { Words } from './quiz-words.ts';

type Grades = readonly [string, PartGrade][];

/** Marks the parts of a question. A mark takes no room. */
export function mark(parts: Parts, grades: Grades, last: boolean): void {
  for (const [id, { verdict }] of grades)
    // What was not chosen tells of the answer: not before there is nothing left to try.
    if (last || verdict === 'right' || verdict === 'wrong') parts.get(id)!.dataset['verdict'] = verdict;
}

/** Takes marks and explanations away again; with `keepOpen` those whose explanation is open stay. */
export function unmark(form: HTMLElement, keepOpen = false): void {
  for (const note of form.querySelectorAll<HTMLDetailsElement>('.quiz-why'))
    if (!keepOpen || !note.open) note.remove();
  for (const part of form.querySelectorAll<HTMLElement>('[data-verdict]'))
    if (!keepOpen || !form.querySelector(`.quiz-why[data-of="${part.dataset['part']}"]`))
      delete part.dataset['verdict'];
}

/**
 * Sets the explanation of every part in its place. What speaks to the answer given is open; what would tell
 * the answer is there to be opened, until nothing is left to try.
 */
export function explain(
  parts: Parts,
  grades: Grades,
  sources: ReadonlyMap<string, Element>,
  words: Words,
  last: boolean,
): void {
  grades.forEach(([id, { verdict, why }], index) => {
    const part = parts.get(id)!;
    const told = last || verdict === 'right' || verdict === 'wrong';
    const correction = last && verdict !== 'right' && words.answer?.(sources.get(id)!, index);
    const note = document.createElement('details');
    note.className = 'quiz-why';
    note.dataset['of'] = id;
    note.open = last || why !== undefined;
    const summary = document.createElement('summary');
    summary.textContent = told ? words[verdict] : '你没有选这一项';
    if (correction) summary.textContent += `，应是：${correction}`;
    if (!note.open) summary.textContent += '：看解释';
    const text = document.createElement('div');
    text.textContent = sources.get(why ?? id)?.textContent ?? '';
    note.append(summary, text);
    // A blank stands in running text: its explanation comes below, under its name.
    if (part.localName === 'li') part.append(note);
    else {
      summary.prepend(`${part.querySelector('input')?.ariaLabel} `);
      part.closest('.quiz-frame')!.append(note);
    }
  });
}
