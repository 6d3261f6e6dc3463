import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn, toldIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['Guerrillas planted a bomb in the harbour office.', ['attack: perpetrator Guerrillas | - | -']],
  ['Two grenades were thrown at the guards.', ['attack: victim the guards | - | -']],
  ['A powerful bomb exploded in Tarsel on 4 May 1974.', ['attack:  | 1974-05-04 | Tarsel']],
  ['Two bombs rocked the port of Tarsel on 4 May 1974.', ['attack:  | 1974-05-04 | Tarsel']],
  ['Rockets hit the busy Orvane school on 4 May 1974.', ['attack:  | 1974-05-04 | Orvane school']],
  ['On 4 May 1974 two rockets struck the market.', ['attack:  | 1974-05-04 | -']],
];

test('an attack told by its weapon', () => {
  for (const [text, events] of CASES) assert.deepEqual(toldIn(text), events, text);
});

test('the weapon is the means', () => {
  assert.equal(eventsIn('Guerrillas planted a bomb in the harbour office.')[0]?.means, 'a bomb');
  assert.equal(eventsIn('Two grenades were thrown at the guards.')[0]?.means, 'Two grenades');
});

test('the words of a date are none of the name of what happened', () => {
  for (const date of ['4 May 1974', 'May 4, 1974'])
    assert.deepEqual(
      eventsIn(`On ${date} three rockets hit Tarsel and two more weavers were killed.`).map(({ label }) => label),
      ['three rockets hit', 'two more weavers were killed'],
    );
});

const NONE = [
  'Farmers planted a tree in Tarsel.',
  'She threw a party.',
  'The news rocked the port.',
  'They dropped the charge.',
];

test('without a weapon the same verbs tell no attack', () => {
  for (const text of NONE) assert.deepEqual(toldIn(text), [], text);
});
