// How many characters a second one core reads for claims: each extractor by itself over the same prepared texts, all together as a source is read, and packages that
// find dates or tag words beside them in the same run. User CPU time, so that a busy machine does not count; the best of several rounds after one to warm up.
//
//   node bench/extract-speed.ts --data ../shared/bench [--rounds 5]

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse as chronoParse } from 'chrono-node';
import nlp from 'compromise';
import datesPlugin from 'compromise-dates';
import { findAttributes } from '../src/extract/attributes/find-attributes.ts';
import { findCommunications } from '../src/extract/communications/find-communications.ts';
import { documentDate } from '../src/extract/dates/document-date.ts';
import { findDates } from '../src/extract/dates/find-dates.ts';
import { claimsOf, type Found } from '../src/extract/drafts.ts';
import { findEvents } from '../src/extract/events/find-events.ts';
import { findFigures } from '../src/extract/figures/find-figures.ts';
import { findClaims } from '../src/extract/find-claims.ts';
import { findOccupancies } from '../src/extract/occupancies/find-occupancies.ts';
import { findQuotes } from '../src/extract/quotes/find-quotes.ts';
import { findSites } from '../src/extract/sites/find-sites.ts';
import { findStances } from '../src/extract/stances/find-stances.ts';
import { prepareText } from '../src/extract/text/prepared-text.ts';
import type { Reading } from '../src/model/source.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, rounds: { type: 'string', default: '5' } },
});
const reference = '2016-06-15';

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
const casualties = JSON.parse(readFileSync(join(values.data, 'events/casualties/data-dev/X_val.json'), 'utf8')) as {
  text: string;
}[];
const texts = [...textsIn(join(values.data, 'quotes/polnear')), ...casualties.map(({ text }) => text)];
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const readings = texts.map((text) => readingOfText(text, 'en'));

/** Characters a second of user CPU time, the best of the rounds. */
function speedOf(run: () => void): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < Number(values.rounds); round++) {
    const before = process.cpuUsage();
    run();
    const { user } = process.cpuUsage(before);
    best = Math.min(best, user / 1e6);
  }
  return characters / best;
}

interface Prepared {
  readonly reading: Reading;
  readonly found: Found;
  readonly drafts: Parameters<typeof claimsOf>[2];
}
const prepared: readonly Prepared[] = readings.map((reading) => {
  const text = prepareText(reading);
  const dates = findDates(text, documentDate(reading.source, reference));
  const quotes = findQuotes(text, dates);
  const found: Found = { prepared: text, dates, quotes, figures: findFigures(text, dates, quotes) };
  const events = findEvents(found);
  const others = [
    ...findOccupancies(found, reference),
    ...findAttributes(found, events),
    ...findCommunications(found),
    ...findSites(found),
    ...findStances(found),
  ];
  return { reading, found, drafts: { dates, quotes, figures: found.figures, events, others } };
});

const each = (run: (item: Prepared) => unknown) => () => {
  for (const item of prepared) run(item);
};
nlp.plugin(datesPlugin);
const RUNS: readonly (readonly [name: string, run: () => void])[] = [
  ['words, names, sentences', each(({ reading }) => prepareText(reading))],
  ['dates', each(({ found, reading }) => findDates(found.prepared, documentDate(reading.source, reference)))],
  ['quotations', each(({ found }) => findQuotes(found.prepared, found.dates))],
  ['figures', each(({ found }) => findFigures(found.prepared, found.dates, found.quotes))],
  ['events', each(({ found }) => findEvents(found))],
  ['attributes', each(({ found, drafts }) => findAttributes(found, drafts.events))],
  ['occupancies', each(({ found }) => findOccupancies(found, reference))],
  ['communications', each(({ found }) => findCommunications(found))],
  ['sites', each(({ found }) => findSites(found))],
  ['stances', each(({ found }) => findStances(found))],
  ['passages and ids', each(({ found, drafts }) => claimsOf(someObject, found.prepared, drafts))],
  ['all, as a source is read', each(({ reading }) => findClaims({ object: someObject, reading, reference }))],
  ['chrono-node (dates)', each(({ reading }) => chronoParse(reading.text, new Date(2016, 5, 15)))],
  ['compromise (tags)', each(({ reading }) => nlp(reading.text))],
];

console.log(`${texts.length} texts, ${characters} characters; characters a second of user CPU time, one core`);
for (const [name, run] of RUNS)
  console.log(`${name.padEnd(26)} ${Math.round(speedOf(run)).toLocaleString('en').padStart(12)}`);
