// Who held a post on a day. A wrong day puts a person in command of what he or she never commanded. All people and posts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onDay } from '../../../src/resolve/posts/holders.ts';
import { tenuresOf } from '../../../src/resolve/posts/tenures.ts';
import { invented, occupancy, type Told } from './made-posts.ts';

function tenureOf(...told: readonly Told[]) {
  const [tenure, ...more] = tenuresOf(told.map(occupancy), invented);
  assert.ok(tenure !== undefined && more.length === 0, `${more.length + 1} tenures`);
  return tenure;
}

test('stated years give the days that are sure and the days that are possible', () => {
  const tenure = tenureOf({ from: '1971', to: '1974-06-03' });
  assert.deepEqual(tenure.throughout, { from: '1971-12-31', to: '1974-06-03' });
  assert.deepEqual(tenure.sometime, { from: '1971-01-01', to: '1974-06-03' });
  assert.deepEqual(
    ['1970-12-31', '1971-06-01', '1973-01-01', '1974-06-04'].map((day) => onDay(tenure, day)),
    ['notShown', 'mayHaveHeld', 'held', 'notShown'],
  );
});

test('an article shows the post up to the day it appeared, and no day longer', () => {
  const tenure = tenureOf({ asOf: '1974', published: '1974-03-10' });
  assert.deepEqual([tenure.throughout, tenure.sometime], [null, { from: '1974-01-01', to: '1974-03-10' }]);
  assert.equal(onDay(tenure, '1974-03-11'), 'notShown');
});

test('two days on which somebody held a post show nothing certain of the years between', () => {
  const tenure = tenureOf({ asOf: '1971-05-01' }, { asOf: '1979-05-01' });
  assert.equal(onDay(tenure, '1975-01-01'), 'mayHaveHeld');
  assert.equal(onDay(tenure, '1979-05-01'), 'held');
});

test('a former holder held it at some time before, and we do not say since when', () => {
  const tenure = tenureOf({ status: 'former', asOf: '1981-02' });
  assert.deepEqual(
    [tenure.throughout, tenure.sometime, tenure.endKnown],
    [null, { from: null, to: '1981-02-28' }, false],
  );
});

test('candidates and denials give no tenure', () => {
  assert.deepEqual(
    tenuresOf(
      [
        { status: 'candidate' as const, asOf: '1971' },
        { asOf: '1972', asserted: 'denied' as const },
      ].map(occupancy),
      invented,
    ),
    [],
  );
});

test('an undated mention of an office says nothing of the day on which the text appeared', () => {
  const tenure = tenureOf({ published: '1990-05-01' });
  assert.deepEqual([tenure.throughout, tenure.sometime], [null, { from: null, to: '1990-05-01' }]);
});
