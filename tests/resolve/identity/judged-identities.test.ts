// What people said of names goes before what was found. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoOf } from '../../../src/resolve/identity/identified.ts';
import { asked, identified } from './found-identities.ts';
import { judged, profile, sourceId } from './made-profiles.ts';

test('what a person said comes first: same joins, different keeps apart', () => {
  const names = [profile(1, 'Karim Vardasbi'), profile(2, 'Ada Quill'), profile(3, 'Karim Vardasbi')];
  assert.equal(identified(names, [judged('same', [1, 'Karim Vardasbi'], [2, 'Ada Quill'])]).entities.length, 1);
  const apart = identified(names, [judged('different', [1, 'Karim Vardasbi'], [3, 'Karim Vardasbi'])]);
  assert.equal(apart.entities.length, 3);
  assert.deepEqual(asked(apart), []);
});

test('a join taken apart and a judgement taken back leave things as they were', () => {
  const names = [profile(1, 'Karim Vardasbi'), profile(2, 'Kareem Vardasbi')];
  const before = identified(names);
  const apart = identified(names, [judged('different', [1, 'Karim Vardasbi'], [2, 'Kareem Vardasbi'])]);
  assert.equal(apart.entities.length, 2);
  assert.deepEqual(identified(names), before);
  // links to the entity lead somewhere, before and after
  for (const id of before.formToEntity.keys()) assert.ok(apart.formToEntity.has(id));
});

test('what a person was unsure of is neither joined nor asked again', () => {
  const names = [profile(1, 'Karim Reza Vardasbi'), profile(2, 'Karim Vardasbi')];
  assert.equal(identified(names).questions.length, 1);
  const found = identified(names, [judged('unsure', [1, 'Karim Reza Vardasbi'], [2, 'Karim Vardasbi'])]);
  assert.equal(found.entities.length, 2);
  assert.deepEqual(found.questions, []);
});

test('a third spelling does not join two whom a person keeps apart', () => {
  const found = identified(
    [profile(1, 'Karim Vardasbi'), profile(2, 'Kareem Vardasbi'), profile(3, 'Karim Vardasby')],
    [judged('different', [1, 'Karim Vardasbi'], [2, 'Kareem Vardasbi'])],
  );
  const who = whoOf(found);
  assert.notEqual(who(sourceId(1), 'Karim Vardasbi')?.id, who(sourceId(2), 'Kareem Vardasbi')?.id);
});

test('judgements that cannot all hold are listed, followed in none, and asked again', () => {
  const [a, b, c] = [
    [1, 'Ada Quill'],
    [2, 'Oren Mavik'],
    [3, 'Karim Vardasbi'],
  ] as const;
  const found = identified(
    [profile(...a), profile(...b), profile(...c)],
    [judged('same', a, b, { n: 1 }), judged('same', b, c, { n: 2 }), judged('different', a, c, { n: 3 })],
  );
  assert.equal(found.entities.length, 3);
  assert.equal(found.contradictions.length, 1);
  assert.equal(found.contradictions[0]?.judgements.length, 3);
  assert.equal(found.contradictions[0]?.entities.length, 3);
  assert.equal(found.questions.length, 3);
});
