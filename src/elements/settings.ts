import { DEFAULT_SETTINGS, type Settings } from '../stores/settings.ts';
import { $trouble } from '../stores/trouble.ts';
import { pageSettings } from './settings-follow.ts';

/** `<settings-menu>`: radio buttons named as the fields of the settings; kept at every change. */
export class SettingsMenu extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // The reader may have been quicker than this script.
    for (const radio of this.#radios()) if (radio.checked && !radio.defaultChecked) void this.#keep(radio);
    signal.addEventListener(
      'abort',
      pageSettings.$value.subscribe((value) => this.#show(value ?? DEFAULT_SETTINGS)),
    );
    this.addEventListener('change', ({ target }) => this.#keep(target as HTMLInputElement), { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #radios(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll('input');
  }

  async #keep({ name, value }: HTMLInputElement): Promise<void> {
    const { theme, textSize }: Settings = Object.assign(
      { ...DEFAULT_SETTINGS, ...pageSettings.$value.get() },
      { [name]: value },
    );
    if (pageSettings.set({ theme, textSize })) (await import('./keeping.ts')).watchKeeping($trouble);
  }

  #show(value: Settings): void {
    for (const radio of this.#radios()) radio.checked = value[radio.name as keyof Settings] === radio.value;
  }
}
