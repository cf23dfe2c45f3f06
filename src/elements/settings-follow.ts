import { DEFAULT_SETTINGS, settings } from '../stores/settings.ts';

const root = document.documentElement;

/** The one entry of the page, for who shows it and who changes it. */
export const pageSettings = settings();

/**
 * Shows the page as the settings say, from now on: also when they change in another tab. What was kept before
 * is on the page already (layouts/early.js), before its first paint.
 */
export function followSettings(): void {
  pageSettings.$value.subscribe((value) => {
    const { theme, textSize } = value ?? DEFAULT_SETTINGS;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['textSize'] = textSize;
  });
}
