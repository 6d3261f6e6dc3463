import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestFirst } from '../../../src/casefile/queries/nearest-names.ts';
import type { EntityRow } from '../../../src/model/rooms/entities.ts';

const row = (name: string, ...otherNames: readonly string[]): EntityRow => ({
  id: name,
  kind: 'person',
  name,
  otherNames,
  documents: 1,
  mentions: 1,
  said: 0,
  about: 1,
  judged: 0,
  posts: [],
  questions: 0,
});
/** Invented, in the order of a room: most used first. */
const ROWS = [row('Lela Darvan', 'لیلا دروان'), row('Ali'), row('Hasan Alavi', 'حسن علوی'), row('Lale Parvan')];
const order = (name: string): readonly string[] => nearestFirst(ROWS, name).map((one) => one.name);

test('who bears the name asked for stands before those whose names only sound like it', () => {
  for (const name of ['Alavi', 'علوی', 'alav', 'Hasan Alavi', 'Hassan Alawi'])
    assert.equal(order(name)[0], 'Hasan Alavi', name);
  assert.deepEqual(order('Ali').slice(0, 1), ['Ali']);
});

test('of equals the more used stays first', () => {
  assert.deepEqual(
    order('Quill'),
    ROWS.map(({ name }) => name),
  );
});
