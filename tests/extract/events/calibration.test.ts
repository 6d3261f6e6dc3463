// What is marked certain deserves it: the words give who and when, in a finite verb; a participle, a count over a time and an order are likely at most.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, certain: boolean])[] = [
  ['Three weavers were killed in Tarsel on 4 May 1974.', true],
  ['Oren Mavik was killed.', true],
  ['Three weavers were killed.', false],
  ['More than 40 weavers have been killed in Tarsel this year.', false],
  ['The murdered weavers had no guard.', false],
  ['He was killed on 4 May 1974.', false],
];

test('an event is certain where the words say who and when', () => {
  for (const [text, certain] of CASES)
    assert.equal(
      eventsIn(text).some(({ confidence }) => confidence === 'certain'),
      certain,
      text,
    );
});

test('what was ordered is reported, with who ordered it', () => {
  const [, ordered] = eventsIn('Colonel Oren Mavik ordered guards to hang prisoners.');
  assert.equal(ordered?.asserted, 'reported');
  assert.deepEqual(
    ordered?.participants.map(({ role, who }) => `${role} ${who.name ?? who.text}`),
    ['victim prisoners', 'perpetrator guards', 'orderedBy Oren Mavik'],
  );
});

test('a participle before its noun does not take the date of the clause', () => {
  const convicted = eventsIn('Fewer than 400 convicted saboteurs were hanged in 1951.').find(
    ({ type }) => type === 'sentencing',
  );
  assert.equal(convicted?.when, null);
  assert.ok(convicted?.participants.every(({ role }) => role !== 'decided'));
});
