// Weighing a case that grows: what changed is taken in, a run that was cut off goes on, and the order in which documents come does not show in the rooms. All statements are invented.

import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { behindOf, type WeighTools, type WeighWork, weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import type { CaseClaim } from '../../../src/corroborate/case-claim.ts';
import type { ConflictView } from '../../../src/model/rooms/conflicts.ts';
import { ROOMS } from '../../../src/storage/ports/weighing-store.ts';
import { openCaseIndex } from '../../../src/storage/sqlite/case-index.ts';
import { openWeighingStore } from '../../../src/storage/sqlite/weighing/weighing-store.ts';
import { event, figure, mention, stance } from '../../corroborate/made-claims.ts';
import { aBatch, anEntry, anObject, aReading, aRecord, sealing } from '../../storage/sqlite/factory.ts';

const NAMES = ['courier', 'gazette', 'tribune'] as const;
type Name = (typeof NAMES)[number];

const at = { when: '1931-06-04', where: 'Orsund' };
const people = [{ who: mention('Bertil Varn'), role: 'orderedBy' as const }];
const CLAIMS: Readonly<Record<Name, readonly CaseClaim[]>> = {
  courier: [
    figure('courier', '43 dock workers were detained', {
      value: 43,
      of: 'detained',
      event: 'the strike of Orsund',
      ...at,
    }),
    event('courier', 'the arrest of dock workers at Orsund', { type: 'arrest', participants: people, ...at }),
  ],
  gazette: [
    figure('gazette', '90 dock workers were detained', {
      value: 90,
      of: 'detained',
      event: 'the strike of Orsund',
      ...at,
    }),
    event('gazette', 'arrests of dock workers, Orsund', { type: 'arrest', participants: people, ...at }),
  ],
  tribune: [stance('tribune', 'Bertil Varn', 'denies', 'that dock workers were detained at Orsund')],
};

async function aCase(t: TestContext): Promise<WeighTools & { add(...names: readonly Name[]): Promise<void> }> {
  const index = openCaseIndex(':memory:');
  const weighing = openWeighingStore(':memory:');
  t.after(() => Promise.all([index.close(), weighing.close()]));
  let records = 0;
  return {
    index,
    weighing,
    clock: { now: () => '2031-05-04T10:00:00.000Z' },
    async add(...names) {
      for (const name of names) {
        await index.applyLedger(sealing([name], records++));
        const reading = aReading(`Invented. ${name}`, {
          publisher: name,
          title: `The ${name} on Orsund`,
        });
        const claims = CLAIMS[name].map(({ claim }) => claim);
        const about = { source: anObject(name), mediaType: null, findings: [], names: [] };
        await index.saveReadings([{ ...about, state: 'searched', reading, claims }]);
      }
    },
  };
}

const toTheEnd: WeighWork = { progress: () => undefined, signal: new AbortController().signal };

/** All that the rooms show, but for where each thing stands in the file. */
async function shown({ weighing }: WeighTools): Promise<unknown> {
  const rooms: Record<string, unknown> = {};
  for (const room of ROOMS) {
    const items = await weighing.items(room, await weighing.find(room, {}));
    rooms[room] = await Promise.all(items.map(({ id }) => weighing.item(room, id)));
  }
  return rooms;
}

test('rooms are the same whatever the order in which documents come, weighed one by one or at once', async (t) => {
  const [atOnce, oneByOne] = [await aCase(t), await aCase(t)];
  await atOnce.add(...NAMES);
  await weighCase(atOnce, toTheEnd);
  for (const name of NAMES.toReversed()) {
    await oneByOne.add(name);
    await weighCase(oneByOne, toTheEnd);
  }
  assert.deepEqual(await shown(oneByOne), await shown(atOnce));
  assert.ok((await atOnce.weighing.find('event', {})).length > 0, 'there is an event to compare');
  assert.ok(
    (await atOnce.weighing.find('figure', { facets: { contested: 'yes' } })).length > 0,
    '43 stands against 90',
  );
});

test('only what changed is taken in again', async (t) => {
  const one = await aCase(t);
  await one.add('courier', 'gazette');
  assert.equal(await behindOf(one), 2);
  assert.deepEqual(await weighCase(one, toTheEnd), { sources: 2, behind: 0 });
  assert.deepEqual(await weighCase(one, toTheEnd), { sources: 0, behind: 0 });
  await one.add('tribune');
  assert.equal(await behindOf(one), 1);
  assert.deepEqual(await weighCase(one, toTheEnd), { sources: 1, behind: 0 });
});

test('a run that is cut off at any stage goes on where it was and ends with the same rooms', async (t) => {
  const whole = await aCase(t);
  await whole.add(...NAMES);
  const stages: string[] = [];
  await weighCase(whole, { ...toTheEnd, progress: ({ stage }) => void stages.push(stage) });
  assert.ok(new Set(stages).size > 1, `stages: ${stages.join(', ')}`);
  for (const last of new Set(stages)) {
    const cut = await aCase(t);
    await cut.add(...NAMES);
    const stop = new AbortController();
    const report = await weighCase(cut, {
      signal: stop.signal,
      progress: ({ stage }) => (stage === last ? stop.abort() : undefined),
    });
    assert.ok(report.behind > 0, `cut off at ${last} it is not up to date`);
    await weighCase(cut, toTheEnd);
    assert.deepEqual(await shown(cut), await shown(whole), `cut off at ${last}`);
  }
});

test('a decision, and a source that was erased, leave the weighing behind', async (t) => {
  const one = await aCase(t);
  await one.add('courier', 'gazette');
  await weighCase(one, toTheEnd);
  await one.index.applyLedger(aBatch({ entries: [anEntry(2, [], 'weighing.set')] }));
  assert.equal(await behindOf(one), 1);
  await weighCase(one, toTheEnd);
  await one.index.applyLedger(aBatch({ entries: [anEntry(3, [], 'object.erase')], erased: [anObject('gazette')] }));
  assert.equal(await behindOf(one), 1);
  await weighCase(one, toTheEnd);
  assert.equal((await one.weighing.find('figure', { facets: { contested: 'yes' } })).length, 0);
});

const judging = (name: Name, n: number, record: number, verdict: 'accepted' | 'rejected') => {
  const claim = CLAIMS[name][n]?.claim;
  assert.ok(claim !== undefined);
  return aBatch({
    entries: [anEntry(record, [], 'judgement')],
    judgements: [
      {
        ...{ record: aRecord(record), object: anObject(name), claim, verdict, result: [], others: [], seen: [] },
        ...{ text: 'f'.repeat(64), reason: null, at: '2031-05-05T00:00:00Z', actor: 'p' },
      },
    ],
  });
};

test('accepted, rejected and taken back, claims leave the rooms that weighing all anew would make', async (t) => {
  const one = await aCase(t);
  await one.add(...NAMES);
  await weighCase(one, toTheEnd);
  const batches = [
    judging('courier', 0, 3, 'accepted'),
    judging('gazette', 1, 4, 'accepted'),
    judging('tribune', 0, 5, 'accepted'),
    judging('gazette', 0, 6, 'rejected'),
    aBatch({ entries: [anEntry(7, [], 'correct')], corrected: [aRecord(3), aRecord(6)] }),
  ];
  for (const batch of batches) {
    await one.index.applyLedger(batch);
    assert.ok((await behindOf(one)) > 0);
    await weighCase(one, toTheEnd);
    const anew = { ...one, weighing: openWeighingStore(':memory:') };
    await weighCase(anew, toTheEnd);
    assert.deepEqual(await shown(one), await shown(anew));
    await anew.weighing.close();
  }
});

test('a figure that is accepted is counted as judged without weighing the case again', async (t) => {
  const one = await aCase(t);
  await one.add(...NAMES);
  await weighCase(one, toTheEnd);
  const judged = async (): Promise<number> => {
    const rows = await one.weighing.items('figure', await one.weighing.find('figure', {}));
    return rows.reduce((sum, { row }) => sum + (row as { readonly judged: number }).judged, 0);
  };
  assert.equal(await judged(), 0);
  await one.index.applyLedger(judging('courier', 0, 3, 'accepted'));
  const stages = new Set<string>();
  await weighCase(one, { ...toTheEnd, progress: ({ stage }) => void stages.add(stage) });
  assert.equal(await judged(), 1);
  assert.deepEqual([...stages], ['sources']);
});

test('for one look only what a person accepted is weighed', async (t) => {
  const one = await aCase(t);
  await one.add(...NAMES);
  const contested = async (as: WeighTools['as']): Promise<number> => {
    const weighing = openWeighingStore(':memory:');
    t.after(() => weighing.close());
    await weighCase({ ...one, weighing, ...(as !== undefined && { as }) }, toTheEnd);
    return (await weighing.find('figure', { facets: { contested: 'yes' } })).length;
  };
  const accepted = { acceptedOnly: true, tolerance: null };
  await one.index.applyLedger(judging('courier', 0, 3, 'accepted'));
  assert.ok((await contested(undefined)) > 0, '43 stands against 90');
  assert.equal(await contested(accepted), 0, '90 nobody accepted');
  await one.index.applyLedger(judging('gazette', 0, 4, 'accepted'));
  assert.ok((await contested(accepted)) > 0);
});

test('for that look no sentence stands beside a denial that nobody accepted', async (t) => {
  const one = await aCase(t);
  await one.add(...NAMES);
  const reading = aReading(
    'Invented. At Orsund forty dock workers were detained by night. They were held at the pier.',
    {
      publisher: 'pamphlet',
    },
  );
  await one.index.applyLedger(sealing(['pamphlet'], NAMES.length));
  const about = { source: anObject('pamphlet'), mediaType: null, findings: [], names: [], claims: [] };
  await one.index.saveReadings([{ ...about, state: 'searched', reading }]);
  const beside = async (as: WeighTools['as']): Promise<readonly [number, number]> => {
    const weighing = openWeighingStore(':memory:');
    t.after(() => weighing.close());
    await weighCase({ ...one, weighing, ...(as !== undefined && { as }) }, toTheEnd);
    const found = await weighing.items('conflict', await weighing.find('conflict', { facets: { kind: 'denial' } }));
    const views = await Promise.all(found.map(({ id }) => weighing.item('conflict', id)));
    const details = views.map((view) => view?.detail as Pick<ConflictView, 'passages' | 'candidates'>);
    return [details.length, details.flatMap(({ passages, candidates }) => [...passages, ...candidates]).length];
  };
  await one.index.applyLedger(judging('tribune', 0, 4, 'accepted'));
  const [, all] = await beside(undefined);
  assert.ok(all > 0, 'the text of the courier tells of it');
  assert.deepEqual(await beside({ acceptedOnly: true, tolerance: null }), [1, 0]);
});

test('of an index that was made anew everything is weighed again', async (t) => {
  const one = await aCase(t);
  await one.add('courier', 'gazette');
  await weighCase(one, toTheEnd);
  const anew = await aCase(t);
  await anew.add('tribune');
  const tools = { ...anew, weighing: one.weighing };
  assert.equal(await behindOf(tools), 1);
  assert.deepEqual(await weighCase(tools, toTheEnd), { sources: 1, behind: 0 });
  assert.equal((await one.weighing.find('figure', {})).length, 0);
});
