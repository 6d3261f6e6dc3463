import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayNumber, dayNumberOf, isoDayOf, isoWeekOf, weekdayOf } from '../../src/model/civil-day.ts';
import {
  compareEdtf,
  daysWithin,
  edtfBounds,
  edtfOfDays,
  edtfOverlap,
  edtfWithin,
  parseEdtf,
} from '../../src/model/edtf.ts';

const BOUNDS: readonly (readonly [string, string | null, string | null])[] = [
  ['1988-07-28', '1988-07-28', '1988-07-28'],
  ['1988-02', '1988-02-01', '1988-02-29'],
  ['1989-02', '1989-02-01', '1989-02-28'],
  ['1988', '1988-01-01', '1988-12-31'],
  ['198X', '1980-01-01', '1989-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2020-XX-XX', '2020-01-01', '2020-12-31'],
  ['2020-XX-31', '2020-01-31', '2020-12-31'],
  ['2020-04-3X', '2020-04-30', '2020-04-30'],
  ['2020-1X', '2020-10-01', '2020-12-31'],
  ['1988-21', '1988-03-01', '1988-05-31'],
  ['1988-22', '1988-06-01', '1988-08-31'],
  ['1988-24', '1988-12-01', '1989-02-28'],
  ['1988-34', '1988-04-01', '1988-06-30'],
  ['1988~', '1988-01-01', '1988-12-31'],
  ['2020-09-12?', '2020-09-12', '2020-09-12'],
  ['1988-07/1988-09', '1988-07-01', '1988-09-30'],
  ['2009/..', '2009-01-01', null],
  ['/1988-09-01', null, '1988-09-01'],
  ['[1987,1988-03]', '1987-01-01', '1988-03-31'],
  ['{1987..1990}', '1987-01-01', '1990-12-31'],
  ['[..1990]', null, '1990-12-31'],
  ['2020-07-17T12:30:00Z', '2020-07-17', '2020-07-17'],
];

test('an EDTF text has the first and last day it can mean', () => {
  for (const [text, earliest, latest] of BOUNDS) assert.deepEqual(edtfBounds(text), { earliest, latest }, text);
});

test('what is no date of the calendar, or no EDTF, is refused', () => {
  for (const text of [
    '',
    'soon',
    '1988-13',
    '1989-02-29',
    '1988-07-32',
    '1988-22-01',
    '88-07',
    '1990/1988',
    '[1988',
    '../..',
  ])
    assert.equal(parseEdtf(text), null, text);
});

test('qualifiers are read wherever EDTF allows them', () => {
  assert.deepEqual(
    ['1988~', '1988?', '1988%', '?1988-07', '1988-07'].map((text) => {
      const value = parseEdtf(text);
      return value?.kind === 'date' ? [value.approximate, value.uncertain] : null;
    }),
    [
      [true, false],
      [false, true],
      [true, true],
      [false, true],
      [false, false],
    ],
  );
});

test('dates that can mean a common day overlap; an open end excludes nothing after it', () => {
  assert.equal(edtfOverlap('1988-22', '1988-08-31'), true);
  assert.equal(edtfOverlap('1988-22', '1988-09-01'), false);
  assert.equal(edtfOverlap('2009/..', '2020'), true);
  assert.equal(edtfOverlap('2009/..', '2008'), false);
  assert.equal(edtfWithin('1988-07', '1988-22'), true);
  assert.equal(edtfWithin('1988', '1988-22'), false);
  assert.equal(edtfWithin('2010', '2009/..'), true);
  assert.equal(edtfWithin('2009/..', '2009'), false);
});

test('a timeline puts an open start first, the shorter of two that begin together first, and the unreadable last', () => {
  const sorted = ['soon', '1988', '1988-01', '../1987', '1988-01-01', '2009/..', '2009'].sort(compareEdtf);
  assert.deepEqual(sorted, ['../1987', '1988-01-01', '1988-01', '1988', '2009', '2009/..', 'soon']);
});

test('days are written in the shortest way', () => {
  assert.equal(edtfOfDays('1988-02-01', '1988-02-29'), '1988-02');
  assert.equal(edtfOfDays('1988-01-01', '1988-12-31'), '1988');
  assert.equal(edtfOfDays('1987-01-01', '1988-12-31'), '1987/1988');
  assert.equal(edtfOfDays('1988-07-29', '1988-07-31'), '1988-07-29/1988-07-31');
  assert.equal(edtfOfDays('1988-06-01', '1988-08-31'), '1988-06/1988-08');
  assert.equal(daysWithin({ earliest: '1988-02-01', latest: '1988-03-01' }), 30);
});

test('day numbers and ISO days are each other’s inverse, and agree with the runtime’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 500_000 }), (n) => {
      const iso = isoDayOf(n);
      if (!iso.startsWith('-')) assert.equal(dayNumberOf(iso), n);
      const runtime = Temporal.PlainDate.from('1970-01-01').add({ days: n });
      assert.equal(dayNumber(runtime.year, runtime.month, runtime.day), n);
      assert.equal(weekdayOf(n), runtime.dayOfWeek);
      assert.equal(isoWeekOf(n).week, runtime.weekOfYear);
      assert.equal(isoWeekOf(n).year, runtime.yearOfWeek);
    }),
  );
});

test('bounds never throw, and lie in order', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9X~?%/.,[\]{}TZ:-]{0,24}$/), (text) => {
      const bounds = edtfBounds(text);
      if (bounds?.earliest && bounds.latest) assert.ok(bounds.earliest <= bounds.latest, text);
    }),
  );
});
