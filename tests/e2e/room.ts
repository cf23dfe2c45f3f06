import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { builtChapters } from './pages.ts';

export const slug = builtChapters()[0]!;
export const SLIDES = `/chapters/${slug}/slides/`;

/** Opens a deck on the wall, ready for votes. */
export async function openWall(page: Page, hash = ''): Promise<void> {
  await page.goto(`${SLIDES}${hash}`);
  await wallReady(page);
}

/** Waits until a wall runs and its votes are alive, and the lesson is open or asked about. */
export async function wallReady(page: Page): Promise<void> {
  await page.locator('slide-deck[data-lesson="open"], .lesson-ask').first().waitFor();
  await page.locator('.slides > section.present').waitFor();
  await page.locator('room-vote:not([data-phase])').first().waitFor({ state: 'detached' });
}

/** Opens the trainer's window beside a wall, as S does. */
export async function openTrainer(wall: Page, context: BrowserContext): Promise<Page> {
  const [trainer] = await Promise.all([context.waitForEvent('page'), wall.keyboard.press('s')]);
  await trainerReady(trainer!);
  return trainer!;
}

export async function trainerReady(trainer: Page): Promise<void> {
  await trainer.locator('lesson-presenter[data-state="open"]').waitFor();
}

/** Id of the slide on the wall. */
export const onWall = (page: Page) => page.locator('.slides > section.present').getAttribute('data-slide');

/** Waits until the wall shows a slide. */
export async function expectOnWall(page: Page, id: string): Promise<void> {
  await expect(page.locator('.slides > section.present')).toHaveAttribute('data-slide', id);
}

/** Ids of the slides, in order. */
export const slideIds = (page: Page) =>
  page
    .locator('.slides > section')
    .evaluateAll((slides) => slides.map((slide) => (slide as HTMLElement).dataset['slide']!));

/** Slide of the first question of a kind. */
export async function questionSlide(page: Page, kind: 'voted' | 'many' | 'talked'): Promise<string> {
  const which = {
    voted: 'room-vote[data-options]:not([data-many])[data-ask="1"]',
    many: 'room-vote[data-many][data-ask="1"]',
    talked: 'room-vote:not([data-options])',
  }[kind];
  return (await page.locator(`section:has(${which})`).first().getAttribute('data-slide'))!;
}

/** The vote on the wall. */
export const vote = (page: Page): Locator => page.locator('.slides > section.present room-vote');

/** What somebody in the room can read of the vote on the wall. */
export const seen = (page: Page) =>
  vote(page).evaluate((room) => {
    const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode())
      if (walker.currentNode.parentElement!.checkVisibility()) text += walker.currentNode.textContent;
    return text.replace(/\s+/g, ' ');
  });

/** Types counts as a trainer does: number, Enter, number, Enter. */
export async function count(page: Page, ...counts: (number | string)[]): Promise<void> {
  for (const each of counts) {
    await page.keyboard.type(String(each));
    await page.keyboard.press('Enter');
  }
}

/** Steps of a vote by the clicker. */
export async function click(page: Page, times = 1): Promise<void> {
  for (let i = 0; i < times; i += 1) await page.keyboard.press('PageDown');
}
