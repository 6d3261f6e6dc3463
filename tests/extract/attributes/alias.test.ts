import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfIn } from './attributes-in.ts';

const CASES: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['Oren Mavik, known as “the Heron of Tarsel”, left the town.', ['alias: Oren Mavik = the Heron of Tarsel']],
  ['Oren Mavik (also known as Tam Rell) left the town.', ['alias: Oren Mavik = Tam Rell']],
  ['Captain Oren Mavik, alias Tam Rell, left the town.', ['alias: Oren Mavik = Tam Rell']],
  ['Oren Mavik, whose real name is Tam Rell, left the town.', ['alias: Oren Mavik = Tam Rell']],
  ['Oren Mavik left the town. His nom de guerre was “Abu Rell”.', ['alias: Oren Mavik = Abu Rell']],
  ['بهرام رستانی، معروف به «حاج بهرام»، شهر را ترک کرد.', ['alias: بهرام رستانی = حاج بهرام']],
  ['حاج کریم نام مستعار سرگرد بهرام رستانی است.', ['alias: بهرام رستانی = حاج کریم']],
];

test('another name that a text gives for one person', () => {
  for (const [text, said] of CASES) assert.deepEqual(saidOfIn(text), said, text);
});

test('a town, a body or a way to call somebody is no other name of a person', () => {
  for (const text of [
    'Tarsel, known as the Pearl of the North, was quiet.',
    'Oren Mavik, known as an honest man, left the town.',
    'The Harbour Union, known as “the Hook”, met in Tarsel.',
    'Oren Mavik went by train to Tarsel.',
  ])
    assert.deepEqual(saidOfIn(text), [], text);
});
