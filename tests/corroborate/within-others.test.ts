// A count that is wholly in another is no count of its own. All groups are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureGroup } from '../../src/corroborate/figures/figure-groups.ts';
import { notInOthers } from '../../src/corroborate/figures/within-others.ts';

const group = (key: string, ...claims: readonly string[]): FigureGroup =>
  ({ key, counted: claims.map((id) => ({ figure: { claim: { id } } })) }) as unknown as FigureGroup;

const left = (...groups: readonly FigureGroup[]): readonly string[] => notInOthers(groups).map(({ key }) => key);

test('a number of one document that another count compares with a second is listed once, in the count of both', () => {
  assert.deepEqual(left(group('one', 'a'), group('both', 'a', 'b'), group('other', 'c')), ['both', 'other']);
});

test('of two counts of the same numbers one stays; counts that only overlap both stay', () => {
  assert.deepEqual(left(group('first', 'a', 'b'), group('second', 'b', 'a')), ['first']);
  assert.deepEqual(left(group('first', 'a', 'b'), group('second', 'b', 'c')), ['first', 'second']);
});
