import { parseArgs } from 'node:util';
import { ImportError } from './import-error.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** What every command of the importer can be told. */
const COMMON = {
  encoding: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies Options;

/** The values of a command's options, those that all commands share among them. */
export type Values<Own extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: typeof COMMON & Own }>
>['values'];

/** A command: how it is used, which options it has beside the common ones, and what it does. */
export interface Command<Own extends Options> {
  /** For the author; the first line shows how to call it. */
  usage: string;
  options: Own;
  /** @returns the exit status */
  run(values: Values<Own>, positionals: string[]): Promise<number>;
}

/** Node's error on wrong options in words of the author's own language. */
function wrongOption(error: unknown): string | undefined {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (!code.startsWith('ERR_PARSE_ARGS')) return undefined;
  const option = /--?[^\s'=,]+/.exec(message)?.[0] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `没有 ${option} 这个选项`
    : `${option} 这个选项写得不对：后面缺了值，或多了值`;
}

/** Runs a command with the arguments of this process; wrong use is answered with its usage and exit status 1. */
export async function runCommand<Own extends Options>({ usage, options, run }: Command<Own>): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...COMMON, ...options } });
    if ((values as { help: boolean }).help) console.log(usage);
    else process.exitCode = await run(values as Values<Own>, positionals);
  } catch (error) {
    const said = error instanceof ImportError ? `现状：${error.message}` : wrongOption(error);
    if (said === undefined) throw error;
    process.stderr.write(`${said}\n\n${usage}\n`);
    process.exitCode = 1;
  }
}

/**
 * Works on files one after the other; one that fails stops no other.
 * @returns the exit status: 1 where one failed, else the highest
 */
export async function eachFile(
  paths: readonly string[],
  work: (path: string) => Promise<number>,
  sayError: (path: string, error: ImportError) => void,
): Promise<number> {
  const statuses: number[] = [];
  for (const path of paths)
    try {
      statuses.push(await work(path));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      sayError(path, error);
      statuses.push(1);
    }
  return statuses.includes(1) ? 1 : Math.max(0, ...statuses);
}
