import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['The murdered priest Oren Mavik had no guard.', ['killing: victim Oren Mavik | - | -']],
  ['The navy’s massacre of weavers was denied.', ['killing: perpetrator The navy; victim weavers | - | -']],
  ['Oren Mavik was killed on the orders of Tam Rell.', ['killing: victim Oren Mavik; orderedBy Tam Rell | - | -']],
  [
    'On orders from Tam Rell, soldiers shot Oren Mavik dead.',
    ['killing: victim Oren Mavik; perpetrator soldiers; orderedBy Tam Rell | - | -'],
  ],
  [
    'Tam Rell was a member of the panel that sentenced three weavers to death.',
    ['sentencing: victim three weavers; decided the panel; decided Tam Rell | - | -'],
  ],
  ['The raid left three weavers dead.', ['killing: victim three weavers | - | -']],
  ['Oren Mavik was fatally shot.', ['killing: victim Oren Mavik | - | -']],
  [
    'One of the guards beat Oren Mavik and Ada Quill.',
    ['torture: victim Oren Mavik; victim Ada Quill; perpetrator One of the guards | - | -'],
  ],
];

test('who did it, who ordered it, who decided it', () => {
  for (const [text, events] of CASES)
    assert.deepEqual(
      toldIn(text).filter((event) => !/^(?:raid)/.test(event)),
      events,
      text,
    );
});

const NONE = [
  'The Free Harbour League grew.',
  'The release of a recording was planned.',
  'Nobody was held accountable.',
  'The gunmen fled.',
  'One shot was heard.',
  'He tried to sleep.',
];

test('words of acts that tell no act against anybody', () => {
  for (const text of NONE)
    assert.deepEqual(
      toldIn(text).filter((event) => !event.startsWith('presence')),
      [],
      text,
    );
});
