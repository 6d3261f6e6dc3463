// A drawing of the page as a file of its own. In: the drawing, its title, how to read it, the lines that name its sources. Out: SVG text that needs no style sheet:
// what the page's styles give is written on each element, the title stands above, how to read it and the sources below.

import { linesOf } from './lines.ts';

const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'text-anchor'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'direction', 'unicode-bidi', 'dominant-baseline'],
] as const;

const NAMESPACE = 'http://www.w3.org/2000/svg';
const LINE = 18;
const MARGIN = 16;
const LETTER = 5.6;

interface Captions {
  readonly title: string;
  readonly note: string | undefined;
  readonly sources: readonly string[];
}

export function svgFile(drawing: SVGSVGElement, { title, note = '', sources }: Captions): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeStyles(drawing, copy);
  for (const link of copy.querySelectorAll('a')) link.replaceWith(asGroup(link));
  const { width, height } = drawing.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const rtl = page.direction === 'rtl';
  const head = LINE * 2;
  const below = [...(note === '' ? [] : linesOf(note, width / LETTER)), ...sources];
  const whole = { width: width + MARGIN * 2, height: head + height + MARGIN * 2 + below.length * LINE };
  const out = make('svg', { xmlns: NAMESPACE, width: whole.width, height: whole.height });
  out.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
  const ground = page.getPropertyValue('--leaf').trim() || '#ffffff';
  const ink = page.getPropertyValue('--ink').trim() || '#000000';
  out.append(make('title', {}, title), make('rect', { width: whole.width, height: whole.height, fill: ground }));
  const line = { x: rtl ? whole.width - MARGIN : MARGIN, direction: page.direction, fill: ink };
  const fonts = { 'font-family': 'Source Serif 4, Vazirmatn, Georgia, serif' };
  out.append(make('text', { ...line, ...fonts, y: MARGIN + 12, 'font-size': 16, 'font-weight': 600 }, title));
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + head));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  out.append(copy);
  below.forEach((words, i) => {
    const y = MARGIN + head + height + (i + 1) * LINE;
    out.append(make('text', { ...line, ...fonts, y, 'font-size': 11 }, words));
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(out)}\n`;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A link of the app leads nowhere from a file. */
function asGroup(link: Element): SVGElement {
  const group = make('g', {});
  group.append(...link.childNodes);
  return group;
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name));
  for (const name of ['class', 'style', 'tabindex']) to.removeAttribute(name);
  const children = [...to.children];
  [...from.children].forEach((child, i) => {
    const copy = children[i];
    if (copy) writeStyles(child, copy);
  });
}
