import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

const NONE = [
  'The council adopted Resolution 1973 without a vote.',
  'They cite the 1949 Harbour Convention.',
  'He lives at house No. 1988 by the sea.',
  'The union paid $1950 for it.',
  'There were 1500 prisoners in the camp.',
  'They may march to the square.',
  'The police march past, and may return.',
  'She is a 32-year-old lawyer.',
  'He was 32 years old.',
  'Act 1967, Section 2001 says so.',
  'Two thirds of the members left.',
  'The Sun shone on Tarsel.',
];

test('numbers of laws, rooms, sums and crowds, ages and everyday words are no dates', () => {
  for (const text of NONE)
    assert.deepEqual(
      datesIn(text).map((date) => date.passage.exact),
      [],
      text,
    );
});
