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
  'She told Radio Tarsel This Morning so.',
  'He writes for The Daily Harbour.',
  'Security Council resolution 2231 was cited.',
  'Flight 1988 was late; they waited on platform 12.',
  'Their number is 020 7946 0018.',
  'He lives at 1988 Harbour Street.',
  'Paragraph 4.22 of the report says so.',
  'The school closed; the financial aid never came.',
  'The rest of the men left, and the remainder stayed.',
  'He weighed 80 kg at 12 stone and 3 lb.',
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
