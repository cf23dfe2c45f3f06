import { expect, type Locator, type Page } from '@playwright/test';
import type { SlideDeck } from '../../src/elements/slide-deck.ts';

/** Opens a chapter's slides at one of them, and waits until desk and clocks are there. */
export async function openSlide(page: Page, slug: string, slide: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/chapters/${slug}/slides/#/${slide}`);
  await page.waitForFunction(() => customElements.get('private-card') !== undefined);
  await expect(page.locator(`#${slide}`)).toBeVisible();
}

/** Shows another slide, as the trainer's window would. */
export async function goTo(page: Page, slide: string): Promise<void> {
  await page.locator('slide-deck').evaluate((deck, id) => (deck as SlideDeck).goTo(id), slide);
  await expect(page.locator(`#${slide}`)).toBeVisible();
}

/** What stands on the slide that is shown. */
export const here = (page: Page): Locator => page.locator('.slides > section.present');

export const press = (page: Page, name: string): Promise<void> =>
  here(page).getByRole('button', { name, exact: true }).click();

/** The page's one live region. */
export const said = (page: Page): Locator => page.locator('body > [role="status"]');
