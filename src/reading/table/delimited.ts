// Rows and fields of delimited text (RFC 4180, and what programs make of it): where each stands in the text. Quotes may span lines; a
// quote that is never closed ends with the text.

/** UTF-16 offsets of a row in the text, without its line end. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter whose count is the same on most of the first lines, and largest; a comma where none is. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/, 50)
    .filter((line) => line.trim() !== '');
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(delimiter).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    const score = usual * counts.filter((count) => count === usual).length;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

export function readRows(text: string, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  let fields: string[] = [];
  let from = 0;
  let at = 0;
  const endRow = (to: number): void => {
    if (to > from) rows.push({ from, to, fields });
    fields = [];
  };
  while (at < text.length) {
    const field = readField(text, at, delimiter);
    fields.push(field.value);
    at = field.end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) fields.push('');
    } else {
      endRow(at);
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      at++;
      from = at;
    }
  }
  if (fields.length > 0) endRow(text.length);
  return rows;
}

function readField(text: string, start: number, delimiter: string): { readonly value: string; readonly end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    return { value: text.slice(start, end), end };
  }
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: text.slice(start + 1).replaceAll('""', '"'), end: text.length };
    if (text[quote + 1] !== '"') {
      // Letters behind the closing quote belong to the field, as programs read it.
      const rest = readField(text, quote + 1, delimiter);
      return { value: text.slice(start + 1, quote).replaceAll('""', '"') + rest.value, end: rest.end };
    }
    at = quote + 2;
  }
}
