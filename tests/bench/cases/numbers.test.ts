// Numbers: found only with their value, false companions and conflicts by the count that the answers put them in, origins by their range.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoldCount } from '../../../bench/parts/cases/gold-case.ts';
import { scoreNumbers } from '../../../bench/parts/cases/numbers.ts';
import type { FigureClaim } from '../../../src/model/claim.ts';
import { beside, claimAt, madeCase } from './made-output.ts';

const DROWNED: GoldCount = {
  group: 'drowned',
  numbers: [
    {
      id: 'A',
      as_written: 'at least 14',
      passages: [{ file: 'note.txt', passage: 'At least 14 bargemen drowned' }],
      origins: [1, 1],
    },
    { id: 'B', as_written: '9', passages: [{ file: 'letter.txt', passage: '9 bargemen drowned' }], origins: [1, 2] },
  ],
  conflicts: [['A', 'B']],
};
const BARGES: GoldCount = {
  group: 'barges',
  numbers: [{ id: 'C', as_written: '3', passages: [{ file: 'letter.txt', passage: 'saw 3 barges' }], origins: [1, 1] }],
  conflicts: [],
};

const claims: Readonly<Record<string, readonly [string, string, number]>> = {
  a: ['note.txt', '14', 14],
  b: ['letter.txt', '9', 9],
  c: ['letter.txt', '3 barges', 3],
};
const refOf = (key: string) => {
  const [file = '', words = '', value = 0] = claims[key] ?? [];
  return claimAt(file, words, { kind: 'figure', value, low: value, high: value });
};
const NUMBERS = new Map(
  ['note.txt', 'letter.txt'].map((file) => [
    file,
    Object.keys(claims)
      .filter((key) => claims[key]?.[0] === file)
      .map((key) => refOf(key).claim as FigureClaim),
  ]),
);
const position = (key: string, atLeast: number, atMost: number): unknown => ({
  figures: [{ ...beside(refOf(key)), value: claims[key]?.[2] ?? null, low: null }],
  origins: { atLeast, atMost },
});
const against = (a: string, b: string): unknown => ({ a: refOf(a).claim.id, b: refOf(b).claim.id });

function scored(positions: readonly unknown[], conflicts: readonly unknown[]): Readonly<Record<string, number>> {
  const group = { figure: { label: 'drowned' }, positions, parts: [], conflicts };
  const { gold, output, placing } = madeCase(
    { figures: [DROWNED, BARGES] },
    { figures: [group] },
    { numbers: NUMBERS },
  );
  return scoreNumbers(gold, output, placing).tally;
}

test('numbers of one count in one group, their conflict, and the ranges of their origins', () => {
  const tally = scored([position('a', 1, 1), position('b', 1, 3)], [against('a', 'b')]);
  assert.deepEqual(
    ['found', 'in one group', 'false companions', 'shown', 'not of gold', 'origins right', 'origins too wide'].map(
      (key) => tally[key],
    ),
    [3, 2, 0, 1, 0, 1, 1],
  );
});

test('a number of another count is a false companion, and what is said to stand against it no conflict of the answers', () => {
  const tally = scored([position('a', 1, 1), position('b', 2, 2), position('c', 0, 0)], [against('a', 'c')]);
  assert.deepEqual(
    ['false companions', 'of numbers', 'shown', 'not of gold', 'origins at least too high', 'origins wrong'].map(
      (key) => tally[key],
    ),
    [1, 3, 0, 1, 1, 1],
  );
});

test('another value at the place is not the number', () => {
  const [first, second] = DROWNED.numbers;
  assert.ok(first !== undefined && second !== undefined);
  const wrong: GoldCount = { ...DROWNED, numbers: [{ ...first, low: 41, high: 41 }, second] };
  const { gold, output, placing } = madeCase({ figures: [wrong] }, {}, { numbers: NUMBERS });
  assert.equal(scoreNumbers(gold, output, placing).tally['found'], 1);
});

test('a number that cannot be read is said to be so, and any number at its place stands for it', () => {
  const [first] = DROWNED.numbers;
  assert.ok(first !== undefined);
  const vague: GoldCount = { ...DROWNED, numbers: [{ ...first, as_written: 'scores' }], conflicts: [] };
  const { gold, output, placing } = madeCase({ figures: [vague] }, {}, { numbers: NUMBERS });
  const { tally } = scoreNumbers(gold, output, placing);
  assert.deepEqual([tally['number not parsed'], tally['found']], [1, 1]);
});
