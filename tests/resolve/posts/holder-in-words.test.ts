// An office in words is whoever held it that day: what a minister said must not be laid on another minister. All people and posts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectIdOf } from '../../../src/model/ids.ts';
import { type HolderInWords, holderInWords } from '../../../src/resolve/posts/holder-in-words.ts';
import { tenuresOf } from '../../../src/resolve/posts/tenures.ts';
import { invented, occupancy, type Told } from './made-posts.ts';

const of = (...told: readonly Told[]): HolderInWords => holderInWords(tenuresOf(told.map(occupancy), invented));
const PAPER = occupancy({}).source;
const OTHER = objectIdOf('f'.repeat(64));
const on = (day: string) => ({ from: day, to: day });

const MINISTERS = of(
  { person: 'Ada Quill', post: 'Minister of the Interior', from: '1971-02-01', to: '1974-05-31' },
  { person: 'Oren Mavik', post: 'interior minister', from: '1974-06-01', to: '1979-01-01' },
);

test('the minister is who held the ministry on that day, in whatever language it is called', () => {
  assert.equal(MINISTERS(OTHER, 'The Minister of the Interior', on('1973-04-04'))?.person.name, 'Ada Quill');
  assert.equal(MINISTERS(OTHER, 'وزیر کشور', on('1975-04-04'))?.person.name, 'Oren Mavik');
});

test('a day on which nobody is shown, another ministry, a former minister and a ministry itself are nobody', () => {
  assert.equal(MINISTERS(OTHER, 'Minister of the Interior', on('1999-01-01')), null);
  assert.equal(MINISTERS(OTHER, 'Minister of Justice', on('1973-04-04')), null);
  assert.equal(MINISTERS(OTHER, 'the former Minister of the Interior', on('1973-04-04')), null);
  assert.equal(MINISTERS(OTHER, 'Ministry of the Interior', on('1973-04-04')), null);
});

test('“the minister” alone is whom the same paper calls minister, and nobody where it does not say', () => {
  const one = of({ person: 'Ada Quill', post: 'Minister of the Interior', from: '1971-02-01', to: '1974-05-31' });
  assert.equal(one(PAPER, 'the minister', on('1973-04-04'))?.person.name, 'Ada Quill');
  assert.equal(one(OTHER, 'the minister', on('1973-04-04')), null);
});

test('where two may be meant it is neither', () => {
  const two = of(
    { person: 'Ada Quill', post: 'governor of Tarsel', asOf: '1971-02-01' },
    { person: 'Oren Mavik', post: 'governor of Tarsel', asOf: '1973-02-01' },
  );
  assert.equal(two(OTHER, 'the governor of Tarsel', on('1972-04-04')), null);
});
