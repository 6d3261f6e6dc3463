import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterOf, placeOf, reviewSearchOf } from '../../../apps/web/src/rooms/review/filter.ts';

const object = `sha256:${'7f'.repeat(32)}`;
const claim = '9c'.repeat(32);

test('the Review room begins with what waits; another view shows every state', () => {
  assert.deepEqual(filterOf({}), { view: 'all', order: 'text', state: 'waiting' });
  assert.deepEqual(filterOf({ view: 'mine' }), { view: 'mine', order: 'text' });
  assert.deepEqual(filterOf({ state: 'any', order: 'newest' }), { view: 'all', order: 'newest' });
});

test('what an address says and nobody understands is left out', () => {
  const said = {
    kind: 'figure',
    state: 'pending',
    view: 'theirs',
    source: 'x',
    text: 12,
    at: 'nowhere',
    order: 'text',
  };
  assert.deepEqual(reviewSearchOf(said), { kind: 'figure', text: '12', order: 'text' });
  assert.deepEqual(reviewSearchOf({ source: object, at: `${'7f'.repeat(32)}.${claim}` }), {
    source: object,
    at: `${'7f'.repeat(32)}.${claim}`,
  });
});

test('the proposal shown is a source and a claim of it', () => {
  assert.deepEqual(placeOf(`${'7f'.repeat(32)}.${claim}`), { object, claim });
  for (const none of [undefined, '', claim, `${claim}.`, `${claim}.x`]) assert.equal(placeOf(none), null);
});
