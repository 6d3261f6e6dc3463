// What is no such event, or not told as one that happened. The sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn } from './events-in.ts';

const told = (text: string): readonly string[] =>
  eventsIn(text).map(
    ({ type, asserted, participants }) =>
      `${type} ${asserted}: ${participants.map(({ who, role }) => `${role} ${who.name ?? who.text}`).join('; ')}`,
  );

test('an attack in words hurts nobody', () => {
  assert.deepEqual(told('In the debate Oren Mavik attacked Mira Talven for her vote on 4 May 2016.'), []);
  assert.deepEqual(told('Oren Mavik attacked the plan of Mira Talven on 4 May 2016.'), []);
  assert.deepEqual(told('Gunmen attacked Mira Talven on 4 May 2016.'), [
    'attack fact: victim Mira Talven; perpetrator Gunmen',
  ]);
});

test('who is charged with it, or arrested in connection with it, is accused of it', () => {
  assert.deepEqual(told('Oren Mavik was charged in the bombing of the mill.'), [
    'attack accused: perpetrator Oren Mavik',
  ]);
  assert.deepEqual(
    told('Oren Mavik was arrested in connection with the murder of Mira Talven.').filter((one) => /killing/.test(one)),
    ['killing accused: victim Mira Talven; perpetrator Oren Mavik'],
  );
});

test('an arrest for which a reward is offered has not happened', () => {
  assert.deepEqual(told('They offer money for information leading to the arrest of the killer.'), [
    'arrest hypothetical: victim the killer',
  ]);
  assert.deepEqual(told('Police have made no arrests in Tarsel.'), []);
});

test('a robber on the run has lost no home, nor is a party driven out of talks', () => {
  assert.deepEqual(told('Oren Mavik fled on foot.'), []);
  assert.deepEqual(told('The Harbour Union was expelled from peace talks on 4 May 2016.'), []);
  assert.deepEqual(told('Oren Mavik fled to Belmark.'), ['displacement fact: victim Oren Mavik']);
});

test('what stands before “that” did it, and nobody is destroyed', () => {
  assert.deepEqual(told('They wept for their daughter in an attack that killed her.'), ['killing fact: victim her']);
  assert.deepEqual(told('Suspected rebels dynamited at dusk a bridge in Tarsel.'), [
    'destruction fact: perpetrator Suspected rebels',
  ]);
});
