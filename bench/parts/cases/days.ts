// Days as the answers write them, for a reader: "2021-11-14/16", "2009/10 (1388)", "summer 1998", "before 2021-12-07". And when a day of the program is that day.

import { edtfBounds } from '../../../src/model/edtf.ts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

const OPEN: Days = { from: '0001-01-01', to: '9999-12-31' };

/** Null where the words give no day. */
export function daysOf(written: string): Days | null {
  const text = written.trim().replaceAll(/[–—]/g, '/');
  const within = OF_FORMS.map(([form, days]) => {
    const match = form.exec(text);
    return match === null ? null : days(match);
  }).find((days) => days !== null);
  if (within === undefined || within === null) return null;
  return /^(?:before|by|until|up to)\b/i.test(text) ? { from: OPEN.from, to: within.to } : within;
}

const DAY = '\\d{4}-\\d\\d-\\d\\d';
type Found = readonly (string | undefined)[];
const OF_FORMS: readonly (readonly [RegExp, (found: Found) => Days | null])[] = [
  [new RegExp(`(${DAY})\\s*(?:/|to|and)\\s*(${DAY})`), ([, a = '', b = '']) => between(a, b)],
  [/(\d{4}-\d\d)-(\d\d)\s*\/\s*(\d\d)(?!\d)/, ([, m = '', a = '', b = '']) => between(`${m}-${a}`, `${m}-${b}`)],
  [/^(?:\.\.)?\/(\d{4}[-\d]*)$/, ([, to = '']) => endOf(to)],
  [/(\d{4}-\d\d)\s*(?:\/|to)\s*(\d{4}-\d\d)(?!-)/, ([, a = '', b = '']) => between(a, b)],
  [/(\d{4}-\d\d)\/(\d\d)(?!\d)/, ([, a = '', b = '']) => between(a, `${a.slice(0, 4)}-${b}`)],
  [new RegExp(DAY), ([day = '']) => between(day, day)],
  [/(?<!\d)(1[34]\d\d)-(\d\d)(?!\d)/, ([, year = '', month = '']) => persianMonth(Number(year), Number(month))],
  [/(?<!\d)\d{4}-\d\d(?!\d)/, ([month = '']) => between(month, month)],
  [
    /(spring|summer|autumn|fall|winter)\b.*?\(?((?:19|20)\d\d)\b/i,
    ([, season = '', year = '']) => seasonOf(season, year),
  ],
  [
    /((?:19|20)\d\d)\s*\/\s*(\d\d)(?!\d)/,
    ([, year = '', next = '']) => between(`${year}-03-20`, `${year.slice(0, 2)}${next}-03-21`),
  ],
  [/((?:19|20)\d\d)\s*(?:\/|-|to)\s*((?:19|20)\d\d)/, ([, a = '', b = '']) => between(a, b)],
  [/\b(?:19|20)\d\d\b/, ([year = '']) => between(year, year)],
  [/\b1[34]\d\d\b/, ([year = '']) => between(`${Number(year) + 621}-03-20`, `${Number(year) + 622}-03-21`)],
];

function between(first: string, last: string): Days | null {
  const [from, to] = [edtfBounds(first)?.earliest, edtfBounds(last)?.latest];
  return from == null || to == null ? null : { from, to };
}
const endOf = (last: string): Days | null => {
  const days = between(last, last);
  return days === null ? null : { from: OPEN.from, to: days.to };
};

/** A month of the Persian calendar, to a day. */
function persianMonth(year: number, month: number): Days {
  const begins = (n: number): string =>
    new Date(Date.UTC(year + 621, 2, 21 + Math.min(n - 1, 6) * 31 + Math.max(n - 7, 0) * 30))
      .toISOString()
      .slice(0, 10);
  return { from: begins(month), to: begins(month + 1) };
}

const SEASONS: Readonly<Record<string, readonly [string, string, number]>> = {
  spring: ['03-01', '06-22', 0],
  summer: ['06-01', '09-23', 0],
  autumn: ['09-01', '12-22', 0],
  fall: ['09-01', '12-22', 0],
  winter: ['12-01', '03-21', 1],
};
function seasonOf(season: string, year: string): Days | null {
  const of = SEASONS[season.toLowerCase()];
  return of === undefined ? null : { from: `${year}-${of[0]}`, to: `${Number(year) + of[2]}-${of[1]}` };
}

/** The days of an EDTF of the program; null where it gives none. */
export function shownDays(edtf: string | null): Days | null {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  if (bounds === null || (bounds.earliest === null && bounds.latest === null)) return null;
  return { from: bounds.earliest ?? OPEN.from, to: bounds.latest ?? OPEN.to };
}

const at = (day: string): number => Date.parse(`${day.padStart(10, '0')}T00:00:00Z`) / 86_400_000;
const long = ({ from, to }: Days): number => at(to) - at(from);

/** They overlap, and what is shown is not wider than the answer by more than `by` days. Of an answer open at its beginning ("before …") the end counts. */
export function sameDays(gold: Days | null, shown: Days | null, by: number): boolean {
  if (gold === null || shown === null) return false;
  if (gold.from === OPEN.from) return at(shown.to) <= at(gold.to) + by;
  return shown.from <= gold.to && gold.from <= shown.to && long(shown) <= long(gold) + by;
}
