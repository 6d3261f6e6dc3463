// Several names of one party are one origin. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offices } from '../../../src/corroborate/origins/one-party.ts';
import { isOfState } from '../../../src/corroborate/origins/state-organs.ts';
import { mention } from '../made-claims.ts';
import { about, originsIn, said } from './made-origins.ts';

const range = ({ atLeast, atMost }: { readonly atLeast: number; readonly atMost: number }): readonly number[] => [
  atLeast,
  atMost,
];

test('what a ministry, an embassy and the government say of one number is said once', () => {
  const sources = [about('Quay Post'), about('Lamp Gazette'), about('Tarn Herald')];
  const origins = originsIn(sources, {
    said: {
      'Quay Post': [said(['Harbour Ministry'])],
      'Lamp Gazette': [said(['Embassy of Velmar'])],
      'Tarn Herald': [said([null], { who: [mention(null, 'the government')] })],
    },
  });
  assert.deepEqual(range(origins), [1, 1]);
});

test('a union and a ministry that give the same number are two', () => {
  const sources = [about('Quay Post'), about('Lamp Gazette')];
  const given = { 'Quay Post': [said(['Harbour Ministry'])], 'Lamp Gazette': [said(['Harbour Union'])] };
  assert.deepEqual(range(originsIn(sources, { said: given })), [2, 2]);
});

test('commissions, courts and those who left office are no organs; officials are, whatever they are called', () => {
  for (const name of [
    'the government',
    'Interior Ministry',
    'officials',
    'وزارت کشور',
    'استاندار تارسل',
    'a ministry spokesman',
  ])
    assert.ok(isOfState(name), name);
  for (const name of [
    'Commission of Inquiry',
    'City Court',
    'a former minister',
    'Harbour Union',
    'وزیر پیشین',
    'اتحادیه بندر',
  ])
    assert.ok(!isOfState(name), name);
});

test('the organs of two states are two, and one that names no state joins neither', () => {
  const offices: Offices = {
    postsOf: () => [],
    landOf: (name) => (name.includes('Velmar') ? 'Velmar' : name.includes('Tarsel') ? 'Tarsel' : null),
  };
  const sources = [about('A'), about('B'), about('C')];
  const given = {
    A: [said(['Velmar Police'])],
    B: [said(['Tarsel Police'])],
    C: [said(['Harbour Ministry'])],
  };
  assert.deepEqual(range(originsIn(sources, { said: given, offices })), [3, 3]);
});

test('who holds a post in a body tells it for that body', () => {
  const offices: Offices = {
    postsOf: (key) =>
      key === 'entity:mira toss' ? [{ post: 'surgeon', body: { id: 'quay hospital', name: 'Quay Hospital' } }] : [],
    landOf: () => null,
  };
  const sources = [about('A'), about('B')];
  const given = { A: [said(['Mira Toss'])], B: [said(['Quay Hospital'])] };
  assert.deepEqual(range(originsIn(sources, { said: given, offices })), [1, 1]);
});

test('an agency that has it from somebody without a name is no origin beside a union that is named', () => {
  const agency = about('A', { credits: [{ kind: 'agency', name: 'Quay Press' }] });
  const origins = originsIn([agency, about('B')], { said: { A: [said([null])], B: [said(['Harbour Union'])] } });
  assert.equal(origins.atLeast, 1);
  assert.equal(origins.atMost, 2);
});

test('a body under its name in another language is the same origin', () => {
  const sources = [about('A'), about('B')];
  const who = (): null => null;
  const given = { A: [said(['Velmar Justice Watch'])], B: [said(['دیده‌بان دادخواهی ولمر'])] };
  assert.deepEqual(range(originsIn(sources, { said: given, who })), [1, 1]);
});

test('a body is one under its full name and under the words of it that others use', () => {
  const full = { id: 'watch', kind: 'body', name: 'Velmar Quay Watch' } as const;
  const short = { id: 'short', kind: 'body', name: 'Quay Watch' } as const;
  const who = (_: unknown, name: string) => (name === full.name ? full : name === short.name ? short : null);
  const given = { A: [said(['Velmar Quay Watch'])], B: [said(['Quay Watch'])] };
  const sources = [about('A'), about('B')];
  assert.deepEqual(range(originsIn(sources, { said: given, who, bodies: [full, short] })), [1, 1]);
  const other = { id: 'other', kind: 'body', name: 'Tarsel Quay Watch' } as const;
  assert.deepEqual(range(originsIn(sources, { said: given, who, bodies: [full, short, other] })), [2, 2]);
});

test('half of a verb is nobody who speaks', () => {
  const origins = originsIn([about('A'), about('B')], { said: { A: [said(['سخن'])], B: [said(['Harbour Union'])] } });
  assert.deepEqual(range(origins), [1, 2]);
});
