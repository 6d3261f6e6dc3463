// Dates in Persian: spans in 305 sentences (parstdex), the Gregorian day of 25 Solar Hijri phrases (dateparser), and every day of 1300 to 1420 against the
// runtime's own calendar, written out in words.   node bench/temporal-persian.ts --data ../shared/bench [--errors]

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import type { DateClaim } from '../src/model/claim.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, errors: { type: 'boolean', default: false } },
});
const datesIn = (text: string): readonly DateClaim[] =>
  findClaims({ object: someObject, reading: readingOfText(text, 'fa'), reference: null }).claims.filter(
    (c) => c.kind === 'date',
  );

const cases = JSON.parse(readFileSync(join(values.data, 'temporal/persian/parstdex.json'), 'utf8')) as {
  test_input: string;
  expected: string;
}[];
let [gold, found, hit] = [0, 0, 0];
for (const { test_input, expected } of cases) {
  const spans = JSON.parse(expected) as [number, number][];
  const mine = datesIn(test_input).map(({ passage }) => [passage.start, passage.end] as const);
  gold += spans.length;
  found += mine.length;
  const matched = spans.filter(([from, to]) => mine.some(([a, b]) => a < to && from < b)).length;
  hit += Math.min(matched, mine.length);
  if (values.errors && (matched < spans.length || mine.length > spans.length))
    console.log(`span  ${test_input}  gold ${expected} ours ${JSON.stringify(mine)}`);
}
const [p, r] = [hit / found, hit / gold];
console.log(
  `temporal/persian, ${cases.length} sentences: span P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
);

const phrases = readFileSync(join(values.data, 'temporal/persian/jalali_phrases.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
let right = 0;
for (const [phrase = '', day = ''] of phrases) {
  const edtf = datesIn(phrase)[0]?.edtf ?? null;
  if (edtf === day.slice(0, 10)) right++;
  else if (values.errors) console.log(`value ${phrase}: ${edtf}, not ${day}`);
}
console.log(`Solar Hijri phrases: ${right} of ${phrases.length} days right`);

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
let [days, same] = [0, 0];
for (
  let date = Temporal.PlainDate.from({ calendar: 'persian', year: 1300, month: 1, day: 1 });
  date.year <= 1420;
  date = date.add({ days: 1 })
) {
  days++;
  const edtf = datesIn(
    `${date.day.toLocaleString('fa-IR', { useGrouping: false })} ${MONTHS[date.month - 1]} ${date.year.toLocaleString('fa-IR', { useGrouping: false })}`,
  )[0]?.edtf;
  if (edtf === date.withCalendar('iso8601').toString()) same++;
}
console.log(`every day of 1300–1420: ${same} of ${days} as the runtime's calendar has it`);
