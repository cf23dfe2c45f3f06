import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateCourse } from './generate-course.ts';

const COPIED = ['src', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** Resident memory in bytes of a process and all below it (Linux; 0 elsewhere). */
function treeMemory(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return (
      Number(resident?.[1] ?? 0) * 1024 + children.reduce((sum, child) => sum + treeMemory(Number(child)), 0)
    );
  } catch {
    return 0;
  }
}

export interface ScaleResult {
  chapters: number;
  seconds: number;
  peakBytes: number;
  pages: number;
  /** gzip bytes of the first chapter's reading page. */
  chapterPageBytes: number;
}

export interface GeneratedSite {
  /** The copy of the project that it was built in; remove it when done. */
  dir: string;
  seconds: number;
  peakBytes: number;
}

/** Builds a generated course in a copy of the project. */
export async function buildSite(root: string, chapters: number): Promise<GeneratedSite> {
  const dir = mkdtempSync(join(tmpdir(), `course-${chapters}-`));
  for (const name of COPIED) cpSync(join(root, name), join(dir, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  generateCourse(chapters, join(dir, 'content'));

  const started = performance.now();
  const child = spawn(join(root, 'node_modules/.bin/astro'), ['build'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakBytes = 0;
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, treeMemory(child.pid!))), 200);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${chapters} chapters failed; it lies in ${dir}`);

  return { dir, seconds: Number(((performance.now() - started) / 1000).toFixed(1)), peakBytes };
}

/** Builds a generated course and measures it. */
export async function buildGenerated(root: string, chapters: number): Promise<ScaleResult> {
  const { dir, ...cost } = await buildSite(root, chapters);
  const pages = readdirSync(join(dir, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const page = readFileSync(join(dir, 'dist/chapters/generated-1/index.html'));
  const result = {
    chapters,
    ...cost,
    pages: pages.length,
    chapterPageBytes: gzipSync(page, { level: 9 }).length,
  };
  rmSync(dir, { recursive: true, force: true });
  return result;
}
