import type { Page } from '@playwright/test';

/** What a slide does that it must not, as `id: what`. */
export type SlideFaults = string[];

/** Opens a deck and waits until it runs. */
export async function openDeck(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('.reveal.ready .slides > section.present').waitFor();
  await page.locator('room-vote:not([data-phase])').first().waitFor({ state: 'detached' });
}

/**
 * Shows every slide in turn and measures it: nothing runs over, text is at least 28 px on the canvas (captions
 * 20), its colour has 7:1 against what lies behind it, no slide of a broken text has fewer than two lines.
 */
export async function slideFaults(page: Page): Promise<SlideFaults> {
  return page.evaluate(() => {
    type Deck = HTMLElement & { goTo(id: string): void };
    const deck = document.querySelector('slide-deck') as Deck;
    const faults: string[] = [];

    // What the browser paints for a colour, however it is written.
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const painted = new Map<string, number[]>();
    const rgba = (color: string): number[] => {
      const known = painted.get(color);
      if (known) return known;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const data = [...canvas.getImageData(0, 0, 1, 1).data];
      painted.set(color, data);
      return data;
    };
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = rgba(color).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const seen = new Map<string, number>();
    const contrast = (ink: string, paper: string) => {
      const key = `${ink} on ${paper}`;
      if (!seen.has(key)) {
        const [light, dark] = [luminance(ink), luminance(paper)].sort((a, b) => b - a);
        seen.set(key, (light! + 0.05) / (dark! + 0.05));
      }
      return seen.get(key)!;
    };
    const paperBehind = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (rgba(backgroundColor)[3] === 255) return backgroundColor;
      }
      return 'white';
    };

    const texts = (root: Element): Text[] => {
      const all: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const parent = text.parentElement!;
        if (!text.data.trim()) continue;
        if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        if (getComputedStyle(parent).clipPath !== 'none') continue;
        all.push(text);
      }
      return all;
    };
    const rects = (text: Text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };

    const measure = (slide: HTMLElement) => {
      const state = slide.querySelector<HTMLElement>('room-vote')?.dataset['phase'] ?? '';
      const fault = (what: string) => faults.push(`${[slide.id, state].join(' ').trim()}: ${what}`);
      const box = slide.getBoundingClientRect();
      const scale = box.width / 1280;
      const within = (rect: DOMRect) =>
        rect.left >= box.left + 20 * scale &&
        rect.right <= box.right - 20 * scale + 1 &&
        rect.top >= box.top + 12 * scale &&
        rect.bottom <= box.bottom - 12 * scale + 1;
      const wall = document.documentElement;
      if (box.left < -1 || box.right > wall.clientWidth + 1 || box.bottom > wall.clientHeight + 1)
        fault('larger than the wall');
      const body = slide.querySelector<HTMLElement>('.slide-body');
      if (body && body.scrollHeight > body.clientHeight + 1)
        fault(`runs over by ${body.scrollHeight - body.clientHeight} px`);

      const lines = new Set<number>();
      for (const text of texts(slide)) {
        const parent = text.parentElement!;
        const style = getComputedStyle(parent);
        const words = text.data.trim().slice(0, 12);
        const caption = parent.closest('.slide-head, figcaption, [data-caption]') !== null;
        const size = Number.parseFloat(style.fontSize);
        if (size < (caption ? 20 : 28)) fault(`“${words}” is ${size} px small`);
        if (contrast(style.color, paperBehind(parent)) < 7)
          fault(`“${words}” has ${contrast(style.color, paperBehind(parent)).toFixed(1)}:1`);
        for (const rect of rects(text)) {
          if (!within(rect)) fault(`“${words}” leaves the slide`);
          if (body?.contains(parent)) lines.add(Math.round(rect.bottom / scale / 20));
        }
      }
      if (slide.dataset['part'] && lines.size < 2) fault('fewer than two lines');
      // A seal is text as well, set by styles.
      for (const sealed of slide.querySelectorAll('[data-seal]')) {
        const { color, backgroundColor } = getComputedStyle(sealed, '::before');
        if (contrast(color, backgroundColor) < 7)
          fault(`seal ${contrast(color, backgroundColor).toFixed(1)}:1`);
      }
    };

    for (const slide of document.querySelectorAll<HTMLElement>('.slides > section')) {
      deck.goTo(slide.id);
      measure(slide);
      // What has steps of its own is measured at each of them.
      const step = () => new CustomEvent('deck-step', { cancelable: true, detail: { direction: 1 } });
      while (!slide.dispatchEvent(step())) measure(slide);
    }
    return [...new Set(faults)];
  });
}
