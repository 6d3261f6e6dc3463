import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { HabeasError } from '../../../src/model/error.ts';
import { findingOf } from '../../../src/model/finding.ts';
import type { CaseIndex, SavedReading } from '../../../src/storage/ports/case-index.ts';
import { openCaseIndex } from '../../../src/storage/sqlite/case-index.ts';
import { aBatch, aCapture, anEntry, anObject, aQuote, aReading, aRecord, aSaved, sealing } from './factory.ts';

const TEXT = 'The Harbour Union of Tarsel said: "Nobody was told." The strike of Tarsel went on.';

async function withIndex(work: (index: CaseIndex, path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-index-'));
  const path = join(folder, 'index.sqlite');
  const index = openCaseIndex(path);
  try {
    await work(index, path);
  } finally {
    await index.close();
    rmSync(folder, { recursive: true });
  }
}

async function dumpOf(index: CaseIndex): Promise<string> {
  let text = '';
  for await (const line of index.dump()) text += `${line}\n`;
  return text;
}

const words = (...row: string[]) =>
  ({ kind: 'words', in: 'both', rows: [{ words: row, prefix: false }], others: [] }) as const;
const PAGE = { from: 0, limit: 50 };

test('a source goes from sealed to searched, and its row says so', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['gazette', 'letter']));
    assert.deepEqual(await index.waiting(10, 3), [anObject('gazette'), anObject('letter')]);
    const claim = aQuote('gazette', TEXT, 'Nobody was told.');
    const about = { title: 'Dockers held', publisher: 'Tarsel Gazette', published: { edtf: '1974-06', grounds: [] } };
    await index.saveReadings([aSaved('gazette', TEXT, { reading: aReading(TEXT, about), claims: [claim] })]);
    assert.deepEqual(await index.waiting(10, 3), [anObject('letter')]);
    const stored = await index.source(anObject('gazette'));
    assert.equal(stored?.row.title, 'Dockers held');
    assert.equal(stored?.row.published, '1974-06');
    assert.equal(stored?.row.state, 'searched');
    assert.equal(stored?.reading?.text, TEXT);
    assert.deepEqual(stored?.claims, [claim]);
    assert.deepEqual(await index.claim(claim.id), { source: anObject('gazette'), claim });
    assert.equal(await index.claim('f'.repeat(64) as typeof claim.id), null);
  }));

test('the same bytes twice are one source with two captures', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['gazette']));
    const again = sealing(['gazette'], 1);
    await index.applyLedger({ ...again, captures: [aCapture(1, anObject('gazette'), { path: 'usb/copy.txt' })] });
    const counts = await index.counts();
    assert.equal(counts.sources, 1);
    assert.equal(counts.captures, 2);
    const stored = await index.source(anObject('gazette'));
    assert.deepEqual(
      stored?.captures.map(({ path }) => path),
      ['inbox/0.txt', 'usb/copy.txt'],
    );
    assert.equal((await index.capturesOf('usb/copy.txt'))[0]?.source, anObject('gazette'));
  }));

test('an attachment is shown under its mail and the mail above it', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['mail']));
    const child = sealing(['attachment'], 1);
    await index.applyLedger({
      ...child,
      captures: [aCapture(1, anObject('attachment'), { parent: anObject('mail') })],
    });
    const mail = await index.source(anObject('mail'));
    assert.deepEqual(
      mail?.children.map(({ id }) => id),
      [anObject('attachment')],
    );
    assert.equal((await index.source(anObject('attachment')))?.parent?.id, anObject('mail'));
  }));

test('records come in without a gap, and a stretch that does not fit changes nothing', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['one']));
    const wrong = sealing(['two'], 5);
    await assert.rejects(
      index.applyLedger(wrong),
      (error) => error instanceof HabeasError && error.code === 'broken-case',
    );
    assert.equal(await index.applied(), 1);
    assert.equal((await index.counts()).sources, 1);
  }));

const READINGS: readonly SavedReading[] = [
  aSaved('a', 'The Reza-Zadeh family left Tarsel.', { names: [{ key: 'rz', words: 'reza' }] }),
  aSaved('b', TEXT, {
    claims: [aQuote('b', TEXT, 'Nobody was told.')],
    findings: [findingOf('date.none', 'note', 'x')],
  }),
  aSaved('c', '', { state: 'failed', reading: null, findings: [findingOf('read.failed', 'serious', 'no')] }),
];

test('the order in which readings are saved does not show in the dump', async () => {
  const dumps: string[] = [];
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ])
    await withIndex(async (index) => {
      await index.applyLedger(sealing(['a', 'b', 'c']));
      for (const i of order) await index.saveReadings(READINGS.slice(i, i + 1));
      dumps.push(await dumpOf(index));
    });
  assert.ok(dumps[0]?.includes('"reza zadeh"'));
  assert.equal(dumps[1], dumps[0]);
  assert.equal(dumps[2], dumps[0]);
});

test('a source read again leaves nothing of what was read before', async () => {
  let first = '';
  await withIndex(async (index) => {
    await index.applyLedger(sealing(['a', 'b', 'c']));
    await index.saveReadings(READINGS);
    first = await dumpOf(index);
  });
  await withIndex(async (index) => {
    await index.applyLedger(sealing(['a', 'b', 'c']));
    await index.saveReadings([
      aSaved('a', 'Quite other words, by Karo-Lund.', { claims: [], names: [{ key: 'k', words: 'karo' }] }),
      aSaved('b', 'and others', { findings: [findingOf('read.ocr', 'warning', 'y')] }),
    ]);
    assert.equal(await index.readAgain([anObject('b')]), 1);
    assert.deepEqual(await index.waiting(9, 3), [anObject('b'), anObject('c')]);
    await index.saveReadings(READINGS);
    assert.equal(await dumpOf(index), first);
  });
});

const SECRETS = ['xandoriel', 'qualtrivex', 'zyrqvault', 'secret.txt', 'number 0'];

function leftIn(folder: string): readonly string[] {
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1').toLowerCase());
  return SECRETS.filter((word) => files.some((bytes) => bytes.includes(word)));
}

test('an erased source leaves no word behind in any file of the index', () =>
  withIndex(async (index, path) => {
    const names = Array.from({ length: 60 }, (_, i) => `filler${i}`);
    await index.applyLedger(sealing(['secret', ...names]));
    const title = { title: 'Zyrqvault' };
    const text = `The witness Xandoriel spoke of the Qualtrivex Xandoriel-Bey cellar. ${TEXT}`;
    await index.saveReadings([
      aSaved('secret', text, {
        reading: aReading(text, title),
        claims: [aQuote('secret', text, 'Qualtrivex')],
        names: [{ key: 'xn', words: 'xandoriel' }],
      }),
    ]);
    for (const name of names) await index.saveReadings([aSaved(name, `${TEXT} ${name}`)]);
    assert.deepEqual(leftIn(join(path, '..')), SECRETS, 'the words are not found where they should be');
    await index.applyLedger(
      aBatch({
        entries: [anEntry(61, [anObject('secret')], 'object.erase')],
        erased: [anObject('secret')],
        forgotten: [aRecord(0)],
      }),
    );
    assert.deepEqual(leftIn(join(path, '..')), []);
    assert.equal(await index.source(anObject('secret')), null);
    assert.equal((await index.search(words('xandoriel'), PAGE)).total, 0);
    assert.equal((await index.ledger({ ...PAGE, newestFirst: false, act: null })).rows[0]?.summary, null);
    assert.equal((await index.counts()).sources, 60);
  }));

test('after an erasure the index is the same as one that never had the source', async () => {
  const dumps: string[] = [];
  for (const names of [
    ['a', 'b', 'c'],
    ['a', 'b'],
  ])
    await withIndex(async (index) => {
      await index.applyLedger(sealing(names));
      await index.saveReadings(READINGS);
      if (names.length === 3) await index.applyLedger(aBatch({ erased: [anObject('c')] }));
      dumps.push((await dumpOf(index)).replace(/^\["(entry|counts)".*\n/gm, ''));
    });
  assert.equal(dumps[0], dumps[1]);
});

test('the counts of the overview are those of the rows, whatever was written, read again and erased', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['a', 'b', 'c', 'd']));
    await index.saveReadings(READINGS);
    await index.saveReadings(READINGS);
    await index.readAgain(null);
    await index.applyLedger(aBatch({ erased: [anObject('a')] }));
    const counts = await index.counts();
    const { rows, total } = await index.sources({}, PAGE);
    assert.equal(total, 3);
    assert.deepEqual(counts.byState, { sealed: 2, read: 0, searched: 1, failed: 0 });
    assert.equal(
      counts.claims,
      rows.reduce((sum, row) => sum + row.claims, 0),
    );
    assert.deepEqual(counts.byKind, [{ value: 'quote', count: 1 }]);
    assert.deepEqual(counts.findings, [{ code: 'date.none', severity: 'note', count: 1 }]);
    assert.deepEqual(counts.byLanguage, [{ value: 'en', count: 1 }]);
  }));

test('a reading of a source that was erased meanwhile is dropped', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['a']));
    await index.applyLedger(aBatch({ erased: [anObject('a')] }));
    await index.saveReadings(READINGS.slice(0, 1));
    assert.equal((await index.counts()).sources, 0);
    assert.equal((await index.search(words('family'), PAGE)).total, 0);
  }));

test('labels, notes and judgements stand until a correction takes them back', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['a']));
    const on = { on: anObject('a'), claim: null, start: 4, end: 9, at: '2031-05-05T00:00:00Z', actor: 'p' };
    const label = { ...on, record: aRecord(1), kind: 'label', text: 'urgent' } as const;
    await index.applyLedger(
      aBatch({
        entries: [anEntry(1, [], 'label'), anEntry(2, [], 'judgement')],
        annotations: [label],
        judgements: [
          {
            record: aRecord(2),
            object: anObject('a'),
            claim: { ...aQuote('a', TEXT, 'Nobody was told.'), foundBy: 'person' },
            verdict: 'accepted',
            result: [],
            others: [],
            text: 'f'.repeat(64),
            reason: null,
            seen: [],
            at: on.at,
            actor: on.actor,
          },
        ],
      }),
    );
    assert.deepEqual((await index.source(anObject('a')))?.annotations, [label]);
    assert.deepEqual((await index.counts()).labels, [{ value: 'urgent', count: 1 }]);
    assert.equal((await index.counts()).judged, 1);
    assert.equal((await index.sources({ label: 'urgent' }, PAGE)).total, 1);
    await index.applyLedger(aBatch({ entries: [anEntry(3, [], 'correct')], corrected: [aRecord(1), aRecord(2)] }));
    assert.deepEqual((await index.source(anObject('a')))?.annotations, []);
    assert.equal((await index.counts()).judged, 0);
  }));

test('a source that was tried too often waits no longer, until it is asked for again', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['a']));
    for (let i = 0; i < 3; i++) await index.noteAttempts([anObject('a')]);
    assert.deepEqual(await index.waiting(9, 3), []);
    await index.readAgain([anObject('a')]);
    assert.deepEqual(await index.waiting(9, 3), [anObject('a')]);
  }));

test('a cleared index is as good as a new one', () =>
  withIndex(async (index) => {
    await index.applyLedger(sealing(['a', 'b', 'c']));
    await index.saveReadings(READINGS);
    const before = await dumpOf(index);
    await index.clear();
    assert.equal(await index.applied(), 0);
    await index.applyLedger(sealing(['a', 'b', 'c']));
    await index.saveReadings(READINGS);
    assert.equal(await dumpOf(index), before);
  }));

test('a file that is no index, or of another version, gives way to an empty index; a reader refuses it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-index-'));
  const path = join(folder, 'index.sqlite');
  writeFileSync(path, 'this is no database, though it is long enough to have a head of a hundred bytes '.repeat(9));
  assert.throws(() => openCaseIndex(path, { readOnly: true }), HabeasError);
  const index = openCaseIndex(path);
  return index
    .applied()
    .then((applied) => assert.equal(applied, 0))
    .finally(() => index.close().then(() => rmSync(folder, { recursive: true })));
});

test('a second connection reads while the first one writes', () =>
  withIndex(async (index, path) => {
    await index.applyLedger(sealing(['a']));
    const reader = openCaseIndex(path, { readOnly: true });
    await index.saveReadings(READINGS.slice(0, 1));
    assert.equal((await reader.counts()).byState.searched, 1);
    await assert.rejects(reader.saveReadings(READINGS), HabeasError);
    await reader.close();
  }));
