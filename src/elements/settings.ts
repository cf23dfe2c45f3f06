import { DEFAULT_SETTINGS, settings, type Settings } from '../stores/settings.ts';

const root = document.documentElement;

/** Shows the page as the settings say; layouts/early.js does the same before the first paint. */
function apply({ theme, textSize }: Settings): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.dataset['textSize'] = textSize;
}

/** `<settings-menu>`: radio buttons named as the fields of the settings; kept at every change. */
export class SettingsMenu extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const stored = settings();
    signal.addEventListener(
      'abort',
      // Also when another tab changes them.
      stored.$value.subscribe((value) => {
        apply(value ?? DEFAULT_SETTINGS);
        this.#show(value ?? DEFAULT_SETTINGS);
      }),
    );
    this.addEventListener(
      'change',
      ({ target }) => {
        const { name, value } = target as HTMLInputElement;
        const chosen = { ...DEFAULT_SETTINGS, ...stored.$value.get(), [name]: value };
        stored.set({ theme: chosen.theme, textSize: chosen.textSize });
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
