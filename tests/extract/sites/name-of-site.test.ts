// The name by which a site is told. All places and events are invented, but for the towns.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesIn } from '../parties-in.ts';

const names = (text: string): readonly string[] => sitesIn(text).map(({ name }) => name.name ?? `(${name.text})`);

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['The mass grave in Velmar Orsund cemetery was paved over in 1992.', 'Velmar Orsund cemetery'],
  ['They built a road over the mass grave on the edge of Velmar cemetery in 2018.', 'Velmar cemetery'],
  [
    'Concrete was poured over graves in Havreh in 2009. Havreh cemetery was closed in 2011.',
    'Havreh cemetery',
    'Havreh cemetery',
  ],
  [
    'Havreh cemetery was closed in 2011. Half of this cemetery was levelled in 2013.',
    'Havreh cemetery',
    'Havreh cemetery',
  ],
  [
    'Prisoners were shot in 1988. At Orsund prison in Tarsel the old wing was demolished in 2010.',
    'the old wing of Orsund prison',
  ],
  ['گورستان خاوران در سال ۱۳۸۷ تخریب شد.', 'گورستان خاوران'],
  // What was done there is no part of the name.
  ['سربازان پای تپه گودال کندند. روی گودال سیمان ریختند.', '(گودال)'],
  ['اجساد را شبانه در گودال انداختند و در شهریور ۱۳۷۱ گودال پر شد.', '(گودال)'],
  ['گور جمعی ولمار رشت در سال ۱۳۷۱ با بتن پوشانده شد.', 'گور جمعی ولمار رشت'],
];

test('a site keeps the name that its words, or the text elsewhere, give it', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(names(text), expected, text);
});

test('a mass grave of its own is not the cemetery that the text also names', () => {
  assert.deepEqual(names('Havreh cemetery was closed in 2011. A mass grave in Tarsel was exhumed in 2013.'), [
    'Havreh cemetery',
    '(A mass grave in Tarsel)',
  ]);
});
