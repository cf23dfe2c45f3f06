import { buildFields } from './tool-build.ts';
import { MethodTool } from './tool-element.ts';
import { bindFields } from './tool-fields.ts';
import { Notes } from './tool-notes.ts';
import { Steps } from './tool-steps.ts';
import { answerOf, writtenText } from './tool-written.ts';

/**
 * A method tool that is written step by step: own words kept as they are typed, the reference beside them.
 * Kinds that have more to them build on it.
 */
export class WritingTool extends MethodTool {
  protected notes!: Notes;
  protected steps!: Steps;

  protected override live(signal: AbortSignal): void {
    const { form } = this;
    if (!form.querySelector('textarea')) buildFields(form);
    this.notes = new Notes(this, signal, (refused) => this.kept(refused));
    this.steps = new Steps(form, signal);
    bindFields(form, this.notes, signal, (item) => this.#changed(item));
    this.steps.show(this.steps.firstOpen);
    form.lastElementChild!.replaceChildren(...this.steps.buttons, ...this.takeAway(signal));
  }

  protected get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  protected override get text(): string {
    return writtenText(this.heading, this.form);
  }

  #changed(item: string): void {
    const step = this.form.querySelector(`[data-item="${item}"]`)!;
    const mine = [...step.querySelectorAll<HTMLElement>('[data-of]')];
    for (const each of mine) each.textContent = answerOf(this.form, each.dataset['of']!);
    this.steps.mark(
      item,
      mine.every((each) => each.textContent.trim() !== ''),
    );
  }
}
