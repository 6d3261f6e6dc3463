// The operators of one page (pdf.js `getOperatorList`) come in, its glyphs and images with their places go out. We follow the text
// state of ISO 32000-1 section 9.3 and 9.4 ourselves, because pdf.js's own text content drops joiners, reorders letters and keeps
// no place for a single letter. Places are points from the top left of the page as it is shown, y downwards.

import { isRecord, type Matrix, matrixOf, multiply, numberOf } from './matrix.ts';

export interface Glyph {
  readonly text: string;
  /** Start and end of the advance along the direction of writing, after turning the page by `-angle`. */
  readonly x0: number;
  readonly x1: number;
  /** The baseline, after the same turn. */
  readonly y: number;
  readonly size: number;
  /** Degrees by which the writing is turned on the page. */
  readonly angle: number;
  readonly bold: boolean;
  /** Glyphs drawn from one starting point: where a producer puts each stretch of one direction. */
  readonly run: number;
  /** Not painted (text rendering mode 3): laid under a scanned page by another program. */
  readonly hidden: boolean;
  /** Marked by the producer as no part of the document: page number, running head. */
  readonly artifact: boolean;
  readonly vertical: boolean;
}

export interface PlacedImage {
  /** Name in pdf.js's object store, or the picture itself where it is drawn inline. */
  readonly source: unknown;
  readonly mask: boolean;
  /** Maps the unit square, on which a picture is painted, to the page. */
  readonly matrix: Matrix;
  readonly box: readonly [number, number, number, number];
}

export interface FontFacts {
  readonly bold: boolean;
  readonly vertical: boolean;
  readonly fontMatrix: Matrix;
}

export interface PageContents {
  readonly glyphs: readonly Glyph[];
  readonly images: readonly PlacedImage[];
  /** More glyphs than the limit: the rest was not read. */
  readonly cut: boolean;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface TextState {
  ctm: Matrix;
  font: FontFacts;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  hidden: boolean;
}

/** A scan is one picture or some strips; thousands are a pattern. */
const MOST_PICTURES = 500;

const NO_FONT: FontFacts = { bold: false, vertical: false, fontMatrix: [0.001, 0, 0, 0.001, 0, 0] };

/** Operators by name, as pdf.js numbers them. */
export type Operators = Readonly<Record<string, number>>;

export function readContents(
  list: OperatorList,
  operators: Operators,
  fontOf: (name: string) => FontFacts | null,
  toPage: Matrix,
  mostGlyphs: number,
): PageContents {
  const page = new PagePen(fontOf, toPage, mostGlyphs);
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  for (let i = 0; i < list.fnArray.length && !page.full; i += 1) {
    const args = list.argsArray[i];
    page.draw(names.get(list.fnArray[i] ?? -1) ?? '', Array.isArray(args) ? args : []);
  }
  return { glyphs: page.glyphs, images: page.images, cut: page.full };
}

/** The state of the page while its operators are followed. */
class PagePen {
  readonly glyphs: Glyph[] = [];
  readonly images: PlacedImage[] = [];
  readonly #fontOf: (name: string) => FontFacts | null;
  readonly #most: number;
  readonly #toPage: Matrix;
  readonly #stack: TextState[] = [];
  readonly #marks: boolean[] = [];
  #state: TextState;
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #line: Matrix = [1, 0, 0, 1, 0, 0];
  #run = 0;
  #runStart = '';

  constructor(fontOf: (name: string) => FontFacts | null, toPage: Matrix, mostGlyphs: number) {
    this.#fontOf = fontOf;
    this.#most = mostGlyphs;
    this.#toPage = toPage;
    this.#state = {
      ctm: toPage,
      font: NO_FONT,
      fontSize: 1,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      hidden: false,
    };
  }

  get full(): boolean {
    return this.glyphs.length >= this.#most;
  }

  draw(name: string, args: readonly unknown[]): void {
    const handler = HANDLERS[name];
    if (handler !== undefined) handler(this, args);
  }

  save(): void {
    if (this.#stack.length < 1000) this.#stack.push({ ...this.#state });
  }

  restore(): void {
    const state = this.#stack.pop();
    if (state !== undefined) this.#state = state;
  }

  /** An annotation is drawn on the page itself, whatever the contents left behind. */
  toPageOrigin(): void {
    this.#state.ctm = this.#toPage;
  }

  transform(matrix: Matrix): void {
    this.#state.ctm = multiply(this.#state.ctm, matrix);
  }

  set(change: Partial<TextState>): void {
    Object.assign(this.#state, change);
  }

  setFont(name: unknown, size: unknown): void {
    this.#state.font = (typeof name === 'string' ? this.#fontOf(name) : null) ?? NO_FONT;
    this.#state.fontSize = numberOf(size, 1);
  }

  setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries)
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]))
        this.setFont(entry[1][0], entry[1][1]);
  }

  moveToOrigin(): void {
    this.#text = [1, 0, 0, 1, 0, 0];
    this.#line = this.#text;
  }

  setTextMatrix(matrix: Matrix): void {
    this.#text = matrix;
    this.#line = matrix;
    const start = matrix.join(' ');
    if (start !== this.#runStart) this.#run += 1;
    this.#runStart = start;
  }

  moveText(x: number, y: number): void {
    this.#line = multiply(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
    if (y !== 0) this.#run += 1;
  }

  nextLine(): void {
    this.moveText(0, -this.#state.leading);
  }

  mark(artifact: boolean): void {
    this.#marks.push(artifact);
  }

  unmark(): void {
    this.#marks.pop();
  }

  image(source: unknown, mask: boolean): void {
    if (this.images.length >= MOST_PICTURES) return;
    this.images.push({ source, mask, matrix: this.#state.ctm, box: unitSquare(this.#state.ctm) });
  }

  show(items: unknown): void {
    if (!Array.isArray(items)) return;
    const { font, fontSize, charSpacing, wordSpacing, scale, rise } = this.#state;
    const advance = fontSize * font.fontMatrix[0];
    let along = 0;
    for (const item of items) {
      if (typeof item === 'number') {
        along += ((font.vertical ? 1 : -1) * item * fontSize) / 1000;
        continue;
      }
      if (!isRecord(item)) continue;
      const width = numberOf(item['width'], 0) * advance;
      const at: Matrix = font.vertical
        ? [fontSize * scale, 0, 0, fontSize, 0, rise + along]
        : [fontSize * scale, 0, 0, fontSize, along * scale, rise];
      this.#place(item, multiply(this.#state.ctm, multiply(this.#text, at)), width, fontSize);
      const spacing = charSpacing + (item['isSpace'] === true ? wordSpacing : 0);
      along += font.vertical ? width - spacing : width + spacing;
      if (this.full) return;
    }
    this.#text = multiply(this.#text, font.vertical ? [1, 0, 0, 1, 0, along] : [1, 0, 0, 1, along * scale, 0]);
  }

  /** `at` maps the em square of the glyph to the page. */
  #place(item: Readonly<Record<string, unknown>>, at: Matrix, width: number, fontSize: number): void {
    const text = typeof item['unicode'] === 'string' ? item['unicode'] : '';
    if (text === '' || !at.every(Number.isFinite)) return;
    const [a, b, c, d, e, f] = at;
    const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
    const turn = (-angle * Math.PI) / 180;
    const x0 = e * Math.cos(turn) - f * Math.sin(turn);
    const y = e * Math.sin(turn) + f * Math.cos(turn);
    const wide = fontSize === 0 ? 0 : (width / fontSize) * Math.hypot(a, b);
    const vertical = this.#state.font.vertical;
    this.glyphs.push({
      text,
      x0,
      x1: vertical ? x0 + Math.hypot(a, b) : x0 + wide,
      y,
      size: Math.hypot(c, d),
      angle,
      bold: this.#state.font.bold,
      run: this.#run,
      hidden: this.#state.hidden,
      artifact: this.#marks.includes(true),
      vertical,
    });
  }
}

function unitSquare(m: Matrix): [number, number, number, number] {
  const xs = [m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]];
  const ys = [m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

type Handler = (page: PagePen, args: readonly unknown[]) => void;

const markName = (args: readonly unknown[]): unknown => (isRecord(args[0]) ? args[0]['name'] : args[0]);

const HANDLERS: Readonly<Record<string, Handler>> = {
  save: (page) => page.save(),
  restore: (page) => page.restore(),
  transform: (page, args) => page.transform(matrixOf(args)),
  paintFormXObjectBegin: (page, args) => {
    page.save();
    if (args[0] !== null) page.transform(matrixOf(args[0]));
  },
  paintFormXObjectEnd: (page) => page.restore(),
  beginAnnotation: (page, args) => {
    page.save();
    page.toPageOrigin();
    page.transform(matrixOf(args[2]));
    page.transform(matrixOf(args[3]));
  },
  endAnnotation: (page) => page.restore(),
  beginText: (page) => page.moveToOrigin(),
  setFont: (page, args) => page.setFont(args[0], args[1]),
  setGState: (page, args) => page.setGraphicsState(args[0]),
  setCharSpacing: (page, args) => page.set({ charSpacing: numberOf(args[0], 0) }),
  setWordSpacing: (page, args) => page.set({ wordSpacing: numberOf(args[0], 0) }),
  setHScale: (page, args) => page.set({ scale: numberOf(args[0], 100) / 100 }),
  setLeading: (page, args) => page.set({ leading: numberOf(args[0], 0) }),
  setTextRise: (page, args) => page.set({ rise: numberOf(args[0], 0) }),
  setTextRenderingMode: (page, args) => page.set({ hidden: args[0] === 3 || args[0] === 7 }),
  setTextMatrix: (page, args) => page.setTextMatrix(matrixOf(args[0])),
  moveText: (page, args) => page.moveText(numberOf(args[0], 0), numberOf(args[1], 0)),
  setLeadingMoveText: (page, args) => {
    page.set({ leading: -numberOf(args[1], 0) });
    page.moveText(numberOf(args[0], 0), numberOf(args[1], 0));
  },
  nextLine: (page) => page.nextLine(),
  showText: (page, args) => page.show(args[0]),
  showSpacedText: (page, args) => page.show(args[0]),
  nextLineShowText: (page, args) => {
    page.nextLine();
    page.show(args[0]);
  },
  nextLineSetSpacingShowText: (page, args) => {
    page.set({ wordSpacing: numberOf(args[0], 0), charSpacing: numberOf(args[1], 0) });
    page.nextLine();
    page.show(args[2]);
  },
  beginMarkedContent: (page, args) => page.mark(markName(args) === 'Artifact'),
  beginMarkedContentProps: (page, args) => page.mark(markName(args) === 'Artifact'),
  endMarkedContent: (page) => page.unmark(),
  paintImageXObject: (page, args) => page.image(args[0], false),
  paintInlineImageXObject: (page, args) => page.image(args[0], false),
  paintImageMaskXObject: (page, args) => page.image(args[0], true),
};
