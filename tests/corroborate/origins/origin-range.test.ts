// Origins as a range. Counting one origin twice makes a rumour look proven; taking silence for an origin does the same. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClaimingDocument, type OriginLink, originRange } from '../../../src/corroborate/origins/origin-range.ts';

const document = (
  source: string,
  credits: readonly string[] = [],
  more: Partial<ClaimingDocument> = {},
): ClaimingDocument => ({
  source,
  credits,
  firstHand: false,
  publisher: source,
  ...more,
});
const shared = (a: string, b: string): OriginLink => ({ a, b, why: 'sharedPassage' });

test('three documents that credit one body are one origin', () => {
  const range = originRange(
    [
      document('a', ['Lamp Keepers’ Fund']),
      document('b', ['Lamp Keepers’ Fund']),
      document('c', ['Tarsel Courier', 'Lamp Keepers’ Fund']),
    ],
    [],
    [],
  );
  assert.deepEqual([range.documents, range.atLeast, range.atMost, range.unstated], [3, 1, 1, 0]);
  assert.deepEqual(range.groups[0]?.paths[2], { source: 'c', path: ['Tarsel Courier', 'Lamp Keepers’ Fund'] });
});

test('silence is not independence: documents that name nobody may be one origin or many', () => {
  const range = originRange([document('a'), document('b'), document('c')], [], []);
  assert.deepEqual([range.atLeast, range.atMost, range.unstated], [1, 3, 3]);
});

test('a reprint of a reprint is one origin', () => {
  const range = originRange([document('a'), document('b'), document('c')], [shared('a', 'b'), shared('b', 'c')], []);
  assert.deepEqual([range.atLeast, range.atMost], [1, 1]);
  assert.equal(range.documents, 3);
});

test('two named origins are two, and one who saw it is an origin', () => {
  const range = originRange(
    [
      document('a', ['Harbour Union']),
      document('b', ['Lamp Keepers’ Fund']),
      document('c', [], { firstHand: true }),
      document('d'),
    ],
    [],
    [],
  );
  assert.deepEqual([range.atLeast, range.atMost, range.unstated], [3, 4, 1]);
});

test('a person can break a link, and the order of documents does not matter', () => {
  const documents = [document('a'), document('b'), document('c', ['Harbour Union'])];
  const links = [shared('a', 'b'), shared('b', 'c')];
  assert.deepEqual(
    [originRange(documents, links, []).atMost, originRange(documents, links, [['b', 'a']]).atMost],
    [1, 2],
  );
  assert.deepEqual(originRange(documents.toReversed(), links.toReversed(), []), originRange(documents, links, []));
});

test('publishers are counted apart from documents', () => {
  const range = originRange(
    [
      document('a', [], { publisher: 'Courier' }),
      document('b', [], { publisher: 'Courier' }),
      document('c', [], { publisher: null }),
    ],
    [],
    [],
  );
  assert.deepEqual([range.documents, range.publishers], [3, 2]);
});
