import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesIn, saidOfIn } from './attributes-in.ts';

const CASES: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['A 32-year-old baker spoke.', ['age: A 32-year-old baker = 32']],
  ['The guard knew 32-year-old Oren Mavik.', ['age: Oren Mavik = 32']],
  ['Oren Mavik, 32, spoke.', ['age: Oren Mavik = 32']],
  ['Oren Mavik, aged 32, spoke.', ['age: Oren Mavik = 32']],
  ['One was Oren Mavik, a baker, nineteen years old.', ['age: Oren Mavik = 19']],
  ['Oren Mavik, a baker from Tarsel, aged 32, spoke.', ['age: Oren Mavik = 32']],
  ['The hall beside Oren Mavik, an old barn, 90 years old, burned.', []],
  ['A baker aged 32 spoke.', ['age: A baker = 32']],
  ['Oren Mavik was 32 years old.', ['age: Oren Mavik = 32']],
  ['Oren Mavik was born in Tarsel in 1954.', ['birth: Oren Mavik = in Tarsel in 1954']],
];

test('how old a person is, and when and where born', () => {
  for (const [text, said] of CASES) assert.deepEqual(saidOfIn(text), said, text);
});

const NONE = [
  'The hall is 32 years old.',
  'They waited 32 years.',
  'On May 4, 32 men came.',
  'She lives at 32, Harbour Road.',
  'In Tarsel, 32, they said, is enough.',
  'The idea was born of anger.',
];

test('years that are nobody’s age', () => {
  for (const text of NONE)
    assert.deepEqual(
      saidOfIn(text).filter((said) => /^(?:age|birth)/.test(said)),
      [],
      text,
    );
});

test('a birth has its date and place', () => {
  const [birth] = attributesIn('Oren Mavik was born in Tarsel in 1954.');
  assert.deepEqual([birth?.when, birth?.where], ['1954', 'Tarsel']);
});

test('a list that puts the surname first gives with the year in brackets whom it names and when each was born', () => {
  const list = '1. Mavik, Oren (1949), released\n2. Mavik, Oda (1974), missing\n3. Quill, Ada (1976), released';
  assert.deepEqual(saidOfIn(list), ['birth: Oren Mavik = 1949', 'birth: Oda Mavik = 1974', 'birth: Ada Quill = 1976']);
});
