// What the name of a page (`<title>`) says besides its headline: who published it (`Shots at the mill | Steppe Courier`), and the day of a paper that has no headline of its own (`Lakes Monitor – 30 April 1996`).

import { findCalendarDates } from './calendar-date.ts';
import type { BlockView, DateCandidate } from './date-candidate.ts';
import { tellsOfLater } from './told-dates.ts';

const PIECES = /\s+(?<mark>[|–—»·•-]|::)\s+/u;
const MOST_WORDS = 6;
const SHORTEST = 4;
/** Sections of a site, and what a page is. */
const NO_PUBLISHER =
  /^(?:home(?:page)?|news|world|archive|english(?: page)?|article|report|document|letters?|pdf|page \d+|updates?|live|opinion|statement|transcript|review|صفحه[ٔ‌ی]* اصلی|خانه|اخبار|گزارش|سند|نامه|متن کامل)$/iu;

/** The last piece of the name. Behind a dash, which headlines have too, only one by which the page calls itself again. */
export function publisherInName(name: string | null, text: string): string | null {
  if (name === null) return null;
  const pieces = name.split(PIECES);
  const [mark, last] = [
    pieces.at(-2) ?? '',
    pieces
      .at(-1)
      ?.replace(/\s*\((?:[^()]*)\)$/u, '')
      .trim() ?? '',
  ];
  if (pieces.length < 3 || last.length < SHORTEST || last.split(/\s+/).length > MOST_WORDS) return null;
  if (NO_PUBLISHER.test(last) || /\p{N}|[?!؟:]/u.test(last) || !/^[\p{Lu}\p{Lo}]/u.test(last)) return null;
  return mark === '|' || mark === '::' || mark === '»' || text.includes(last) ? last : null;
}

/** The day with which it ends, where the text tells of none later. */
export function pageNameCandidate(name: string | null, { text, blocks, order }: BlockView): DateCandidate | null {
  const date = name === null ? undefined : findCalendarDates(name, order).at(-1);
  if (name === null || date === undefined || date.iso.length < 10 || !/^[\s)\]]*$/.test(name.slice(date.to)))
    return null;
  // In the last piece of the name, by itself or behind who published it: a headline has days of its own.
  if (!/(?:\s[–—|-]\s|\s[([])(?:[^|([–—]{0,60},?\s)?$/u.test(name.slice(0, date.from))) return null;
  if (
    blocks.some(
      ({ role, from, to }) => role === 'title' && text.slice(from, to).includes(name.slice(date.from, date.to)),
    )
  )
    return null;
  if (tellsOfLater(text, blocks, date.iso)) return null;
  const reason = `the name of the page ends in “${name.slice(date.from, date.to)}”`;
  return { edtf: date.iso, orElse: date.orElse, says: 'published', from: 'headline', reason, weight: 0.6, at: null };
}
