// Persian lines of mixed direction (Latin names, dates, ranges, brackets, ids) read from PDF files, beside pdftotext: character error
// rate (edits over characters), with the zero width non-joiner counted and with it left out, and how many lines are right.
// The lines and the files made from them (by Chromium and LibreOffice) are ours and lie in tests/reading/fixtures-pdf; the set
// `held-out` was not looked at while the reader was written. `node bench/pdf-persian.ts`; pdftotext is of poppler-utils.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/reading/read-document.ts';

const folder = join(import.meta.dirname, '../tests/reading/fixtures-pdf');

/** The lines of a page of ours: one a paragraph. */
const linesOf = (html: string): string[] =>
  [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, line = '']) => line.replaceAll('&amp;', '&'));

/** Direction marks and spacing are no characters of the text. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Each wanted line against the line that is nearest to it: the order of lines is not what is measured. */
function score(wanted: readonly string[], found: readonly string[]): string {
  let wrong = 0;
  let right = 0;
  let all = 0;
  for (const line of wanted) {
    const best = Math.min(line.length, ...found.map((other) => edits(line, other)));
    wrong += best;
    all += line.length;
    if (best === 0) right += 1;
  }
  return `${((100 * wrong) / all).toFixed(1)} % (${right} of ${wanted.length} lines)`;
}

const rows: Record<string, string>[] = [];
for (const file of readdirSync(folder)
  .filter((name) => /^persian-.*\.pdf$/.test(name))
  .sort()) {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const wanted = linesOf(readFileSync(join(folder, file.replace(/\.[a-z]+\.pdf$/, '.html')), 'utf8')).map(plain);
  const read = await readDocument({ bytes, name: file, mediaType: null, address: null, accessed: null }, { ocr: null });
  const ours = read.reading.text.split('\n').map(plain);
  const peer =
    spawnSync('pdftotext', [join(folder, file), '-'], { encoding: 'utf8' })
      .stdout?.split('\n')
      .map(plain) ?? [];
  const joined = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll('\u200c', ''));
  rows.push({
    file,
    'CER Habeas': score(wanted, ours),
    'CER pdftotext': peer.length === 0 ? 'not here' : score(wanted, peer),
    'Habeas without ZWNJ': score(joined(wanted), joined(ours)),
    'pdftotext without ZWNJ': peer.length === 0 ? 'not here' : score(joined(wanted), joined(peer)),
  });
}
for (const row of rows)
  process.stdout.write(
    `${Object.entries(row)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n  ')}\n`,
  );
