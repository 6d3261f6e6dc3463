// What a relay changes in the origins of a claim: a document that is named joins, one that only fits shows nothing to be different. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Relay, RelayStep } from '../../../src/corroborate/origins/relays/relays.ts';
import { sourceNamed } from '../made-claims.ts';
import { about, originsIn, said } from './made-origins.ts';

/** The sentence is the claim itself; who is named stands in its first letters, as the sayers of made claims do. */
const relay = (source: string, ...steps: readonly Partial<RelayStep>[]): Relay => ({
  source: sourceNamed(source),
  credit: { start: 0, end: 400, words: '', days: [], figures: [], phrases: [], claims: [] },
  steps: steps.map((step) => ({
    ...{ name: '', start: 0, end: 3, isVoice: false, certainty: 'outside' as const, documents: [], reasons: [] },
    ...step,
  })),
});
const means = (
  name: string,
  certainty: RelayStep['certainty'],
  ...documents: readonly string[]
): Partial<RelayStep> => ({
  name,
  certainty,
  documents: documents.map(sourceNamed),
});

const THREE = [about('Quay Watch'), about('Tarn Gazette'), about('Salt Notes')];

test('two that name the same document of the case have it from there: one origin', () => {
  const apart = originsIn(THREE.slice(1), {
    said: { 'Tarn Gazette': [said(['Mole Trust'])], 'Salt Notes': [said(['Pier Fund'])] },
  });
  assert.deepEqual([apart.atLeast, apart.atMost], [2, 2]);
  const relays = ['Tarn Gazette', 'Salt Notes'].map((name) => relay(name, means('the list', 'stated', 'Quay Watch')));
  const { atLeast, atMost } = originsIn(THREE, {
    relays,
    said: { 'Tarn Gazette': [said(['the list'])], 'Salt Notes': [said(['the list'])] },
  });
  assert.deepEqual([atLeast, atMost], [1, 1]);
});

test('a document that only fits changes the lower end, and says so', () => {
  const credited = { 'Tarn Gazette': [said(['Mole Trust'])], 'Salt Notes': [said(['Pier Fund'])] };
  const relays = [relay('Salt Notes', means('Pier Fund', 'inferred', 'Tarn Gazette'))];
  const range = originsIn(THREE.slice(1), { said: credited, relays });
  assert.deepEqual([range.atLeast, range.atMost], [1, 2]);
  assert.ok(
    range.reasons.some((reason) => reason.includes('may go back to another')),
    range.reasons.join('\n'),
  );
});

test('several that fit change nothing', () => {
  const credited = { 'Tarn Gazette': [said(['Mole Trust'])], 'Salt Notes': [said(['Pier Fund'])] };
  const relays = [relay('Salt Notes', means('Pier Fund', 'several', 'Tarn Gazette', 'Quay Watch'))];
  const range = originsIn(THREE.slice(1), { said: credited, relays });
  assert.deepEqual([range.atLeast, range.atMost], [2, 2]);
});

test('a paper that cites a report leads to the report, as does who read the report', () => {
  const relays = [relay('Salt Notes', { name: 'Tarn Gazette' }, { name: 'Quay Watch', start: 10, end: 20 })];
  const { atMost, groups } = originsIn([about('Quay Watch'), about('Salt Notes')], {
    relays,
    said: { 'Salt Notes': [said(['Tarn Gazette'])] },
  });
  assert.equal(atMost, 1);
  const [group] = groups;
  assert.deepEqual(group?.documents.find(({ path }) => path[0] === 'Salt Notes')?.path, [
    'Salt Notes',
    'Tarn Gazette',
    'Quay Watch',
  ]);
});

test('one person tells it in a memoir and in a letter: one witness', () => {
  const seen = { firstHand: true, author: 'Mira Toss' };
  const both = originsIn([about('Heron Press', seen), about('Quay Letters', seen)]);
  assert.deepEqual([both.atLeast, both.atMost], [1, 1]);
  assert.ok(both.reasons.includes('one witness tells it in 2 documents: Mira Toss'), both.reasons.join('\n'));
  const two = originsIn([about('Heron Press', seen), about('Quay Letters', { ...seen, author: 'Sela Brand' })]);
  assert.deepEqual([two.atLeast, two.atMost], [2, 2]);
});
