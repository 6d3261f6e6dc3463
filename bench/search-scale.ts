// The index at scale: fills one with invented sources and claims (the same at every run), then times what the app asks of it.
//
//   node bench/search-scale.ts [--sources 100000] [--claims 10] [--words 300] [--keep FOLDER]

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { overview } from '../src/casefile/queries/overview.ts';
import { search } from '../src/casefile/queries/search/search.ts';
import type { Claim, ClaimKind } from '../src/model/claim.ts';
import { type ObjectId, objectIdOf, type RecordId } from '../src/model/ids.ts';
import { passageOf } from '../src/model/passage.ts';
import type { SourceType } from '../src/model/source.ts';
import { textPositions } from '../src/model/text-position.ts';
import { nameFormsOf } from '../src/resolve/names/name-forms.ts';
import type { CaseIndex, SavedReading } from '../src/storage/ports/case-index.ts';
import { type LedgerBatch, newBatch } from '../src/storage/ports/ledger-batch.ts';
import { openCaseIndex } from '../src/storage/sqlite/case-index.ts';

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '100000' },
    claims: { type: 'string', default: '10' },
    words: { type: 'string', default: '300' },
    keep: { type: 'string' },
  },
  strict: false,
});
const SOURCES = Number(values.sources);
const CLAIMS = Number(values.claims);
const WORDS = Number(values.words);
const BATCH = 500;

/** mulberry32: the same numbers at every run. */
let seed = 20310504;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n: number): number => Math.floor(random() * n);

/** Few words are frequent and many rare, as in a language. */
const LATIN = ['ka', 'ro', 'tar', 'sel', 'lun', 'mi', 'do', 'ven', 'shi', 'bar', 'ol', 'en', 'gu', 'pra', 'it'];
const PERSIAN = ['کا', 'رو', 'تار', 'سل', 'لو', 'می', 'دا', 'ون', 'شی', 'بر', 'ال', 'ین', 'گو', 'پر', 'یت'];
const wordsOf = (syllables: readonly string[]): readonly string[] =>
  Array.from({ length: 40_000 }, (_, i) => {
    let word = '';
    for (let n = i + 7; n > 0; n = Math.floor(n / 15)) word += syllables[n % 15];
    return word;
  });
const ENGLISH_WORDS = wordsOf(LATIN);
const PERSIAN_WORDS = wordsOf(PERSIAN);
const zipf = (n: number): number => Math.min(n - 1, Math.floor(n ** random()) - 1);
const NAMES = ['Mohammad', 'Mohammed', 'Muhammad', 'Hossein', 'Hussein', 'Fatemeh', 'Fatima', 'Karo', 'Lund', 'Qasem'];
const NAMES_FA = ['محمد', 'حسین', 'فاطمه', 'کارو', 'قاسم'];
const KINDS: readonly ClaimKind[] = ['quote', 'figure', 'date', 'event', 'stance'];
const TYPES: readonly SourceType[] = ['article', 'article', 'article', 'report', 'letter', 'socialPost'];

function text(persian: boolean): string {
  const words: string[] = [];
  for (let i = 0; i < WORDS; i++) {
    const name = random() < 0.02;
    if (persian) words.push((name ? NAMES_FA[below(5)] : PERSIAN_WORDS[zipf(40_000)]) ?? '');
    else words.push((name ? NAMES[below(10)] : ENGLISH_WORDS[zipf(40_000)]) ?? '');
    if (i % 17 === 16) words[words.length - 1] += '.';
  }
  return words.join(' ');
}

const idOf = (n: number): ObjectId => objectIdOf(createHash('sha256').update(`source ${n}`).digest('hex'));
const recordOf = (n: number): RecordId =>
  n
    .toString(32)
    .replace(/[0-9w-z]/g, 'q')
    .padStart(10, 'a')
    .concat(pad(n)) as RecordId;
const pad = (n: number): string =>
  [...String(n).padStart(16, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');

function sealedBatch(from: number, to: number): LedgerBatch {
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  const at = (n: number): string => `2031-0${1 + (n % 9)}-1${n % 10}T10:00:00Z`;
  return {
    ...newBatch(),
    entries: numbers.map((n) => ({
      index: n,
      id: recordOf(n),
      act: 'object.seal',
      actor: 'habeas/actor/0',
      at: at(n),
      on: [idOf(n)],
      summary: `sealed ${n}.html`,
    })),
    sealed: numbers.map((n) => ({
      id: idOf(n),
      file: `${n}.html`,
      bytes: 20_000,
      sha512: 'a'.repeat(128),
      mediaType: 'text/html',
      sealedAt: at(n),
      level: 0,
    })),
    captures: numbers.map((n) => ({
      record: recordOf(n),
      source: idOf(n),
      at: at(n),
      actor: 'habeas/actor/0',
      path: `inbox/${n}.html`,
      bytes: 20_000,
      modified: null,
      mediaType: null,
      address: null,
      accessed: null,
      parent: null,
      findings: [],
    })),
  };
}

function readingOf(n: number): SavedReading {
  const persian = n % 4 === 0;
  const body = text(persian);
  const positions = textPositions(body);
  const claims = Array.from({ length: CLAIMS }, (_, i): Claim => {
    const from = below(body.length - 60);
    const base = {
      id: createHash('sha256').update(`${n} ${i}`).digest('hex') as Claim['id'],
      passage: passageOf(body, positions, from, from + 40),
      sayer: [],
      asserted: 'reported',
      confidence: 'likely',
      foundBy: 'bench@1',
      reasons: ['invented'],
    } as const;
    const words = body.slice(from, from + 40);
    return {
      ...base,
      kind: KINDS[i % 5] ?? 'quote',
      words,
      speaker: [],
      cue: null,
      form: 'direct',
      saidOn: null,
      saidAt: null,
    } as unknown as Claim;
  });
  const title = body.split(' ', 7).join(' ');
  return {
    source: idOf(n),
    state: n % 50 === 0 ? 'failed' : 'searched',
    mediaType: null,
    claims,
    names: nameFormsOf(body),
    findings:
      n % 3 === 0
        ? [{ code: 'date.none', severity: 'note', message: 'nothing dates this document', start: null, end: null }]
        : [],
    reading: {
      source: {
        file: `${n}.html`,
        title,
        byline: null,
        publisher: `Publisher ${n % 200}`,
        language: persian ? 'fa' : 'en',
        type: TYPES[n % 6] ?? 'other',
        address: null,
        published: { edtf: `${1970 + (n % 50)}-0${1 + (n % 9)}`, grounds: [] },
        accessed: null,
        furnitureDates: [],
        reprintOf: null,
        translationOf: null,
        credits: [],
      },
      text: body,
      blocks: [{ role: 'body', start: 0, end: positions.length, lang: persian ? 'fa' : 'en', post: null, place: null }],
      findings: [],
      readBy: 'bench@1',
    },
  };
}

async function fill(index: CaseIndex): Promise<void> {
  let ledger = 0;
  let names = 0;
  let readings = 0;
  for (let from = 0; from < SOURCES; from += BATCH) {
    const to = Math.min(SOURCES, from + BATCH);
    const batch = sealedBatch(from, to);
    let t0 = performance.now();
    await index.applyLedger(batch);
    ledger += performance.now() - t0;
    const saved: SavedReading[] = [];
    for (let n = from; n < to; n++) saved.push(readingOf(n));
    t0 = performance.now();
    for (const one of saved) nameFormsOf(one.reading?.text ?? '');
    names += performance.now() - t0;
    t0 = performance.now();
    await index.saveReadings(saved);
    readings += performance.now() - t0;
  }
  const each = (ms: number): string => `${(ms / SOURCES).toFixed(3)} ms a source`;
  console.log(`write: log ${each(ledger)}, readings ${each(readings)}; names of a text ${each(names)}`);
}

async function time(what: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const t0 = performance.now();
    await work();
    times.push(performance.now() - t0);
  }
  const first = times[0] ?? 0;
  times.sort((a, b) => a - b);
  console.log(
    `${what.padEnd(46)} first ${first.toFixed(1).padStart(7)} ms   median ${(times[3] ?? 0).toFixed(1).padStart(7)} ms`,
  );
}

async function ask(index: CaseIndex): Promise<void> {
  const page = { from: 0, limit: 50 };
  const about = { name: 'bench', origin: 'habeas/log/0', created: '2031-01-01T00:00:00Z', objects: null };
  await time('overview', () => overview(index, about));
  await time('sources, first page', () => index.sources({}, page));
  await time('sources, last page', () => index.sources({}, { from: SOURCES - 50, limit: 50 }));
  for (const sort of ['title', 'publisher', 'published', 'language', 'type', 'state', 'claims', 'findings'] as const) {
    await time(`sources by ${sort}`, () => index.sources({ sort, descending: sort === 'published' }, page));
    await time(`sources by ${sort}, from the middle`, () => index.sources({ sort }, { from: SOURCES >> 1, limit: 50 }));
  }
  await time('sources, state failed', () => index.sources({ state: 'failed' }, page));
  await time('sources, language fa by title', () => index.sources({ language: 'fa', sort: 'title' }, page));
  await time('sources, publisher by published', () =>
    index.sources({ publisher: 'Publisher 17', sort: 'published' }, page),
  );
  await time('sources, finding by title', () => index.sources({ finding: 'date.none', sort: 'title' }, page));
  await time('sources, words in title', () => index.sources({ text: `${ENGLISH_WORDS[30]} publisher` }, page));
  await time('one source', () => index.source(idOf(SOURCES >> 1)));
  await time('ledger, from the middle', () =>
    index.ledger({ from: SOURCES >> 1, limit: 50, newestFirst: true, act: null }),
  );
  for (const query of [
    ENGLISH_WORDS[20_000] ?? '',
    ENGLISH_WORDS[300] ?? '',
    `"${ENGLISH_WORDS[2]} ${ENGLISH_WORDS[3]}"`,
    ENGLISH_WORDS[0] ?? '',
    'Mohammad',
    'حسین',
    `${ENGLISH_WORDS[300]} lang:en kind:quote after:1990`,
    `${(ENGLISH_WORDS[9000] ?? '').slice(0, 4)}*`,
    `${ENGLISH_WORDS[9]} -${ENGLISH_WORDS[2]}`,
    'Qasem Karo',
    'kind:figure lang:fa',
  ]) {
    const { total } = await search(index, query, { from: 0, limit: 20 });
    await time(`search ${query} (${total} found)`, () => search(index, query, { from: 0, limit: 20 }));
  }
}

const folder = typeof values.keep === 'string' ? values.keep : mkdtempSync(join(tmpdir(), 'habeas-scale-'));
mkdirSync(folder, { recursive: true });
const path = join(folder, 'index.sqlite');
const index = openCaseIndex(path);
if ((await index.applied()) === 0) await fill(index);
const counts = await index.counts();
console.log(
  `${counts.sources} sources, ${counts.claims} claims, ${WORDS} words a text, file ${(statSync(path).size / 1e6).toFixed(0)} MB`,
);
await ask(index);
await index.close();
if (typeof values.keep !== 'string') rmSync(folder, { recursive: true });
