import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easterSunday } from '../../../../src/extract/dates/feasts.ts';
import { dayNumber } from '../../../../src/model/civil-day.ts';
import { datesIn, datesOf } from '../../claims-in.ts';

test('Easter falls on the Sundays that the churches’ tables give', () => {
  const TABLE = [
    [1818, 3, 22], // the earliest day it can have
    [1943, 4, 25], // the latest
    [1988, 4, 3],
    [2000, 4, 23],
    [2018, 4, 1],
    [2024, 3, 31],
    [2038, 4, 25],
  ] as const;
  for (const [year, month, day] of TABLE) assert.equal(easterSunday(year), dayNumber(year, month, day), String(year));
});

const WITH_YEAR: readonly (readonly [text: string, expected: string])[] = [
  ['They met on Christmas Day 1988.', 'Christmas Day 1988 = 1988-12-25'],
  ['They met on New Year’s Eve 1999.', 'New Year’s Eve 1999 = 1999-12-31'],
  ["They met on New Year's Day, 1999.", "New Year's Day, 1999 = 1999-01-01"],
  ['They met on Good Friday 2018.', 'Good Friday 2018 = 2018-03-30'],
  ['They met on Easter Monday 2018.', 'Easter Monday 2018 = 2018-04-02'],
  ['They met on Thanksgiving 2010.', 'Thanksgiving 2010 = 2010-11-25'],
  ['They met on Labor Day 2021.', 'Labor Day 2021 = 2021-09-06'],
  ['They met on Presidents’ Day 2017.', 'Presidents’ Day 2017 = 2017-02-20'],
  ['They met on Election Day 1998.', 'Election Day 1998 = 1998-11-03'],
  ['They met on Human Rights Day 2019.', 'Human Rights Day 2019 = 2019-12-10'],
  ['They met at Nowruz 2021.', 'Nowruz 2021 = 2021-03-21'],
];

test('a feast with its year is a day', () => {
  for (const [text, expected] of WITH_YEAR) assert.equal(datesOf(text)[0], expected, text);
});

// 2019-06-12 lies between Easter 2019 (21 April) and Easter 2020 (12 April).
const RELATIVE: readonly (readonly [text: string, expected: string])[] = [
  ['They met last Easter.', 'last Easter = 2019-04-21'],
  ['They will meet next Easter.', 'next Easter = 2020-04-12'],
  ['They will meet on Christmas Eve.', 'Christmas Eve = 2019-12-24'],
  ['They met on Christmas Eve.', 'Christmas Eve = 2018-12-24'],
  ['They will meet on Independence Day of next year.', 'Independence Day of next year = 2020-07-04'],
];

test('a feast without its year is the one before or after the document, by the words around it', () => {
  for (const [text, expected] of RELATIVE) assert.equal(datesOf(text, '2019-06-12')[0], expected, text);
});

test('the feast on the other side is named as another reading', () => {
  const [date] = datesIn('They met on Christmas Eve.', '2019-06-12');
  assert.deepEqual(
    date?.candidates.map(({ edtf }) => edtf),
    ['2018-12-24', '2019-12-24'],
  );
});

test('a feast of the Islamic calendar has the days that its calendars allow, never a single one', () => {
  const [date] = datesIn('They met on Eid al-Fitr 2021.');
  assert.equal(date?.calendar, 'islamic');
  assert.match(date?.edtf ?? '', /^2021-05-1[0-9]\/2021-05-1[0-9]$/); // it was kept on 13 May 2021, in some places on the 12th or 14th
});

test('without a date of the document a feast has no year', () => {
  const [date] = datesIn('They met on Christmas Eve.');
  assert.equal(date?.edtf, null);
  assert.equal(date?.timex, 'XXXX-12-24');
});

const NONE = [
  'He thanks all the donors.',
  'The black Friday bus was late.',
  'She is an easterner.',
  'The good fridge broke.',
];

test('everyday words that feasts are made of are none', () => {
  for (const text of NONE)
    assert.deepEqual(
      datesIn(text)
        .map((date) => date.passage.exact)
        .filter((words) => words !== 'Friday'),
      [],
      text,
    );
});
