// What is kept of a weighing: sources, names and rooms, and which rows a question leaves. People, bodies and places are invented.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClaimId, ObjectId } from '../../../src/model/ids.ts';
import type { RoomItem, RoomQuestion, SavedSource, StoredMention } from '../../../src/storage/ports/weighing-store.ts';
import { openWeighingStore } from '../../../src/storage/sqlite/weighing/weighing-store.ts';
import { figure } from '../../corroborate/made-claims.ts';
import { anObject } from './factory.ts';

const claimId = (n: number): ClaimId => n.toString(16).padStart(64, '0') as ClaimId;
const mention = (name: string, claim: number, as: StoredMention['as'] = 'about'): StoredMention => {
  return { kind: 'person', name, as, claim: claimId(claim), start: claim };
};
const saved = (name: string, mentions: readonly StoredMention[]): SavedSource => {
  const claim = figure(name, `43 workers, said ${name}`, {});
  return {
    id: anObject(name),
    claims: [claim],
    mentions,
    kept: {
      ...{ profiles: [name], judged: [], origin: { name }, subject: null, places: null, credits: null },
      told: { source: anObject(name), published: null, publisher: null, sentences: [[0, 9, `${name} wept`]] },
      messages: { source: anObject(name), published: null, messages: [] },
    },
    things: [[name.toLowerCase(), 'wept']],
    messageKeys: [],
  };
};
const item = (id: string, parts: Partial<RoomItem> = {}): RoomItem => ({ id, row: { id }, detail: null, ...parts });

async function all<T>(many: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of many) found.push(one);
  return found;
}

test('a source saved again leaves nothing of what was kept of it before, and one that is gone leaves nothing', async () => {
  const store = openWeighingStore(':memory:');
  await store.saveSources([saved('a', [mention('Ada Quill', 1)]), saved('b', [mention('Bertil Varn', 2)])], [], 7);
  await store.saveSources([{ ...saved('a', [mention('Ada Varn', 3)]), claims: [] }], [anObject('b')], 9);
  assert.deepEqual(await all(store.claims('figure')), []);
  assert.deepEqual(await all(store.kept('profiles')), [['a']]);
  assert.equal((await store.upTo()).change, 9);
  await store.savePlacements([
    { kind: 'person', name: 'Ada Varn', source: null, entity: 'one' },
    { kind: 'person', name: 'Bertil Varn', source: null, entity: 'two' },
  ]);
  const page = { from: 0, limit: 10 };
  assert.equal((await store.claimsWith('one', 'about', page)).total, 1);
  assert.equal((await store.claimsWith('two', 'about', page)).total, 0);
});

test('sentences are found by what they speak of, those of the rarest things first, whatever came in first; a source that leaves takes its own along', async () => {
  const told = (name: string, ...sentences: readonly string[]): SavedSource => {
    const one = saved(name, []);
    const kept = sentences.map((words, i) => [i * 100, i * 100 + words.length, words] as const);
    return {
      ...one,
      kept: { ...one.kept, told: { ...one.kept.told, sentences: kept } },
      things: sentences.map((words) => words.split(' ')),
    };
  };
  const many = Array.from({ length: 400 }, (_, i) => `grain sack${i}`);
  const sources = [told('a', 'barge sluice grain', 'grain flour'), told('b', 'barge oar'), told('c', ...many)];
  const found = async (order: readonly SavedSource[]): Promise<readonly string[]> => {
    const store = openWeighingStore(':memory:');
    for (const one of order) await store.saveSources([one], [], 1);
    return store.told.meeting(['barge', 'sluice', 'grain']).sentences.map(({ words }) => words);
  };
  assert.deepEqual(await found(sources), ['barge sluice grain', 'barge oar']);
  assert.deepEqual(await found(sources.toReversed()), await found(sources));
  const store = openWeighingStore(':memory:');
  await store.saveSources(sources, [], 1);
  await store.saveSources([told('a', 'oar flour')], [anObject('c')], 2);
  assert.equal(store.told.meeting(['grain']).sentences.length, 0);
  assert.deepEqual([...store.told.meeting(['oar']).tellersOf], [['oar', 2]]);
  await store.clear('anew');
  assert.equal(store.told.meeting(['oar']).all, 0);
});

test('a name that is another’s in one source counts there for that other only', async () => {
  const store = openWeighingStore(':memory:');
  const [a, b] = [anObject('a'), anObject('b')];
  await store.saveSources(
    [saved('a', [mention('Varn', 1), mention('Ada Quill', 1)]), saved('b', [mention('Varn', 2)])],
    [],
    1,
  );
  await store.savePlacements([
    { kind: 'person', name: 'Varn', source: null, entity: 'bertil' },
    { kind: 'person', name: 'Varn', source: b, entity: 'clara' },
    { kind: 'person', name: 'Ada Quill', source: null, entity: 'ada' },
  ]);
  const citesOf = async (entity: string): Promise<readonly ObjectId[]> =>
    (await store.claimsWith(entity, 'about', { from: 0, limit: 9 })).cites.map(({ citedSource }) => citedSource);
  assert.deepEqual(await citesOf('bertil'), [a]);
  assert.deepEqual(await citesOf('clara'), [b]);
  assert.deepEqual(await store.companyOf('bertil'), [{ entity: 'ada', claims: 1 }]);
  assert.equal(await store.entityOf('person', 'Varn', b), 'clara');
  assert.equal(await store.entityOf('person', 'Varn', a), 'bertil');
  assert.equal(await store.entityOf('body', 'Varn', a), null);
});

test('a room written again has nothing of the one before, and any of its ids leads to a row', async () => {
  const store = openWeighingStore(':memory:');
  const first = [item('x', { otherIds: ['y'], facets: { kind: ['old'] }, claims: [] }), item('z')];
  await store.saveRoom('person', '1', first);
  await store.saveRoom('person', '2', [item('w', { otherIds: ['y'], detail: { all: 'of it' }, text: 'Ada' })]);
  assert.equal(await store.item('person', 'x'), null);
  assert.deepEqual(await store.item('person', 'y'), { no: 0, id: 'w', row: { id: 'w' }, detail: { all: 'of it' } });
  assert.deepEqual(await store.tally('person', 'kind', null), []);
  assert.equal(await store.stampOf('person'), '2');
});

test('rooms that were written again and again are asked like one that was written once', async () => {
  const room = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), n: fc.nat(3) }), {
    selector: ({ id }) => id,
  });
  const claim = (n: number) => ({ citedSource: anObject('a'), citedClaim: `${n + 1}`.padEnd(64, '0') as ClaimId });
  const made = (rows: readonly { id: string; n: number }[]): readonly RoomItem[] =>
    rows.map(({ id, n }) =>
      item(id, {
        ...{
          row: { id, n },
          detail: n === 0 ? null : { n },
          otherIds: [`${id}${n}`],
          text: `mill${n} ${id}`,
          keys: [`K${n}`],
        },
        ...{ facets: { n: [String(n)], both: [id, String(n)] }, claims: [claim(n)] },
        ...(n > 1 && { days: { from: `193${n}-01-01`, to: null } }),
      }),
    );
  const asked = async (store: ReturnType<typeof openWeighingStore>): Promise<unknown> => {
    const found = await store.find('event', { words: [{ word: 'mill', keys: ['K1'] }], facets: { n: '2' } });
    const { from, to } = await store.spans('event');
    const items = await store.items('event', await store.find('event', {}));
    const opened = await Promise.all(
      items.map(({ id, row }) => store.item('event', `${id}${(row as { n: number }).n}`)),
    );
    const late = await store.find('event', { days: { from: '1932-06-01', to: '1932-07-01' } });
    const tallies = await Promise.all(
      ['n', 'both'].flatMap((facet) => [store.tally('event', facet, null), store.tally('event', facet, late)]),
    );
    const ofClaims = await Promise.all([0, 1, 2, 3].map((n) => store.itemsOfClaim(claim(n).citedClaim)));
    return { found: [...found], from: [...from], to: [...to], items, opened, late: [...late], tallies, ofClaims };
  };
  await fc.assert(
    fc.asyncProperty(fc.array(room, { minLength: 1, maxLength: 6 }), async (rooms) => {
      const [again, once] = [openWeighingStore(':memory:'), openWeighingStore(':memory:')];
      for (const [n, rows] of rooms.entries()) await again.saveRoom('event', String(n), made(rows));
      await once.saveRoom('event', 'once', made(rooms.at(-1) ?? []));
      assert.deepEqual(await asked(again), await asked(once));
      await Promise.all([again.close(), once.close()]);
    }),
    { numRuns: 100 },
  );
});

test('a claim leads to all it belongs to', async () => {
  const store = openWeighingStore(':memory:');
  const cite = { citedSource: anObject('a'), citedClaim: 'f00d00000000beef'.padEnd(64, '1') as ClaimId };
  await store.saveRoom('event', '1', [item('e', { claims: [cite] })]);
  await store.saveRoom('figure', '1', [item('other'), item('f', { claims: [cite] })]);
  assert.deepEqual(await store.itemsOfClaim(cite.citedClaim), [
    { room: 'event', id: 'e' },
    { room: 'figure', id: 'f' },
  ]);
});

test('everything is gone after a clearing, and the index it belongs to is another', async () => {
  const store = openWeighingStore(':memory:');
  await store.saveSources([saved('a', [])], [], 3);
  await store.saveRoom('site', '1', [item('s')]);
  await store.clear('another index');
  assert.deepEqual(await all(store.kept('origin')), []);
  assert.deepEqual([...(await store.find('site', {}))], []);
  assert.deepEqual(await store.upTo(), {
    index: 'another index',
    change: 0,
    compared: 0,
    made: 0,
    decisions: 0,
    at: null,
  });
});

test('what the file does not take is told as a fault of the disk, of texts as of rooms, and nothing half is there', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-weighing-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'weighing.sqlite');
  const store = openWeighingStore(path);
  await store.saveRoom('site', '1', [item('s')]);
  // No disk of a test is full: a file without these tables refuses as well.
  const other = new DatabaseSync(path);
  other.exec('DROP TABLE origin_text; DROP TABLE span;');
  other.close();
  const refused = { code: 'storage', message: /weighing of the case could not be written/ };
  const text = { source: anObject('a'), publisher: null, packed: new Uint8Array(1) };
  await assert.rejects(
    store.prints.enter({
      ...{ leaving: [], texts: [text], prints: new Map(), hidden: new Map(), displaced: new Map() },
      ...{ pairs: [], met: [], parted: [] },
    }),
    refused,
  );
  await assert.rejects(store.saveRoom('site', '2', [item('other')]), refused);
  assert.equal(await store.stampOf('site'), '1');
  assert.equal((await store.item('site', 's'))?.id, 's');
  await store.close();
});

// ── which rows a question leaves ──

const WORDS = ['harbour', 'harvest', 'mill', 'gate'];
const rowsAtRandom = fc.array(
  fc.record({
    text: fc.subarray(WORDS),
    keys: fc.subarray(['HRB', 'ML']),
    kind: fc.constantFrom('denial', 'figure'),
    days: fc.option(
      fc.record({
        from: fc.option(fc.constantFrom('1931-06-01', '1931-06-04', '1932-01-01')),
        to: fc.option(fc.constantFrom('1931-06-30', '1933-01-01')),
      }),
    ),
  }),
  { maxLength: 30 },
);
const asked = fc.record(
  {
    words: fc.array(
      fc.record({ word: fc.constantFrom('har', 'mill', 'gates', 'ga'), keys: fc.subarray(['HRB', 'ML']) }),
      { maxLength: 2 },
    ),
    facets: fc.constantFrom({ kind: 'denial' }, { kind: 'figure' }, { kind: 'none' }),
    days: fc.constantFrom(
      { from: '1931-06-03', to: '1931-06-10' },
      { from: null, to: '1931-06-02' },
      { from: '1932-06-01', to: null },
    ),
  },
  { requiredKeys: [] },
);

type MadeRow = typeof rowsAtRandom extends fc.Arbitrary<(infer Row)[]> ? Row : never;

/** The contract, one row at a time. */
function answers(row: MadeRow, { words, facets, days }: RoomQuestion): boolean {
  const inDays = (): boolean => {
    const { days: its } = row;
    if (its === null || (its.from === null && its.to === null)) return false;
    return (its.from ?? '') <= (days?.to ?? '~') && (its.to ?? '~') >= (days?.from ?? '');
  };
  return (
    (words ?? []).every(
      ({ word, keys }) => row.text.some((own) => own.startsWith(word)) || row.keys.some((key) => keys.includes(key)),
    ) &&
    (facets === undefined || facets['kind'] === row.kind) &&
    (days === undefined || inDays())
  );
}

test('a question leaves just the rows that meet all its conditions, in the order of the room', async () => {
  await fc.assert(
    fc.asyncProperty(rowsAtRandom, asked, async (rows, question) => {
      const store = openWeighingStore(':memory:');
      await store.saveRoom(
        'conflict',
        '1',
        rows.map(({ text, keys, kind, days }, n) =>
          item(String(n), { text: text.join(' '), keys, facets: { kind: [kind] }, ...(days !== null && { days }) }),
        ),
      );
      const expected = rows.flatMap((row, n) => (answers(row, question) ? [n] : []));
      const found = await store.find('conflict', question);
      assert.deepEqual([...found], expected);
      const denials = expected.filter((n) => rows[n]?.kind === 'denial').length;
      const tally = await store.tally('conflict', 'kind', found);
      assert.equal(tally.find(({ value }) => value === 'denial')?.count ?? 0, denials);
      await store.close();
    }),
    { numRuns: 60 },
  );
});
