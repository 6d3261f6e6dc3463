// A denial counts as found by its words, as right by who says it, and what stands beside it by its place: a bench that gave any of these away would call a worse program better.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreDenials } from '../../../bench/parts/cases/denials.ts';
import type { GoldDenial } from '../../../bench/parts/cases/gold-case.ts';
import { beside, claimAt, madeCase, passageAt } from './made-output.ts';

const DENIAL: GoldDenial = {
  id: 'D1',
  who: 'Ivo Tarn',
  file: 'note.txt',
  passage: 'No barge was sunk at the quay.',
  against: [
    { file: 'letter.txt', passage: 'Divers saw 3 barges on the ground' },
    { file: 'letter.txt', passage: '9 bargemen drowned' },
  ],
};
const PERSONS = [{ name: 'Ivo Tarn', spellings: ['I. Tarn'], posts: [] }];

const row = (file: string, words: string, who: string, more: object = {}): unknown => ({
  conflict: { kind: 'denial', claim: claimAt(file, words, { kind: 'stance', who: [] }), people: [{ name: who }] },
  tellings: [],
  against: [],
  passages: [],
  candidates: [],
  ...more,
});

function tallyOf(rows: readonly unknown[], denial: GoldDenial = DENIAL): Readonly<Record<string, number>> {
  const { gold, output, placing, names } = madeCase({ denials: [denial], persons: PERSONS }, { bare: rows });
  return scoreDenials(gold, output, placing, names).tally;
}

test('a row at its words is it; of another person it is found and not right; elsewhere it is of none', () => {
  assert.equal(tallyOf([row('note.txt', 'No barge was sunk', 'I. Tarn')])['right person'], 1);
  const other = tallyOf([row('note.txt', 'No barge was sunk', 'Ada Quill')]);
  assert.deepEqual([other['found'], other['right person']], [1, 0]);
  const elsewhere = tallyOf([row('letter.txt', 'He never answered', 'Ivo Tarn')]);
  assert.deepEqual([elsewhere['found'], elsewhere['of no gold denial']], [0, 1]);
});

test('told elsewhere it counts where the answers say so, and where they call it a mere telling it is no false row', () => {
  const copy = { file: 'copy.txt', passage: 'no barge was sunk at the quay' };
  const rows = [row('copy.txt', 'no barge was sunk', 'Ivo Tarn')];
  assert.equal(tallyOf(rows, { ...DENIAL, also: [copy] })['found'], 1);
  const telling = tallyOf(rows, { ...DENIAL, tellings: [copy] });
  assert.deepEqual([telling['found'], telling['of no gold denial']], [0, 0]);
});

test('of two rows the better counts for each passage against it, and candidates by their rank', () => {
  const words = 'No barge was sunk';
  const noise = ['Invented', 'He never answered', 'the list'].map((exact) => beside(passageAt('letter.txt', exact)));
  const drowned = beside(passageAt('letter.txt', '9 bargemen drowned'));
  const tally = tallyOf([
    row('note.txt', words, 'Ivo Tarn', { candidates: [...noise, drowned] }),
    row('note.txt', words, 'Ivo Tarn', { against: [beside(claimAt('letter.txt', 'Divers saw 3 barges'))] }),
  ]);
  assert.deepEqual(
    ['pairs', 'stated', 'stated or told', 'or first 3 candidates', 'or first 10'].map((key) => tally[key]),
    [2, 1, 1, 1, 2],
  );
  assert.deepEqual([tally['first printed'], tally['of them gold']], [4, 1]);
});
