// What happened to others than those counted, and days on which it did not happen to them. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../claims-in.ts';

const ofEach = (text: string): readonly string[] =>
  figuresIn(text).map(({ value, high, of }) => `${value ?? high} ${of ?? '–'}`);
const days = (text: string): readonly (string | null)[] => figuresIn(text).map(({ when }) => when);

test('those who moved are not counted with the killed of whom was told before', () => {
  const killed = 'The nurses say 38 villagers were killed on Sorrel Hill. ';
  const moved =
    '“Many families have moved in with kin because they wished to,” the governor said on Wednesday. He put their number at 640.';
  assert.deepEqual(ofEach(killed + moved), ['38 killed', '640 –']);
  assert.deepEqual(ofEach(`${killed}The mayor put their number at 40.`), ['38 killed', '40 killed']);
});

test('nobody who tells or is left behind died by a word that stands near', () => {
  const asked = 'The union checked the names in parish books and in talks with nine relatives and three survivors.';
  assert.deepEqual(ofEach(asked), ['9 –', '3 survived']);
  assert.deepEqual(ofEach('Three survivors were killed on 3 May 2011.'), ['3 killed']);
  assert.deepEqual(
    ofEach('When they wanted to know how six men had fled from a vehicle with eleven guards, he said nothing.').slice(
      1,
    ),
    ['11 aboard'],
  );
});

test('what has happened since a day did not all happen on it', () => {
  assert.deepEqual(days('It gives the number of weavers who have died in the cells since 1971 as 40.'), ['1971/..']);
  assert.deepEqual(days('Four weavers were killed in 2010.'), ['2010']);
});

test('heirs and families in Persian are not those of whom they are', () => {
  assert.deepEqual(ofEach('ما ۵۳ نفر ریش‌سفیدان و وارثین شهدا و گمشدگان قریه عرض می‌داریم.'), ['53 –']);
  assert.deepEqual(ofEach('تعداد شهدا ۹ نفر است. ۱۲ نفر کشته شدند.'), ['9 killed', '12 killed']);
  assert.deepEqual(ofEach('به وکالت از ۲۷ خانواده که فرزندانشان جان باخته‌اند نوشتم.'), ['27 –']);
  assert.deepEqual(ofEach('چهار خانواده در آتش جان باختند.'), ['4 died']);
});

test('a group that numbered so many is of persons, whatever was counted before', () => {
  const text = 'The union saw photographs of eleven bodies. Neighbours said the group numbered between 20 and 25.';
  assert.deepEqual(
    figuresIn(text).map(({ unit, of }) => `${unit} ${of ?? '–'}`),
    ['bodies –', 'persons –'],
  );
});

test('numbers of houses, rates, goods and of those counted before are no counts of people', () => {
  for (const text of [
    'A man was hit in the 4100 block of Orvel Avenue, police said.',
    'The town had 14 murders per 1,000 residents.',
    'Police seized two computers and four handguns at the mill.',
    'The court set out three requirements.',
    'The two suspects entered the mill.',
    'The presidents of the two countries signed it.',
    'All their lives were put in danger by these two individuals.',
    'The fever came to three towns and killed nobody.',
  ])
    assert.deepEqual(ofEach(text), [], text);
  assert.deepEqual(ofEach('The two suspects were arrested.'), ['2 detained']);
  assert.equal(figuresIn('He was helped by two nurses, police said.')[0]?.population, 'nurses');
});

test('what was done to those counted is said by the noun before them, and nobody kills a town', () => {
  assert.deepEqual(ofEach('They are tried for the killing of 124 inmates held in Orvane prison.'), ['124 killed']);
  assert.deepEqual(ofEach('Rebels attacked 14 towns, leaving 17 guards and 2 porters dead.'), [
    '14 –',
    '17 killed',
    '2 killed',
  ]);
  assert.deepEqual(ofEach('In a statement, released by the palace, 12 leaders promised help.'), ['12 –']);
});
