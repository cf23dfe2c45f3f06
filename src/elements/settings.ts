import { DEFAULT_SETTINGS, type Settings } from '../stores/settings.ts';
import { pageSettings } from './settings-follow.ts';

/** `<settings-menu>`: radio buttons named as the fields of the settings; kept at every change. */
export class SettingsMenu extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    signal.addEventListener(
      'abort',
      pageSettings.$value.subscribe((value) => this.#show(value ?? DEFAULT_SETTINGS)),
    );
    this.addEventListener(
      'change',
      async ({ target }) => {
        const { name, value } = target as HTMLInputElement;
        const { theme, textSize } = { ...DEFAULT_SETTINGS, ...pageSettings.$value.get(), [name]: value };
        if (pageSettings.set({ theme, textSize })) (await import('./keeping.ts')).watchKeeping();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #show(value: Settings): void {
    for (const radio of this.querySelectorAll('input'))
      radio.checked = value[radio.name as keyof Settings] === radio.value;
  }
}
