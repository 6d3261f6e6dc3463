// What a person says to be the same is of one event in the rooms of a weighed case, and no longer when it is taken back. All statements are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import { openCaseIndex } from '../../../src/storage/sqlite/case-index.ts';
import { openWeighingStore } from '../../../src/storage/sqlite/weighing/weighing-store.ts';
import { event } from '../../corroborate/made-claims.ts';
import { aBatch, anEntry, anObject, aReading, aRecord, sealing } from '../../storage/sqlite/factory.ts';

const SHOT = event('courier', 'the shooting at Orsund', { when: '1931-06-04' });
const RAID = event('gazette', 'the raid on the harbour', { type: 'arrest', when: '1932' });
const toTheEnd = { progress: () => undefined, signal: new AbortController().signal };

test('claims said to be the same are of one event until that is taken back', async (t) => {
  const [index, weighing] = [openCaseIndex(':memory:'), openWeighingStore(':memory:')];
  t.after(() => Promise.all([index.close(), weighing.close()]));
  const one = { index, weighing, clock: { now: () => '2031-05-04T10:00:00.000Z' } };
  for (const [n, { claim, publisher }] of [SHOT, RAID].entries()) {
    const name = publisher ?? '';
    await index.applyLedger(sealing([name], n));
    const reading = aReading(`Invented. ${name}`, { publisher: name });
    const about = { source: anObject(name), mediaType: null, findings: [], names: [] };
    await index.saveReadings([{ ...about, state: 'searched', reading, claims: [claim] }]);
  }
  const events = async (): Promise<number> => {
    await weighCase(one, toTheEnd);
    return (await weighing.find('event', {})).length;
  };
  assert.equal(await events(), 2);
  const other = { object: anObject('gazette'), claim: RAID.claim, text: 'f'.repeat(64) };
  const judgement = {
    ...{ record: aRecord(2), object: anObject('courier'), claim: SHOT.claim, verdict: 'same' as const, result: [] },
    ...{ others: [other], seen: [], text: 'f'.repeat(64), reason: null, at: '2031-05-05T00:00:00Z', actor: 'p' },
  };
  await index.applyLedger(aBatch({ entries: [anEntry(2, [], 'judgement')], judgements: [judgement] }));
  assert.equal(await events(), 1);
  await index.applyLedger(aBatch({ entries: [anEntry(3, [], 'correct')], corrected: [aRecord(2)] }));
  assert.equal(await events(), 2);
});
