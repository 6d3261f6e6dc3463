// What holds of every date, whatever the phrase: its words are the text at its place, only what is relative moves with the document's date, and
// no text changes what is found in another.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfBounds } from '../../../src/model/edtf.ts';
import { datesIn } from '../claims-in.ts';

const TEXTS = [
  'The strike began on July 29, 1988, and ended two weeks later. In 2018 and 2019 nothing was said of it.',
  'On Saturday the court met from 5 to 6 pm; it will meet again next Friday, and by May at the latest.',
  'Between July 29 and July 31, 1988, and in the 1980s as a whole, the gate was shut. A year earlier it was open.',
  '🕯 The families — 30,000 of them – came yesterday at 7 p.m., on Christmas Eve 2019 and every spring.',
  'In the third quarter the mill lost money; in the year-earlier quarter it had not. The past five years were hard.',
  'Mordad 1367, 27 Ramadan 1408, the early 1990s, mid-1996, since March, the rest of the year, week 31 of 2018.',
];

test('every date’s words are the text at its place, and so are those of its parts', () => {
  for (const text of TEXTS) {
    const points = [...text];
    for (const date of datesIn(text, '2020-09-16'))
      for (const { start, end, exact } of [date.passage, ...date.parts.map(({ passage }) => passage)])
        assert.equal(points.slice(start, end).join(''), exact);
  }
});

test('dates stand in the order of the text and do not overlap', () => {
  for (const text of TEXTS) {
    let last = 0;
    for (const { passage } of datesIn(text, '2020-09-16')) {
      assert.ok(passage.start >= last, `${passage.exact} in ${text}`);
      last = passage.end;
    }
  }
});

test('another document’s date moves what is relative, and nothing else', () => {
  for (const text of TEXTS) {
    const [first, second] = [datesIn(text, '2020-09-16'), datesIn(text, '2011-02-03')];
    assert.equal(first.length, second.length);
    first.forEach((date, i) => {
      const other = second[i];
      assert.equal(other?.passage.exact, date.passage.exact);
      if (date.grounds.year === 'stated' && date.relativeTo === null)
        assert.equal(other?.edtf, date.edtf, date.passage.exact);
      if (date.relativeTo === '2020-09-16') assert.notEqual(other?.edtf, date.edtf, date.passage.exact);
    });
  }
});

test('a date in a week’s time moves by a week with the document', () => {
  for (const [reference, expected] of [
    ['2020-09-16', '2020-09-15'],
    ['2020-09-23', '2020-09-22'],
    ['2020-03-01', '2020-02-29'],
  ] as const)
    assert.equal(datesIn('They met yesterday.', reference)[0]?.edtf, expected);
});

test('the order in which documents are read does not matter', () => {
  const read = (texts: readonly string[]) => new Map(texts.map((text) => [text, datesIn(text, '2020-09-16')]));
  const [forward, backward] = [read(TEXTS), read([...TEXTS].reverse())];
  for (const text of TEXTS) assert.deepEqual(forward.get(text), backward.get(text));
});

test('every value can be read as EDTF, and the claim’s own stands first among its candidates', () => {
  for (const text of TEXTS)
    for (const date of datesIn(text, '2020-09-16')) {
      for (const { edtf, reasons } of date.candidates) {
        assert.notEqual(edtfBounds(edtf), null, edtf);
        assert.ok(reasons.length > 0);
      }
      if (date.edtf !== null) assert.equal(date.candidates[0]?.edtf, date.edtf);
    }
});
