import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { builtChapters } from './pages.ts';

/** Tools that are written step by step. */
export const WRITTEN = ['closing-the-loop', 'four-step-apology', 'turning-the-tables', 'freeze-frame'];
export const KINDS = [...WRITTEN, 'contact-reasons', 'flow-experiences'];

/** A chapter that has a tool of a kind, read from what was built. */
export function chapterWithTool(kind: string): string {
  const slug = builtChapters().find((chapter) =>
    readFileSync(new URL(`../../dist/chapters/${chapter}/index.html`, import.meta.url), 'utf8').includes(
      `<tool-${kind}`,
    ),
  );
  if (!slug) throw new Error(`no chapter has a ${kind} tool`);
  return slug;
}

/** Waits until a tool is brought to life. */
export async function alive(tool: Locator): Promise<void> {
  await tool.and(tool.page().locator('[data-live]')).waitFor();
}

/** Opens a chapter's page at its first tool of a kind. */
export async function openTool(page: Page, kind: string): Promise<Locator> {
  await page.goto(`/chapters/${chapterWithTool(kind)}/`);
  const tool = page.locator(`tool-${kind}`).first();
  await tool.scrollIntoViewIfNeeded();
  await alive(tool);
  return tool;
}

/** The step on show. */
export const step = (tool: Locator) => tool.locator('[data-shown]');

/** Writes something into every box of the step on show. */
export async function writeStep(tool: Locator, text: string): Promise<void> {
  for (const box of await step(tool).getByRole('textbox').all()) await box.fill(text);
  const promise = step(tool).getByRole('radio');
  if ((await promise.count()) > 0) await promise.first().check();
}

/** Waits until everything that was written is kept. */
export async function kept(tool: Locator): Promise<void> {
  await tool.getByText('已存在这台设备上').waitFor();
}
