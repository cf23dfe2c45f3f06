import { fileName } from '../course/tools/take-out.ts';
import styles from '../styles/tools-live.css?url';
import { announce } from './announce.ts';
import { giveFile } from './give-file.ts';
import { loadStyle } from './load-style.ts';
import { tellTrouble } from './tell-trouble.ts';
import { button, make } from './tool-build.ts';

/** What all method tools share: their style sheet, what is said of keeping, taking the words away. */
export abstract class MethodTool extends HTMLElement {
  #abort: AbortController | undefined;
  readonly #status = make('span', { className: 'tool-status' }, '写下的字随写随存在这台设备上。');

  connectedCallback(): void {
    this.#abort = new AbortController();
    void this.#start(this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    await loadStyle(styles);
    // Brought to life once: moved within the page, it only needs what a disconnection took away.
    if (signal.aborted) return;
    this.live(signal);
    this.dataset['live'] = '';
    void tellTrouble();
  }

  /** Brings the tool to life. */
  protected abstract live(signal: AbortSignal): void;

  /** All that is written here, as a text to take away. */
  protected abstract get text(): string;

  protected get heading(): string {
    return this.querySelector('h3')!.textContent;
  }

  /** What is said of keeping, and the buttons that take the words away. */
  protected takeAway(signal: AbortSignal): Node[] {
    return [
      this.#status,
      button('复制', () => void this.#copy(), signal),
      button('存成文本', () => giveFile(fileName(this.heading, 'txt'), this.text), signal),
    ];
  }

  /** Says whether what was written last is kept. */
  protected kept(refused: boolean): void {
    this.toggleAttribute('data-refused', refused);
    this.say(refused ? '没能存下，字还在这一页上：请复制或存成文本，再关页面。' : '已存在这台设备上。');
    if (refused) void tellTrouble();
  }

  protected say(text: string): void {
    this.#status.textContent = text;
  }

  async #copy(): Promise<void> {
    const done = await navigator.clipboard.writeText(this.text).then(
      () => '已复制。',
      () => '浏览器不让复制，请用“存成文本”。',
    );
    this.say(done);
    announce(done);
  }
}
