// What authorities say happened, where those who answer for it say they were, how late they say they learned of it, and what they take on themselves or lay on others. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../parties-in.ts';

const said = (words: string): string[] =>
  heldIn(`Colonel Oren Mavik told the inquiry that ${words}.`).map((one) => one.replace('Oren Mavik ', ''));

test('a death, an absence or a shooting accounted for is what they say it came about by', () => {
  for (const words of [
    'nine of the prisoners died of pneumonia',
    'the girl had taken her own life',
    'the men had fled across the river',
    'the crowd rushed the barracks with sticks',
    'the boys were killed in an exchange of fire',
    'the deaths were due to exhaustion',
    'it was a boating accident',
    'he had been released by expiry of his term',
  ])
    assert.deepEqual(said(words), [`explains: ${words}`], words);
});

test('what nobody has to account for, and what is denied or supposed, is no version', () => {
  for (const words of [
    'the office moved to the second floor',
    'the men had left the barracks at six',
    'if the men fled he would know of it',
    'trade with the mountains had grown',
    'the guests died to hear the song',
    'Captain Brandt had been released from his post in May',
  ])
    assert.deepEqual(said(words), [], words);
});

test('they were elsewhere, and so was what it would have been done with', () => {
  for (const words of [
    'he lay in the sick-bay that week',
    'he was then in the city of Brodny',
    'he had been on a course abroad',
    'he was up in the mountains',
    'he had left two hours before the fire',
    'the two helicopters of the wing were unserviceable',
    'the line to Melsk was cut',
    'Captain Brandt was at that time on sick leave',
  ])
    assert.deepEqual(said(words), [`denies: ${words}`], words);
});

test('he was at work, and the line was long: no alibi', () => {
  for (const words of ['he was in charge of the store', 'the line was long', 'he was in a hurry'])
    assert.deepEqual(said(words), [], words);
});

test('they learned of it late, and say so in many ways', () => {
  for (const [words, about] of [
    ['he learned of the fire on the 17th', 'the fire on the 17th'],
    ['the first thing he knew of the shooting was a telegram', 'the shooting was a telegram'],
    ['he knew of no such order', 'no such order'],
    ['he heard of it by reading the placard', 'it by reading the placard'],
    ['he had no notice of any unrest', 'any unrest'],
  ] as const)
    assert.deepEqual(said(words), [`claimsIgnorance: ${about}`], words);
});

test('they take it on themselves, or lay it on somebody', () => {
  for (const words of ['he had acted on orders', 'he was ordered to clear the valley', 'he knew everything'])
    assert.deepEqual(said(words), [`admits: ${words}`], words);
  for (const words of ['the transfer was the work of Captain Brandt', 'it was Brandt who gave the order'])
    assert.deepEqual(said(words), [`accuses: ${words}`], words);
});

test('a widow tells the same words, and it is no stance', () => {
  assert.deepEqual(
    heldIn('His widow said that nine of the prisoners died of pneumonia and that the line was cut.'),
    [],
  );
});

test('why something stopped, how papers were lost and how old bones are is what they excuse it by', () => {
  for (const words of [
    'the stop was due to the floods',
    'the filling of the pit was necessary for traffic',
    'the papers had been destroyed in a fire',
    'the remains date from an epidemic',
    'six weavers had died when a drum of fuel exploded',
  ])
    assert.deepEqual(said(words), [`explains: ${words}`], words);
  for (const words of ['the stop was due on Monday', 'the papers had been read in May', 'the shop was run by a baker'])
    assert.deepEqual(said(words), [], words);
  assert.deepEqual(said('the operation was run by the Harbour Bureau'), [
    'accuses: the operation was run by the Harbour Bureau',
  ]);
});

test('of whom somebody else says that he says to have been away, that is no alibi of who speaks', () => {
  assert.deepEqual(heldIn('“He says he was abroad in those days,” said Mayor Oren Mavik.'), []);
});
