// Where a site lies, as pages tell it. All events are invented, and all places but the towns, which the gazetteer must know.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesIn } from '../parties-in.ts';

const where = (text: string): readonly (string | null)[] => sitesIn(text).map((site) => site.where);

const CASES: readonly (readonly [text: string, ...expected: (string | null)[]])[] = [
  ['In Mashhad, the mass grave in Velmar cemetery was bulldozed in 2003.', 'Mashhad'],
  ['In Ahvaz, workers built a road over the mass grave on 20 July 2018.', 'Ahvaz'],
  ['The mass grave in Qorveh, Kurdistan province, was bulldozed in July 2016.', 'Qorveh'],
  ['Pelmar cemetery lies on the outskirts of Shiraz. In 2009 Pelmar cemetery was destroyed.', 'Shiraz'],
  ['در سنندج نیز گورستان ولمار را در سال ۱۳۸۰ با خاک یکسان کردند.', 'سنندج'],
  ['گورستان ولمار در جنوب شرق تهران تخریب شد.', 'تهران'],
  ['گور جمعی ولمار رشت در سال ۱۳۷۱ با بتن پوشانده شد.', 'رشت'],
];

test('a site lies where its sentence says, or the text elsewhere says it of its name', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(where(text), expected, text);
});

test('a site does not lie where people speak of it, nor in the cemetery that it is', () => {
  for (const text of [
    'In Paris, relatives told reporters that Pelmar cemetery was destroyed in 2009.',
    'Pelmar cemetery was destroyed in 2009, relatives said in Paris.',
    'LONDON, May 12 - Pelmar cemetery was destroyed in 2009.',
    'The mass grave in Pelmar cemetery was bulldozed in 2009.',
  ])
    assert.deepEqual(where(text), [null], text);
});

test('the only town that a text names is where its site lies, and the reasons say so; of two towns neither is', () => {
  const [site] = sitesIn('Prisoners were executed in Shiraz in 1988. Pelmar cemetery was destroyed in 2009.');
  assert.equal(site?.where, 'Shiraz');
  assert.ok(site.reasons.includes('in “Shiraz”: the only town that this text names'));
  assert.deepEqual(
    where('Prisoners were executed in Shiraz and in Mashhad in 1988. Pelmar cemetery was destroyed in 2009.'),
    [null],
  );
});
