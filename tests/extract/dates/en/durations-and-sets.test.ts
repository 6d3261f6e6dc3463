import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

const CASES: readonly (readonly [text: string, type: string, timex: string, mod: string | null])[] = [
  ['He was held for two years.', 'duration', 'P2Y', null],
  ['He was held for more than two months.', 'duration', 'P2M', 'MORE_THAN'],
  ['He was held for nearly a decade.', 'duration', 'P10Y', 'LESS_THAN'],
  ['He was held for several weeks.', 'duration', 'PXW', null],
  ['A two-day hearing was held.', 'duration', 'P2D', null],
  ['It went on for two and a half years.', 'duration', 'P2Y6M', null],
  ['It went on for half an hour.', 'duration', 'PT30M', null],
  ['Families come every Friday.', 'set', 'XXXX-WXX-5', null],
  ['The list is printed daily.', 'set', 'P1D', null],
  ['The camp is now empty.', 'date', 'PRESENT_REF', null],
];

test('lengths of time and times that recur have a TIMEX3 value and no place in a calendar', () => {
  for (const [text, type, timex, mod] of CASES) {
    const [date] = datesIn(text);
    assert.deepEqual([date?.type, date?.timex, date?.mod, date?.edtf], [type, timex, mod, null], text);
  }
});
