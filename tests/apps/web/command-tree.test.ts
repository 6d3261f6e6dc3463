// The outline of who stood above whom. All persons are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandLines } from '../../../apps/web/src/rooms/people/command-tree.ts';
import type { EntityRef } from '../../../src/model/rooms/entities.ts';
import type { CommandLink } from '../../../src/model/rooms/posts.ts';

const who = (name: string): EntityRef => ({ id: name, kind: 'person', name });
const over = (above: string, below: string, from: string | null = null): CommandLink => ({
  above: who(above),
  below: who(below),
  grounds: 'stated',
  when: { from, to: from },
  premises: [],
  reasons: [],
});
const outline = (...links: readonly CommandLink[]): readonly string[] =>
  commandLines(links).map(({ entity, depth, again }) => `${'.'.repeat(depth)}${entity.name}${again ? ' …' : ''}`);

test('everybody stands under each who was above, with those below once', () => {
  assert.deepEqual(outline(over('Ilmar', 'Sove'), over('Sove', 'Tann'), over('Ruk', 'Sove')), [
    'Ilmar',
    '.Sove',
    '..Tann',
    'Ruk',
    '.Sove …',
  ]);
});

test('two links between the same two, of other days, are one line', () => {
  const lines = commandLines([over('Ilmar', 'Sove', '1974-01-01'), over('Ilmar', 'Sove', '1976-01-01')]);
  assert.deepEqual(
    lines.map(({ entity, links }) => [entity.name, links.length]),
    [
      ['Ilmar', 0],
      ['Sove', 2],
    ],
  );
});

test('claims that set two above one another lose nobody and come to an end', () => {
  assert.deepEqual(outline(over('Ilmar', 'Sove'), over('Sove', 'Ilmar'), over('Sove', 'Tann')), [
    'Ilmar',
    '.Sove',
    '..Ilmar …',
    '..Tann',
  ]);
});
