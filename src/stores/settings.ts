import { entry, type Shape } from './entry.ts';

/** How the reader wants pages to look. layouts/early.js reads the same entry before the first paint. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  textSize: 'small' | 'medium' | 'large' | 'x-large';
}

export const DEFAULT_SETTINGS: Settings = { theme: 'system', textSize: 'medium' };

const THEMES: readonly unknown[] = ['system', 'light', 'dark'];
const TEXT_SIZES: readonly unknown[] = ['small', 'medium', 'large', 'x-large'];

/** How settings are stored. */
export const settingsShape: Shape<Settings> = {
  version: 1,
  parse: ({ theme, textSize }) =>
    THEMES.includes(theme) && TEXT_SIZES.includes(textSize) ? ({ theme, textSize } as Settings) : undefined,
};

/** What is kept of the settings. Key: `settings`. */
export const settings = () => entry({ key: 'settings', ...settingsShape });
