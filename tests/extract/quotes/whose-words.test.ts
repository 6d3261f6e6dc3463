import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentDate } from '../../../src/extract/dates/document-date.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { whoseWords } from '../../../src/extract/quotes/whose-words.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { aReading } from '../claims-in.ts';

/** The chain of credit over the word `boats`. */
function overBoats(text: string): readonly string[] {
  const reading = aReading(text);
  const prepared = prepareText(reading);
  const quotes = findQuotes(prepared, findDates(prepared, documentDate(reading.source, null)));
  const at = text.indexOf('boats');
  return whoseWords({ prepared, quotes }, at, at + 5).map(
    ({ who, cue }) => who.map(({ name, text: words }) => name ?? words).join(' + ') || `(${cue})`,
  );
}

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Mira Talven said that forty boats were taken.', ['Mira Talven']],
  ['“Forty boats were taken,” said Mira Talven.', ['Mira Talven']],
  ['Forty boats were taken, according to the Harbour Union.', ['Harbour Union']],
  ['According to the Harbour Post, Mira Talven said that forty boats were taken.', ['Harbour Post', 'Mira Talven']],
  [
    'According to reports from the Harbour Post and also from the Lamp Fund, forty boats were taken.',
    ['Harbour Post + Lamp Fund'],
  ],
  ['According to a study by Mira Talven, forty boats were taken.', ['Mira Talven']],
  ['According to reports from Tarsel, forty boats were taken.', ['reports']],
  ['Reportedly forty boats were taken.', ['(reportedly)']],
  ['Forty boats are believed to be lost.', ['(believed)']],
  ['Forty boats were taken.', []],
  ['He believed her. Forty boats were taken.', []],
];

test('the innermost credit over a place, with its chain; hearsay is a link without a name', () => {
  for (const [text, expected] of CASES) assert.deepEqual(overBoats(text), expected, text);
});
