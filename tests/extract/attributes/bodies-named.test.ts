// Bodies that a text names and tells nothing else of. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../claims-in.ts';

const bodiesIn = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'attribute' && claim.what === 'bodyNamed' ? [claim.person.name ?? ''] : [],
  );

test('a body that is only named has a claim, once', () => {
  const text =
    'The men were taken past the barracks of the Third Harbour Battalion. A nurse of the Orvane Teaching Hospital saw the lorries of the Third Harbour Battalion.';
  assert.deepEqual(bodiesIn(text), ['Third Harbour Battalion', 'Orvane Teaching Hospital']);
  assert.deepEqual(bodiesIn('پرونده را در بایگانی شورای امنیت دیدند و کسی چیزی نگفت.'), ['شورای امنیت']);
});

test('a body of which something else is told needs no such claim', () => {
  assert.deepEqual(bodiesIn('The Harbour Workers’ Union said on 3 May 1974 that eleven weavers had been killed.'), []);
});

test('buildings, halves of names, lines in capitals and headlines name no body here', () => {
  for (const text of [
    'They were held behind the Ice House.',
    'It was laid before the Truth and Memory Commission.',
    'HARBOUR UNION OF TARSEL\n\nThe port was quiet.',
    'در استان خاوررود باران می‌بارید و مردم استان خاوررود ماندند.',
  ])
    assert.deepEqual(bodiesIn(text), [], text);
});
