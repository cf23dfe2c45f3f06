const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A new SVG element with its attributes and content. */
export function svg(
  tag: string,
  attributes: Record<string, string | number> = {},
  ...content: (Node | string)[]
): SVGElement {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...content);
  return element;
}

/** A drawing that is told in words: `label` is what it says. */
export function drawing(box: string, label: string, ...content: Node[]): SVGElement {
  return svg('svg', { viewBox: box, role: 'img', 'aria-label': label, class: 'tool-drawing' }, ...content);
}
