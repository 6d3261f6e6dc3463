// The day of a letter: what stands in its head, at its foot, or what dates the document. In: the text with its dates, and where its head says to whom. Out: EDTF, or null. A day that
// only bounds the document (`not before …`) is no day of a letter.

import { edtfBounds } from '../../model/edtf.ts';
import { firstFrom } from '../dates/date-near.ts';
import type { DateDraft, Found } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan } from '../text/tokens.ts';
import { footOf } from './signers.ts';

/** The day in its head or at its foot; that of the document where this says more. */
export function dateOfLetter(found: Found, head: TokenSpan): string | null {
  const [own, day] = [dateOfHead(found, head) ?? dateAtFoot(found), statedDay(found.prepared)];
  if (own === null || day === null) return own ?? day;
  const [wide, exact] = [edtfBounds(own), edtfBounds(day)];
  const [from, to, first, last] = [wide?.earliest, wide?.latest, exact?.earliest, exact?.latest];
  return from && to && first && last && from <= first && last <= to ? day : own;
}

/** The day of a mail or of what is a letter by its form. */
export const dateOfDocument = ({ prepared }: Found): string | null =>
  prepared.source.type === 'email' || prepared.source.type === 'letter' ? statedDay(prepared) : null;

const statedDay = ({ source: { published } }: PreparedText): string | null =>
  published.edtf?.endsWith('/..') ? null : published.edtf;

/** The date is a line of its own, or stands behind the place of writing: `Havrin, 4 May 1974`. */
const isLine = (text: string, from: number, to: number): boolean =>
  /(?:^|\n)\s*(?:\p{Lu}[\p{L} -]{1,30}, )?(?:on |the )?$/u.test(text.slice(Math.max(0, from - 48), from)) &&
  /^[\s.]*(?:\n|$)/.test(text.slice(to, to + 12));

/** The last date before the salutation or in its line, else one that is a line of its own behind it, or stands right after `Date:`. The same day in another calendar stands in brackets. */
function dateOfHead({ prepared, dates }: Found, to: TokenSpan): string | null {
  const t = prepared.tokens;
  const until = firstFrom(dates, t.from[Math.min(t.count - 1, to.end + 30)] ?? 0);
  const lineEnd = t.text.indexOf('\n', t.to[to.end - 1] ?? 0);
  let found: string | null = null;
  for (let d = 0; d < until; d++) {
    const date = dates[d];
    if (date === undefined || date.type !== 'date' || date.edtf === null) continue;
    const before = date.from < (t.from[to.first] ?? 0);
    if (found !== null && isInBrackets(t.text, date)) continue;
    if (before) found = date.edtf;
    else if (found === null && isLine(t.text, date.from, date.to)) found = date.edtf;
    else if (found === null && (date.from < lineEnd ? isAtEdge(t.text, date) : isLabelled(t.text, date)))
      found = date.edtf;
  }
  return found;
}

const isInBrackets = (text: string, { from }: DateDraft): boolean =>
  /\([^)\n]{0,24}$/.test(text.slice(Math.max(0, from - 25), from));

/** `To the Governor       20 September 1922`: parted from whom it is to by a wide gap or a comma. */
const isAtEdge = (text: string, { from, to }: DateDraft): boolean =>
  /(?:[ \t]{3,}|,\s*)(?:the )?$/.test(text.slice(Math.max(0, from - 12), from)) &&
  /^[\s.]*(?:\n|$)/.test(text.slice(to, to + 12));

const isLabelled = (text: string, { from }: DateDraft): boolean =>
  /(?:^|\n)[>\s]*(?:date|dated|sent|تاریخ)[\s:*]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s*)?$/i.test(
    text.slice(Math.max(0, from - 24), from),
  );

/** The day as a line of its own among the signatures. */
function dateAtFoot({ prepared, dates }: Found): string | null {
  const t = prepared.tokens;
  const foot = t.from[footOf(prepared)] ?? t.text.length;
  const date = dates.find((one) => one.from >= foot && one.type === 'date' && isLine(t.text, one.from, one.to));
  return date?.edtf ?? null;
}
