// The cells of a segment, as they stand on the page, come in; its words in the order of reading go out, presentation forms turned to
// letters, with the stretches whose order is doubtful (inverse-bidi.ts).

import { evenDigits, keptFromJoining, lettersOf, persianLetterOf } from './arabic-shapes.ts';
import { readLine } from './inverse-bidi.ts';
import type { Cell, Segment } from './page-segments.ts';

/** What the lines of the document have in common. */
export interface Script {
  readonly rightToLeft: boolean;
  readonly persian: boolean;
  readonly bracketsAreLogical: boolean;
  readonly quotesAreLogical: boolean;
  readonly runsAreDirections: boolean;
}

export interface LineWords {
  readonly text: string;
  /** UTF-16 offsets in `text`. */
  readonly doubtful: readonly { readonly from: number; readonly to: number }[];
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const RTL_LETTERS = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const OTHER_LETTERS =
  /(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

const seenText = (segment: Segment): string => segment.cells.map((cell) => cell.text).join('');
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** On lines read from the right: how often the bracket farthest left opens, as it looks, or closes, as it is read. */
export interface BracketCount {
  asSeen: number;
  asRead: number;
  quotesAsSeen: number;
  quotesAsRead: number;
}

export const noBrackets = (): BracketCount => ({ asSeen: 0, asRead: 0, quotesAsSeen: 0, quotesAsRead: 0 });

export function bracketsOf(segments: readonly Segment[]): BracketCount {
  const count = noBrackets();
  for (const line of segments.map(seenText)) {
    if (countOf(line, RTL_LETTERS) <= countOf(line, OTHER_LETTERS)) continue;
    const bracket = /[()[\]]/.exec(line)?.[0];
    if (bracket === '(' || bracket === '[') count.asSeen += 1;
    else if (bracket !== undefined) count.asRead += 1;
    const quote = /[«»]/u.exec(line)?.[0];
    if (quote === '«') count.quotesAsSeen += 1;
    else if (quote !== undefined) count.quotesAsRead += 1;
  }
  return count;
}

export function scriptOf(segments: readonly Segment[], brackets: BracketCount, runsAreDirections: boolean): Script {
  const text = segments.map(seenText).join('\n');
  return {
    rightToLeft: countOf(text, RTL_LETTERS) > countOf(text, OTHER_LETTERS),
    persian: /[\u067e\u0686\u0698\u06af\u06f0-\u06f9\ufb56-\ufb59\ufb7a-\ufb7d\ufb8a\ufb8b\ufb92-\ufb95]/u.test(text),
    bracketsAreLogical: brackets.asRead > brackets.asSeen,
    quotesAreLogical: brackets.quotesAsRead > brackets.quotesAsSeen,
    runsAreDirections,
  };
}

export function wordsOfSegment(segment: Segment, script: Script): LineWords {
  const seen = seenText(segment);
  if (!RTL.test(seen) && !(script.rightToLeft && /\p{Nd}/u.test(seen)))
    return { text: withoutLigatures(seen.normalize('NFC')).trim(), doubtful: [] };
  const rtl = countOf(seen, RTL_LETTERS);
  const base = (script.rightToLeft && (rtl > 0 || !/\p{L}/u.test(seen))) || rtl > countOf(seen, OTHER_LETTERS);
  const line = readLine(segment.cells, { ...script, base: base ? 'rtl' : 'ltr' });
  let text = '';
  let before: Cell | null = null;
  const starts: number[] = [];
  for (const { index, text: shown } of line.cells) {
    const cell = segment.cells[index];
    if (cell !== undefined && before !== null && touches(before, cell, segment.size))
      if (keptFromJoining(before.text, cell.text)) text += '\u200c';
    starts.push(text.length);
    text += lettersIn(shown, script.persian);
    before = cell ?? null;
  }
  starts.push(text.length);
  const doubtful = line.doubtful.map(({ from, to }) => ({ from: starts[from] ?? 0, to: starts[to] ?? text.length }));
  return { text: evenDigits(text), doubtful };
}

const touches = (a: Cell, b: Cell, size: number): boolean => Math.max(a.x0 - b.x1, b.x0 - a.x1) < 0.15 * size;

const lettersIn = (cell: string, persian: boolean): string =>
  RTL.test(cell) ? [...cell].map(persian ? persianLetterOf : lettersOf).join('') : withoutLigatures(cell);

/** Ligatures of Latin letters are spelled out; control characters of damaged fonts make no words. */
const withoutLigatures = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC')).replace(/[\p{Cc}\u00a0]/gu, ' ');
