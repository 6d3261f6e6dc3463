// What the text's own dates say about the day on which it was written, where nothing states that day: it is later than the last dated event
// and post it tells of, and its relative dates ("24 years since 1985", "last March" beside "March 2019") bound it from both sides.
// A light scan: full temporal expressions are the business of src/extract/dates. Each bound stands with its reason and weight.

import type { DraftBlock } from '../draft.ts';
import { findCalendarDates } from './calendar-date.ts';
import type { DateCandidate } from './date-candidate.ts';
import { elapsedYears } from './elapsed-years.ts';
import { lastYear } from './last-year.ts';
import { MONTH_NAMES } from './month-names.data.ts';
import { boundOf as bound, type TextBound } from './text-bound.ts';
import { FUTURE } from './told-as-past.data.ts';
import { type Stretch, spokenStretches, startOf, type ToldDate, toldDates } from './told-dates.ts';

export function textBounds(text: string, blocks: readonly DraftBlock[]): DateCandidate[] {
  const stretches = spokenStretches(text, blocks);
  const told = stretches.flatMap(toldDates);
  const posts = postBounds(blocks);
  const latest = latestBound(told);
  const sure = [...posts, ...(latest === null ? [] : [latest])];
  const elapsed = elapsedYears(stretches, told);
  const counted = [
    ...elapsed,
    ...lastNamedMonth(stretches, told),
    ...lastYear(stretches, told),
    ...lastMonth(stretches, told, posts),
    ...yearlessDays(stretches, told, elapsed),
  ];
  // Of grounds that cannot all be true it is not known which is not.
  const bounds = canAllBe([...sure, ...counted]) ? [...sure, ...counted] : sure;
  return bounds.map((one) => ({ ...one, orElse: null, from: posts.includes(one) ? 'socialPost' : 'text' }));
}

function canAllBe(bounds: readonly TextBound[]): boolean {
  const [low] = bounds
    .filter(({ says }) => says === 'notBefore')
    .map(({ edtf }) => edtf)
    .sort()
    .reverse();
  const [high] = bounds
    .filter(({ says }) => says === 'notAfter')
    .map(({ edtf }) => edtf)
    .sort();
  return low === undefined || high === undefined || low <= high;
}

function postBounds(blocks: readonly DraftBlock[]): TextBound[] {
  const dated = blocks.filter((one) => one.post?.postedOn != null);
  return dated.map((one) =>
    bound('notBefore', one.post?.postedOn ?? '', 0.85, `it embeds a post of ${one.post?.postedOn}`, {
      from: one.from,
      to: one.to,
    }),
  );
}

function latestBound(told: readonly ToldDate[]): TextBound | null {
  let last: ToldDate | null = null;
  for (const one of told) if (last === null || startOf(one.edtf) > startOf(last.edtf)) last = one;
  if (last === null) return null;
  return bound('notBefore', startOf(last.edtf), 0.6, `after ${last.edtf}, the last dated event it mentions`, last.at);
}

const yearMonth = (year: number, month: number): string => {
  const plain = Temporal.PlainYearMonth.from({ year, month: 1 }).add({ months: month - 1 });
  return plain.toString();
};
const monthEnd = (month: string): string => Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();

/** "last March" in a text that also has "March 2019": written from April 2019 to March 2020. */
function lastNamedMonth(stretches: readonly Stretch[], told: readonly ToldDate[]): TextBound[] {
  const found: TextBound[] = [];
  const newest = Math.max(0, ...told.map(({ edtf }) => Number(edtf.slice(0, 4))));
  for (const { words, from } of stretches) {
    for (const match of words.matchAll(/\blast ([A-Z][a-z]{2,8})\b/gi)) {
      const month = MONTH_NAMES.get(match[1]?.toLowerCase() ?? '')?.month;
      if (month === undefined) continue;
      const years = told
        .filter((one) => Number(one.edtf.slice(5, 7)) === month)
        .map((one) => Number(one.edtf.slice(0, 4)));
      const year = Math.max(0, ...years);
      if (year === 0 || year + 1 < newest) continue;
      const at = { from: from + match.index, to: from + match.index + match[0].length };
      const reason = `“${match[0]}” is that of ${year}`;
      found.push(bound('notBefore', `${yearMonth(year, month + 1)}-01`, 0.6, reason, at));
      found.push(bound('notAfter', monthEnd(yearMonth(year + 1, month)), 0.6, reason, at));
    }
  }
  return found;
}

/** What is held once, under a name of its own; a person, a place or a body is told of in any month. */
const HELD =
  /\b(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?<!(?:General|National|Legislative|Constituent|Federal|People[’']s) )(?:Summit|Conference|Assembly|Convention|Festival|Forum|Games|Hearings?|Inquiry|Report|Declaration|Agreement|Accords?|Treaty|Rally|Exhibition|Cup|Meeting|Session|Seminar|Symposium|Tribunal)\b/gu;

/** "last month" about a named thing that is dated elsewhere in the text: written in the month after. */
function lastMonth(stretches: readonly Stretch[], told: readonly ToldDate[], posts: readonly TextBound[]): TextBound[] {
  const days = [...told.map((one) => one.edtf), ...posts.map((one) => one.edtf)].filter((edtf) => edtf.length >= 7);
  const newest = days
    .map((edtf) => edtf.slice(0, 7))
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  for (const stretch of stretches) {
    const match = /\blast month\b(?![’'])|ماه گذشته|الشهر الماضي/iu.exec(stretch.words);
    if (match === null || stretch.role === 'quotation') continue;
    const names = new Set(
      (stretch.words.match(HELD) ?? []).map((one) => one.replace(/^(?:The|An?|This|In|At|On) /, '')),
    );
    const linked = stretches.some((other) =>
      [...names].some((name) => other.words.includes(name) && isDatedIn(other, name, newest, posts)),
    );
    if (!linked) continue;
    const month = yearMonth(Number(newest.slice(0, 4)), Number(newest.slice(5, 7)) + 1);
    const at = { from: stretch.from + match.index, to: stretch.from + match.index + match[0].length };
    const reason = `“${match[0]}” is ${newest}, to which the text dates the same event`;
    return [bound('notBefore', `${month}-01`, 0.7, reason, at), bound('notAfter', monthEnd(month), 0.7, reason, at)];
  }
  return [];
}

/** The name stands in one sentence with a date of that month, with its year or, where a post has the year, without. */
function isDatedIn({ words }: Stretch, name: string, month: string, posts: readonly TextBound[]): boolean {
  const at = words.indexOf(name);
  const from = Math.max(0, words.lastIndexOf('. ', at));
  const end = words.indexOf('. ', at);
  const sentence = words.slice(from, end < 0 ? words.length : end);
  const withPosts = posts.some((one) => one.edtf.startsWith(month));
  return findCalendarDates(sentence, null, true).some(
    (date) => date.iso.startsWith(month) || (withPosts && date.iso.startsWith(`--${month.slice(5)}`)),
  );
}

/** "on May 7" in a text of 2009: not before 7 May 2009, unless it has that month in another year. */
function yearlessDays(
  stretches: readonly Stretch[],
  told: readonly ToldDate[],
  elapsed: readonly TextBound[],
): TextBound[] {
  const after = elapsed.find((one) => one.says === 'notAfter');
  if (after === undefined) return [];
  const year = after.edtf.slice(0, 4);
  const found: TextBound[] = [];
  for (const { words, from } of stretches)
    for (const date of findCalendarDates(words, null, true)) {
      if (!date.iso.startsWith('--') || FUTURE.test(words.slice(Math.max(0, date.from - 40), date.from))) continue;
      const month = date.iso.slice(2, 4);
      if (told.some((one) => one.edtf.slice(5, 7) === month && !one.edtf.startsWith(year))) continue;
      const reason = `after ${words.slice(date.from, date.to)}, read as ${year}`;
      found.push(
        bound('notBefore', `${year}-${date.iso.slice(2)}`, 0.45, reason, {
          from: from + date.from,
          to: from + date.to,
        }),
      );
    }
  return found.sort((a, b) => (a.edtf < b.edtf ? 1 : -1)).slice(0, 1);
}
