/** usage: node tests/bench/generate-course.ts COUNT CONTENT_DIR : a course of COUNT generated chapters. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { generateChapter } from './generate-chapter.ts';

/** As an author writes it: the schema named in the first line, nothing shortened by aliases. */
function yaml(name: string, data: unknown): string {
  const schema = name.replace('.yaml', '.schema.json');
  const text = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return `# yaml-language-server: $schema=../../../src/schemas/json/${schema}\n${text}`;
}

/** Writes course.yaml and COUNT chapter folders; chapters that are there already are removed. */
export function generateCourse(count: number, dir: string): void {
  rmSync(join(dir, 'chapters'), { recursive: true, force: true });
  const slugs = Array.from({ length: count }, (_, i) => `generated-${i + 1}`);
  slugs.forEach((slug, i) => {
    const folder = join(dir, 'chapters', slug);
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(generateChapter(slug, i + 1)))
      writeFileSync(join(folder, name), typeof content === 'string' ? content : yaml(name, content));
  });
  const parts = [];
  for (let i = 0; i < count; i += 20)
    parts.push({ title: `第 ${i / 20 + 1} 编`, chapters: slugs.slice(i, i + 20) });
  writeFileSync(
    join(dir, 'course.yaml'),
    stringify({
      title: '生成课程',
      tagline: '量尺寸用',
      description: '由程序生成的课程，用来量大小和时间。',
      parts,
    }),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count, dir] = process.argv.slice(2);
  if (!Number(count) || !dir) throw new Error('usage: generate-course.ts COUNT CONTENT_DIR');
  generateCourse(Number(count), dir);
}
