// The forms in which reports tell a toll: who documents it, in whose figure, in what range, of whom it is a part. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../claims-in.ts';

const told = (text: string): readonly string[] => {
  const figures = figuresIn(text);
  return figures.map(
    ({ value, low, high, bound, of, sayer }) =>
      `${value ?? `${low}–${high}`} ${bound} ${of}: ${sayer.map(({ who }) => who.map((one) => one.text).join(' ')).join(' < ')}`,
  );
};

test('who documents a number of dead gives it, also where what became of them stands behind it', () => {
  assert.deepEqual(told('The Quay Trust has recorded the names of over 2,140 prisoners reportedly executed there.'), [
    '2140 atLeast executed: The Quay Trust',
  ]);
  assert.deepEqual(told('The ministry’s figure of 14 dead is disputed.'), ['14 exact killed: The ministry']);
  assert.deepEqual(told('Quay Trust raises toll of Tarsel protests to 304'), ['304 exact killed: Quay Trust']);
  assert.deepEqual(told('At least 304 killed in Tarsel protests: Quay Trust'), ['304 atLeast killed: Quay Trust']);
});

test('a number is not put in the mouth of whom another clause credits', () => {
  assert.deepEqual(
    told(
      'More than 7,000 people were arrested, according to the Quay Trust, though the judiciary put the number at 2,021.',
    ),
    ['7000 atLeast detained: the Quay Trust', '2021 exact detained: the judiciary'],
  );
  assert.deepEqual(told('State radio reported that 40 fighters were killed but villagers say 260 civilians died.'), [
    '40 exact killed: State radio',
    '260 exact died: villagers',
  ]);
});

test('estimates are read with their bounds', () => {
  assert.deepEqual(told('Estimates of the number killed range from 150 to more than 700.'), [
    '150–null range killed: ',
  ]);
  assert.deepEqual(told('Ada Quill told the Post that the number of dead could be higher than 250.'), [
    '250 atLeast killed: Ada Quill',
  ]);
  assert.deepEqual(told('Officials put the death toll in the hundreds.'), ['200–null vague killed: Officials']);
  assert.deepEqual(told('“The number of prisoners executed was less than 1,000,” Ada Quill said.'), [
    '1000 atMost executed: Ada Quill',
  ]);
});

test('some of the dead are a part of those counted before, and an age or a verb counts nobody', () => {
  const parts = figuresIn(
    'The trust named 118 people killed in May. It has said little of the inquiry since. 73 of the victims were shot at the quay. Of the 118 recorded victims, 12 were under 18.',
  );
  assert.deepEqual(
    parts.map(({ value, partOf }) => [value, parts.find(({ id }) => id === partOf)?.value ?? null]),
    [
      [118, null],
      [73, 118],
      [118, null],
      [12, 118],
    ],
  );
  const lost = figuresIn('The fate of at least 26 remains unknown. The forty were led out.');
  assert.deepEqual([lost[0]?.unit, lost[0]?.of], ['persons', 'disappeared']);
  assert.equal(figuresIn('Three officials told the Post that 400 people had been killed.')[0]?.of, null);
  assert.equal(figuresIn('Some 118 men, women and children were killed.')[0]?.population, 'men, women and children');
});
