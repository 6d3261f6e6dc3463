// The line on top of a paper's page that is the name of the paper, with its day in the same line or right below it: `The Quay Chronicle`, `2 May 1931`. In: a line, or the blocks of a page. Out: the name.
// It is known by the word that says what it is (Chronicle, Agency, Radio, روزنامه), never by a list of papers.

import type { DraftBlock } from '../draft.ts';
import { findCalendarDates } from './calendar-date.ts';
import { OUTLET_NAMES, OUTLETS_NAMED_BEHIND, PERSIAN_OUTLETS } from './outlets.data.ts';

const LONGEST = 100;
const SHORT_LINE = 60;
const PIECE = /\s+[-–—|•·]\s+|[،,|•]\s*|\s+(?=[([]\p{Lu}{2,8}[)\]])/u;
const NAME = new RegExp(
  String.raw`^(?:(?:THE|The) )?(?:(?:\p{Lu}[\p{L}\p{M}.&’'-]*\s(?:(?:[Oo]f|OF|[Tt]he|THE|[Aa]nd|AND|de|du|der) )*){1,3}(?:${OUTLET_NAMES}|${OUTLET_NAMES.toUpperCase()})(?:\s(?:Agency|AGENCY|Service|SERVICE|Online|ONLINE))?|(?:${OUTLETS_NAMED_BEHIND})(?:\s\p{Lu}[\p{L}\p{M}’'-]*){1,3}|(?:${PERSIAN_OUTLETS})(?:\s[\p{Lo}\p{M}\u200c]+){1,4})$`,
  'u',
);

const hasDay = (line: string): boolean =>
  line.length <= LONGEST && findCalendarDates(line, null).some(({ iso }) => iso.length === 10);

/** `below` are the next lines: a name without a day in or under it is not taken for one. */
export function mastheadIn(line: string, below: readonly string[]): string | null {
  const name = line.length > LONGEST ? '' : (line.split(PIECE)[0]?.trim() ?? '');
  if (!NAME.test(name)) return null;
  return hasDay(line) || below.slice(0, 2).some((one) => one.length <= SHORT_LINE && hasDay(one)) ? name : null;
}

/** Above the headline. */
export function publisherInMasthead(text: string, blocks: readonly DraftBlock[]): string | null {
  const title = blocks.findIndex(({ role }) => role === 'title');
  const lines = blocks.slice(0, Math.max(0, title)).map(({ from, to }) => text.slice(from, to));
  for (const [i, line] of lines.entries()) {
    const name = mastheadIn(line, lines.slice(i + 1));
    if (name !== null) return name;
  }
  return null;
}
