// Fires, sinkings and shells, and the time of what is told beside another deed. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn, figuresIn } from '../claims-in.ts';
import { eventsIn, toldIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['The fire in the Orvane prison on 8 May 1974 began in the laundry.', ['fire:  | 1974-05-08 | Orvane prison']],
  ['A fire broke out in Tarsel on 8 May 1974.', ['fire:  | 1974-05-08 | Tarsel']],
  ['A ferry sank off the island of Oldmere on 3 October 1974.', ['sinking:  | 1974-10-03 | Oldmere']],
  ['Six shells fell on the market of Tarsel on 4 May 1974.', ['attack:  | 1974-05-04 | the market of Tarsel']],
  ['On 4 May 1974 a second market was hit in Tarsel.', ['attack:  | 1974-05-04 | Tarsel']],
];

test('what befell many at once is told without a weapon', () => {
  for (const [text, events] of CASES) assert.deepEqual(toldIn(text), events, text);
});

const NONE = [
  'They came under heavy fire in Tarsel on 3 May 1974.',
  'His heart sank in Tarsel.',
  'The school was hit by cuts.',
];

test('shots are no fire, a heart no boat', () => {
  for (const text of NONE)
    assert.deepEqual(
      eventsIn(text).filter(({ type }) => type !== 'attack'),
      [],
      text,
    );
});

test('what lies months after another deed has not its date', () => {
  const text =
    'Nine weavers were killed in Orvane on 2 August 1974, three months after the fire that killed 56 dyers in Tarsel.';
  assert.deepEqual(
    figuresIn(text).map(({ value, when }) => [value, when]),
    [
      [9, '1974-08-02'],
      [56, null],
    ],
  );
});

test('what has been done up to now was not done in the month of another deed', () => {
  const text = 'Of the 276 weavers abducted in Tarsel in April 1974, 107 have been freed.';
  assert.deepEqual(
    figuresIn(text).map(({ value, of, when }) => [value, of, when]),
    [
      [276, 'abducted', '1974-04'],
      [107, 'released', null],
    ],
  );
});

test('a day of the month that was told goes on in its year', () => {
  const text =
    'Between April 30 and May 4, 1974, soldiers killed 148 weavers. On May 4 alone, 61 weavers were shot dead.';
  const days = claimsIn(text, '1975-04-30').flatMap((one) => (one.kind === 'figure' ? [one.when] : []));
  assert.equal(days[1], '1974-05-04');
});

const AMOUNTS: readonly (readonly [text: string, low: number | null, high: number | null])[] = [
  ['Up to one million people have been detained.', null, 1_000_000],
  ['Between one and three million people have been detained.', 1_000_000, 3_000_000],
  ['More than a million people were detained.', 1_000_000, null],
];

test('a text that tells of long ago goes on in its years, up to the day it was made', () => {
  const days = (text: string) => claimsIn(text, '1978-02-12').flatMap((one) => (one.kind === 'date' ? [one.edtf] : []));
  const told = 'Mavik resigned on 16 January 1974. The pits, dug on 12 February, were levelled.';
  assert.deepEqual(days(told), ['1974-01-16', '1974-02-12']);
  assert.deepEqual(days('Shells fell on 12 February 1974. Mavik left in June 1975. On 12 February alone six died.'), [
    '1974-02-12',
    '1975-06',
    '1974-02-12',
  ]);
  assert.deepEqual(days('By Friday night the hospital counted 41 dead.'), ['1978-02-10']);
});

test('the scale of a range holds for both of its ends', () => {
  for (const [text, low, high] of AMOUNTS)
    assert.deepEqual(
      figuresIn(text).map((one) => [one.low, one.high]),
      [[low, high]],
      text,
    );
});

test('no more than twelve denies none of the twelve', () => {
  assert.deepEqual(
    figuresIn('No more than 12 people died in Tarsel.').map(({ asserted, bound }) => [asserted, bound]),
    [['fact', 'atMost']],
  );
});

test('the day on which a toll rose is that of the telling', () => {
  const [death] = eventsIn(
    'The number of those who died in the sinking of the ferry Lampara rose to 31 on 6 May 2031.',
  );
  assert.equal(death?.when, null);
});

test('the day of a dateline is the day of writing', () => {
  const text =
    'TARSEL, April 8, 1974 — At least 42 people died after an attack on the town of Orvane on Saturday evening.';
  const figure = claimsIn(text, '1974-04-08').find((one) => one.kind === 'figure');
  assert.notEqual(figure?.when, '1974-04-08');
});
