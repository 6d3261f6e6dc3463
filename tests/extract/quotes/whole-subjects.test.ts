// Whose verb it is where words of time, prepositions or a relative clause stand between the subject and its verb.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedIn } from '../reported-in.ts';

type Cases = readonly (readonly [text: string, expected: readonly string[]])[];

const each = (cases: Cases): void => {
  for (const [text, expected] of cases) assert.deepEqual(reportedIn(text), expected, text);
};

test('a day or a date before the verb is nobody who speaks', () => {
  each([
    ['The Harbour Union on Tuesday announced that it would strike.', ['Harbour Union: that it would strike']],
    ['Mira Talven this week warned that the port would close.', ['Mira Talven: that the port would close']],
    ['The ministry in March 2018 said that no boats had left.', ['The ministry: that no boats had left']],
    ['Yesterday the union said that it would strike.', ['the union: that it would strike']],
    ['Last week the mayor warned that the port would close.', ['the mayor: that the port would close']],
    [
      'Records kept by the Centre between 2001 and 2004 show that the store was empty.',
      ['Records kept by the Centre: that the store was empty'],
    ],
    ['A letter dated 3 May 2001 says that the store was empty.', ['A letter: that the store was empty']],
    ['Photographs taken on 30 August 2017 show that the wall was gone.', ['Photographs: that the wall was gone']],
    ['Four harbour experts* today warned that the wall was weak.', ['Four harbour experts: that the wall was weak']],
  ]);
});

test('“always”, “ever” and “already” before the verb are nobody who speaks', () => {
  each([
    [
      'The elders of the harbour have always said that nine boats sank.',
      ['The elders of the harbour: that nine boats sank'],
    ],
    ['The widows always claimed that nine boats sank.', ['The widows: that nine boats sank']],
    ['The mayor has already announced that the port would close.', ['The mayor: that the port would close']],
  ]);
});

test('a phrase behind a preposition belongs to the subject before it', () => {
  each([
    [
      'The Special Envoy on forced labour said that the camp was shut.',
      ['The Special Envoy on forced labour: that the camp was shut'],
    ],
    [
      'Documents seen by the Harbour Post suggest that the mayor knew.',
      ['Documents seen by the Harbour Post: that the mayor knew'],
    ],
    ['In Tarsel the union said that the road was shut.', ['the union: that the road was shut']],
    ['In a letter to the mayor, the union said that the road was shut.', ['the union: that the road was shut']],
  ]);
});

test('who a relative clause is about says what stands behind it', () => {
  each([
    [
      'The former warden, who lives abroad, admitted that men were beaten.',
      ['The former warden: that men were beaten'],
    ],
    ['Mira Talven, 56, who lives abroad, said that men were beaten.', ['Mira Talven: that men were beaten']],
    ['A porter who asked not to be named said that the boats had left.', ['A porter: that the boats had left']],
    [
      'Two of the women who testified before the court in May 2012 said that they had been threatened.',
      ['Two of the women: that they had been threatened'],
    ],
  ]);
});

test('two verbs joined behind a relative clause have one subject', () => {
  each([
    [
      'Four harbour experts expressed concern over the sailors who vanished in 1999, and called on the city to open its files.',
      [
        'Four harbour experts: concern over the sailors who vanished in 1999',
        'Four harbour experts: the city to open its files',
      ],
    ],
  ]);
});

test('to command a place is no order, and an appointment to a post is nothing asked', () => {
  each([
    ['Oda Rennick commanded the barracks from 2003 until her appointment to deputy mayor in 2005.', []],
    ['Oda Rennick commanded the guards to leave the hall.', ['Oda Rennick: to leave the hall']],
    ['Mira Talven asked for permission to visit.', ['Mira Talven: permission to visit']],
  ]);
});

test('whom one tells, what one says and where somebody is are nobody who speaks', () => {
  each([
    ['“We left at noon,” Oren Mavik, head of the harbour, told a meeting in Tarsel.', []],
    ['The register, found in a loft, says otherwise.', []],
    ['Tarsel, 4 May - The mill’s owner said that the store was empty.', ['The mill’s owner: that the store was empty']],
    [
      'On the radio from the other bank a colonel said that the store was empty.',
      ['a colonel: that the store was empty'],
    ],
    [
      'A porter at the Lomar mill, nine miles off, said no boat had been sent there.',
      ['A porter at the Lomar mill: no boat had been sent there'],
    ],
    ['She reported it on 4 May and again in June to the council.', []],
  ]);
});

test('who is told of in an aside says what the verb behind it says, and no more of the sentence than the aside is said', () => {
  each([
    [
      'The harbour office, which owned the yard until 1991, says that its archive holds nothing about boats.',
      ['The harbour office: that its archive holds nothing about boats'],
    ],
    [
      'Oren Mavik, who told the council in June that he had been on leave, is seen at the gate in the film.',
      ['Oren Mavik: that he had been on leave'],
    ],
  ]);
});
