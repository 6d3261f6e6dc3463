// Main text of news pages: 4-gram shingle F1, as the article-extraction-benchmark counts it, ours beside Readability on linkedom
// in the same process. `node bench/pages-main-text.ts --data DIR [--pages]`, DIR holding pages/articles.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { MAIN_TEXT_ROLES } from '../src/model/block.ts';
import { textPositions } from '../src/model/text-position.ts';
import { readDocument } from '../src/reading/read-document.ts';

interface Score {
  readonly precision: number;
  readonly recall: number;
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const shingle = tokens.slice(i, i + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function score(truth: string, found: string): Score {
  const wanted = shingles(truth);
  const got = shingles(found);
  let hit = 0;
  for (const [shingle, count] of got) hit += Math.min(count, wanted.get(shingle) ?? 0);
  const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
  return { precision: hit / size(got), recall: hit / size(wanted) };
}

const f1 = ({ precision, recall }: Score): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
const mean = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0) / Math.max(1, values.length);

async function ours(bytes: Uint8Array): Promise<string> {
  const input = { bytes, name: 'page.html', mediaType: 'text/html', address: null, accessed: null };
  const { text, blocks } = (await readDocument(input, { ocr: null })).reading;
  const positions = textPositions(text);
  return blocks
    .filter((block) => MAIN_TEXT_ROLES.has(block.role))
    .map((block) => text.slice(positions.toUnit(block.start), positions.toUnit(block.end)))
    .join('\n');
}

function readability(bytes: Uint8Array): string {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  return new Readability(document as unknown as Document).parse()?.textContent ?? '';
}

/** Mean of each page's F1, and F1 of the mean precision and recall: the benchmark's own summary. */
function summary(name: string, scores: readonly Score[], milliseconds: number): string {
  const precision = mean(scores.map((one) => one.precision));
  const recall = mean(scores.map((one) => one.recall));
  const numbers = [mean(scores.map(f1)), f1({ precision, recall }), precision, recall].map((n) => n.toFixed(4));
  return `${name.padEnd(24)} mean F1 ${numbers[0]}  F1 of means ${numbers[1]}  precision ${numbers[2]}  recall ${numbers[3]}  ${(milliseconds / scores.length).toFixed(2)} ms a page`;
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--data');
  const data = at > 0 ? process.argv[at + 1] : undefined;
  if (data === undefined) throw new Error('say where the data is: --data DIR');
  const folder = join(data, 'pages/articles');
  const truths: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  const pages = Object.entries(truths).map(([id, truth]) => ({
    id,
    truth: truth.articleBody,
    bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
  }));
  for (const page of pages.slice(0, 20)) {
    await ours(page.bytes); // both sides compiled before the clock runs
    if (!process.argv.includes('--ours')) readability(page.bytes);
  }
  const mine: Score[] = [];
  const theirs: Score[] = [];
  let mineTime = 0;
  let theirTime = 0;
  for (const page of pages) {
    let start = performance.now();
    const found = await ours(page.bytes);
    mineTime += performance.now() - start;
    const own = score(page.truth, found);
    mine.push(own);
    if (process.argv.includes('--pages'))
      console.log(page.id.slice(0, 12), f1(own).toFixed(3), own.precision.toFixed(3), own.recall.toFixed(3));
    if (process.argv.includes('--ours')) continue;
    start = performance.now();
    const peer = readability(page.bytes);
    theirTime += performance.now() - start;
    theirs.push(score(page.truth, peer));
  }
  console.log(`main text of ${pages.length} news pages, 4-gram shingles (pages/articles)`);
  console.log(summary('habeas', mine, mineTime));
  if (theirs.length > 0) console.log(summary('Readability on linkedom', theirs, theirTime));
  console.log('published: rs_trafilatura .970, trafilatura .958, readability.js .947');
}

await main();
