import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseForSearch } from '../../src/model/search-text.ts';
import { nameFormsOf } from '../../src/resolve/names/name-forms.ts';
import { nameKeysOf } from '../../src/resolve/names/name-key.ts';
import { nearSpellings } from '../../src/resolve/names/near-spellings.ts';
import { DIFFERENT, NAME_GROUPS } from './name-groups.data.ts';

const isNear = (a: string, b: string): boolean => {
  const keys = new Set(nameKeysOf(a));
  return nameKeysOf(b).some((key) => keys.has(key)) && nearSpellings(a, [normaliseForSearch(b)]).length > 0;
};

test('the spellings of a name meet under a key and are near one another', () => {
  let pairs = 0;
  const missed: string[] = [];
  for (const group of NAME_GROUPS)
    for (const a of group)
      for (const b of group) {
        if (a === b) continue;
        pairs++;
        if (!isNear(a, b)) missed.push(`${a}/${b}`);
      }
  assert.ok(NAME_GROUPS.length >= 150, `${NAME_GROUPS.length} groups`);
  assert.ok(missed.length <= pairs * 0.015, `${missed.length} of ${pairs}: ${missed.join(' ')}`);
});

test('names that only look alike are told apart, whichever is asked for', () => {
  const wrong = DIFFERENT.filter(([a, b]) => isNear(a, b) || isNear(b, a)).map((pair) => pair.join('/'));
  assert.deepEqual(wrong, []);
});

test('spellings of different names seldom meet', () => {
  let pairs = 0;
  const met: string[] = [];
  NAME_GROUPS.forEach((group, i) => {
    for (const other of NAME_GROUPS.slice(i + 1))
      for (const a of group.slice(0, 3))
        for (const b of other.slice(0, 3)) {
          pairs++;
          if (isNear(a, b)) met.push(`${a}/${b}`);
        }
  });
  assert.ok(met.length <= pairs / 10_000, `${met.length} of ${pairs}: ${met.join(' ')}`);
});

test('a word counts as a name where the text writes it with a capital throughout', () => {
  const forms = (text: string) => [...new Set(nameFormsOf(text).map(({ words }) => words))];
  assert.deepEqual(forms('The men of Karo met Lund. Men came, the Lund family too.'), ['karo', 'lund']);
  assert.deepEqual(
    forms('Abd al-Karim Reza-Zadeh').filter((line) => line.includes(' ')),
    ['abd al karim', 'reza zadeh'],
  );
});

test('the same text always gives the same forms, each once', () => {
  const forms = nameFormsOf('Karo, Karo and محمد; Karo-Lund');
  assert.equal(new Set(forms.map(({ key, words }) => `${key} ${words}`)).size, forms.length);
  assert.deepEqual(forms, nameFormsOf('Karo, Karo and محمد; Karo-Lund'));
});

test('two given names side by side are found as the one that others write', () => {
  const keys = (text: string): ReadonlySet<string> => new Set(nameFormsOf(text).map(({ key }) => key));
  for (const [apart, whole] of [
    ['Ali Reza Vardasbi', 'Alireza'],
    ['محمد حسین وردسبی', 'محمدحسین'],
  ] as const)
    assert.ok(
      [...keys(whole)].some((key) => keys(apart).has(key)),
      `${whole} in ${apart}`,
    );
  assert.ok(!nameFormsOf('Vardasbi Reza').some(({ words }) => words === 'vardasbi reza'));
});
