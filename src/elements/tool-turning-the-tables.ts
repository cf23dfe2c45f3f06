import {
  judgementWords,
  matterVerdict,
  MEANING_LABELS,
  type Judgement,
  type Meaning,
} from '../course/tools/matters.ts';
import { announce } from './announce.ts';
import { button, make } from './tool-build.ts';
import { WritingTool } from './tool-writing.ts';

const JUDGED = 'judged';

/** `<tool-turning-the-tables>`: the other side in writing, then matters weighed, each explained at once. */
export class TurningTheTables extends WritingTool {
  protected override live(signal: AbortSignal): void {
    super.live(signal);
    for (const matter of this.#matters) {
      const id = matter.dataset['matter']!;
      const buttons = Object.entries(MEANING_LABELS).map(([value, label]) => {
        const made = button(label, () => this.#judge(matter, value), signal);
        made.value = value;
        return made;
      });
      const room = make(
        'div',
        { className: 'tool-actions', role: 'group', ariaLabel: '对来电的人' },
        ...buttons,
        make('span', { className: 'tool-status' }),
      );
      matter.querySelector('details')!.before(room);
      this.notes.follow(id, () => this.#show(matter));
    }
  }

  #judge(matter: HTMLElement, value: string): void {
    this.notes.write(matter.dataset['matter']!, JUDGED, value);
    this.notes.flush();
    matter.querySelector('details')!.open = true;
    announce(matter.querySelector('.tool-status')!.textContent);
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
    const table = make('table');
    const row = (tag: 'th' | 'td', texts: readonly string[]) =>
      table.append(make('tr', {}, ...texts.map((text) => make(tag, {}, text))));
    row('th', ['来电', '你', '参考']);
    for (const { text, judged, meaning } of judgements)
      if (judged !== meaning) row('td', [text, MEANING_LABELS[judged], MEANING_LABELS[meaning]]);
    otherwise.querySelector('table')?.remove();
    if (table.rows.length > 1) otherwise.append(table);
  }
}
