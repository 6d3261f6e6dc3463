// Which texts are held against one another word by word: those of which the look-up says so, and no others, or a case full of stock phrases would be compared with itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintsOf } from '../../../src/corroborate/origins/fingerprints.ts';
import { lookUp } from '../../../src/corroborate/origins/look-up.ts';
import { type Carrier, printOf } from '../../../src/corroborate/origins/print.ts';
import { hashedWords } from '../../../src/corroborate/origins/reuse-text.ts';
import { objectIdOf } from '../../../src/model/ids.ts';

let said = 0;
const idOf = (n: number) => objectIdOf(n.toString(16).padStart(64, '0'));
/** Words that stand nowhere else. */
const wordsOf = (n: number): readonly string[] => Array.from({ length: n }, () => `word${said++}`);

/** Pairs found among texts of which each has the phrase somewhere in words of its own. */
function pairsWith(phrase: readonly string[], texts: number): number {
  const entering = Array.from({ length: texts }, (_, n) => {
    const words = [...wordsOf(40 + n), ...phrase, ...wordsOf(40)];
    return { source: idOf(n), publisher: null, prints: fingerprintsOf(hashedWords(words)) };
  });
  const carriers = new Map<number, Carrier[]>();
  for (const { source, publisher, prints } of entering)
    for (const { hash, at } of prints) carriers.set(hash, [...(carriers.get(hash) ?? []), { source, publisher, at }]);
  const of = (hash: number) => printOf(carriers.get(hash) ?? []);
  return lookUp(entering, { of, carriersOf: (hash) => carriers.get(hash) ?? [] }).length;
}

test('two texts that share a row of words meet', () => {
  assert.equal(pairsWith(wordsOf(30), 2), 1);
});

test('of many that have the same words those meet the first of them whose words are enough to be told', () => {
  // Four stand for thirty: six pairs among them, and each of the others with all four.
  for (let tried = 0; tried < 5; tried++) assert.equal(pairsWith(wordsOf(40), 30), 6 + 26 * 4);
  for (let tried = 0; tried < 5; tried++) assert.equal(pairsWith(wordsOf(16), 30), 0);
});
