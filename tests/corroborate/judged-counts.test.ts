// What a person says of two numbers: that they count one thing joins their counts, that they do not keeps them apart, and each is shown where it can be taken back. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import { pairingsIn, type StandingPairing } from '../../src/corroborate/pairings.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import type { RecordId } from '../../src/model/ids.ts';
import { found } from './joined-events.ts';
import { figure } from './made-claims.ts';
import { weighing } from './weighing.ts';

type Figure = CaseClaim<FigureClaim>;

const counted = (source: string, value: number, more: Partial<FigureClaim> = {}): Figure =>
  figure(source, String(value), { value, of: null, population: source, ...more }, '2031-05-09');

let said = 0;
function word(a: Figure, b: Figure, holds: boolean, actor = 'Ada'): StandingPairing {
  const [x, y] = [a, b].map(({ source, claim: { passage, kind } }) => ({
    source,
    passage,
    kind,
    text: '0'.repeat(64),
  }));
  assert.ok(x !== undefined && y !== undefined);
  const record = String(++said).padStart(64, '0') as RecordId;
  return { what: 'count', a: x, b: y, holds, answer: null, reason: null, record, at: '2031-06-01T00:00:00Z', actor };
}

function weighed(figures: readonly Figure[], words: readonly StandingPairing[]) {
  const numberOf = new Map(figures.map(({ claim }) => [claim.id as string, claim.value]));
  const views = figuresOf(figures, found(...figures), weighing({ pairings: pairingsIn(figures, words) }));
  return views
    .map(({ view, counted: claims }) => ({
      numbers: claims.map(({ citedClaim }) => numberOf.get(citedClaim) ?? 0).sort((x, y) => x - y),
      conflicts: view.conflicts.map(({ apart }) => apart),
      stated: [view.figure.stated?.least.value, view.figure.stated?.most.value],
      judged: view.positions.flatMap((one) => one.figures.flatMap(({ judged, value }) => (judged ? [value] : []))),
      setAside: view.setAside.map(({ ref, disputed }) => `${ref.citedPassage.exact}${disputed ? ' (disputed)' : ''}`),
      candidates: view.candidates.map(({ ref }) => numberOf.get(ref.citedClaim)),
      reasons: view.reasons,
    }))
    .sort((x, y) => (x.numbers[0] ?? 0) - (y.numbers[0] ?? 0));
}
const numbers = (figures: readonly Figure[], words: readonly StandingPairing[]) =>
  weighed(figures, words).map((one) => one.numbers);

const [LETTER, PAPER, BOOK] = [counted('letter', 14), counted('paper', 46), counted('book', 90)];

test('two that a person says count one thing are one count, and stand against one another as the numbers of any', () => {
  const [one, ...others] = weighed([LETTER, PAPER], [word(LETTER, PAPER, true)]);
  assert.deepEqual(others, []);
  assert.deepEqual([one?.numbers, one?.stated, one?.conflicts.length], [[14, 46], [14, 46], 1]);
  assert.deepEqual(one?.judged, [46]);
  assert.ok(one?.reasons.includes('a person says that both count one thing'));
});

test('the whole counts join, not the two numbers alone', () => {
  const day = { of: 'killed', when: '1974-05-08', where: 'Tarsel', population: 'dockers' };
  const [first, second] = [counted('gazette', 31, day), counted('herald', 33, day)];
  assert.deepEqual(numbers([first, second, LETTER], []), [[14], [31, 33]]);
  assert.deepEqual(numbers([first, second, LETTER], [word(first, LETTER, true)]), [[14, 31, 33]]);
});

test('what a person parts from a count leaves it, and both rows show it as set aside', () => {
  const day = { of: 'killed', when: '1974-05-08', where: 'Tarsel', population: 'dockers' };
  const [first, second, third] = [counted('gazette', 31, day), counted('herald', 33, day), counted('post', 35, day)];
  const all = [first, second, third];
  assert.deepEqual(numbers(all, []), [[31, 33, 35]]);
  const parted = weighed(all, [word(first, third, false)]);
  assert.deepEqual(
    parted.map((one) => one.numbers),
    [[31, 33], [35]],
  );
  assert.deepEqual(
    parted.map((one) => one.setAside),
    [['post 35'], ['gazette 31']],
  );
  assert.deepEqual(
    parted.flatMap((one) => one.candidates),
    [],
  );
  // What is one with the parted one goes with it.
  assert.deepEqual(numbers(all, [word(first, third, false), word(third, second, true)]), [[31], [33, 35]]);
});

test('people who differ: neither has effect, and the row says so', () => {
  const both = weighed([LETTER, PAPER], [word(LETTER, PAPER, false), word(LETTER, PAPER, true, 'Bertil')]);
  assert.deepEqual(
    both.map((one) => one.numbers),
    [[14], [46]],
  );
  assert.deepEqual(
    both.map((one) => one.setAside),
    [['paper 46 (disputed)'], ['letter 14 (disputed)']],
  );
});

test('where words contradict one another nothing joins, and each of these counts says so', () => {
  const words = [word(LETTER, PAPER, true), word(PAPER, BOOK, true), word(LETTER, BOOK, false)];
  const rows = weighed([LETTER, PAPER, BOOK], words);
  assert.deepEqual(
    rows.map((one) => one.numbers),
    [[14], [46], [90]],
  );
  for (const { reasons } of rows) assert.ok(reasons.some((reason) => reason.includes('contradicts itself')));
  assert.deepEqual(rows[1]?.setAside, ['letter 14 (disputed)', 'book 90 (disputed)']);
});

test('a part, and a number that only a question gives, come into the count that a person says they are of', () => {
  const asked = counted('question', 14, { asserted: 'asked' });
  const part = counted('paper', 6, { partOf: PAPER.claim.id });
  assert.deepEqual(numbers([LETTER, asked], [word(LETTER, asked, true)]), [[14, 14]]);
  assert.deepEqual(numbers([PAPER, part, BOOK], [word(BOOK, part, true)]), [[6, 90], [46]]);
});

test('what was said and taken back again has no trace, and the last word of a person counts', () => {
  const words = [word(LETTER, PAPER, true), word(LETTER, PAPER, false)];
  assert.deepEqual(numbers([LETTER, PAPER], words), [[14], [46]]);
  assert.deepEqual(numbers([LETTER, PAPER], words.slice(0, 1)), [[14, 46]]);
});
