import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

test('lengths of time have a TIMEX3 value and no place', () => {
  for (const [text, timex] of [
    ['سی سال', 'P30Y'],
    ['۴۰ روز', 'P40D'],
    ['دو هفته', 'P2W'],
    ['چند ماه', 'PXM'],
    ['سه و نیم سال', 'P3Y6M'],
    ['یک سال و نیم', 'P1Y6M'],
    ['پنج شبانه‌روز', 'P5D'],
    ['سه تا پنج سال', 'PXY'],
    ['ده ساله', 'P10Y'],
  ] as const) {
    const [date] = datesIn(`این کار ${text} به درازا کشید.`);
    assert.equal(date?.type, 'duration', text);
    assert.equal(date?.timex, timex, text);
    assert.equal(date?.edtf, null, text);
  }
});

test('words that bound a length are its mod', () => {
  for (const [text, mod] of [
    ['بیش از سی سال', 'MORE_THAN'],
    ['کمتر از ده روز', 'LESS_THAN'],
    ['دست‌کم دو ماه', 'EQUAL_OR_MORE'],
    ['حدود دو ماه', 'APPROX'],
  ] as const)
    assert.equal(datesIn(`این کار ${text} به درازا کشید.`)[0]?.mod, mod, text);
});

test('what recurs is a set', () => {
  for (const [text, timex] of [
    ['هر روز', 'P1D'],
    ['هر سال', 'P1Y'],
    ['هر جمعه', 'XXXX-WXX-5'],
    ['جمعه‌ها', 'XXXX-WXX-5'],
    ['روزانه', 'P1D'],
    ['هفته‌ای دو بار', 'P1W'],
  ] as const) {
    const [date] = datesIn(`مادران ${text} به آنجا می‌روند.`);
    assert.equal(date?.type, 'set', text);
    assert.equal(date?.timex, timex, text);
  }
});
