import { expect, type Locator, type Page } from '@playwright/test';
import type { RolePlayChoice, RolePlayNode } from '../../src/schemas/role-play.ts';
import { REAL } from '../fixtures/role-plays.ts';

/** A role-play of the course in which something promised comes back. */
export const PLAY = REAL.find(({ slug }) => slug === 'sincere-apology') ?? REAL[0]!;

export const nodeOf = (id: string): RolePlayNode => PLAY.rolePlay.nodes.find((node) => node.id === id)!;

export const choiceOf = (node: string, id: string): RolePlayChoice =>
  nodeOf(node).choices.find((choice) => choice.id === id)!;

/** The reply buttons of the turn being played. */
export const replies = (page: Page): Locator => page.locator('.role-play-replies > button');

export const button = (page: Page, name: string): Locator =>
  page.locator('role-play').getByRole('button', { name, exact: true });

/** Opens the chapter at its role-play and waits until it can be played. */
export async function open(page: Page, slug = PLAY.slug): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/chapters/${slug}/#role-play-script`);
  await page.waitForFunction(() => customElements.get('role-play') !== undefined);
}

/** Says a reply by its words, wherever it stands in this round. */
export async function say(page: Page, words: string): Promise<void> {
  await replies(page).filter({ hasText: words }).click();
}

/** Plays a path of turn and choice ids. */
export async function playPath(page: Page, path: readonly (readonly [string, string])[]): Promise<void> {
  for (const [node, choice] of path) await say(page, choiceOf(node, choice).reply);
}

/** A path that promises too much, and goes back to that promise. */
export const PROMISED: [string, string][] = [
  ['opening', 'open-name-it'],
  ['near-miss', 'promise-today'],
  ['whose-fault', 'split-the-two'],
  ['what-now', 'stay-overnight'],
  ['you-promised', 'take-it-back'],
];

/** The page's one live region. */
export const said = (page: Page): Locator => page.locator('body > [role="status"]');

/** Everything the site has stored, parsed. */
export const stored = (page: Page): Promise<Record<string, Record<string, unknown>>> =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries({ ...localStorage }).map(([key, text]) => [key, JSON.parse(text)])),
  );

/** The mood as it is shown: number and word. */
export async function expectMood(page: Page, mood: number): Promise<void> {
  await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', String(mood));
}
