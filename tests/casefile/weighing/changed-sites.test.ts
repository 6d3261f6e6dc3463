import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteItem } from '../../../src/casefile/weighing/room-items.ts';
import { madeOrigins } from '../../corroborate/made-origins.ts';

function facetOf(conditions: readonly string[], changes: number): readonly string[] {
  const site = {
    ...{ id: 'site-1', name: 'the kiln field', otherNames: [], where: null, position: null },
    ...{ conditions: conditions.length, changes, kind: null, first: null, latest: null, disputed: 0, documents: 1 },
  };
  const log = conditions.map((condition, n) => ({
    ref: { citedSource: `sha256:${n}`, citedClaim: `claim-${n}` } as never,
    ...{ condition, observed: null, reported: null, reportedBy: [], changed: false, against: [] },
  }));
  const origins = madeOrigins(1);
  return siteItem({ site, log, reasons: [], told: [], origins }).facets?.['changed'] ?? [];
}

test('a site that one claim has levelled or built over has changed; one that was only seen has not', () => {
  assert.deepEqual(facetOf(['bulldozed'], 0), ['yes']);
  assert.deepEqual(facetOf(['built over'], 0), ['yes']);
  assert.deepEqual(facetOf(['visited', 'guarded'], 0), []);
  assert.deepEqual(facetOf(['marked', 'visited'], 1), ['yes']);
});
