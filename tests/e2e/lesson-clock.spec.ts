import { expect, test, type Page } from '@playwright/test';
import { REAL } from '../fixtures/role-plays.ts';
import { expectUsable } from './axe.ts';
import { here, openSlide, press, said } from './lesson.ts';

const { slug, rolePlay } = REAL.find((each) => each.slug === 'sincere-apology') ?? REAL[0]!;
const MINUTES = rolePlay.class.minutes;
const START = new Date('2026-03-02T09:00:00');

/** Counts what is to be heard: strokes of the bell. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = globalThis as typeof globalThis & { strokes?: number };
    counted.strokes = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (at) {
      counted.strokes! += 1;
      start.call(this, at);
    };
  });
  return () => page.evaluate(() => (globalThis as typeof globalThis & { strokes: number }).strokes);
}

/** Opens a slide at a moment at which time then stands still: it goes on only as a test lets it. */
async function openAt(page: Page, slide: string): Promise<void> {
  await page.clock.install({ time: START });
  await openSlide(page, slug, slide);
  await page.clock.pauseAt(new Date(START.getTime() + 10 * 60_000));
}

/** Loads the page again, and stops time so many seconds after `openAt` did. */
async function reload(page: Page, after: number): Promise<void> {
  await page.clock.resume();
  await page.reload();
  await page.waitForFunction(() => customElements.get('private-card') !== undefined);
  await page.clock.pauseAt(new Date(START.getTime() + (600 + after) * 1000));
}

const digits = (page: Page) => here(page).getByRole('timer');
const corner = (page: Page) => page.locator('.clock-corner');
const panel = (page: Page) => page.getByRole('dialog', { name: '计时' });

test('a trainer runs the clock of a slide: start, stop, a minute more or less, and again; the end is shown and rings', async ({
  page,
}) => {
  const strokes = await listen(page);
  await openAt(page, 'role-play-run');
  await expect(digits(page)).toHaveText(`${MINUTES}:00`);
  await press(page, '加1分钟');
  await press(page, '减1分钟');
  await press(page, '减1分钟');
  await expect(digits(page)).toHaveText(`${MINUTES - 1}:00`);
  await press(page, '重来');
  await expect(digits(page)).toHaveText(`${MINUTES}:00`);
  await here(page).getByRole('button', { name: '开始' }).focus();
  await page.keyboard.press('Enter');
  await page.clock.runFor(61_000);
  await expect(digits(page)).toHaveText(`${MINUTES - 2}:59`);
  await expect(here(page)).toContainText('进行中');
  await page.keyboard.press(' ');
  await page.clock.runFor(600_000);
  await expect(digits(page)).toHaveText(`${MINUTES - 2}:59`);
  await expect(here(page)).toContainText('停着');
  await press(page, '接着走');
  await page.clock.runFor((MINUTES - 2) * 60_000 + 100);
  await expect(said(page)).toHaveText('角色模拟：还有1分钟。');
  await page.clock.runFor(58_000);
  await expect(digits(page)).toHaveText('0:01');
  await expect(said(page)).toHaveText('角色模拟：还有1分钟。');
  expect(await strokes()).toBe(0);
  await page.clock.runFor(2_100);
  await expect(digits(page)).toHaveText('时间到');
  await expect(said(page)).toHaveText('角色模拟：时间到。');
  await expect.poll(strokes).toBe(6);
  await page.clock.runFor(125_000);
  await expect(here(page)).toContainText('时间到，已过2分钟');
  await press(page, '加1分钟');
  await expect(digits(page)).toHaveText('1:00');
  const sound = here(page).getByRole('button', { name: '到点响铃' });
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await sound.click();
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await page.clock.runFor(61_000);
  await expect(digits(page)).toHaveText('时间到');
  expect(await strokes()).toBe(6);
});

test('the clock rests while the screen is black, goes on over a reload, and says when the laptop slept past its end', async ({
  page,
}) => {
  await openAt(page, 'role-play-run');
  await press(page, '开始');
  await page.clock.runFor(60_000);
  await page.keyboard.press('b');
  await page.clock.runFor(600_000);
  await page.keyboard.press('b');
  await expect(digits(page)).toHaveText(`${MINUTES - 1}:00`);
  await expect(here(page)).toContainText('进行中');
  await reload(page, 660 + 60);
  await expect(digits(page)).toHaveText(`${MINUTES - 2}:00`);
  // A crash while it was black: the wall comes back light, and the clock goes on.
  await page.keyboard.press('b');
  await page.clock.runFor(300_000);
  await reload(page, 1020 + 60);
  await expect(here(page)).toContainText('进行中');
  await expect(digits(page)).toHaveText(new RegExp(`^${MINUTES - 3}:`));
  await page.clock.fastForward(47 * 60_000);
  await page.clock.runFor(100);
  await expect(digits(page)).toHaveText('时间到');
  await expect(here(page)).toContainText('电脑睡着时时间就到了，已过');
  await expect(said(page)).toHaveText('角色模拟：电脑睡着的时候，时间已经到了。');
});

test('a trainer opens a clock with T on any slide, types or chooses minutes, and it stays in the corner', async ({
  page,
}) => {
  await openAt(page, 'key-points');
  await page.keyboard.press('t');
  await expect(panel(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('五');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('不是时间');
  await panel(page).getByRole('textbox').fill('1:30');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('timer')).toHaveText('1:30');
  await page.clock.runFor(10_000);
  await expect(panel(page).getByRole('timer')).toHaveText('1:20');
  await expect(corner(page)).toBeHidden();
  const before = await here(page).getAttribute('id');
  await page.keyboard.press('PageDown');
  await expect(panel(page)).toBeHidden();
  expect(await here(page).getAttribute('id')).not.toBe(before);
  await expect(corner(page)).toContainText('1:20');
  await page.keyboard.press('PageDown');
  await expect(corner(page)).toBeVisible();
  await page.keyboard.press('t');
  await panel(page).getByRole('button', { name: '3分钟', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(corner(page)).toContainText('3:00');
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'running');
  await page.clock.runFor(181_000);
  await expect(corner(page)).toContainText('时间到');
  expect((await corner(page).getByRole('button').boundingBox())!.width).toBeGreaterThan(600);
  await page.keyboard.press('PageDown');
  expect((await corner(page).getByRole('button').boundingBox())!.width).toBeLessThan(400);
  await corner(page).getByRole('button').click();
  await expect(corner(page)).toBeHidden();
});

test('two windows show the same clock, and a running one is seen from other slides', async ({ context }) => {
  const [wall, desk] = [await context.newPage(), await context.newPage()];
  for (const page of [wall, desk]) {
    await page.clock.install({ time: START });
    await openSlide(page, slug, 'role-play-run');
  }
  await press(desk, '开始');
  await expect(here(wall)).toContainText('进行中');
  await wall.keyboard.press('PageDown');
  await expect(corner(wall)).toContainText('角色模拟');
  // The other window has gone along: from its corner the clock is at hand.
  await corner(desk).getByRole('button').click();
  await desk.getByRole('dialog').getByRole('button', { name: '停一下', exact: true }).click();
  await expect(corner(wall)).toBeHidden();
});

test('everybody can use clocks in every state: on a slide, in the panel, in the corner, over', async ({
  page,
}) => {
  await page.clock.install({ time: START });
  await openSlide(page, slug, 'role-play-run');
  const usable = () => expectUsable(page, '.slides > section.present');
  await usable();
  await press(page, '开始');
  await usable();
  await page.clock.fastForward((MINUTES - 1) * 60_000 + 1);
  await press(page, '停一下');
  await usable();
  await press(page, '接着走');
  await page.clock.fastForward(60_000);
  await expect(digits(page)).toHaveText('时间到');
  await usable();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('t');
  await expect(panel(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('很久');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('alert')).toBeVisible();
  await expectUsable(page, '.clock-panel');
  await panel(page).getByRole('button', { name: '1分钟', exact: true }).click();
  await expectUsable(page, '.clock-panel');
  await page.keyboard.press('t');
  await expectUsable(page, '.clock-corner');
  await page.clock.fastForward(60_000);
  await expect(corner(page)).toContainText('时间到');
  await expectUsable(page, '.clock-corner');
});
