import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const lines = (text: string): readonly string[] => posts(text).map(postLine);

test('a lone surname behind “my adjutant,” or “one” is who is meant', () => {
  assert.deepEqual(lines('The town was kept by my adjutant, Krovel (fallen in 1947 in a mine).'), [
    'Krovel | adjutant | - | current | - | - | 2020-03-05',
  ]);
  assert.deepEqual(lines('His deputy, one Ohmel, wept.'), ['Ohmel | deputy | - | current | - | - | 2020-03-05']);
});

test('the last of several words in apposition has the term that stands before it', () => {
  assert.deepEqual(lines('Ulrich Mavik, author of two books and until 1970 head of the Harbour Clinic, wept.'), [
    'Ulrich Mavik | head of the Harbour Clinic | Harbour Clinic | former | - | 1970 | -',
  ]);
});

test('a turn of speech gives its speaker in brackets a post, and none to whom it calls', () => {
  assert.deepEqual(lines('Q44 Chair (Bridie Mavik): Minister, the crane fell.'), [
    'Bridie Mavik | Chair | - | current | - | - | 2020-03-05',
  ]);
  assert.deepEqual(lines('PRESENTER: Doctor Quarel, what you wrote then of the crane was read by all.'), []);
});

test('whose words the first lines announce says “I” in them', () => {
  const [adjutant] = lines(
    'Interrogation of Tom Mavik, taken at Tarsel\n\nI was adjutant to Major Rell from April 1943.',
  );
  assert.match(adjutant ?? '', /^Tom Mavik \| adjutant to Major Rell/);
});

test('an appointment that somebody has held is the post named before', () => {
  assert.deepEqual(
    lines('It went to the Chief Medical Officer. Dr. Petivel, who has held that appointment since 1952, wept.'),
    ['Petivel | Chief Medical Officer | - | current | 1952 | - | 2020-03-05'],
  );
});
