// Lines of mixed direction, laid out by UAX #9 and read back. What is expected is the line that was written, not what we print.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bidiLevels, mirrored, visualOrder } from '../../../src/reading/pdf/bidi-levels.ts';
import { readLine, type SeenCell } from '../../../src/reading/pdf/inverse-bidi.ts';

/** Letters with their marks. */
const cellsOf = (line: string): string[] => line.match(/\P{M}\p{M}*/gu) ?? [];

/** What stands on the page from left to right, one run a direction, as a browser draws it. */
function shown(line: string): SeenCell[] {
  const cells = cellsOf(line);
  const levels = bidiLevels(cells, 1, 'R');
  let run = 0;
  const runs = levels.map((level, i) => {
    if (i > 0 && levels[i - 1] !== level) run += 1;
    return run;
  });
  return visualOrder(levels).map((i) => {
    const text = cells[i] ?? '';
    return { text: (levels[i] ?? 0) % 2 === 1 ? mirrored(text) : text, run: runs[i] ?? null };
  });
}

const style = { base: 'rtl', bracketsAreLogical: false, quotesAreLogical: false, runsAreDirections: true } as const;
const readBack = (line: string, runsAreDirections = true): string => {
  const seen = shown(line).map((cell) => ({ ...cell, run: runsAreDirections ? cell.run : null }));
  const read = readLine(seen, { ...style, runsAreDirections });
  return read.cells.map((cell) => cell.text).join('');
};

test('a year range between Persian words stands on the page with its later year to the left', () => {
  const seen = shown('در سال‌های ۱۳۵۰-۱۳۵۴ بود')
    .map((cell) => cell.text)
    .join('');
  assert.match(seen, /۱۳۵۴-۱۳۵۰/u);
});

const LINES = [
  'در سال‌های ۱۳۵۰-۱۳۵۴ بود',
  'روز 14 March 1974 نامه رسید',
  'پروندهٔ 53/B-17 گم شد',
  'انجمن (Harbour Union) اعتصاب کرد',
  'به گفتهٔ Tarsel Watch (نسخهٔ ۲) سه تن',
  'بند ۶ (سالن B) و شمارهٔ ۱۲٬۵۰۰',
  'نشانی info@tarsel.example است',
  'از ۴۵٪ تا ۶۰٪ کارگران',
];

for (const line of LINES)
  test(`a line drawn run by run is read as it was written: ${line}`, () => assert.equal(readBack(line), line));

test('without runs a date and a range are read in the order in which they are written', () => {
  for (const line of ['روز 14 March 1974 نامه رسید', 'در سال‌های ۱۳۵۰-۱۳۵۴ بود', 'انجمن (Harbour Union) اعتصاب کرد'])
    assert.equal(readBack(line, false), line);
});

test('an id whose parts could stand in another order is doubtful, a plain number is not', () => {
  const doubts = (line: string) =>
    readLine(
      shown(line).map((cell) => ({ ...cell, run: null })),
      style,
    ).doubtful.length;
  assert.equal(doubts('پروندهٔ 53/B-17 گم شد'), 1);
  assert.equal(doubts('در سال ۱۳۵۰ بود'), 0);
});

test('an English line keeps its order, and a Persian name in it is turned', () => {
  const seen = [...'the paper ناورم of 12 March'].map((text) => ({ text, run: null }));
  const read = readLine(seen, { ...style, base: 'ltr' });
  assert.equal(read.cells.map((cell) => cell.text).join(''), 'the paper مروان of 12 March');
});

test('brackets that the file states as they are read are left as they are', () => {
  const seen = [...')ب( الف'].map((text) => ({ text, run: null }));
  const read = readLine(seen, { ...style, bracketsAreLogical: true });
  assert.equal(read.cells.map((cell) => cell.text).join(''), 'فلا (ب)');
});
