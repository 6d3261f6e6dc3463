// Days and names as the answers write them for a reader, where a case has no fields for scripts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, sameDays, shownDays } from '../../../bench/parts/cases/days.ts';
import { namesFitOf } from '../../../bench/parts/cases/names-fit.ts';

test('days are read from the forms in which they are written', () => {
  const read: readonly (readonly [string, string, string])[] = [
    ['2031-05-03', '2031-05-03', '2031-05-03'],
    ['2031-05-03/05', '2031-05-03', '2031-05-05'],
    ['2031-05-03/2031-06-01', '2031-05-03', '2031-06-01'],
    ['2031-05 (first half)', '2031-05-01', '2031-05-31'],
    ['2031-04/05', '2031-04-01', '2031-05-31'],
    ['2011', '2011-01-01', '2011-12-31'],
    ['summer 1998', '1998-06-01', '1998-09-23'],
    ['winter 1390 (2011/12)', '2011-12-01', '2012-03-21'],
    ['1379 (2000/01)', '2000-03-20', '2001-03-21'],
    ['1392-11 (Dalw)', '2014-01-21', '2014-02-20'],
  ];
  for (const [written, from, to] of read) assert.deepEqual(daysOf(written), { from, to }, written);
  assert.equal(daysOf('not stated'), null);
});

test('a day that is shown too wide is not the day, and before a day is not that day alone', () => {
  const may = daysOf('2031-05-03');
  assert.ok(sameDays(may, shownDays('2031-05-03'), 1));
  assert.ok(!sameDays(may, shownDays('2031-05'), 1));
  assert.ok(!sameDays(may, shownDays('2031-06-03'), 31));
  assert.ok(sameDays(daysOf('before 2031-05-03'), shownDays('2030-01-01'), 1));
  assert.ok(!sameDays(may, shownDays(null), 31));
});

const names = namesFitOf({
  persons: [
    { name: 'Ivo Tarn', spellings: ['ایوو تارن', 'Tarn'], posts: [] },
    { name: 'Ada Tarn', spellings: [], posts: [] },
  ],
});

test('a person is named in any spelling of the answers, and nobody else who bears the surname', () => {
  assert.ok(names.fits('Ivo Tarn', undefined, ['ایوو تارن']));
  assert.ok(names.fits('Ivo Tarn, harbour master', undefined, ['Mr Tarn']));
  assert.ok(!names.fits('Ivo Tarn', undefined, ['Ada Tarn']));
  assert.ok(!names.fits('Ivo Tarn', undefined, ['the minister']));
});

test('an office is named in either language, by its initials, and not by its kind alone', () => {
  assert.ok(names.fits('Ministry of the Interior', undefined, ['وزارت کشور']));
  assert.ok(!names.fits('Ministry of the Interior', undefined, ['وزارت دادگستری']));
  assert.ok(names.fits('governor of Tarsel', undefined, ['والی ترسل']));
  assert.ok(names.fits('THRC', undefined, ['Human Rights Commission']));
  assert.ok(names.fits('Ada Quill, clerk of the port', undefined, ['Ada Quill']));
  assert.ok(!names.fits('Ministry of Defence', undefined, []));
  assert.ok(names.fits('the quay company', ['Kade AG'], ['kade ag']));
});
