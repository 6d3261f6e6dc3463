// Pages of our own (invented), printed by Chromium and LibreOffice: the lines that were written stand in the text.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDocument } from '../../../src/reading/read-document.ts';

const folder = join(import.meta.dirname, '../fixtures-pdf');
const read = (name: string, bytes = new Uint8Array(readFileSync(join(folder, name)))) =>
  readDocument({ bytes, name, mediaType: null, address: null, accessed: null }, { ocr: null });
const written = (name: string): string[] =>
  [...readFileSync(join(folder, name), 'utf8').matchAll(/<p>(.*?)<\/p>/g)].map(([, line = '']) =>
    line.replaceAll('&amp;', '&'),
  );

test('mixed lines printed by Chromium are read letter by letter, with joiners, ranges, dates and brackets', async () => {
  const { reading } = await read('persian-lines.chromium.pdf');
  const lines = reading.text.split(/\n+/);
  for (const line of written('persian-lines.html')) assert.ok(lines.includes(line), line);
});

for (const producer of ['chromium', 'libreoffice'])
  test(`of lines not used in tuning, printed by ${producer}, at most one differs and every figure stands`, async () => {
    const { reading } = await read(`persian-lines-held-out.${producer}.pdf`);
    const lines = reading.text.split(/\n+/);
    const wanted = written('persian-lines-held-out.html');
    assert.ok(wanted.filter((line) => lines.includes(line)).length >= wanted.length - 1);
    for (const figure of ['۱٬۲۰۰', '۱٬۴۵۰', '3 May 1974', '۱۲/۴/۵۳', 'A/RES/29/12', '021-5550199'])
      assert.ok(reading.text.includes(figure), figure);
  });

test('figures in a right-to-left page are a finding that says where they stand, one a page', async () => {
  const { reading } = await read('persian-lines.chromium.pdf');
  const notes = reading.findings.filter((one) => one.code === 'read.figure-doubtful' && one.severity === 'note');
  assert.equal(notes.length, 1);
  const marked = [...reading.text].slice(notes[0]?.start ?? 0, notes[0]?.end ?? 0).join('');
  assert.ok(marked.startsWith('۱۳۶۰-۱۳۶۷'), marked.slice(0, 20));
});

test('each block says on which page and where on it its words stand', async () => {
  const { reading } = await read('persian-lines.chromium.pdf');
  assert.ok(reading.blocks.length > 1);
  for (const block of reading.blocks) {
    const [left = 0, top = 0, right = 0, bottom = 0] = block.place?.box ?? [];
    assert.equal(block.place?.page, 1);
    assert.ok(left >= 0 && left < right && right <= 595 && top >= 0 && top < bottom && bottom <= 842);
  }
});

test('a PDF cut in half, or only its head, is a finding and no fault', async () => {
  const whole = new Uint8Array(readFileSync(join(folder, 'persian-lines.chromium.pdf')));
  for (const bytes of [whole.subarray(0, whole.length >> 1), whole.subarray(0, 20)]) {
    const { reading } = await read('cut.pdf', bytes);
    assert.ok(reading.findings.length > 0);
  }
});
