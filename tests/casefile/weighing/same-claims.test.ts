// What a person says to be the same is of one event in the rooms of a weighed case, what he or she says to be different is of two, and no longer when it is taken back. All statements are invented.

import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import type { CaseClaim } from '../../../src/corroborate/case-claim.ts';
import type { EventClaim } from '../../../src/model/claim.ts';
import type { LinkVerdict } from '../../../src/model/judgement.ts';
import { openCaseIndex } from '../../../src/storage/sqlite/case-index.ts';
import { openWeighingStore } from '../../../src/storage/sqlite/weighing/weighing-store.ts';
import { event } from '../../corroborate/made-claims.ts';
import { aBatch, anEntry, anObject, aReading, aRecord, sealing } from '../../storage/sqlite/factory.ts';

const SHOT = event('courier', 'the shooting at Orsund', { when: '1931-06-04' });
const RAID = event('gazette', 'the raid on the harbour', { type: 'arrest', when: '1932' });
const toTheEnd = { progress: () => undefined, signal: new AbortController().signal };

/** How many events a case of two claims has, and what a person then says of them. */
function caseOf(t: TestContext, claims: readonly CaseClaim<EventClaim>[]) {
  const [index, weighing] = [openCaseIndex(':memory:'), openWeighingStore(':memory:')];
  t.after(() => Promise.all([index.close(), weighing.close()]));
  const one = { index, weighing, clock: { now: () => '2031-05-04T10:00:00.000Z' } };
  const fill = async (): Promise<void> => {
    for (const [n, { claim, publisher }] of claims.entries()) {
      const name = publisher ?? '';
      await index.applyLedger(sealing([name], n));
      const reading = aReading(`Invented. ${name}`, { publisher: name });
      const about = { source: anObject(name), mediaType: null, findings: [], names: [] };
      await index.saveReadings([{ ...about, state: 'searched', reading, claims: [claim] }]);
    }
  };
  const events = async (): Promise<number> => {
    await weighCase(one, toTheEnd);
    return (await weighing.find('event', {})).length;
  };
  const say = async (n: number, verdict: LinkVerdict): Promise<void> => {
    const [here, there] = claims;
    if (here === undefined || there === undefined) throw new TypeError('two claims are needed');
    const other = { object: anObject(there.publisher ?? ''), claim: there.claim, text: 'f'.repeat(64) };
    const judgement = {
      ...{ record: aRecord(n), object: anObject(here.publisher ?? ''), claim: here.claim, verdict, result: [] },
      ...{ others: [other], seen: [], text: 'f'.repeat(64), reason: null, at: '2031-05-05T00:00:00Z', actor: 'p' },
    };
    await index.applyLedger(aBatch({ entries: [anEntry(n, [], 'judgement')], judgements: [judgement] }));
  };
  const takeBack = async (n: number, record: number): Promise<void> => {
    await index.applyLedger(aBatch({ entries: [anEntry(n, [], 'correct')], corrected: [aRecord(record)] }));
  };
  return { fill, events, say, takeBack };
}

test('claims said to be the same are of one event until that is taken back', async (t) => {
  const { fill, events, say, takeBack } = caseOf(t, [SHOT, RAID]);
  await fill();
  assert.equal(await events(), 2);
  await say(2, 'same');
  assert.equal(await events(), 1);
  await takeBack(3, 2);
  assert.equal(await events(), 2);
});

test('claims said to tell of different events are of two, against every likeness and against a word that they are the same, until that is taken back', async (t) => {
  const again = event('gazette', 'the shooting at Orsund', { when: '1931-06-04' });
  const { fill, events, say, takeBack } = caseOf(t, [SHOT, again]);
  await fill();
  assert.equal(await events(), 1);
  await say(2, 'different');
  assert.equal(await events(), 2);
  await say(3, 'same');
  assert.equal(await events(), 2);
  await takeBack(4, 2);
  assert.equal(await events(), 1);
});
