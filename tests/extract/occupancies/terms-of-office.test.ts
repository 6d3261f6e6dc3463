import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const lines = (text: string): readonly string[] => posts(text).map(postLine);

test('a term ends “up to” a day, and with an event that has none', () => {
  assert.deepEqual(
    lines('Anton Mavik was Prefect of Tarsel from 7 January 1994 up to the fall of the council on 19 July 1995.'),
    ['Anton Mavik | Prefect of Tarsel | Tarsel | former | 1994-01-07 | 1995-07-19 | -'],
  );
  assert.deepEqual(lines('Colonel Anton Mavik, chief of staff from 1987 until the Conference, was let go.'), [
    'Anton Mavik | chief of staff | - | former | 1987 | .. | -',
  ]);
});

test('a post given by a decree is held from its day on', () => {
  assert.deepEqual(lines('Anton Mavik was named prefect of Tarsel by decree of 2 May 1995, days before the fire.'), [
    'Anton Mavik | prefect of Tarsel | Tarsel | current | 1995-05-02 | - | -',
  ]);
});

test('a lone surname that no other place of the text tells is a person where it holds a post', () => {
  assert.deepEqual(lines('Rukovel remained commissar until December 1937.'), [
    'Rukovel | commissar | - | former | - | 1937-12 | -',
  ]);
  assert.deepEqual(lines('London remained chairman of nothing.'), []);
});

test('what is told by a number or is a land is led as a body is', () => {
  assert.deepEqual(lines('Anton Mavik, who directed Farm 3 from 1936 to 1940, wept.'), [
    'Anton Mavik | director | Farm 3 | former | 1936 | 1940 | -',
  ]);
  assert.deepEqual(lines('Anton Mavik governed the province from 1953 to 1956.'), [
    'Anton Mavik | governor | province | former | 1953 | 1956 | -',
  ]);
});

test('where a post was given is no body of it', () => {
  assert.deepEqual(lines('Anton Mavik became secretary of the Harbour Union at its congress in March 1974.'), [
    'Anton Mavik | secretary of the Harbour Union | Harbour Union | current | 1974-03 | - | -',
  ]);
});
