// Dates in Persian: spans in 305 sentences (parstdex), the Gregorian day of 25 Solar Hijri phrases (dateparser), every day of 1300 to 1420 against the
// runtime's own calendar, written out in words, and every Nowruz of 1206 to 1498 against the published one.
//   node bench/temporal-persian.ts --data ../shared/bench [--errors]
// No peer is run beside it: of the packages that npm has none reads dates in Persian text (chrono-node, recognizers-text and compromise have no Persian).

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
let [gold, found, hit, exact, missed, extra] = [0, 0, 0, 0, 0, 0];
for (const { test_input, expected } of cases) {
  const spans = JSON.parse(expected) as [number, number][];
  const mine = datesIn(test_input).map(({ passage }) => [passage.start, passage.end] as const);
  gold += spans.length;
  found += mine.length;
  const matched = spans.filter(([from, to]) => mine.some(([a, b]) => a < to && from < b)).length;
  hit += Math.min(matched, mine.length);
  exact += spans.filter(([from, to]) => mine.some(([a, b]) => a === from && b === to)).length;
  missed += spans.length - matched;
  extra += mine.filter(([a, b]) => !spans.some(([from, to]) => a < to && from < b)).length;
  if (values.errors && (matched < spans.length || mine.length > spans.length))
    console.log(`span  ${test_input}  gold ${expected} ours ${JSON.stringify(mine)}`);
}
const [p, r] = [hit / found, hit / gold];
console.log(
  `temporal/persian, ${cases.length} sentences: span P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
);
console.log(
  `errors by kind: ${missed} missed, ${extra} where there is none, ${found - hit - extra} parts of one span found apart; ${exact} of ${gold} the very same span`,
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

// The leap years that the Calendar Center of the University of Tehran published for 1206 to 1498 (calendar.ut.ac.ir, KabiseShamsi1206-1498-new.pdf; the same
// table stands in the tests of ICU and ICU4X). 1 Farvardin 1206 was 22 March 1827; a leap year has 366 days. A second witness, which is no program.
const LEAP_YEARS = new Set(
  (
    '1210 1214 1218 1222 1226 1230 1234 1238 1243 1247 1251 1255 1259 1263 1267 1271 1276 1280 1284 1288 1292 1296 1300 1304 1309 1313 1317 1321 ' +
    '1325 1329 1333 1337 1342 1346 1350 1354 1358 1362 1366 1370 1375 1379 1383 1387 1391 1395 1399 1403 1408 1412 1416 1420 1424 1428 1432 1436 ' +
    '1441 1445 1449 1453 1457 1461 1465 1469 1474 1478 1482 1486 1490 1494 1498'
  )
    .split(' ')
    .map(Number),
);
let nowruz = Temporal.PlainDate.from('1827-03-22');
let [years, agreed] = [0, 0];
for (let year = 1206; year <= 1498; year++) {
  years++;
  const text = `اول فروردین سال ${year.toLocaleString('fa-IR', { useGrouping: false })}`;
  if (datesIn(text)[0]?.edtf === nowruz.toString()) agreed++;
  nowruz = nowruz.add({ days: LEAP_YEARS.has(year) ? 366 : 365 });
}
console.log(`Nowruz of 1206–1498: ${agreed} of ${years} as published`);
