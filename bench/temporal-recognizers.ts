// English date phrases of Recognizers-Text, file by file, ours and its own JavaScript package in the same run with the same scoring.
// A text counts as right where as many phrases are found as it has, each over its place and with a value of the reference's: the same days, the same
// time of day, or the same TIMEX3. Where the reference offers a past and a future reading, one of them is enough, of both tools; ours may name it among
// its candidates, as the package names its two. The extractors' files have places only.
//
//   node bench/temporal-recognizers.ts --data ../shared/bench [--errors FILE]
//
// Left out: the package's modes for assistants (calendar, tasks, experimental, split) and time zones.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DateDraft } from '../src/extract/drafts.ts';
import { edtfBounds } from '../src/model/edtf.ts';
import { datesOf } from './parts/plain-reading.ts';
import { type RecognizedValue, recognized } from './parts/temporal-peers.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, errors: { type: 'string', default: '' } },
});

type Sides = Readonly<Record<string, string>>;
interface Result {
  readonly Text: string;
  readonly Start?: number;
  readonly Resolution?: { readonly values?: readonly RecognizedValue[] };
  readonly Value?: {
    readonly Timex?: string;
    readonly values?: readonly RecognizedValue[];
    readonly PastResolution?: Sides;
    readonly FutureResolution?: Sides;
  };
}
interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Result[];
}

/** A phrase that a tool found, and every reading it gives of it, written as in `readingsOf`. */
interface Answer {
  readonly start: number;
  readonly end: number;
  readonly readings: ReadonlySet<string>;
}

const dayAfter = (iso: string): string => Temporal.PlainDate.from(iso).add({ days: 1 }).toString();

/** `2016-11-07 07:15:00` => `2016-11-07T07:15`; `07:15:00` => `T07:15`; a day as it is. */
const moment = (text: string): string =>
  text
    .replace(/^(?=\d{2}:)/, 'T')
    .replace(' ', 'T')
    .replace(/:00$/, '');

/** Each resolution as strings that are equal where two tools mean the same: its TIMEX3, its day or moment, its first and its end (not included). */
function readingsOf(given: readonly RecognizedValue[]): ReadonlySet<string> {
  const readings = new Set<string>();
  for (const { timex, value, start, end } of given) {
    if (timex !== undefined && timex !== '') readings.add(timexForm(timex));
    const part = /^XXXX.*(T[A-Z]{2})$/.exec(timex ?? '')?.[1];
    if (part !== undefined && start !== undefined) readings.add(`${start.slice(0, 10)}${part}`); // "Tuesday early morning": the day and its part
    if (value !== undefined && /^\d{4}-|^\d{2}:/.test(value)) readings.add(moment(value));
    if (start !== undefined || end !== undefined)
      readings.add(`${start === undefined ? '' : moment(start)}/${end === undefined ? '' : moment(end)}`);
  }
  return readings;
}

const MONTHS_IN: Readonly<Record<string, number>> = { Y: 12, Q: 3, M: 1 };
const SECONDS_IN: Readonly<Record<string, number>> = { W: 604_800, D: 86_400, H: 3600, M: 60, S: 1 };

/** `P6M`, `P0.5Y` and `P2Q` are one length. */
function lengthForm(timex: string): string {
  const [days = '', clock = ''] = timex.slice(1).split('T');
  let [months, seconds] = [0, 0];
  for (const [, count, unit = ''] of days.matchAll(/([\d.]+)([A-Z])/g)) {
    if (unit in MONTHS_IN) months += Number(count) * (MONTHS_IN[unit] ?? 0);
    else seconds += Number(count) * (SECONDS_IN[unit] ?? 0);
  }
  for (const [, count, unit = ''] of clock.matchAll(/([\d.]+)([A-Z])/g))
    seconds += Number(count) * (SECONDS_IN[unit] ?? 0);
  return `P ${months} months ${seconds} seconds`;
}

/** `T7` and `T07:00` are one. */
const timexForm = (timex: string): string =>
  timex
    .replace(/(?<!P)T(\d{1,2})(?![\d:.HMS])/g, (_, hour: string) => `T${hour.padStart(2, '0')}:00`)
    .replace(/^P(?:[\d.]+[YQMWD])*(?:T(?:[\d.]+[HMS])+)?$/, lengthForm);

function goldReadings({ Resolution, Value }: Result): ReadonlySet<string> | null {
  if (Resolution === undefined && Value === undefined) return null;
  const given: RecognizedValue[] = [...(Resolution?.values ?? []), ...(Value?.values ?? [])];
  for (const one of [Value?.PastResolution, Value?.FutureResolution]) {
    if (one === undefined) continue;
    const of = (...names: string[]) => names.map((name) => one[name]).find((side) => side !== undefined);
    const sides = {
      timex: Value?.Timex,
      value: of('date', 'dateTime', 'time'),
      start: of('startDate', 'startDateTime', 'startTime'),
      end: of('endDate', 'endDateTime', 'endTime'),
    };
    given.push(Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined)));
  }
  return readingsOf(given);
}

/** What the package takes the parts of a day for; we give TIMEX3's letters. */
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  TMO: 'T08:00/T12:00',
  TAF: 'T12:00/T16:00',
  TEV: 'T16:00/T20:00',
  TNI: 'T20:00/T23:59:59',
};

/** TIMEX3 of ours, with and without its day; a stretch of the day by its hours. */
function timexReadings(timex: string): readonly string[] {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2}|XXXX-XX-XX)?(T.+)$/.exec(timex) ?? [];
  if (time === '') return [timexForm(timex)];
  const hours = PARTS_OF_DAY[time] ?? time.replaceAll(/\/[^T]*T/g, '/T');
  const dated = PARTS_OF_DAY[time] === undefined ? timex : hours.replace('/', `/${day}`).replace(/^/, day);
  return [timexForm(timex), time, hours, dated, time.replace('T24:00', 'T00:00')];
}

function daysReadings(edtf: string): readonly string[] {
  const { earliest = null, latest = null } = edtfBounds(edtf) ?? {};
  const [from, to] = [earliest ?? '', latest ?? ''];
  const whole = [`${from}/${latest === null ? '' : dayAfter(latest)}`, `${from}/${to}`];
  return from !== '' && from === to ? [...whole, from] : whole;
}

/** One phrase. The package leaves the last period of a range out of it: "from 2014 to 2018" ends for it where 2018 begins. */
function ourReadings({ timex, candidates, parts }: DateDraft): ReadonlySet<string> {
  const readings = new Set([
    ...(timex === null ? [] : timexReadings(timex)),
    ...candidates.flatMap(({ edtf }) => daysReadings(edtf)),
  ]);
  const [first, last] = parts.map(({ edtf }) => (edtf === null ? null : edtfBounds(edtf)));
  if (parts.length === 2 && first != null && last != null) readings.add(`${first.earliest}/${last.earliest}`);
  return readings;
}

/** A list is as many phrases as it has members; a range is one. */
function answersOf(text: string, draft: DateDraft): readonly Answer[] {
  const { from, to, edtf, parts } = draft;
  const ranges = /^(?:from|between)\b|\b(?:to|until|till|through)\b|[-–—]/i;
  if (parts.length < 2 || edtf?.includes('/') === true || ranges.test(text.slice(from, to)))
    return [{ start: from, end: to, readings: ourReadings(draft) }];
  return parts.map((part) => ({
    start: part.from,
    end: part.to,
    readings: new Set([
      ...(part.timex === null ? [] : timexReadings(part.timex)),
      ...(part.edtf === null ? [] : daysReadings(part.edtf)),
    ]),
  }));
}

const ours = (text: string, reference: string): readonly Answer[] =>
  datesOf(text, reference).flatMap((draft) => answersOf(text, draft));

const theirs = (text: string, reference: string): readonly Answer[] =>
  recognized(text, new Date(reference)).map(({ start, end, resolution }) => ({
    start,
    end: end + 1,
    readings: readingsOf(resolution?.values ?? []),
  }));

interface Score {
  whole: number;
  found: number;
  span: number;
  right: number;
  gold: number;
}

function compare(score: Score, { Input, Results }: Case, answers: readonly Answer[]): string[] {
  const faults: string[] = [];
  if (answers.length !== Results.length)
    faults.push(
      `${answers.length} phrases, not ${Results.length}: ${answers.map((a) => Input.slice(a.start, a.end)).join(' | ')}`,
    );
  for (const result of Results) {
    score.gold++;
    const start = result.Start ?? Input.toLowerCase().indexOf(result.Text.toLowerCase());
    const match = answers.find((one) => one.start < start + result.Text.length && start < one.end);
    const wanted = goldReadings(result);
    if (match === undefined) {
      faults.push(`missed ${result.Text} ${JSON.stringify([...(wanted ?? [])])}`);
      continue;
    }
    score.found++;
    const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|in|on|from|between|at) /, '');
    if (bare(Input.slice(match.start, match.end)) === bare(result.Text)) score.span++;
    if (wanted === null || [...match.readings].some((reading) => wanted.has(reading))) score.right++;
    else faults.push(`${result.Text}: ${JSON.stringify([...match.readings])} not ${JSON.stringify([...wanted])}`);
  }
  if (faults.length === 0) score.whole++;
  return faults;
}

const FILES = [
  'DateTimeModel',
  'DateParser',
  'DatePeriodParser',
  'DurationParser',
  'SetParser',
  'HolidayParser',
  'TimeParser',
  'TimePeriodParser',
  'DateTimeParser',
  'DateTimePeriodParser',
  'MergedParser',
  'DateExtractor',
  'DatePeriodExtractor',
  'DurationExtractor',
  'SetExtractor',
  'HolidayExtractor',
  'TimeExtractor',
  'TimePeriodExtractor',
  'DateTimeExtractor',
  'DateTimePeriodExtractor',
  'MergedExtractor',
];
const percent = (n: number, of: number): string => `${((100 * n) / of).toFixed(1)} %`.padStart(7);
console.log('                              habeas: texts right, found, same words, value | recognizers-text: the same');
for (const file of FILES) {
  const path = join(values.data, 'temporal/recognizers/DateTime/English', `${file}.json`);
  const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Case[];
  const line = [ours, theirs].map((find) => {
    const score: Score = { whole: 0, found: 0, span: 0, right: 0, gold: 0 };
    for (const one of cases) {
      const at = one.Context?.ReferenceDateTime ?? '2016-11-07T00:00:00';
      const faults = compare(score, one, find(one.Input, find === ours ? at.slice(0, 10) : at));
      if (values.errors === file && find === ours && faults.length > 0)
        console.log(`${one.Input}  [${at.slice(0, 10)}]\n      ${faults.join('\n      ')}`);
    }
    const { whole, found, span, right, gold } = score;
    return `${percent(whole, cases.length)} ${percent(found, gold)} ${percent(span, gold)} ${percent(right, gold)}`;
  });
  console.log(`${file.padEnd(24)} ${String(cases.length).padStart(4)} ${line.join('  | ')}`);
}
