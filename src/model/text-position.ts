// Anchors count Unicode code points; JavaScript strings count UTF-16 units. Everything inside the program works in UTF-16
// and is turned into code points once, where a passage is made.

/** Turns offsets of one text from UTF-16 units into code points and back. */
export interface TextPositions {
  /** Number of code points in the whole text. */
  readonly length: number;
  /** UTF-16 offset -> code point offset. An offset inside a surrogate pair counts as the pair's start. */
  toCodePoint(unit: number): number;
  /** Code point offset -> UTF-16 offset. */
  toUnit(codePoint: number): number;
}

export function textPositions(text: string): TextPositions {
  // The UTF-16 offset of every second half of a pair: seldom any, so both ways are a search in a short list.
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index + 1);
  if (pairs.length === 0) return { length: text.length, toCodePoint: (unit) => unit, toUnit: (codePoint) => codePoint };
  return {
    length: text.length - pairs.length,
    toCodePoint: (unit) => unit - pairsBefore(pairs, (low) => low <= unit),
    toUnit: (codePoint) => codePoint + pairsBefore(pairs, (low, i) => low - i <= codePoint),
  };
}

/** How many of the sorted `pairs` lie before the place where `before` stops holding. */
function pairsBefore(pairs: readonly number[], before: (low: number, index: number) => boolean): number {
  let from = 0;
  let to = pairs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (before(pairs[middle] ?? 0, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
