// English date phrases of Recognizers-Text (DateTimeModel and the parsers of dates, periods and durations): spans found, and of the matched those whose value is the
// same. A value is right where our days (or TIMEX3) are those of the reference resolution. Its own JavaScript package does at most 57 % of a file.
//
//   node bench/temporal-recognizers.ts --data ../shared/bench [--errors FILE]

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import type { DateClaim } from '../src/model/claim.ts';
import { edtfBounds } from '../src/model/edtf.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, errors: { type: 'string', default: '' } },
});

interface Resolution {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}
interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Start?: number;
    readonly TypeName?: string;
    readonly Resolution?: { readonly values?: readonly Resolution[] };
    readonly Value?: {
      readonly Timex?: string;
      readonly PastResolution?: Readonly<Record<string, string>>;
      readonly FutureResolution?: Readonly<Record<string, string>>;
    };
  }[];
}

const day = (text: string | undefined): string | null => (text === undefined ? null : text.slice(0, 10));
const next = (iso: string): string => Temporal.PlainDate.from(iso).add({ days: 1 }).toString();

/** Whether a claim has the value of one of the reference's resolutions (past or future: the text does not say which). */
function isRight(claim: DateClaim, result: Case['Results'][number]): boolean {
  const given: Resolution[] = [...(result.Resolution?.values ?? [])];
  for (const one of [result.Value?.PastResolution, result.Value?.FutureResolution]) {
    if (one === undefined) continue;
    const { date, startDate, endDate, duration } = one;
    given.push({
      ...(result.Value?.Timex === undefined ? {} : { timex: result.Value.Timex }),
      ...((date ?? duration) === undefined ? {} : { value: date ?? duration ?? '' }),
      ...(startDate === undefined ? {} : { start: startDate }),
      ...(endDate === undefined ? {} : { end: endDate }),
    });
  }
  const bounds = claim.edtf === null ? null : edtfBounds(claim.edtf);
  return given.some((one) => {
    if (one.timex !== undefined && one.timex === claim.timex) return true;
    if (bounds === null) return false;
    if (one.start !== undefined || one.end !== undefined) {
      const end = bounds.latest === null ? null : next(bounds.latest);
      return bounds.earliest === day(one.start) && (end === day(one.end) || bounds.latest === day(one.end));
    }
    return bounds.earliest === day(one.value) && bounds.latest === day(one.value);
  });
}

const FILES = [
  'DateTimeModel',
  'DateParser',
  'DatePeriodParser',
  'DurationParser',
  'SetParser',
  'HolidayParser',
  'DateExtractor',
  'DatePeriodExtractor',
  'DurationExtractor',
];
for (const file of FILES) {
  const cases = JSON.parse(
    readFileSync(join(values.data, 'temporal/recognizers/DateTime/English', `${file}.json`), 'utf8').replace(
      /^\uFEFF/,
      '',
    ),
  ) as Case[];
  let [whole, gold, matched, exact, right] = [0, 0, 0, 0, 0];
  for (const { Input, Results, Context } of cases) {
    const reference = day(Context?.ReferenceDateTime) ?? '2016-11-07';
    const mine = findClaims({ object: someObject, reading: readingOfText(Input, 'en'), reference }).claims.filter(
      (claim) => claim.kind === 'date',
    );
    let all = mine.length === Results.length;
    for (const result of Results) {
      gold++;
      const start = result.Start ?? Input.indexOf(result.Text);
      const match = mine.find((claim) => claim.passage.start < start + result.Text.length && start < claim.passage.end);
      if (match === undefined) {
        all = false;
        continue;
      }
      matched++;
      if (
        match.passage.exact.replace(/^(?:the|in|on|from|between) /i, '') ===
        result.Text.replace(/^(?:the|in|on|from|between) /i, '')
      )
        exact++;
      const hasValue = result.Resolution !== undefined || result.Value !== undefined;
      if (!hasValue || isRight(match, result)) right++;
      else all = false;
      if (values.errors === file && hasValue && !isRight(match, result))
        console.log(
          `value ${Input} | ${match.passage.exact} = ${match.edtf} ${match.timex} | ${result.Text} ${JSON.stringify(result.Resolution?.values ?? result.Value)}`,
        );
    }
    if (values.errors === file && mine.length < Results.length)
      console.log(
        `missed ${Input} | ours ${mine.map((c) => c.passage.exact).join('; ')} | gold ${Results.map((r) => r.Text).join('; ')}`,
      );
    if (all) whole++;
  }
  const per = (n: number, of: number) => `${((100 * n) / of).toFixed(0)} %`.padStart(5);
  console.log(
    `${file.padEnd(20)} ${String(cases.length).padStart(4)} texts, all right ${per(whole, cases.length)}; phrases found ${per(matched, gold)}, same span ${per(exact, gold)}, value right ${per(right, gold)}`,
  );
}
