import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the articles that the course retells: they belong to their authors and are not in the project. */
const folder = process.env['ARTICLES'];

/** Path of the article whose name begins with a number, undefined where the variable ARTICLES names no folder. */
export function article(number: string): string | undefined {
  const name = folder && readdirSync(folder).find((one) => one.startsWith(`${number}_`));
  return name ? join(folder, name) : undefined;
}
