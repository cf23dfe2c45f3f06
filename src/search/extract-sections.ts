import { Parser } from 'htmlparser2';
import { INLINE, UNREAD } from './read-elements.ts';

/** The visible text of one section of a reading page. */
export interface SectionText {
  /** `data-section` */
  key: string;
  /** `id`, to link to */
  anchor: string;
  headings: string[];
  /** The terms it explains (`.terms dt`). */
  terms: string[];
  /** Text of headings, paragraphs, items, cells… in the order of the page. */
  blocks: string[];
}

export interface PageText {
  /** Text of the page's `h1`. */
  title: string;
  sections: SectionText[];
}

const HEADING = /^h[1-6]$/;

/** Reads the sections out of a built page, without what is marked `data-search="off"` or cannot be seen. */
export function extractSections(html: string): PageText {
  const page: PageText = { title: '', sections: [] };
  let section: SectionText | undefined;
  let text = '';
  let heading = false;
  let term = false;
  let inTerms = false;
  /** Whether a link has just ended, with nothing after it yet. */
  let afterLink = false;
  /** Depth of open elements, and at which depth the current section and the current unread part began. */
  let depth = 0;
  let sectionDepth = 0;
  let unreadDepth = 0;

  const endBlock = () => {
    const block = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (!block) return;
    if (!section) {
      if (heading && !page.title) page.title = block;
      return;
    }
    section.blocks.push(block);
    if (heading) section.headings.push(block);
    if (term) section.terms.push(block);
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (unreadDepth > 0) return;
      const hidden = 'hidden' in attributes || attributes['aria-hidden'] === 'true';
      if (UNREAD.has(name) || hidden || attributes['data-search'] === 'off') {
        unreadDepth = depth;
        return;
      }
      if (name === 'br') text += ' ';
      // Two links that touch are two entries of a row, not one text.
      if (name === 'a' && afterLink) endBlock();
      afterLink = false;
      if (INLINE.has(name) || name === 'br' || name === 'input' || name === 'img') return;
      endBlock();
      const key = attributes['data-section'];
      if (name === 'section' && key !== undefined && !section) {
        section = { key, anchor: attributes['id'] ?? key, headings: [], terms: [], blocks: [] };
        sectionDepth = depth;
      }
      heading = HEADING.test(name);
      if (name === 'dl') inTerms = attributes['class']?.split(' ').includes('terms') ?? false;
      term = inTerms && name === 'dt';
    },
    ontext(data) {
      if (unreadDepth > 0 || !(section || heading)) return;
      text += data;
      afterLink = false;
    },
    onclosetag(name) {
      afterLink = name === 'a';
      if (unreadDepth === 0 && !INLINE.has(name)) {
        if (name !== 'br' && name !== 'input' && name !== 'img') {
          endBlock();
          heading = false;
          term = false;
        }
        if (section && depth === sectionDepth) {
          page.sections.push(section);
          section = undefined;
        }
      }
      if (depth === unreadDepth) unreadDepth = 0;
      depth -= 1;
    },
  });
  parser.end(html);
  return page;
}
