// Who died while held stands with nobody who was killed in the street. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import { DAY, found } from './joined-events.ts';
import { figure } from './made-claims.ts';
import { weighing } from './weighing.ts';

const QUAY = { ...DAY, event: 'the quay killings' };
const inWords = (one: ReturnType<typeof figure>, prefix: string, exact: string, suffix = '') => ({
  ...one,
  claim: { ...one.claim, passage: { ...one.claim.passage, prefix, exact, suffix } },
});
const groups = (...figures: readonly ReturnType<typeof figure>[]): readonly string[] =>
  figuresOf(figures, found(...figures), weighing())
    .map(({ view }) =>
      view.positions
        .flatMap(({ figures: points }) => points.map(({ value }) => value))
        .sort()
        .join(' '),
    )
    .sort();

test('three who died in custody are no other number of those who were killed that day', () => {
  const killed = figure('a', '31 dockers', { ...QUAY, of: 'killed', value: 31 }, '1974-06-01');
  const held = figure('b', '3 people', { ...QUAY, of: 'died', value: 3 }, '1974-06-01');
  assert.deepEqual(groups(killed, inWords(held, 'The governor says that ', 'three people', ' died in custody.')), [
    '3',
    '31',
  ]);
  assert.deepEqual(groups(killed, inWords(held, 'به گفته استاندار ', 'سه نفر', ' در بازداشت فوت کرده‌اند.')), [
    '3',
    '31',
  ]);
  // Where they are in another sentence, it says nothing of these.
  assert.deepEqual(groups(killed, inWords(held, 'Hundreds are in custody. ', 'Three people', ' died.')), ['3 31']);
});

test('who died in custody is counted with others who did', () => {
  const three = inWords(
    figure('a', 'three', { ...QUAY, of: 'died', value: 3 }, '1974-06-01'),
    '',
    'three',
    ' died in custody',
  );
  const eight = figure(
    'b',
    'eight detainees',
    { ...QUAY, of: 'died', value: 8, population: 'detainees' },
    '1974-06-01',
  );
  assert.deepEqual(groups(three, eight), ['3 8']);
});
