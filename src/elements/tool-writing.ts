import { fileName } from '../course/tools/take-out.ts';
import styles from '../styles/tools-live.css?url';
import { announce } from './announce.ts';
import { loadStyle } from './load-style.ts';
import { saveFile } from './save-file.ts';
import { tellTrouble } from './tell-trouble.ts';
import { bindFields } from './tool-fields.ts';
import { Notes } from './tool-notes.ts';
import { Steps } from './tool-steps.ts';
import { answerOf, writtenText } from './tool-written.ts';

/**
 * A method tool that is written step by step: own words kept as they are typed, the reference beside them,
 * everything to take away as text. Kinds that have more to them build on it.
 */
export class WritingTool extends HTMLElement {
  #abort: AbortController | undefined;
  protected notes!: Notes;
  protected steps!: Steps;

  connectedCallback(): void {
    this.#abort = new AbortController();
    void this.#start(this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    await loadStyle(styles);
    if (signal.aborted) return;
    this.notes = new Notes(this, signal, (refused) => this.#kept(refused));
    this.steps = new Steps(this.form, signal);
    bindFields(this.form, this.notes, signal, (item) => this.#changed(item));
    this.steps.show(this.steps.firstOpen);
    this.#button('copy', signal, () => this.#copy());
    this.#button('download', signal, () => saveFile(fileName(this.#title, 'txt'), this.#text));
    this.live(signal);
    this.dataset['live'] = '';
    void tellTrouble();
  }

  /** What a kind has besides the writing. */
  protected live(_signal: AbortSignal): void {}

  protected get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #title(): string {
    return this.querySelector('h3')!.textContent;
  }

  get #text(): string {
    return writtenText(this.#title, this.form);
  }

  #button(name: string, signal: AbortSignal, act: () => void): void {
    this.form.querySelector(`[data-do="${name}"]`)!.addEventListener('click', act, { signal });
  }

  #say(text: string): void {
    this.form.querySelector('.tool-status')!.textContent = text;
  }

  async #copy(): Promise<void> {
    const done = await navigator.clipboard.writeText(this.#text).then(
      () => '已复制。',
      () => '浏览器不让复制，请用“存成文本”。',
    );
    this.#say(done);
    announce(done);
  }

  #kept(refused: boolean): void {
    this.toggleAttribute('data-refused', refused);
    this.#say(refused ? '没能存下，字还在这一页上：请复制或存成文本，再关页面。' : '已存在这台设备上。');
    if (refused) void tellTrouble();
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
