// By which way each document comes to where a number is from, as it is printed. All papers are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originLines } from '../../../apps/cli/weigh/origin-lines.ts';
import type { OriginGroupView } from '../../../src/model/rooms/origins.ts';

const group = (origin: string | null, ...ways: readonly (readonly string[])[]): OriginGroupView =>
  ({
    origin,
    firstHand: false,
    links: [],
    documents: ways.map(([publisher, ...steps]) => ({
      source: { publisher, title: null, file: 'a.txt' },
      claims: [],
      path: [publisher, ...steps],
    })),
  }) as unknown as OriginGroupView;

test('each origin has a line, with the way by which each document comes to it', () => {
  const groups = [
    group('Harbour Union', ['Quay Post', 'Lamp Agency', 'Harbour Union'], ['Tarn Herald', 'Harbour Union']),
    group(null, ['Oldmere News']),
  ];
  assert.deepEqual(originLines({ documents: 3, groups }), [
    '      from Harbour Union: Quay Post ← Lamp Agency ← Harbour Union; Tarn Herald ← Harbour Union',
    '      from nobody who is named: Oldmere News',
  ]);
});

test('one document alone needs no line', () => {
  assert.deepEqual(originLines({ documents: 1, groups: [group('Harbour Union', ['Quay Post'])] }), []);
});
