// Years counted up to the day of writing: `24 years since the killings of 1985`, `Twenty-four years ago, in 1985,`, `32 Years After 1985 Fire`. In: the words of a text and the dates of which it tells. Out: bounds of its day.
// A count is held against a year only where both are shown to tell one event: they stand in one phrase, or what is counted from is called by that year elsewhere, or the whole text is of that year.

import { ENGLISH_NUMBERS } from './month-names.data.ts';
import { boundOf, type TextBound } from './text-bound.ts';
import { type Stretch, sentenceAt, startOf, type ToldDate } from './told-dates.ts';

const COUNT = `\\d{1,3}|(?:${[...ENGLISH_NUMBERS.keys()].join('|')})(?:[- ](?:${[...ENGLISH_NUMBERS.keys()].slice(0, 9).join('|')}))?`;
const ELAPSED = new RegExp(
  `(over |more than |nearly |almost )?\\b(${COUNT})[- ]years?\\b[- ]*(ago|since|after|on\\b)`,
  'giu',
);
const PERSIAN_ELAPSED = /()(\d{1,3}) سال (پیش|قبل|پس از|بعد از|از)/gu;

/** No document of ours is later; there is no clock here. */
const LATEST_YEAR = 2100;

interface Counted {
  readonly stretch: Stretch;
  readonly count: number;
  /** `over`, `nearly` */
  readonly more: string;
  readonly cue: string;
  /** In the words of the stretch. */
  readonly from: number;
  readonly to: number;
}

export function elapsedYears(stretches: readonly Stretch[], told: readonly ToldDate[]): TextBound[] {
  const newest = Math.max(0, ...told.map(yearOf));
  return stretches.flatMap(countsIn).flatMap((counted) => {
    const { count, more, cue, stretch } = counted;
    const year = yearCountedFrom(counted, stretches, told);
    if (year === null || year + count < newest || year + count > LATEST_YEAR) return [];
    const at = { from: stretch.from + counted.from, to: stretch.from + counted.to };
    const bounds = elapsedBounds(year, count, more, at);
    return cue === 'ago' || cue === 'پیش' ? bounds : [...bounds, ...anniversary(year, count, told, at)];
  });
}

function countsIn(stretch: Stretch): Counted[] {
  return [...stretch.words.matchAll(ELAPSED), ...stretch.words.matchAll(PERSIAN_ELAPSED)].flatMap((match) => {
    const count = numberOf(match[2] ?? '');
    const cue = match[3]?.toLowerCase() ?? '';
    if (count === null || count < 2 || count > 150 || cue === 'on') return [];
    // "a year after the strike": counted to another event, except in a headline or beside a picture.
    if (/^(?:after|پس از|بعد از)$/.test(cue) && !/^(?:title|subtitle|heading|caption)$/.test(stretch.role)) return [];
    const to = match.index + match[0].trimEnd().length;
    return [{ stretch, count, more: match[1]?.trim() ?? '', cue, from: match.index, to }];
  });
}

const yearOf = ({ edtf }: ToldDate): number => Number(edtf.slice(0, 4));

function yearCountedFrom(counted: Counted, stretches: readonly Stretch[], told: readonly ToldDate[]): number | null {
  return yearInPhrase(counted, told) ?? yearOfSameEvent(counted, stretches) ?? yearOfWholeText(counted, told);
}

/** `since the killings of [1985]`, `Twenty-four years ago, in [1985]`, `in [1985], 24 years ago`: no other clause stands between. */
function yearInPhrase({ stretch, cue, from, to }: Counted, told: readonly ToldDate[]): number | null {
  const { words } = stretch;
  for (const date of told) {
    if (date.stretch !== stretch) continue;
    const [first, end] = [date.at.from - stretch.from, date.at.to - stretch.from];
    const [between, isBehind] = first >= to ? [words.slice(to, first), true] : [words.slice(end, from), false];
    const isCounted = /^(?:since|after|از|پس از|بعد از)$/.test(cue);
    if (isBehind && (isCounted ? OF_SINCE : APPOSED).test(between)) return yearOf(date);
    if (!isBehind && end <= from && /^[\s,،(–—-]*(?:some\s|about\s)?$/u.test(between)) return yearOf(date);
  }
  return null;
}
const APPOSED =
  /^[\s,،(–—-]*(?:(?:in|on|of|during|the|summer|spring|autumn|winter|early|late|mid|در|سال)[\s-]+){0,5}$/iu;
/** Within its noun phrase: `since the mass killings at the prison of`. */
const OF_SINCE = /^[^.,;:!?،؛]{0,60}$/u;

/** `in the 24 years since the killings happened`, where elsewhere they are `the 1985 killings`, and no other year has killings of its own. */
function yearOfSameEvent({ stretch, from }: Counted, stretches: readonly Stretch[]): number | null {
  const { from: start, to: end } = sentenceAt(stretch.words, from);
  const sentence = stretch.words.slice(start, end).toLowerCase();
  const years = new Map<string, Set<number>>();
  for (const { words } of stretches)
    for (const match of words.matchAll(CALLED_BY_YEAR)) {
      const year = Number(match[1] ?? match[4]);
      const called = (match[2] ?? match[3] ?? '').toLowerCase();
      years.set(called, (years.get(called) ?? new Set()).add(year));
    }
  for (const [called, [year, other]] of years)
    if (year !== undefined && other === undefined && new RegExp(`\\b${called}\\b`, 'u').test(sentence)) return year;
  return null;
}
/** `the 1985 killings`, `the killings of 1985`, `the killings in the summer of 1985` */
const CALLED_BY_YEAR =
  /\b[Tt]he ((?:19|20)\d{2}) (\p{Ll}{4,})|\b[Tt]he (?:\p{Ll}+ )?(\p{Ll}{4,}) (?:of|in) (?:the (?:spring|summer|autumn|winter) of )?(?:\p{Lu}\p{Ll}+ )?((?:19|20)\d{2})(?!\d)/gu;

/** A long count in a text of which at least half the years are one, and whose newest year lies just before the sum. */
function yearOfWholeText({ count, cue }: Counted, told: readonly ToldDate[]): number | null {
  if (count < LONG_COUNT || cue === 'after') return null;
  const years = told.map(yearOf);
  const main = years.find((year) => years.filter((one) => one === year).length >= Math.max(3, years.length / 2));
  if (main === undefined) return null;
  const since = main + count - Math.max(...years);
  return since >= 0 && since <= NEAR ? main : null;
}
const LONG_COUNT = 10;
const NEAR = 2;

function elapsedBounds(year: number, count: number, more: string, at: TextBound['at']): TextBound[] {
  const reason = `${count} years from ${year}`;
  const low = boundOf('notBefore', `${year + count - (/nearly|almost/i.test(more) ? 1 : 0)}-01-01`, WEIGHT, reason, at);
  return /over|more/i.test(more) ? [low] : [low, boundOf('notAfter', `${year + count}-12-31`, WEIGHT, reason, at)];
}
const WEIGHT = 0.75;

/** Full years since an event are full only after its season or month has come round. */
function anniversary(year: number, count: number, told: readonly ToldDate[], at: TextBound['at']): TextBound[] {
  const part = told.find((one) => one.edtf.startsWith(`${year}-`));
  if (part === undefined) return [];
  const month = startOf(part.edtf).slice(5, 7);
  return [boundOf('notBefore', `${year + count}-${month}-01`, 0.5, `${count} full years since ${year}-${month}`, at)];
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  let sum = 0;
  for (const part of word.toLowerCase().split(/[- ]/)) sum += ENGLISH_NUMBERS.get(part) ?? Number.NaN;
  return Number.isNaN(sum) ? null : sum;
}
