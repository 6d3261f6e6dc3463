// What was put on a site or around it, and on which day each thing was done to it. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsIn, sitesIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['In 1999 the council built a car park over the second grave.', ['the second grave: built over']],
  ['Concrete was poured over the graves.', ['the graves: paved over']],
  ['A wall was built around the cemetery in 2004.', ['the cemetery: sealed off']],
  ['The army built a bridge over the river near the cemetery.', []],
];

test('a car park over a grave builds over it, a wall around it seals it off', () => {
  for (const [text, expected] of CASES) assert.deepEqual(conditionsIn(text), expected, text);
});

test('each of two things done to a site has the day nearest to its own verb', () => {
  assert.deepEqual(
    sitesIn('The cemetery of Havrin was sealed by the army in April 2017 and reopened in February 2018.').map(
      ({ condition, observedOn }) => [condition, observedOn],
    ),
    [
      ['sealed off', '2017-04'],
      ['opened', '2018-02'],
    ],
  );
});

test('in Persian a road over “it” is over the site before, a wall drawn around it seals it off', () => {
  assert.deepEqual(
    sitesIn(
      'گورستان تالون در بهار ۱۳۹۷ تخریب شد و روی آن جاده ساخته شد. در مهر ۱۳۹۹ دیوارهای بتنی دور گورستان کشیده شد.',
    ).map(({ condition }) => condition),
    ['destroyed', 'built over', 'sealed off'],
  );
});
