// Fences, plaques and gates are told of without the site that they are of. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsIn, sitesIn } from '../parties-in.ts';

const HARM = 'Forty men were shot at Tarsel and buried in three pits.';

test('what is put up at a site, taken from it or broken there is told of the site before', () => {
  const of = (text: string): readonly string[] =>
    conditionsIn(`The mass grave at Tarsel was found in 1990. ${text}`).slice(1);
  const grave = 'The mass grave at Tarsel';
  assert.deepEqual(of('In 1992 a fence went up at the court’s order.'), [`${grave}: sealed off`]);
  assert.deepEqual(of('A plaque was put up in 1993; in 1995 the plaque was found broken.'), [
    `${grave}: marked`,
    `${grave}: marks removed`,
  ]);
  assert.deepEqual(of('Two guards were posted.'), [`${grave}: guarded`]);
  assert.deepEqual(of('There was barbed wire.'), [`${grave}: sealed off`]);
  assert.deepEqual(of('Maize has been sown.'), [`${grave}: planted over`]);
  for (const text of [
    'No fence was put up.',
    'The families ask that a fence be put up.',
    'A fence will be put up.',
    'Windows were broken by stones.',
  ])
    assert.deepEqual(of(text), [], text);
});

test('each part has the day of its own clause', () => {
  const days = sitesIn(
    'The mass grave at Tarsel was found in 1990. 24 August 1993: plaque put up by the town. March 1994: the plaque was found broken.',
  );
  assert.deepEqual(
    days.map(({ observedOn }) => observedOn),
    ['1990', '1993-08-24', '1994-03'],
  );
});

test('parts tell of no site where there is none, and pits that are counted are pits', () => {
  assert.deepEqual(conditionsIn('A fence was put up round the playground. A plaque was unveiled.'), []);
  assert.deepEqual(conditionsIn(`${HARM} Two of these were emptied in 1983.`).slice(-1), ['Two of these: emptied']);
});

test('what is asked for, what somebody else did and a road to a site are no condition of it', () => {
  assert.equal(
    sitesIn('They were held in a hangar. We ask that the hangar be emptied.').at(-1)?.asserted,
    'hypothetical',
  );
  assert.deepEqual(
    conditionsIn(`${HARM} Five days nobody opened. Today they opened.`).filter((one) => one.endsWith('opened')),
    [],
  );
  assert.deepEqual(
    conditionsIn(`${HARM} The road to the old range has been asphalted.`).filter((one) => one.endsWith('paved over')),
    [],
  );
});
