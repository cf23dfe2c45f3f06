import { takeOut } from '../course/tools/take-out.ts';
import { assessmentEntry, assessmentTimes } from '../stores/assessments.ts';
import { announce } from './announce.ts';
import { button, make } from './tool-build.ts';
import { MethodTool } from './tool-element.ts';
import { bindFields } from './tool-fields.ts';
import { assessmentResult, dayOf, type Experience, type MadeAssessment } from './tool-flow-result.ts';
import { Notes } from './tool-notes.ts';

/** `<tool-flow-experiences>`: seven statements to score, kept time after time, and goals in one's own words. */
export class FlowExperiences extends MethodTool {
  #notes!: Notes;
  #experiences!: Experience[];
  readonly #result = make('div', { className: 'tool-result', hidden: true });
  readonly #told = make('span', { className: 'tool-status' });
  #signal!: AbortSignal;

  protected override live(signal: AbortSignal): void {
    this.#signal = signal;
    const form = this.querySelector('form')!;
    const raises = [...form.querySelectorAll('dl > dd')];
    this.#experiences = [...form.querySelectorAll<HTMLElement>('[data-experience]')].map((item, index) => ({
      id: item.dataset['experience']!,
      title: item.querySelector('b')!.textContent,
      short: item.dataset['short']!,
      raise: raises[index]!.textContent,
    }));
    if (!form.querySelector('input')) this.#build(form);
    this.#notes = new Notes(this, signal, (refused) => this.kept(refused));
    bindFields(form, this.#notes, signal, () => {});

    const [save, away] = form.querySelectorAll('.tool-actions');
    const look = button('', () => this.#show(), signal);
    const name = () => {
      const count = this.#made.length;
      look.textContent = `看以前的（${count} 次）`;
      look.disabled = count === 0;
    };
    name();
    save!.replaceChildren(
      button(
        '记下这一次',
        () => {
          this.#save();
          name();
        },
        signal,
      ),
      look,
      this.#told,
    );
    save!.after(this.#result);
    away!.replaceChildren(...this.takeAway(signal));
    // What was scored is printed, looked at or not.
    addEventListener('beforeprint', () => this.#show(), { signal });
  }

  #build(form: HTMLFormElement): void {
    for (const item of form.querySelectorAll<HTMLElement>('[data-experience]')) {
      const name = `${item.dataset['experience']}.score`;
      const boxes = ['1', '2', '3', '4', '5'].map((value) =>
        make('label', {}, make('input', { type: 'radio', name, value }), value),
      );
      item.replaceChildren(make('fieldset', {}, make('legend', {}, ...item.childNodes), ...boxes));
    }
    for (const item of form.querySelectorAll<HTMLElement>('[data-goal]'))
      item.replaceChildren(
        make('label', {}, ...item.childNodes, make('textarea', { name: `${item.dataset['goal']}.text` })),
      );
  }

  /** All assessments that were kept, the earliest first. */
  get #made(): MadeAssessment[] {
    const { chapter, tool } = this.dataset as { chapter: string; tool: string };
    return assessmentTimes(chapter, tool).map((when) => ({
      when,
      scores: assessmentEntry(chapter, tool, when).$value.get()!.scores,
    }));
  }

  #tell(words: string): void {
    this.#told.textContent = words;
    announce(words);
  }

  #save(): void {
    const scores = this.#experiences.map(({ id }) => [id, Number(this.#notes.text(id, 'score'))] as const);
    const open = scores.filter(([, score]) => !score);
    if (open.length > 0) {
      this.#tell(`还有 ${open.length} 句没有打分，都打了再记下。`);
      this.querySelector<HTMLElement>(`[name="${open[0]![0]}.score"]`)!.focus();
      return;
    }
    const { chapter, tool } = this.dataset as { chapter: string; tool: string };
    const refused = assessmentEntry(chapter, tool, Date.now()).set({ scores: Object.fromEntries(scores) });
    this.kept(refused !== undefined);
    this.#tell(refused ? '没能存下：这一次只在这一页上。请先存成文本。' : '记下了。');
    this.#show();
  }

  #show(): void {
    const { chapter, tool } = this.dataset as { chapter: string; tool: string };
    const remove = (when: number) => {
      const { scores } = assessmentEntry(chapter, tool, when).$value.get()!;
      assessmentEntry(chapter, tool, when).remove();
      this.#show();
      const undo = button(
        '撤销',
        () => {
          assessmentEntry(chapter, tool, when).set({ scores });
          this.#tell('撤销了。');
          this.#show();
        },
        this.#signal,
      );
      this.#tell(`删去了 ${dayOf(when)} 的一次。`);
      this.#told.append(undo);
      undo.focus();
    };
    const made = this.#made;
    this.#result.hidden = made.length === 0;
    if (made.length > 0)
      this.#result.replaceChildren(...assessmentResult(made, this.#experiences, remove, this.#signal));
  }

  protected override get text(): string {
    const goals = [...this.querySelectorAll<HTMLElement>('[data-goal]')].map((item) => {
      const label = item.querySelector('label')!;
      return { label: label.firstChild!.textContent!.trim(), text: label.querySelector('textarea')!.value };
    });
    return takeOut(this.heading, [
      ...this.#made.map(({ when, scores }) => ({
        title: dayOf(when),
        lines: this.#experiences.map(({ id, title }) => ({ label: title, text: String(scores[id] ?? '') })),
      })),
      { title: '目标', lines: goals },
    ]);
  }
}
