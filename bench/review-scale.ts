// Judgement at scale: an index with 100,000 invented claims (the same at every run), a part of them judged by two people, then the questions of the Review
// room timed, and one judgement more in a source of many claims.
//
//   node bench/review-scale.ts [--sources 1000] [--claims 100] [--judged 20]

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { reviewItem, reviewPage } from '../src/casefile/queries/review.ts';
import type { FigureClaim } from '../src/model/claim.ts';
import type { ClaimId, ObjectId, RecordId } from '../src/model/ids.ts';
import { objectIdOf } from '../src/model/ids.ts';
import type { Judgement, ReviewFilter } from '../src/model/judgement.ts';
import { passageOf } from '../src/model/passage.ts';
import { unknownSource } from '../src/model/source.ts';
import { textPositions } from '../src/model/text-position.ts';
import type { CaseIndex } from '../src/storage/ports/case-index.ts';
import { type LedgerBatch, newBatch } from '../src/storage/ports/ledger-batch.ts';
import { openCaseIndex } from '../src/storage/sqlite/case-index.ts';

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '1000' },
    claims: { type: 'string', default: '100' },
    judged: { type: 'string', default: '20' },
  },
  strict: false,
});
const SOURCES = Number(values.sources);
const CLAIMS = Number(values.claims);
const JUDGED = Number(values.judged);
const AT = '2031-05-04T10:00:00.000Z';
const ACTORS = ['habeas/actor/a', 'habeas/actor/b'];

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const sourceId = (n: number): ObjectId => objectIdOf(hex(`source ${n}`));
let records = 0;
const recordId = (): RecordId =>
  (records++)
    .toString()
    .replaceAll(/[01]/g, (digit) => (digit === '0' ? 'y' : 'z'))
    .padStart(26, 'a') as RecordId;
const CONFIDENCE = ['certain', 'likely', 'doubtful'] as const;
const ACTS = ['killed', 'detained', 'injured', 'released'];

const batch = (parts: Partial<LedgerBatch>): LedgerBatch => ({ ...newBatch(), ...parts });

const textOf = (n: number, claims: number): string =>
  Array.from(
    { length: claims },
    (_, i) => `On that day ${i + 10} dock workers of yard ${n % 97} were counted by the clerk.`,
  ).join(' ');

function claimsOf(n: number, text: string, claims: number): readonly FigureClaim[] {
  const positions = textPositions(text);
  let from = 0;
  return Array.from({ length: claims }, (_, i): FigureClaim => {
    const exact = `${i + 10} dock workers of yard ${n % 97}`;
    from = text.indexOf(exact, from + 1);
    return {
      id: hex(`${n} ${i}`) as ClaimId,
      kind: 'figure',
      passage: passageOf(text, positions, from, from + exact.length),
      sayer: [],
      asserted: 'reported',
      confidence: CONFIDENCE[i % 3] ?? 'likely',
      foundBy: 'habeas/invented@1',
      reasons: ['the number stands before what is counted', 'invented'],
      value: i + 10,
      low: i + 10,
      high: i + 10,
      bound: 'exact',
      of: ACTS[i % 4] ?? null,
      unit: 'persons',
      population: 'dock workers',
      share: null,
      partOf: null,
      cumulative: false,
      event: null,
      when: null,
      where: `yard ${n % 97}`,
    };
  });
}

const judgementOf = (object: ObjectId, claim: FigureClaim, text: string, i: number): Judgement => ({
  record: recordId(),
  at: AT,
  actor: ACTORS[i % 7 === 0 ? 1 : 0] ?? '',
  object,
  claim,
  verdict: i % 3 === 0 ? 'rejected' : 'accepted',
  result: [],
  others: [],
  text: hex(text),
  reason: null,
  seen: [],
});

async function addSource(index: CaseIndex, n: number, claims: number, judged: number): Promise<void> {
  const id = sourceId(n);
  const text = textOf(n, claims);
  const found = claimsOf(n, text, claims);
  const sealed = {
    id,
    file: `${n}.txt`,
    bytes: text.length,
    sha512: hex('512'),
    mediaType: 'text/plain',
    sealedAt: AT,
    level: 0 as const,
  };
  const source = {
    ...unknownSource(`${n}.txt`, 'report'),
    title: `Report ${n}`,
    publisher: 'The yard',
    language: 'en',
  };
  const reading = { source, text, blocks: [], findings: [], readBy: 'invented@1' };
  await index.applyLedger(batch({ sealed: [sealed] }));
  await index.saveReadings([
    { source: id, state: 'searched', mediaType: null, reading, claims: found, findings: [], names: [] },
  ]);
  const judgements = found.slice(0, judged).map((claim, i) => judgementOf(id, claim, text, i));
  if (judgements.length > 0) await index.applyLedger(batch({ judgements }));
}

async function time(name: string, work: () => Promise<unknown>, runs = 9): Promise<void> {
  const took: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(58)} median ${took[runs >> 1]?.toFixed(1).padStart(7)} ms   worst ${took.at(-1)?.toFixed(1).padStart(7)} ms`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'habeas-review-'));
const path = join(folder, 'index.sqlite');
const index = openCaseIndex(path);
const start = performance.now();
for (let n = 0; n < SOURCES; n++) await addSource(index, n, CLAIMS, n % 2 === 0 ? JUDGED : 0);
const seconds = (performance.now() - start) / 1000;
console.log(
  `${SOURCES} sources, ${SOURCES * CLAIMS} claims in ${seconds.toFixed(1)} s; ${(statSync(path).size / 2 ** 20).toFixed(0)} MiB`,
);

const [me = ''] = ACTORS;
const all: ReviewFilter = { view: 'all', order: 'text' };
const ask = (filter: ReviewFilter, after: string | null = null) => reviewPage(index, filter, { after, limit: 50 }, me);
await time('first page, all', () => ask(all));
await time('first page, waiting', () => ask({ ...all, state: 'waiting' }));
await time('first page, doubtful first, waiting', () => ask({ ...all, state: 'waiting', order: 'doubtful-first' }));
await time('first page, newest', () => ask({ ...all, order: 'newest' }));
await time('first page, certain figures', () => ask({ ...all, kind: 'figure', confidence: 'certain' }));
await time('first page, accepted', () => ask({ ...all, view: 'accepted' }));
await time('first page, mine', () => ask({ ...all, view: 'mine' }));
await time('words', () => ask({ ...all, text: '57 dock yard 31' }));
await time('words that nothing has', () => ask({ ...all, text: 'zebra' }));
const middle = `1.${SOURCES >> 1}.0.0`;
await time('a page in the middle, waiting', () => ask({ ...all, state: 'waiting' }, middle));
await time('one claim', () => reviewItem(index, { object: sourceId(3), claim: hex('3 5') as ClaimId }, me));
await time('overview counts', () => index.counts(me));
await addSource(index, SOURCES, 5000, 2000);
const big = claimsOf(SOURCES, textOf(SOURCES, 5000), 5000);
let next = 2000;
await time('one judgement more, source of 5,000 claims, 2,000 judged', async () => {
  const claim = big[next];
  if (claim === undefined) throw new TypeError('no claim left');
  await index.applyLedger(
    batch({ judgements: [judgementOf(sourceId(SOURCES), claim, textOf(SOURCES, 5000), next++)] }),
  );
});
let small = JUDGED;
const few = claimsOf(0, textOf(0, CLAIMS), CLAIMS);
await time(`one judgement more, source of ${CLAIMS} claims`, async () => {
  const claim = few[small];
  if (claim === undefined) throw new TypeError('no claim left');
  await index.applyLedger(batch({ judgements: [judgementOf(sourceId(0), claim, textOf(0, CLAIMS), small++)] }));
});
await index.close();
rmSync(folder, { recursive: true, force: true });
