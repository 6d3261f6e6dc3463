// By when something asked for is due lies ahead of the day of the asking, whatever the tense of the sentence and whatever year stands before it. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, datesOf } from '../claims-in.ts';

const yearsOf = (text: string, reference: string | null = null): readonly string[] =>
  datesOf(text, reference).map((date) => /= .*?(\d{4})/.exec(date)?.[1] ?? date);

test('a letter’s deadline lies ahead of the day of the letter, not in the year told last', () => {
  const letter =
    'Havrin, 19 November 1984\n\nDear Sir,\n\nOur boats were taken in 1983. We ask you to answer before the end of December and to open the gate by 3 January.';
  assert.deepEqual(yearsOf(letter), ['1984', '1983', '1984', '1985']);
  assert.deepEqual(datesOf(letter).at(-1), '3 January = 1985-01-03');
});

test('what was asked on a day of the past was due after that day, not before today', () => {
  assert.deepEqual(
    yearsOf('On 19 November 1984 the boatmen asked the council to answer before the end of December.', '2024-05-01'),
    ['1984', '1984'],
  );
  assert.deepEqual(
    yearsOf('The petition of 19 November 1984 said: “We ask you to answer before March.”', '2024-05-01'),
    ['1984', '1985'],
  );
});

test('a noun of asking, a demand in the past and a passive point forward as well', () => {
  for (const text of [
    'It was our request that the list come out before the end of December.',
    'We wrote to the council and demanded the list before the end of December.',
    'The council was asked for the list before the end of December.',
  ])
    assert.deepEqual(yearsOf(text, '1984-02-19'), ['1984'], text);
  assert.deepEqual(datesOf('The committee demanded an answer before Friday.', '1984-11-19'), ['Friday = 1984-11-23']);
});

test('what happened before a day is told of the past', () => {
  assert.deepEqual(datesOf('The gate opened before Friday.', '1984-11-19'), ['Friday = 1984-11-16']);
  assert.deepEqual(datesOf('The boatmen asked for tea, and it was gone before Friday.', '1984-11-19'), [
    'Friday = 1984-11-16',
  ]);
});

test('a deadline says in its reasons from which day it is counted', () => {
  const [, due] = datesIn('On 19 November 1984 the boatmen asked the council to answer by 3 January.', '2024-05-01');
  assert.equal(due?.edtf, '1985-01-03');
  assert.equal(due?.relativeTo, '1984-11-19');
  assert.match(due?.reasons.join(' ') ?? '', /19 November 1984/);
});

test('a Persian deadline lies ahead too', () => {
  assert.deepEqual(yearsOf('قایقرانان از شورا خواستند که تا پایان دسامبر پاسخ دهد.', '1984-02-19'), ['1984']);
  assert.deepEqual(datesOf('خواهشمندیم تا پایان دی پاسخ دهید.', '1984-11-19'), ['پایان دی = 1985-01-11~/1985-01-20~']);
});
