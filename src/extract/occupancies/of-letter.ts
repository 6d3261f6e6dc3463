// The day of a letter that a page gives line by line: `From: Oren Mavik, harbour master / To: … / Date: 3 May 1982`, «فرستنده: … / گیرنده: … / تاریخ: …». Who stands in a line of sender, recipient or copy bears
// the post on that day, whenever the page appeared. In: what was found before and a token. Out: the day with the reason; null outside of such lines, or where no line beside them gives a day.

import type { Found } from '../drafts.ts';
import { MARK, type Tokens, tokenFrom } from '../text/tokens.ts';

const LONGEST_LINE = 40;
/** So many lines up and down a line of the day is looked for. */
const MOST_LINES = 8;
const PARTIES =
  /^(?:from|to|cc|copy|copies|sender|recipient|addressee|author|از|به|فرستنده|گیرنده|رونوشت|نویسنده|مخاطب|ارسال‌کننده)$/;
const DAYS = /^(?:date|dated|day|تاریخ|مورخ|مورخه)$/;

export function dayOfLetter(
  { prepared, dates }: Found,
  at: number,
): { readonly edtf: string; readonly reason: string } | null {
  const t = prepared.tokens;
  const own = lineOf(t, at);
  if (!PARTIES.test(labelOf(t, own) ?? '')) return null;
  for (const line of linesBeside(t, own)) {
    if (!DAYS.test(labelOf(t, line) ?? '')) continue;
    const end = endOfLine(t, line);
    const day = dates.find(({ from, edtf }) => {
      const first = tokenFrom(t, from);
      return first > line && first < end && /^\d{4}-\d\d-\d\d(?=$|T)/.test(edtf ?? '');
    });
    const edtf = day?.edtf?.slice(0, 'YYYY-MM-DD'.length);
    if (day !== undefined && edtf !== undefined)
      return { edtf, reason: `on the day of the letter, “${prepared.text.slice(day.from, day.to)}”` };
  }
  return null;
}

/** The one word before the colon or the end of the cell with which a line begins. */
function labelOf(t: Tokens, line: number): string | null {
  let first = line;
  while (t.kind[first] === MARK && /^[*_|-]+$/.test(t.norm[first] ?? '')) first++;
  const label = t.norm[first] ?? '';
  const cell = t.text.slice(t.to[first] ?? 0, t.from[first + 1] ?? 0);
  return t.norm[first + 1] === ':' || cell.includes('\t') ? label : null;
}

/** The begins of the lines around one, the nearest first. */
function linesBeside(t: Tokens, own: number): readonly number[] {
  const lines: number[] = [];
  let [up, down] = [own, endOfLine(t, own)];
  for (let k = 0; k < MOST_LINES; k++) {
    if (down < t.count) lines.push(down);
    down = endOfLine(t, down);
    if (up === 0) continue;
    up = lineOf(t, up - 1);
    lines.push(up);
  }
  return lines;
}

/** By breaks of the text: a cell of a table is no line. */
const startsLine = (t: Tokens, i: number): boolean =>
  i === 0 || t.text.slice(t.to[i - 1] ?? 0, t.from[i] ?? 0).includes('\n');

function lineOf(t: Tokens, at: number): number {
  let i = at;
  while (at - i < LONGEST_LINE && !startsLine(t, i)) i--;
  return i;
}

function endOfLine(t: Tokens, line: number): number {
  let i = line + 1;
  while (i < t.count && i - line < LONGEST_LINE && !startsLine(t, i)) i++;
  return i;
}
