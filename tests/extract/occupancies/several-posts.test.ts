// Careers told in one sentence, as registers, judgments and obituaries tell them. A post with another’s years puts a person where he was not. Persons and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const lines = (text: string): readonly string[] => posts(text).map(postLine);

test('the years behind the place or a numbered body are of the post, and those before the second post of the second', () => {
  assert.deepEqual(
    lines(
      'Oren Mavik, warden of Camp No. 12 in Tarsel from May 1972 to August 1974 and afterwards, from 1975 to 1978, deputy head of the Guard Office, was found guilty.',
    ),
    [
      'Oren Mavik | warden of Camp No. 12 | Camp No. 12 | former | 1972-05 | 1974-08 | -',
      'Oren Mavik | deputy head of the Guard Office | Guard Office | former | 1975 | 1978 | -',
    ],
  );
  assert.deepEqual(lines('Oda Rennick was the nurse of Camp No. 12 in Tarsel from 1971 until March 1974.'), [
    'Oda Rennick | nurse of Camp No. 12 | Camp No. 12 | former | 1971 | 1974-03 | -',
  ]);
});

test('of several verbs with one subject each gives its own post and years', () => {
  assert.deepEqual(
    lines(
      'Oren Mavik commanded the 9th Rifle Regiment from March 1972, became deputy mayor of Tarsel in 1976 and was mayor of Tarsel from 1980 to 1984.',
    ).map((line) => line.split(' | ').toSpliced(3, 1).join(' | ')),
    [
      'Oren Mavik | commander | 9th Rifle Regiment | 1972-03 | - | -',
      'Oren Mavik | deputy mayor of Tarsel | Tarsel | 1976 | - | -',
      'Oren Mavik | mayor of Tarsel | Tarsel | 1980 | 1984 | -',
    ],
  );
  assert.deepEqual(
    lines('Oren Mavik left on 9 May 1974, was ambassador from 1975 to 1979, sat at home from 1980 to 1988.').map(
      (line) => line.split(' | ').slice(4, 6).join(' | '),
    ),
    ['1975 | 1979'],
  );
  assert.equal(
    lines(
      'The warden of the camp, Captain Mavik, was dismissed in October and since January serves as head of the Guard Office.',
    ).at(-1),
    'Mavik | head of the Guard Office | Guard Office | current | 2020-01 | - | 2020-03-05',
  );
});

test('a deputy in short is no prosecutor, and the label behind an addressee neither ends his name nor gives him a post', () => {
  assert.deepEqual(lines('The cable went to Dep. Prosecutor General Oda Rennick.'), [
    'Oda Rennick | Deputy Prosecutor General | - | current | - | - | 2020-03-05',
  ]);
  assert.deepEqual(lines('To the Governor of Tarsel, Mr Oren Mavik Copies: Prosecutor General; the Speaker'), [
    'Oren Mavik | Governor of Tarsel | Tarsel | current | - | - | 2020-03-05',
  ]);
});

test('who is called then, beside a day of the year of the paper, was not in the post on that day', () => {
  assert.deepEqual(lines('The warden of the camp, then Captain O. Mavik, wrote on 6 February 2020 that he was ill.'), [
    'O. Mavik | warden of the camp | camp | current | - | - | -',
  ]);
});
