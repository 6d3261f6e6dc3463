import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, datesOf } from '../../claims-in.ts';

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['Dated 2020-09-12 in Tarsel.', '2020-09-12 = 2020-09-12'],
  ['Dated 2020/09/12 in Tarsel.', '2020/09/12 = 2020-09-12'],
  ['Dated 12.09.2020 in Tarsel.', '12.09.2020 = 2020-09-12'],
  ['Dated 13/09/2020 in Tarsel.', '13/09/2020 = 2020-09-13'],
  ['Dated 12/Sep/2020 in Tarsel.', '12/Sep/2020 = 2020-09-12'],
  ['Dated Sep-12-2020 in Tarsel.', 'Sep-12-2020 = 2020-09-12'],
  ['Dated 2020-Sep-12 in Tarsel.', '2020-Sep-12 = 2020-09-12'],
  ['Dated 20200912 in Tarsel.', '20200912 = 2020-09-12'],
  ['Dated 2020-9 in Tarsel.', '2020-9 = 2020-09'],
  ['Dated 9/2020 in Tarsel.', '9/2020 = 2020-09'],
  ['Dated 5.5.1367 in Tarsel.', '5.5.1367 = 1988-07-27'],
  ['Valid from 5/1-5/7/2020 in Tarsel.', 'from 5/1-5/7/2020 = 2020-05-01/2020-05-07'],
];

test('dates in digits', () => {
  for (const [text, expected] of CASES) assert.equal(datesOf(text)[0], expected, text);
});

test('where day and month can change places, the other reading is named and nothing is certain', () => {
  const [date] = datesIn('Dated 9/12/2020 in Tarsel.');
  assert.deepEqual(
    date?.candidates.map(({ edtf }) => edtf),
    ['2020-09-12', '2020-12-09'],
  );
  assert.equal(date?.confidence, 'likely');
  assert.equal(datesIn('Dated 9/13/2020 in Tarsel.')[0]?.confidence, 'certain');
});

const NONE = [
  'They watch the camp 24/7.',
  'The court ruled 9/2 against him.',
  'Call 555-0142 or 020-7946-0018.',
  'Flight 2020-77 left.',
  'He ran 3/4 of a mile.',
  'Version 2.10.4 is out.',
  'Chapter 12.3 says so.',
  'Room 1988 is at 14/16 Harbour Street.',
];

test('fractions, telephone numbers, versions and votes are no dates', () => {
  for (const text of NONE)
    assert.deepEqual(
      datesIn(text).map((date) => date.passage.exact),
      [],
      text,
    );
});
