// What officials say to the press is a denial only where it speaks of harm, custody, papers, orders or forces; and how they justify a deed, make it little or say nothing. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../parties-in.ts';

test('talk of plans, prices and what police found denies nothing', () => {
  for (const text of [
    'The minister, Oren Mavik, said there is no quick way to cheaper bread.',
    'The spokesman said the harbour board has no plans to sell its cranes.',
    '“Please don’t shoot the messenger,” said Mayor Ada Quill.',
    '“Can’t we beat them at their own game?” asked the governor.',
    'Police said the cyclist was not hurt.',
    'Police said no injuries were reported.',
    'The commissioner said that no steps were taken to calm the prisoners.',
    '“So nobody was arrested?” the judge asked.',
    '“The party makes no bones about its aims,” said the minister, Oren Mavik.',
  ])
    assert.deepEqual(heldIn(text), [], text);
});

test('what police tell of a thief is no account of an absence, and “he” is not the police', () => {
  for (const text of [
    'Police said the robber fled the scene in a grey van.',
    'Police said a rifle was discharged in the yard.',
    'Officers said he fired twice at the window.',
    'Four of the drivers say that he gave the order.',
    'The sheriff said they located four fired shells and a gun.',
  ])
    assert.deepEqual(heldIn(text), [], text);
});

test('what is granted, confirmed or blamed in politics and trade is no stance on a deed', () => {
  for (const text of [
    'The senator acknowledged their long way to the ballot.',
    'The company confirmed that it has bought the mill.',
    'The company confirmed that it had received a licence.',
    'The company blamed a wet summer for its lower sales.',
    'The tailors’ guild boasts the finest windows of Tarsel.',
  ])
    assert.deepEqual(heldIn(text), [], text);
  assert.deepEqual(heldIn('The minister acknowledged that eleven prisoners had died.'), [
    'The minister admits: eleven prisoners had died',
  ]);
});

const JUSTIFIED: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Colonel Oren Mavik told the court that his men had acted within the law.',
    ['Oren Mavik explains: his men had acted within the law'],
  ],
  [
    'General Oren Mavik said those shot at the mill were armed bandits.',
    ['Oren Mavik explains: those shot at the mill were armed bandits'],
  ],
  [
    'The governor said the weavers had been killed by saboteurs.',
    ['The governor explains: the weavers had been killed by saboteurs'],
  ],
  ['The army said its patrol had come under fire.', ['The army explains: its patrol had come under fire']],
  ['“I was merely a clerk,” Ilan Dorv told the judges.', ['Ilan Dorv explains: I was merely a clerk']],
  [
    'The governor of the prison said the inmates were treated humanely.',
    ['The governor of the prison denies: the inmates were treated humanely'],
  ],
  [
    'The minister said that only a handful of strikers had been shot.',
    ['The minister denies: only a handful of strikers had been shot'],
  ],
  [
    'The ministry attributed the discrepancy to a clerical error.',
    ['The ministry explains: the discrepancy to a clerical error'],
  ],
  [
    'According to the prison administration, Ilan Dorv hanged himself.',
    ['the prison administration explains: Ilan Dorv hanged himself'],
  ],
  [
    'The minister replied that the complaints could not be substantiated.',
    ['The minister denies: the complaints could not be substantiated'],
  ],
  [
    'The minister said there was no record of the arrest of Ilan Dorv.',
    ['The minister denies: there was no record of the arrest of Ilan Dorv'],
  ],
  ['Oren Mavik testified that he had never been to the fort.', ['Oren Mavik denies: he had never been to the fort']],
  ['“In the end it was my fault,” said the minister, Ada Quill.', ['Ada Quill admits: In the end it was my fault']],
  [
    '“We now know that nine men were expelled,” said the minister, Ada Quill.',
    ['Ada Quill admits: We now know that nine men were expelled'],
  ],
];

test('who answers for a deed calls it lawful, lays it on others, makes it little or grants it', () => {
  for (const [text, expected] of JUSTIFIED) assert.deepEqual(heldIn(text), expected, text);
});

test('who never speaks at his trial, or does not recognise the court, declines', () => {
  for (const [text, expected] of [
    ['Oren Mavik never said a word in court.', 'Oren Mavik declinesToComment: in court'],
    ['Oren Mavik refused to appear before the tribunal.', 'Oren Mavik declinesToComment: before the tribunal'],
    ['Oren Mavik does not recognise the court.', 'Oren Mavik declinesToComment: the court'],
  ] as const)
    assert.deepEqual(heldIn(text), [expected], text);
});

test('who admits the one and denies the other says both, and a report denied is denied whole', () => {
  assert.deepEqual(heldIn('Oren Mavik admitted that prisoners had been beaten but denied that he had ordered it.'), [
    'Oren Mavik admits: prisoners had been beaten',
    'Oren Mavik denies: he had ordered it',
  ]);
  assert.deepEqual(heldIn('The claim that the army had used gas was denied by the chief of staff.'), [
    'the chief of staff denies: claim that the army had used gas',
  ]);
});
