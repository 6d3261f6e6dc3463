// Stances of officials as articles tell them: papers never received, reports called an invention in marks, versions given out, orders followed, blame laid elsewhere. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../claims-in.ts';

const stances = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'stance'
      ? [`${claim.who[0]?.name ?? claim.who[0]?.text} ${claim.stance}: ${claim.toward.words}`]
      : [],
  );

test('who says to have received no paper, or not even to have been there, denies it', () => {
  assert.deepEqual(stances('“I never received any list,” said General Mavik.'), [
    'Mavik denies: I never received any list',
  ]);
  assert.deepEqual(stances('General Mavik said he had received no letter from the boatmen.'), [
    'Mavik denies: he had received no letter from the boatmen',
  ]);
  assert.deepEqual(stances('“In May 1974 I wasn’t even in the barracks,” General Mavik said.'), [
    'Mavik denies: In May 1974 I wasn’t even in the barracks',
  ]);
});

test('what is called false in marks is denied; what would be without somebody is not', () => {
  assert.deepEqual(stances('The mayor, Oren Mavik, said that the reports of a grave were “pure invention”.'), [
    'Oren Mavik denies: the reports of a grave were “pure invention',
  ]);
  assert.deepEqual(stances('“Without my brigade there would be no Tarsel today,” General Mavik said.'), []);
});

test('by what the dead came about, orders followed, boasts and blame are told for what they are', () => {
  assert.deepEqual(stances('Officials maintain that the prisoners died in a riot.'), [
    'Officials explains: the prisoners died in a riot',
  ]);
  assert.deepEqual(stances('The army claimed that the men had been killed while trying to escape.'), [
    'The army explains: the men had been killed while trying to escape',
  ]);
  assert.deepEqual(stances('Colonel Mavik insisted that he was only following orders.'), [
    'Mavik admits: he was only following orders',
  ]);
  assert.deepEqual(stances('Judge Oren Mavik boasted that he had signed nine death sentences in a week.'), [
    'Oren Mavik admits: he had signed nine death sentences in a week',
  ]);
  assert.deepEqual(stances('The minister said the decision was taken by the court and not by his ministry.'), [
    'The minister accuses: the decision was taken by the court and not by his ministry',
  ]);
});
