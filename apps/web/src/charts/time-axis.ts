// A time axis. In: the first and last day to show, a width in pixels, the direction of writing, a language. Out: where a day and a span of
// days stand, and the ticks with their words. Time runs with the writing: from the right to the left where that is the direction.
// A span is drawn as long as it is uncertain; a side that is open reaches the edge and says so. Nothing is drawn here.

import { scaleUtc } from 'd3-scale';
import type { Lang } from '../../../../src/model/date-words.ts';
import type { DaySpan } from '../../../../src/model/weighing.ts';
import { solarHijriEntry } from '../words/solar-hijri-entry.ts';

const DAY_MS = 86_400_000;

export interface SpanPlace {
  readonly left: number;
  readonly width: number;
  /** No first, no last day is known, or it lies outside what is shown: the bar goes on beyond the edge on that side. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** One day, however wide a day is drawn. */
  readonly day: boolean;
}

interface Tick {
  readonly x: number;
  readonly label: string;
  /** The beginning of a year on an axis of months, of a month on one of days. */
  readonly strong: boolean;
}

export interface TimeAxis {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly rtl: boolean;
  /** Where this day begins. */
  x(day: string): number;
  /** Null for what lies wholly outside, and for what has no day at all. */
  place(span: DaySpan): SpanPlace | null;
  /** The day at this pixel. */
  dayAt(x: number): string;
  readonly ticks: readonly Tick[];
  /** Beginnings of years or months of the Solar Hijri calendar, for Persian; else none. */
  readonly hijriTicks: readonly Tick[];
}

export interface TimeAxisOptions {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly rtl: boolean;
  readonly lang: Lang;
}

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const dayAfter = (day: string, days: number): string => isoOf(timeOf(day) + days * DAY_MS);
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS);

/** First and last day of all of them, with some air around; null where none has a day. */
export function daysCovered(spans: readonly DaySpan[]): { readonly from: string; readonly to: string } | null {
  const days = spans.flatMap((span) => [span.from, span.to]).filter((day): day is string => day !== null);
  let [from, to] = [days[0], days[0]];
  for (const day of days) {
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  }
  if (from === undefined || to === undefined) return null;
  const air = Math.max(3, Math.round(daysBetween(from, to) * 0.03));
  return { from: dayAfter(from, -air), to: dayAfter(to, air) };
}

export function timeAxis({ from, to, width, rtl, lang }: TimeAxisOptions): TimeAxis {
  const [first, after] = [timeOf(from), timeOf(to) + DAY_MS];
  const scale = scaleUtc([first, after], rtl ? [width, 0] : [0, width]);
  const at = (time: number): number => scale(Math.min(after, Math.max(first, time)));
  const place = (span: DaySpan): SpanPlace | null => {
    if (span.from === null && span.to === null) return null;
    const start = span.from === null ? first : timeOf(span.from);
    const end = span.to === null ? after : timeOf(span.to) + DAY_MS;
    if (end <= first || start >= after) return null;
    const [a, b] = [at(start), at(end)];
    const openStart = span.from === null || start < first;
    const openEnd = span.to === null || end > after;
    return { left: Math.min(a, b), width: Math.abs(b - a), openStart, openEnd, day: span.from === span.to };
  };
  // Of a short stretch there would be ticks within a day: no claim is dated so closely.
  const times = scale
    .ticks(Math.max(2, Math.floor(width / 96)))
    .map((tick) => tick.getTime())
    .filter((time) => time % DAY_MS === 0);
  const step = times.length > 1 ? (times[1] ?? 0) - (times[0] ?? 0) : after - first;
  return {
    ...{ from, to, width, rtl, place },
    x: (day) => at(timeOf(day)),
    dayAt: (x) => isoOf(Math.min(after - 1, Math.max(first, scale.invert(x).getTime()))),
    ticks: times.map((time) => ({ x: scale(time), ...tickWords(time, step, lang) })),
    hijriTicks: lang === 'fa' ? hijriTicks({ first, after, step }, scale) : [],
  };
}

const LOCALES = { en: 'en-GB', fa: 'fa-IR-u-ca-gregory' } as const;
const MONTH = 27 * DAY_MS;
const YEAR = 360 * DAY_MS;

function tickWords(time: number, step: number, lang: Lang): { readonly label: string; readonly strong: boolean } {
  const at = new Date(time);
  const say = (fields: Intl.DateTimeFormatOptions): string =>
    at.toLocaleDateString(LOCALES[lang], { ...fields, timeZone: 'UTC' });
  const [year, month] = [say({ year: 'numeric' }), say({ month: 'short' })];
  if (step >= YEAR) return { label: year, strong: false };
  const newYear = at.getUTCMonth() === 0 && at.getUTCDate() === 1;
  if (newYear) return { label: year, strong: true };
  if (step >= MONTH) return { label: month, strong: false };
  return { label: say({ day: 'numeric', month: 'short' }), strong: at.getUTCDate() === 1 };
}

interface Stretch {
  readonly first: number;
  readonly after: number;
  readonly step: number;
}

/** Each where the year or month begins, not where ours does: they never begin on one day. */
function hijriTicks({ first, after, step }: Stretch, x: (time: number) => number): readonly Tick[] {
  const [firstYear, lastYear] = [hijriYear(first), hijriYear(after)];
  const every = Math.max(1, Math.round(step / (365 * DAY_MS)));
  const wanted: { readonly entry: string; readonly label: string; readonly strong: boolean }[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    if (year % every === 0 || step < YEAR) wanted.push({ entry: String(year), label: digits(year), strong: true });
    if (step < YEAR / 2)
      for (let month = 2; month <= 12; month++)
        wanted.push({ entry: `${year}/${month}`, label: monthName(year, month), strong: false });
  }
  return wanted.flatMap(({ entry, label, strong }) => {
    const begins = solarHijriEntry(entry)?.slice(0, 10);
    const time = begins === undefined ? Number.NaN : timeOf(begins);
    return time >= first && time < after ? [{ x: x(time), label, strong }] : [];
  });
}

const PERSIAN_YEAR = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', { year: 'numeric', timeZone: 'UTC' });
const PERSIAN_MONTH = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { month: 'long', timeZone: 'UTC' });

const hijriYear = (time: number): number => Number.parseInt(PERSIAN_YEAR.format(time), 10);
const digits = (number: number): string => number.toLocaleString('fa-IR', { useGrouping: false });
const monthName = (year: number, month: number): string => {
  const begins = solarHijriEntry(`${year}/${month}`)?.slice(0, 10);
  return begins === undefined ? '' : PERSIAN_MONTH.format(timeOf(begins));
};
