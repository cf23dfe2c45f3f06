import {
  escapeHtml,
  inline,
  isElement,
  plain,
  textOf,
  type ChildNode,
  type Element,
  type Inline,
} from './inline.ts';
import type { Piece, Setting } from './piece.ts';
import { ITEM, LINE, LIST, QUOTE, TEXT } from './settings.ts';

const LISTS = new Set(['ul', 'ol']);
const BLOCKS = new Set([
  ...LISTS,
  'p',
  'blockquote',
  'div',
  'figure',
  'figcaption',
  'pre',
  'table',
  'thead',
  'tbody',
  'tr',
  'dl',
  'dt',
  'dd',
  'h4',
  'h5',
  'h6',
  'hr',
]);

export const hasClass = (element: Element, name: string): boolean =>
  (element.attribs['class'] ?? '').split(/\s+/).includes(name);

export const elements = (nodes: ChildNode[]): Element[] => nodes.filter(isElement);

/** A paragraph; one that ends in a colon stays with what it announces. */
export function paragraph(run: Inline, setting: Setting = TEXT): Piece {
  return {
    run,
    setting,
    open: '<p>',
    close: '</p>',
    ...(/[：:]$/.test(run.text) ? { keepWithNext: true } : {}),
  };
}

/** The items of a list, each a piece. */
export function listPieces(runs: Inline[], ordered: boolean, setting: Setting = ITEM, name = ''): Piece[] {
  const tag = ordered ? 'ol' : 'ul';
  const className = name ? ` class="${name}"` : '';
  const id = Symbol();
  return runs.map((run, i) => ({
    run,
    setting,
    open: '<li>',
    close: '</li>',
    list: {
      id,
      at: i + 1,
      open: (start) => `<${tag}${className}${ordered && start > 1 ? ` start="${start}"` : ''}>`,
      close: `</${tag}>`,
    },
  }));
}

/** Lines of a dialogue: what one says and what the other answers stay together. */
function dialoguePieces(element: Element): Piece[] {
  const id = Symbol();
  const list = { id, open: () => '<ol class="dialogue">', close: '</ol>' };
  return elements(element.children).map((line, i, all) => {
    const [by, words] = elements(line.children);
    const speaker = elements(by?.children ?? []).find(({ name }) => name === 'small');
    const name = escapeHtml(textOf((by?.children ?? []).filter((node) => node !== speaker)));
    const mood = speaker ? `<small>${escapeHtml(textOf(speaker.children))}</small>` : '';
    return {
      run: inline(words?.children ?? []),
      setting: LINE,
      open: `<li><b>${name}${mood}</b><div>`,
      close: '</div></li>',
      list: { ...list, at: i + 1 },
      ...(i % 2 === 0 && i + 1 < all.length ? { keepWithNext: true } : {}),
    };
  });
}

/** Items with what lies in them: an item's own text, then the blocks and lists below it as items of their own. */
function itemRuns(list: Element): Inline[] {
  return elements(list.children).flatMap((item) => {
    const inner = elements(item.children).filter(({ name }) => BLOCKS.has(name));
    const own = inline(item.children.filter((node) => !(isElement(node) && BLOCKS.has(node.name))));
    const below = inner.flatMap((block) =>
      LISTS.has(block.name) ? itemRuns(block) : [inline(block.children)],
    );
    return [own, ...below].filter(({ text }) => text !== '');
  });
}

/** What an element of prose is made of; nothing where it holds no text. */
export function piecesOf(element: Element, setting: Setting = TEXT): Piece[] {
  const { name, children } = element;
  if (hasClass(element, 'reading-only')) return [];
  if (hasClass(element, 'dialogue')) return dialoguePieces(element);
  if (LISTS.has(name))
    return listPieces(
      itemRuns(element),
      name === 'ol',
      setting === TEXT ? ITEM : { ...setting, measure: setting.measure - 2 },
    );
  if (name === 'blockquote') {
    const inner = elements(children).filter((child) => BLOCKS.has(child.name));
    const runs = inner.length > 0 ? inner.map((child) => inline(child.children)) : [inline(children)];
    return runs
      .filter(({ text }) => text !== '')
      .map((run) => ({
        run,
        setting: setting === TEXT ? QUOTE : setting,
        open: '<blockquote><p>',
        close: '</p></blockquote>',
      }));
  }
  const inner = elements(children).filter((child) => BLOCKS.has(child.name));
  if (inner.length > 0) return inner.flatMap((child) => piecesOf(child, setting));
  const run = inline(children);
  return run.text === '' ? [] : [paragraph(run, setting)];
}

/** Plain text from YAML as paragraphs. */
export function textPieces(paragraphs: readonly string[], setting: Setting = TEXT): Piece[] {
  return paragraphs.map((text) => paragraph(plain(text), setting));
}

/** Plain texts from YAML as items of a list. */
export function itemPieces(items: readonly string[], setting: Setting = LIST, name = ''): Piece[] {
  return listPieces(items.map(plain), false, setting, name);
}
