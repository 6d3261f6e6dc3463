import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, datesOf } from '../../claims-in.ts';

// 2020-09-16 is a Wednesday.
const REFERENCE = '2020-09-16';

const PAST: readonly (readonly [text: string, expected: string])[] = [
  ['The court met on Friday.', 'Friday = 2020-09-11'],
  ['The union said Friday that it had no answer.', 'Friday = 2020-09-11'],
  ['By Friday, 32 families had replied.', 'Friday = 2020-09-11'],
  ['Friday’s ruling was read aloud.', 'Friday = 2020-09-11'],
  ['The court has been closed since Friday.', 'Friday = 2020-09-11'],
  ['In May the union published a list.', 'May = 2020-05'],
  ['The list was published on Dec. 14.', 'Dec. 14 = 2019-12-14'],
  ['The union announced the plan on August 21.', 'August 21 = 2020-08-21'],
];
const TO_COME: readonly (readonly [text: string, expected: string])[] = [
  ['The court will meet on Friday.', 'Friday = 2020-09-18'],
  ['The court plans to meet on Friday.', 'Friday = 2020-09-18'],
  ['The hearing is set to resume Friday.', 'Friday = 2020-09-18'],
  ['The hearing is due on Friday.', 'Friday = 2020-09-18'],
  ['The court could meet as early as Friday.', 'Friday = 2020-09-18'],
  ['Let’s hear them on Monday the 21st.', 'Monday the 21st = 2020-09-21'],
  ["Let's ask the court again on Friday.", 'Friday = 2020-09-18'],
  ['Let us meet on Dec. 14.', 'Dec. 14 = 2020-12-14'],
  ['They have until Friday to answer.', 'Friday = 2020-09-18'],
  ['The list is to be published by May.', 'May = 2021-05'],
  ['The sum will be paid on Dec. 14.', 'Dec. 14 = 2020-12-14'],
  ['The hearing is scheduled for January.', 'January = 2021-01'],
];

test('what had happened lies before the document', () => {
  for (const [text, expected] of PAST) assert.equal(datesOf(text, REFERENCE)[0], expected, text);
});

test('what was to come lies after the document', () => {
  for (const [text, expected] of TO_COME) assert.equal(datesOf(text, REFERENCE)[0], expected, text);
});

test('the one on the other side stays a candidate with its reason', () => {
  for (const [text, other] of [
    ['The court met on Friday.', '2020-09-18'],
    ['The court will meet on Friday.', '2020-09-11'],
    ['In May the union published a list.', '2021-05'],
  ] as const) {
    const candidate = datesIn(text, REFERENCE)[0]?.candidates[1];
    assert.equal(candidate?.edtf, other, text);
    assert.match(candidate?.reasons.join() ?? '', /if it speaks of/);
  }
});

test('"due to" gives a cause, and a plan is a thing', () => {
  assert.equal(datesOf('The mill closed due to heavy losses in May.', REFERENCE)[0], 'May = 2020-05');
  assert.equal(datesOf('The plan of May 21 was dropped.', REFERENCE)[0], 'May 21 = 2020-05-21');
});
