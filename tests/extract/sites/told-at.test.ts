// Where bodies came to light or people were kept, told with the place first or by its name alone; what stands there now. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../claims-in.ts';

const sitesIn = (text: string): string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'site'
      ? [`${claim.name.name ?? claim.name.text}: ${claim.condition} ${claim.observedOn ?? '-'}`]
      : [],
  );

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'In the ravine behind the tannery, nine skeletons were found in May 1992.',
    ['the ravine behind the tannery: bodies found 1992-05'],
  ],
  [
    'The remains of two women were lifted from under the floor of the old bakery in 2004.',
    ['the old bakery: bodies found 2004'],
  ],
  ['Five bodies were recovered from the reservoir on 3 June 1987.', ['the reservoir: bodies found 1987-06-03']],
  ['He was kept at Villa Rennmark for sixteen days.', ['Villa Rennmark: people held -']],
  ['The dead were buried at Tolm Harrow by prisoners.', ['Tolm Harrow: bodies buried -']],
  [
    'The prisoners were shot in the quarry. There are allotments there now.',
    ['the quarry: people killed -', 'the quarry: planted over -'],
  ],
  [
    'Men were killed in the foundry in 1944. A school has stood there since 1961.',
    ['the foundry: people killed 1944', 'the foundry: built over -'],
  ],
  [
    'The bodies lay in the pits. The pits have been a garden since 2003.',
    ['the pits: bodies buried -', 'The pits: planted over -'],
  ],
  ['He was found at work. They came from Melsk with the bread.', []],
  ['No bodies were found in the cellar.', []],
];

for (const [text, expected] of CASES)
  test(`site: ${text}`, () => {
    assert.deepEqual(sitesIn(text), expected);
  });
