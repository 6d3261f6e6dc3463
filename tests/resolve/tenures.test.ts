// Who held a post on a day. A wrong day puts a person in command of what he or she never commanded. All people and posts are invented.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { OccupancyClaim } from '../../src/model/claim.ts';
import { isClaimId } from '../../src/model/ids.ts';
import { closedBy, type OccupancyEvidence, onDay, tenureOf } from '../../src/resolve/posts/tenures.ts';

function occupancy(more: Partial<OccupancyClaim>, published: string | null = null): OccupancyEvidence {
  const id = createHash('sha256')
    .update(JSON.stringify([more, published]))
    .digest('hex');
  if (!isClaimId(id)) throw new TypeError('no id');
  const nobody = { text: 'Ada Quill', start: 0, end: 9, name: 'Ada Quill', named: 'stated', reasons: [] } as const;
  const claim: OccupancyClaim = {
    id,
    passage: { exact: 'x', start: 0, end: 1, prefix: '', suffix: '' },
    sayer: [],
    asserted: 'fact',
    confidence: 'certain',
    foundBy: 'test',
    reasons: [],
    kind: 'occupancy',
    person: nobody,
    post: 'harbour master',
    body: null,
    status: 'current',
    from: null,
    to: null,
    asOf: null,
    after: null,
    before: null,
    ...more,
  };
  return { source: id, published, claim };
}

test('stated years give the days that are sure and the days that are possible', () => {
  const tenure = tenureOf([occupancy({ from: '1971', to: '1974-06-03' })]);
  assert.deepEqual(tenure.throughout, { from: '1971-12-31', to: '1974-06-03' });
  assert.deepEqual(tenure.sometime, { from: '1971-01-01', to: '1974-06-03' });
  assert.deepEqual(
    ['1970-12-31', '1971-06-01', '1973-01-01', '1974-06-04'].map((day) => onDay(tenure, day)),
    ['notShown', 'mayHaveHeld', 'held', 'notShown'],
  );
});

test('an article shows the post up to the day it appeared, and no day longer', () => {
  const tenure = tenureOf([occupancy({ asOf: '1974' }, '1974-03-10')]);
  assert.deepEqual([tenure.throughout, tenure.sometime], [null, { from: '1974-01-01', to: '1974-03-10' }]);
  assert.equal(onDay(tenure, '1974-03-11'), 'notShown');
});

test('two days on which somebody held a post show nothing certain of the years between', () => {
  const tenure = tenureOf([occupancy({ asOf: '1971-05-01' }), occupancy({ asOf: '1979-05-01' })]);
  assert.equal(onDay(tenure, '1975-01-01'), 'mayHaveHeld');
  assert.equal(onDay(tenure, '1979-05-01'), 'held');
});

test('a former holder held it at some time before, and we do not say since when', () => {
  const tenure = tenureOf([occupancy({ status: 'former', asOf: '1981-02' })]);
  assert.deepEqual(
    [tenure.throughout, tenure.sometime, tenure.endKnown],
    [null, { from: null, to: '1981-02-28' }, false],
  );
});

test('candidates and denials give no tenure', () => {
  assert.deepEqual(
    tenureOf([occupancy({ status: 'candidate', asOf: '1971' }), occupancy({ asOf: '1972', asserted: 'denied' })])
      .premises,
    [],
  );
});

test('a successor closes the tenure before', () => {
  const before = tenureOf([occupancy({ from: '1971-01-01' })]);
  const closed = closedBy(before, tenureOf([occupancy({ from: '1974-06-03' })]));
  assert.deepEqual(closed.sometime, { from: '1971-01-01', to: '1974-06-02' });
  assert.equal(onDay(closed, '1974-06-03'), 'notShown');
  assert.ok(closed.reasons.some((reason) => reason.includes('successor')));
});
