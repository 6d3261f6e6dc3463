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
  [
    'Tam Rell was charged with the murder of two weavers.',
    ['killing: victim two weavers; perpetrator Tam Rell | - | -'],
  ],
  [
    'The ministry blamed the Dawn Front for the killing of Judge Oren Mavik last month.',
    ['killing: victim Oren Mavik; perpetrator Dawn Front | - | -'],
  ],
  ['The Dawn Front claimed responsibility for the bombing in Tarsel.', ['attack: perpetrator Dawn Front | - | Tarsel']],
  ['A court acquitted two lieutenants.', ['trial: present two lieutenants; decided A court | - | -']],
  [
    'The men with the guns shot at the weavers.',
    ['attack: victim the weavers; perpetrator The men with the guns | - | -'],
  ],
  ['The weavers were shot at by the guards.', ['attack: victim The weavers; perpetrator the guards | - | -']],
  ['He saw the weavers shot at from the roof.', ['attack: victim the weavers | - | -']],
  ['Two weavers were shot at a market.', ['injury: victim Two weavers | - | a market']],
  ['The accused shot two weavers.', ['injury: victim two weavers; perpetrator The accused | - | -']],
  ['His deputy, Sergeant Oren Mavik, was acquitted.', ['trial: present Oren Mavik | - | -']],
  ['Between 14 and 20 students were killed.', ['killing: victim Between 14 and 20 students | - | -']],
  ['Police arrested 31 net menders.', ['arrest: victim 31 net menders; perpetrator Police | - | -']],
  ['The fate of 61 villagers who disappeared in 1999 is unknown.', ['disappearance: victim 61 villagers | 1999 | -']],
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
  'In March the weavers wrote a letter.',
  'The fleeing cars were red.',
  'The burial plot was green.',
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
