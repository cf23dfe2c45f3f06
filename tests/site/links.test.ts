import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';

// The built site: `npm test` builds before it runs these.
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

interface PageLinks {
  ids: Set<string>;
  links: string[];
  assets: string[];
}

function readLinks(file: string): PageLinks {
  const found: PageLinks = { ids: new Set(), links: [], assets: [] };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) found.ids.add(attributes['id']);
      if (name === 'a' && attributes['href']) found.links.push(attributes['href']);
      if (name === 'link' && attributes['href'] && attributes['rel'] !== 'canonical')
        found.assets.push(attributes['href']);
      if ((name === 'script' || name === 'img') && attributes['src']) found.assets.push(attributes['src']);
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return found;
}

const pages = new Map(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readLinks(join(dist, name))]),
);

/** The file in `dist` that a static server sends for a path. */
function target(path: string): string | undefined {
  const name = decodeURIComponent(path).replace(/^\//, '');
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const found = [file, `${file}/index.html`].find(
    (candidate) => existsSync(join(dist, candidate)) && statSync(join(dist, candidate)).isFile(),
  );
  return found;
}

test('every link inside the site leads somewhere, down to the anchor', () => {
  const broken: string[] = [];
  for (const [page, { links, assets }] of pages)
    for (const link of [...links, ...assets]) {
      const url = new URL(link, `http://site/${page.replace(/index\.html$/, '')}`);
      if (url.host !== 'site') continue;
      const file = target(url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const anchors = file && pages.get(file)?.ids;
      if (!file || (anchor && anchors && !anchors.has(anchor))) broken.push(`${page}: ${link}`);
    }
  assert.deepEqual([...new Set(broken)], []);
});

test('no id stands twice on a page', () => {
  const twice: string[] = [];
  for (const page of pages.keys()) {
    const ids = [...readFileSync(join(dist, page), 'utf8').matchAll(/\sid="([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    twice.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page}: ${id}`));
  }
  assert.deepEqual(twice, []);
});

test('no page shows Markdown that was meant as bold', () => {
  const literal = [...pages.keys()].filter((page) =>
    /\*\*/.test(readFileSync(join(dist, page), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '')),
  );
  assert.deepEqual(literal, []);
});
