import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

const dist = new URL('../../dist/', import.meta.url);
const gzip = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

export interface PageBytes {
  path: string;
  /** gzip bytes */
  html: number;
  script: number;
  styles: number;
  /** Visible text of the body, open or not. */
  text: number;
  /** Everything but the text. */
  frame: number;
}

/** What a built page costs before anybody touches it, by the files it names. */
export function pageBytes(path: string): PageBytes {
  const html = readFileSync(new URL(`.${path}index.html`, dist), 'utf8');
  const files = { script: new Set<string>(), styles: new Set<string>() };
  const texts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name, { src, rel, href }) {
      if (name === 'script' && src) files.script.add(src);
      if (name === 'link' && rel === 'stylesheet' && href) files.styles.add(href);
      if (name === 'script' || name === 'head') silent += 1;
    },
    onclosetag(name) {
      if (name === 'script' || name === 'head') silent -= 1;
    },
    ontext(text) {
      if (silent === 0) texts.push(text);
    },
  });
  parser.end(html);
  const sum = (names: Set<string>) =>
    [...names].reduce((total, name) => total + gzip(readFileSync(new URL(`.${name}`, dist))), 0);
  const sizes = {
    html: gzip(html),
    script: sum(files.script),
    styles: sum(files.styles),
    text: gzip(texts.join('').replace(/\s+/g, ' ')),
  };
  return { path, ...sizes, frame: sizes.html + sizes.script + sizes.styles - sizes.text };
}
