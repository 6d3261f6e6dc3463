import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn, toldIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['The execution of Oren Mavik was kept secret.', ['execution: victim Oren Mavik | - | -']],
  ['Oren Mavik’s arrest was kept secret.', ['arrest: victim Oren Mavik | - | -']],
  ['They spoke of the massacre of weavers in Tarsel in 1974.', ['killing: victim weavers | 1974 | Tarsel']],
  ['Tam Rell ordered the execution of 12 weavers.', ['execution: victim 12 weavers; orderedBy Tam Rell | - | -']],
  [
    'Tam Rell signed the order for the execution of 12 weavers.',
    ['execution: victim 12 weavers; decided Tam Rell | - | -'],
  ],
  ['Ada Quill oversaw the trial of Oren Mavik.', ['trial: present Oren Mavik; oversaw Ada Quill | - | -']],
  [
    'Oren Mavik witnessed the hanging of his brother.',
    ['execution: victim his brother; relative Oren Mavik; present Oren Mavik | - | -'],
  ],
  ['Ada Quill survived the massacre of 1974.', ['killing: survivor Ada Quill | 1974 | -']],
  ['Tam Rell took part in the killing of two nuns.', ['killing: victim two nuns; perpetrator Tam Rell | - | -']],
  ['The killings were ordered by Tam Rell.', ['killing: orderedBy Tam Rell | - | -']],
];

test('events told by a noun, and what a verb over it makes of its subject', () => {
  for (const [text, events] of CASES) assert.deepEqual(toldIn(text), events, text);
});

test('the label is the event’s own words', () => {
  const [event] = eventsIn('They spoke of the massacre of weavers in Tarsel in 1974.');
  assert.equal(event?.label, 'the massacre of weavers in Tarsel in 1974');
});

const NONE = [
  'Protests against torture are common.',
  'He feared arrest.',
  'A book about executions came out.',
  'The attack failed.',
];

test('a kind of act that is mentioned is no event', () => {
  for (const text of NONE) assert.deepEqual(toldIn(text), [], text);
});

test('a town that is raided is where, and nobody', () => {
  const [raid] = eventsIn('The raid on Tarsel in May 1983 killed six people.');
  assert.deepEqual([raid?.type, raid?.where, raid?.participants.length], ['raid', 'Tarsel', 0]);
  assert.deepEqual(
    eventsIn('The raid on the Tarsel militia killed six.')[0]?.participants.map(({ who }) => who.text),
    ['the Tarsel militia'],
  );
});
