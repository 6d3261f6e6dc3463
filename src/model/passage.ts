// A passage: words of a source, and where they stand. The two selectors of the W3C Web Annotation Data Model in one:
// TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end).
//
//   { "exact": "more than 2,400 dock workers", "start": 1042, "end": 1070, "prefix": "…the Union said ", "suffix": " were held…" }

import { count, type Parser, record, string } from './parse.ts';
import type { TextPositions } from './text-position.ts';

/** `start` inclusive, `end` exclusive, in Unicode code points of the source's text. */
export interface Passage {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

export const passage: Parser<Passage> = record({
  exact: string,
  start: count,
  end: count,
  prefix: string,
  suffix: string,
});

/** How many UTF-16 units of context stand before and after: enough to find the words again in a better copy. */
const CONTEXT = 40;

/** The passage between two UTF-16 offsets of `text`. */
export function passageOf(text: string, positions: TextPositions, from: number, to: number): Passage {
  return {
    exact: text.slice(from, to),
    start: positions.toCodePoint(from),
    end: positions.toCodePoint(to),
    prefix: text.slice(wholeFrom(text, Math.max(0, from - CONTEXT)), from),
    suffix: text.slice(to, wholeFrom(text, Math.min(text.length, to + CONTEXT))),
  };
}

/** Steps over the second half of a surrogate pair, so that no context begins or ends in half a letter. */
function wholeFrom(text: string, unit: number): number {
  const code = text.charCodeAt(unit);
  return code >= 0xdc00 && code <= 0xdfff ? unit + 1 : unit;
}
