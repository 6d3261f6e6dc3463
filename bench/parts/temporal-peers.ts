// Other packages that find dates in English, behind one face: a text and a reference day in, spans with a TIMEX3 value out. For benchmarks only.
//
// None of them gives TIMEX3 for all it finds, so what they say is written as the TIMEX3 nearest to it, in their favour where two are possible:
// - recognizers-text: its own `timex` where that has no unknown year or day; a date's, period's or time's value before the reference day, of the two it offers
//   (news speaks of what has happened); its triples (first, end, length) become the year, quarter, month, week, decade or half that they are.
// - chrono: the finest of year, month, day, hour that the words gave it ("certain"); where they gave none, the day. A range is its first day.
// - compromise-dates: the period of its `unit`, else the day; durations as `P…`.

import suite from '@microsoft/recognizers-text-suite';
import { parse as chronoParse } from 'chrono-node';
import nlp from 'compromise';
import datesPlugin from 'compromise-dates';

export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface DateFinder {
  readonly name: string;
  readonly find: (text: string, reference: string) => readonly FoundSpan[];
}

const atNoon = (iso: string): Date => {
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(year ?? 2000, (month ?? 1) - 1, day ?? 1, 12);
};
const two = (value: number): string => String(value).padStart(2, '0');
const quarterOf = (iso: string): string => `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;

function weekOf(iso: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(iso);
  return `${yearOfWeek}-W${two(weekOfYear ?? 1)}`;
}

// ── recognizers-text ───────────────────────────────────────────────────────────────────────────────────────────────

/** One reading of one phrase, as its package gives it. */
export interface RecognizedValue {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}
interface Recognized {
  readonly start: number;
  /** The place of the last letter. */
  readonly end: number;
  readonly resolution: { readonly values?: readonly RecognizedValue[] } | null;
}

/** What the package makes of a text; it throws on some, which then counts as nothing found. */
export function recognized(text: string, reference: Date): readonly Recognized[] {
  try {
    return suite.recognizeDateTime(
      text,
      suite.Culture.English,
      suite.DateTimeOptions.None,
      reference,
      false,
    ) as readonly Recognized[];
  } catch {
    return [];
  }
}

function timexOfRecognized(values: readonly RecognizedValue[]): string {
  const first = values[0];
  const timex = first?.timex ?? '';
  if (first === undefined) return '';
  const triple = /^\((\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2}),P(\d+)([DWMY])\)$/.exec(timex);
  if (triple !== null) {
    const [, from = '', , count, unit] = triple;
    if (unit === 'M')
      return count === '3'
        ? quarterOf(from)
        : count === '6'
          ? `${from.slice(0, 4)}-H${from.slice(5, 7) === '01' ? 1 : 2}`
          : from.slice(0, 7);
    if (unit === 'Y') return count === '10' ? from.slice(0, 3) : count === '100' ? from.slice(0, 2) : from.slice(0, 4);
    return unit === 'W' ? weekOf(from) : from;
  }
  if (!timex.startsWith('XXXX') || first.type === 'set') return timex;
  const day = (first.value ?? first.start ?? '').slice(0, 10);
  const rest = /T.*$/.exec(timex)?.[0] ?? '';
  if (day === '' || day === 'not resolve') return timex;
  return /^XXXX-\d{2}$/.test(timex)
    ? day.slice(0, 7)
    : /^XXXX-(?:SP|SU|FA|WI)$/.test(timex)
      ? timex.replace('XXXX', day.slice(0, 4))
      : `${day}${rest}`;
}

const recognizers: DateFinder = {
  name: 'recognizers-text',
  find: (text, reference) =>
    recognized(text, atNoon(reference)).map(({ start, end, resolution }) => ({
      start,
      end: end + 1,
      value: timexOfRecognized(resolution?.values ?? []),
    })),
};

// ── chrono ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const chrono: DateFinder = {
  name: 'chrono-node',
  find: (text, reference) =>
    chronoParse(text, atNoon(reference)).map(({ index, text: words, start }) => {
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
      const known = (part: 'year' | 'month' | 'day' | 'weekday' | 'hour') => start.isCertain(part);
      const date = `${String(year).padStart(4, '0')}-${two(month ?? 1)}-${two(day ?? 1)}`;
      const timed = known('hour') ? `T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}` : '';
      const isDay = known('day') || known('weekday') || timed !== '';
      const value = isDay
        ? `${date}${timed}`
        : known('month')
          ? date.slice(0, 7)
          : known('year')
            ? date.slice(0, 4)
            : date;
      return { start: index, end: index + words.length, value };
    }),
};

// ── compromise ─────────────────────────────────────────────────────────────────────────────────────────────────────

nlp.plugin(datesPlugin);

interface CompromiseDate {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly unit?: string };
  readonly duration?: Readonly<Record<string, number>>;
}

function timexOfUnit(iso: string, unit: string): string {
  const day = iso.slice(0, 10);
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'month') return day.slice(0, 7);
  if (unit === 'week') return weekOf(day);
  if (unit === 'quarter') return quarterOf(day);
  if (unit === 'weekend') return `${weekOf(day)}-WE`;
  return unit === 'time' ? `${day}T${iso.slice(11, 16)}` : day;
}

const LENGTHS: Readonly<Record<string, string>> = {
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
};

function timexOfLength(lengths: Readonly<Record<string, number>>): string {
  const [unit, count] = Object.entries(lengths)[0] ?? ['day', 0];
  return `P${/^(?:hour|minute|second)$/.test(unit) ? 'T' : ''}${count}${LENGTHS[unit] ?? 'D'}`;
}

interface CompromiseView {
  dates(options: object): { json(options: object): readonly CompromiseDate[] };
  durations(): { json(options: object): readonly CompromiseDate[] };
}

/** It throws on some texts: it is given one paragraph at a time, so that only that paragraph is lost. */
function compromiseIn(paragraph: string, reference: string): readonly CompromiseDate[] {
  const wanted = { offset: true, terms: false };
  try {
    const document = nlp(paragraph) as unknown as CompromiseView;
    return [
      ...document.dates({ today: reference, timezone: 'UTC' }).json(wanted),
      ...document.durations().json(wanted),
    ];
  } catch {
    return [];
  }
}

const compromise: DateFinder = {
  name: 'compromise-dates',
  find: (text, reference) =>
    [...text.matchAll(/\S(?:[^\n]|\n(?![ \t]*\n))*/g)].flatMap((paragraph) =>
      compromiseIn(paragraph[0], reference).map(({ offset, dates, duration }) => ({
        start: paragraph.index + offset.start,
        end: paragraph.index + offset.start + offset.length,
        value:
          duration !== undefined
            ? timexOfLength(duration)
            : dates?.start == null
              ? ''
              : timexOfUnit(dates.start, dates.unit ?? 'day'),
      })),
    ),
};

export const PEERS: readonly DateFinder[] = [chrono, recognizers, compromise];
