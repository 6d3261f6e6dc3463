// Publication dates of pages, day-exact, as the htmldate evaluation counts them: a wrong day is a false positive, no day a false negative.
// `node bench/pages-dates.ts --data DIR [--pages]`, DIR holding pages/dates.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readDocument } from '../src/reading/read-document.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

async function main(): Promise<void> {
  const at = process.argv.indexOf('--data');
  const data = at > 0 ? process.argv[at + 1] : undefined;
  if (data === undefined) throw new Error('say where the data is: --data DIR');
  const folder = join(data, 'pages/dates');
  const truths: Record<string, { file: string; date: string }> = JSON.parse(
    readFileSync(join(folder, 'dates.json'), 'utf8'),
  );
  let right = 0;
  let wrong = 0;
  let none = 0;
  let time = 0;
  for (const [url, truth] of Object.entries(truths)) {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${truth.file}.gz`)));
    const start = performance.now();
    const input = { bytes, name: truth.file, mediaType: 'text/html', address: null, accessed: null };
    const { published } = (await readDocument(input, { ocr: null })).reading.source;
    time += performance.now() - start;
    const day = published.edtf !== null && DAY.test(published.edtf) ? published.edtf : null;
    if (day === truth.date) right++;
    else if (day === null) none++;
    else wrong++;
    if (day !== truth.date && process.argv.includes('--pages')) {
      console.log(`${truth.file} true ${truth.date} answered ${published.edtf} ${url}`);
      for (const one of published.grounds.slice(0, 8)) console.log('   ', one.edtf, one.says, one.from, one.reason);
    }
  }
  const precision = right / (right + wrong);
  const recall = right / (right + none);
  const f1 = (2 * precision * recall) / (precision + recall);
  const all = right + wrong + none;
  console.log(`publication day of ${all} pages, the page alone without its address (pages/dates)`);
  console.log(
    `habeas  F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  accuracy ${(right / all).toFixed(4)}  right ${right} wrong ${wrong} none ${none}  ${(time / all).toFixed(2)} ms a page`,
  );
  console.log('published: htmldate F1 .949, accuracy .903. Readability finds no date.');
}

await main();
