// What the text's own dates say about the day on which it was written, where nothing states that day: it is later than the last dated event
// and post it mentions, and its relative dates ("24 years since 1985", "last March" beside "March 2019") bound it from both sides.
// A light scan: full temporal expressions are the business of src/extract/dates. Each bound stands with its reason and weight.

import type { DraftBlock } from '../draft.ts';
import { findCalendarDates, westernFigures } from './calendar-date.ts';
import type { DateCandidate } from './date-candidate.ts';
import { ENGLISH_NUMBERS, MONTH_NAMES } from './month-names.data.ts';

interface Stretch {
  readonly words: string;
  readonly from: number;
  readonly role: DraftBlock['role'];
}

/** A date the text mentions as past. */
interface Mentioned {
  readonly edtf: string;
  readonly at: { readonly from: number; readonly to: number };
  readonly stretch: Stretch;
}

type Bound = Omit<DateCandidate, 'orElse' | 'from'>;
const SPOKEN: ReadonlySet<DraftBlock['role']> = new Set([
  'title',
  'subtitle',
  'heading',
  'body',
  'list',
  'quotation',
  'caption',
  'table',
]);

export function textBounds(text: string, blocks: readonly DraftBlock[]): DateCandidate[] {
  const stretches: Stretch[] = blocks
    .filter((one) => SPOKEN.has(one.role))
    .map((one) => ({ words: westernFigures(text.slice(one.from, one.to)), from: one.from, role: one.role }));
  const mentioned = stretches.flatMap(mentionedDates);
  const posts = postBounds(blocks);
  const latest = latestBound(mentioned);
  const elapsed = elapsedYears(stretches, mentioned);
  const bounds: Bound[] = [
    ...posts,
    ...(latest === null ? [] : [latest]),
    ...elapsed,
    ...lastNamedMonth(stretches, mentioned),
    ...lastYear(stretches, mentioned),
    ...lastMonth(stretches, mentioned, posts),
    ...yearlessDays(stretches, mentioned, elapsed),
  ];
  return bounds.map((one) => ({ ...one, orElse: null, from: posts.includes(one) ? 'socialPost' : 'text' }));
}

/** With the lines of day over the letters of a file. */
const SPOKEN_OR_DATED: ReadonlySet<DraftBlock['role']> = new Set([...SPOKEN, 'dateline']);

/** Whether the body of a text, its last quarter aside, tells of a day after this one: notes are added at the foot of a paper. */
export function tellsOfLater(text: string, blocks: readonly DraftBlock[], edtf: string): boolean {
  const end = text.length * 0.75;
  const day = edtf.split('/').at(-1) ?? edtf;
  return blocks
    .filter((one) => one.from < end && one.role !== 'title' && SPOKEN_OR_DATED.has(one.role))
    .map((one) => ({ words: westernFigures(text.slice(one.from, one.to)), from: one.from, role: one.role }))
    .flatMap(mentionedDates)
    .some((one) => one.at.from < end && startOf(one.edtf).slice(0, day.length) > day);
}

const bound = (
  says: 'notBefore' | 'notAfter',
  edtf: string,
  weight: number,
  reason: string,
  at: Bound['at'],
): Bound => ({
  says,
  edtf,
  weight,
  reason,
  at,
});

function postBounds(blocks: readonly DraftBlock[]): Bound[] {
  const dated = blocks.filter((one) => one.post?.postedOn != null);
  return dated.map((one) =>
    bound('notBefore', one.post?.postedOn ?? '', 0.85, `it embeds a post of ${one.post?.postedOn}`, {
      from: one.from,
      to: one.to,
    }),
  );
}

// ── dates with a year ──────────────────────────────────────────────────────────────────────────────────────────────

const FUTURE =
  /\b(?:will|shall|until|by|before|due|plans? to|planned|scheduled|upcoming|next|expected|deadline|takes? place|nächste\w?|findet|finden|wird|werden|soll|bis zum|sera|seront|prévu|será|hasta)\b|خواهد|خواهند|قرار است|آینده|سوف|المقبل/iu;
const YEAR =
  /(early|mid|late|the end of|end of|beginning of|throughout|summer|winter|spring|autumn|fall)?(?:\s+of)?[\s-]*(?<![\d.,/#:€$£-])((?:19|20)\d{2})(?![\d%]|[.,]\d|\s?(?:people|men|women|prisoners|deaths|metres|meters|km|dollars|euros|words|pages))/giu;
const PART_MONTH: Readonly<Record<string, string>> = {
  mid: '05',
  late: '09',
  'the end of': '11',
  'end of': '11',
  summer: '06',
  autumn: '09',
  fall: '09',
};

function mentionedDates(stretch: Stretch): Mentioned[] {
  const { words, from } = stretch;
  const found: Mentioned[] = [];
  const whole = findCalendarDates(words, null);
  const isFuture = (at: number): boolean => {
    const before = words.slice(Math.max(0, at - 80), at);
    return FUTURE.test(before.slice(before.lastIndexOf('. ') + 1));
  };
  for (const date of whole)
    if (date.orElse === null && !isFuture(date.from))
      found.push({ edtf: date.iso, at: { from: from + date.from, to: from + date.to }, stretch });
  for (const match of words.matchAll(YEAR)) {
    if (found.length > MOST_MENTIONED) break;
    const at = match.index + match[0].length - 4;
    if (whole.some((one) => one.from <= at && at < one.to) || isFuture(match.index)) continue;
    const month = PART_MONTH[match[1]?.toLowerCase() ?? ''];
    const edtf = month === undefined ? `${match[2]}` : `${match[2]}-${month}`;
    found.push({ edtf, at: { from: from + at, to: from + at + 4 }, stretch });
  }
  return found;
}

/** In one paragraph: beyond it the paragraph is a list. */
const MOST_MENTIONED = 300;

const startOf = (edtf: string): string => {
  const from = edtf.split('/')[0] ?? edtf;
  return from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
};

function latestBound(mentioned: readonly Mentioned[]): Bound | null {
  let last: Mentioned | null = null;
  for (const one of mentioned) if (last === null || startOf(one.edtf) > startOf(last.edtf)) last = one;
  if (last === null) return null;
  return bound('notBefore', startOf(last.edtf), 0.6, `after ${last.edtf}, the last dated event it mentions`, last.at);
}

// ── years elapsed ──────────────────────────────────────────────────────────────────────────────────────────────────

const ELAPSED = new RegExp(
  `(over |more than |nearly |almost )?\\b(\\d{1,3}|(?:${[...ENGLISH_NUMBERS.keys()].join('|')})(?:[- ](?:${[...ENGLISH_NUMBERS.keys()].slice(0, 9).join('|')}))?)[- ]years?\\b[- ]*(ago|since|after|later|on\\b)?`,
  'giu',
);
const PERSIAN_ELAPSED = /()(\d{1,3}) سال (پیش|قبل|پس از|بعد از|از)/gu;

/** No document of ours is later; there is no clock here. */
const LATEST_YEAR = 2100;

/** "24 years since 1985" => 2009. The year counted from stands in the same stretch, or is the one most spoken of. */
function elapsedYears(stretches: readonly Stretch[], mentioned: readonly Mentioned[]): Bound[] {
  const main = mostMentionedYear(mentioned);
  const newest = Math.max(0, ...mentioned.map((one) => Number(one.edtf.slice(0, 4))));
  const found: Bound[] = [];
  for (const stretch of stretches) {
    for (const match of [...stretch.words.matchAll(ELAPSED), ...stretch.words.matchAll(PERSIAN_ELAPSED)]) {
      const count = numberOf(match[2] ?? '');
      const cue = match[3]?.toLowerCase() ?? '';
      if (count === null || count < 2 || count > 150 || cue === '' || cue === 'later' || cue === 'on') continue;
      // "a year after the strike": counted to another event, except in a headline or beside a picture.
      if (/^(?:after|پس از|بعد از)$/.test(cue) && !/^(?:title|subtitle|heading|caption)$/.test(stretch.role)) continue;
      const own = mentioned.filter((one) => one.stretch === stretch).map((one) => Number(one.edtf.slice(0, 4)));
      const year = [...own, main].find((one) => one !== null && one + count >= newest && one + count <= LATEST_YEAR);
      if (year === undefined || year === null) continue;
      const at = { from: stretch.from + match.index, to: stretch.from + match.index + match[0].trimEnd().length };
      found.push(...elapsedBounds(year, count, match[1]?.trim() ?? '', own.includes(year) ? 0.75 : 0.65, at));
      if (cue !== 'ago' && cue !== 'پیش') found.push(...anniversary(year, count, mentioned, at));
    }
  }
  return found;
}

function elapsedBounds(year: number, count: number, more: string, weight: number, at: Bound['at']): Bound[] {
  const reason = `${count} years from ${year}`;
  const low = bound('notBefore', `${year + count - (/nearly|almost/i.test(more) ? 1 : 0)}-01-01`, weight, reason, at);
  return /over|more/i.test(more) ? [low] : [low, bound('notAfter', `${year + count}-12-31`, weight, reason, at)];
}

/** Full years since an event are full only after its season or month has come round. */
function anniversary(year: number, count: number, mentioned: readonly Mentioned[], at: Bound['at']): Bound[] {
  const part = mentioned.find((one) => one.edtf.startsWith(`${year}-`))?.edtf.slice(5, 7);
  if (part === undefined) return [];
  return [bound('notBefore', `${year + count}-${part}-01`, 0.5, `${count} full years since ${year}-${part}`, at)];
}

function mostMentionedYear(mentioned: readonly Mentioned[]): number | null {
  const counts = new Map<number, number>();
  for (const { edtf } of mentioned)
    counts.set(Number(edtf.slice(0, 4)), (counts.get(Number(edtf.slice(0, 4))) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 3 ? first[0] : null;
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  let sum = 0;
  for (const part of word.toLowerCase().split(/[- ]/)) sum += ENGLISH_NUMBERS.get(part) ?? Number.NaN;
  return Number.isNaN(sum) ? null : sum;
}

// ── last November, last year, last month ───────────────────────────────────────────────────────────────────────────

const yearMonth = (year: number, month: number): string => {
  const plain = Temporal.PlainYearMonth.from({ year, month: 1 }).add({ months: month - 1 });
  return plain.toString();
};
const monthEnd = (month: string): string => Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();

/** "last March" in a text that also has "March 2019": written from April 2019 to March 2020. */
function lastNamedMonth(stretches: readonly Stretch[], mentioned: readonly Mentioned[]): Bound[] {
  const found: Bound[] = [];
  for (const { words, from } of stretches) {
    for (const match of words.matchAll(/\blast ([A-Z][a-z]{2,8})\b/gi)) {
      const month = MONTH_NAMES.get(match[1]?.toLowerCase() ?? '')?.month;
      if (month === undefined) continue;
      const years = mentioned
        .filter((one) => Number(one.edtf.slice(5, 7)) === month)
        .map((one) => Number(one.edtf.slice(0, 4)));
      if (years.length === 0) continue;
      const year = Math.max(...years);
      const at = { from: from + match.index, to: from + match.index + match[0].length };
      const reason = `“${match[0]}” is that of ${year}`;
      found.push(bound('notBefore', `${yearMonth(year, month + 1)}-01`, 0.6, reason, at));
      found.push(bound('notAfter', monthEnd(yearMonth(year + 1, month)), 0.6, reason, at));
    }
  }
  return found;
}

/** "last year … in late 2017" in one paragraph: written in 2018, unless the text knows a later year. */
function lastYear(stretches: readonly Stretch[], mentioned: readonly Mentioned[]): Bound[] {
  const newest = Math.max(0, ...mentioned.map((one) => Number(one.edtf.slice(0, 4))));
  const found: Bound[] = [];
  for (const stretch of stretches) {
    const match =
      /(?<!the |that |his |her |their |its )\b(last|this) year\b(?![’'])|پارسال|سال گذشته|العام الماضي/iu.exec(
        stretch.words,
      );
    if (match === null || /["“«]/.test(stretch.words.slice(Math.max(0, match.index - 60), match.index))) continue;
    const years = mentioned.filter((one) => one.stretch === stretch).map((one) => Number(one.edtf.slice(0, 4)));
    const year = Math.max(0, ...years) + (match[1]?.toLowerCase() === 'this' ? 0 : 1);
    if (years.length === 0 || year < newest) continue;
    const at = { from: stretch.from + match.index, to: stretch.from + match.index + match[0].length };
    const reason = `“${match[0]}” beside ${Math.max(...years)}`;
    found.push(
      bound('notBefore', `${year}-01-01`, 0.55, reason, at),
      bound('notAfter', `${year}-12-31`, 0.55, reason, at),
    );
  }
  return found;
}

const NAME = /\b(?:\p{Lu}[\p{L}’'-]+ ){1,5}\p{Lu}[\p{L}’'-]+/gu;

/** "last month" about a named thing that is dated elsewhere in the text: written in the month after. */
function lastMonth(stretches: readonly Stretch[], mentioned: readonly Mentioned[], posts: readonly Bound[]): Bound[] {
  const days = [...mentioned.map((one) => one.edtf), ...posts.map((one) => one.edtf)].filter(
    (edtf) => edtf.length >= 7,
  );
  const newest = days
    .map((edtf) => edtf.slice(0, 7))
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  for (const stretch of stretches) {
    const match = /\blast month\b(?![’'])|ماه گذشته|الشهر الماضي/iu.exec(stretch.words);
    if (match === null || stretch.role === 'quotation') continue;
    const names = new Set(
      (stretch.words.match(NAME) ?? []).map((one) => one.replace(/^(?:The|An?|This|In|At|On) /, '')),
    );
    const linked = stretches.some((other) =>
      [...names].some(
        (name) => name.includes(' ') && other.words.includes(name) && isDatedIn(other, name, newest, posts),
      ),
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
function isDatedIn({ words }: Stretch, name: string, month: string, posts: readonly Bound[]): boolean {
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
  mentioned: readonly Mentioned[],
  elapsed: readonly Bound[],
): Bound[] {
  const after = elapsed.find((one) => one.says === 'notAfter');
  if (after === undefined) return [];
  const year = after.edtf.slice(0, 4);
  const found: Bound[] = [];
  for (const { words, from } of stretches)
    for (const date of findCalendarDates(words, null, true)) {
      if (!date.iso.startsWith('--') || FUTURE.test(words.slice(Math.max(0, date.from - 40), date.from))) continue;
      const month = date.iso.slice(2, 4);
      if (mentioned.some((one) => one.edtf.slice(5, 7) === month && !one.edtf.startsWith(year))) continue;
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
