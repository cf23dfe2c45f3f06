import {
  judgementWords,
  matterVerdict,
  MEANING_LABELS,
  type Judgement,
  type Meaning,
} from '../course/tools/matters.ts';
import { announce } from './announce.ts';
import { WritingTool } from './tool-writing.ts';

const JUDGED = 'judged';

/** `<tool-turning-the-tables>`: the other side in writing, then matters weighed, each explained at once. */
export class TurningTheTables extends WritingTool {
  protected override live(signal: AbortSignal): void {
    for (const matter of this.#matters) {
      const id = matter.dataset['matter']!;
      this.notes.follow(id, () => this.#show(matter));
      for (const button of matter.querySelectorAll('button'))
        button.addEventListener(
          'click',
          () => {
            this.notes.write(id, JUDGED, button.value);
            this.notes.flush();
            matter.querySelector('details')!.open = true;
            announce(matter.querySelector('.tool-status')!.textContent);
          },
          { signal },
        );
    }
  }

  get #matters(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-matter]')];
  }

  /** Shows a judgement, and what it makes of the table. */
  #show(matter: HTMLElement): void {
    const judged = this.notes.text(matter.dataset['matter']!, JUDGED);
    for (const button of matter.querySelectorAll('button'))
      button.ariaPressed = String(button.value === judged);
    const meaning = matter.dataset['meaning'] as Meaning;
    const known = Object.hasOwn(MEANING_LABELS, judged);
    matter.dataset['verdict'] = known ? (judged === meaning ? 'right' : 'wrong') : '';
    matter.querySelector('.tool-status')!.textContent = known
      ? matterVerdict(judged as Meaning, meaning)
      : '';
    this.#tabulate();
  }

  get #judgements(): Judgement[] {
    return this.#matters.flatMap((matter) => {
      const judged = this.notes.text(matter.dataset['matter']!, JUDGED);
      if (!Object.hasOwn(MEANING_LABELS, judged)) return [];
      return {
        text: matter.querySelector('p')!.textContent,
        judged: judged as Meaning,
        meaning: matter.dataset['meaning'] as Meaning,
      };
    });
  }

  #tabulate(): void {
    const judgements = this.#judgements;
    const otherwise = this.querySelector('.tool-otherwise')!;
    otherwise.querySelector('p')!.textContent = judgementWords(judgements, this.#matters.length);
    const table = document.createElement('table');
    const row = (tag: string, texts: readonly string[]) => {
      const tr = table.insertRow();
      for (const text of texts) tr.append(Object.assign(document.createElement(tag), { textContent: text }));
    };
    row('th', ['来电', '你', '参考']);
    for (const { text, judged, meaning } of judgements)
      if (judged !== meaning) row('td', [text, MEANING_LABELS[judged], MEANING_LABELS[meaning]]);
    otherwise.querySelector('table')?.remove();
    if (table.rows.length > 1) otherwise.append(table);
  }
}
