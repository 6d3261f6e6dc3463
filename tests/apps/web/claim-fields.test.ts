import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf } from '../../../apps/web/src/words/claim-fields.ts';
import { CLAIM_KINDS, type Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/ids.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { wordsIn } from './words-in.ts';

const named = (text: string, name: string | null = text, how: Mention['named'] = 'stated'): Mention => ({
  text,
  start: 0,
  end: text.length,
  name,
  named: how,
  reasons: [],
});

const base = {
  id: '0'.repeat(64) as ClaimId,
  passage: { exact: 'words of the page', start: 0, end: 17, prefix: '', suffix: '' },
  sayer: [],
  asserted: 'fact',
  confidence: 'certain',
  foundBy: 'test@1',
  reasons: [],
} as const;
const nothing = { when: null, where: null } as const;

/** A claim of each kind, about the invented port of Orsund, and what of it a person must be able to read. */
const KINDS: readonly (readonly [Claim, readonly string[]])[] = [
  [
    {
      ...base,
      kind: 'quote',
      words: 'Nobody answered',
      speaker: [named('she', 'Ilse Varn', 'inferred')],
      cue: 'said',
      form: 'direct',
      saidOn: '1974-08-13',
      saidAt: 'Orsund',
    },
    ['Nobody answered', 'Ilse Varn, inferred from “she”', '13 August 1974 (22 Mordad 1353)', 'Orsund', 'word for word'],
  ],
  [
    {
      ...base,
      ...nothing,
      kind: 'figure',
      value: null,
      low: 30,
      high: 40,
      bound: 'range',
      of: 'sentenced to death',
      unit: 'persons',
      population: 'ferry hands',
      share: { text: 'a third', of: 120 },
      partOf: base.id,
      cumulative: true,
      event: 'the strike',
    },
    ['a third', 'sentenced to death', 'persons', 'ferry hands', 'of 120', 'another figure', 'a total', 'the strike'],
  ],
  [
    {
      ...base,
      kind: 'date',
      edtf: '1974-08',
      timex: '1974-08',
      type: 'date',
      mod: 'END',
      candidates: [
        { edtf: '1974-08', reasons: [] },
        { edtf: '1973-08', reasons: [] },
      ],
      calendar: 'islamic',
      relativeTo: '1974-09-01',
      grounds: { year: 'inferred', month: 'stated', day: null },
      parts: [{ passage: base.passage, edtf: null, timex: null }],
    },
    [
      'August 1974',
      'the end of it',
      'Islamic lunar',
      'year inferred, month stated',
      'August 1973',
      'words of the page',
    ],
  ],
  [
    {
      ...base,
      kind: 'occupancy',
      person: named('his replacement', null),
      post: 'harbour master',
      body: named('the Office', 'Harbour Office'),
      status: 'designate',
      from: '1974',
      to: null,
      asOf: '1974-08-14',
      after: named('Josef Tann'),
      before: null,
    },
    ['his replacement', 'without a name', 'harbour master', 'Harbour Office', 'designate', '1974', 'Josef Tann'],
  ],
  [
    {
      ...base,
      kind: 'membership',
      person: named('Ana Reth'),
      body: named('Ferry Union'),
      role: 'treasurer',
      when: '1973',
    },
    ['Ana Reth', 'Ferry Union', 'treasurer', '1973'],
  ],
  [
    {
      ...base,
      kind: 'communication',
      by: [named('the families')],
      to: [named('the ministry')],
      medium: 'letter',
      count: 3,
      reference: '14/220',
      on: '1974-08-20',
      says: ['that nobody was told'],
      asks: ['for the list of names'],
      dueOn: '1974-09-22',
      waited: { duration: 'P2M', bound: 'atLeast' },
      madePublicOn: '1975',
      answer: 'none',
      answerAsOf: '1976',
    },
    [
      'the families',
      'the ministry',
      'letter',
      '3',
      'that nobody was told',
      'for the list',
      'at least 2 months',
      'no answer',
      '1976',
    ],
  ],
  [
    { ...base, kind: 'site', name: named('Quay Nine'), condition: 'walled up', observedOn: '1975-22', where: 'Orsund' },
    ['Quay Nine', 'walled up', 'summer 1975', 'Orsund'],
  ],
  [
    {
      ...base,
      kind: 'stance',
      who: [named('Josef Tann')],
      toward: { words: 'that he signed the order', about: 'order' },
      stance: 'claimsIgnorance',
    },
    ['Josef Tann', 'that he signed the order', 'an order', 'says they did not know'],
  ],
  [
    {
      ...base,
      kind: 'event',
      label: 'shot on the quay',
      type: 'killing',
      when: '1974-08-05',
      where: 'Quay Nine',
      participants: [{ who: named('Marek Odell'), role: 'victim' }],
      means: 'rifles',
      figures: [base.id],
      partOf: 'the strike',
    },
    ['shot on the quay', 'killing', 'victim: Marek Odell', 'rifles', '1 figure', 'the strike', 'Quay Nine'],
  ],
  [
    { ...base, ...nothing, kind: 'attribute', person: named('Ana Reth'), what: 'kin', value: 'sister of Marek Odell' },
    ['Ana Reth', 'kin', 'sister of Marek Odell'],
  ],
];

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

test('every kind of claim tells all its fields in words', () => {
  assert.deepEqual(
    KINDS.map(([claim]) => claim.kind),
    CLAIM_KINDS,
  );
  for (const [claim, wanted] of KINDS) {
    const said = fieldsOf(claim, wordsIn('en'))
      .flatMap((field) => field.values)
      .map(bare)
      .join('\n');
    for (const one of wanted) assert.ok(said.includes(one), `${claim.kind}: “${one}” is not in\n${said}`);
  }
});

test('in Persian the names of the fields are Persian, and what the source says stays as it is', () => {
  for (const [claim] of KINDS)
    for (const field of fieldsOf(claim, wordsIn('fa'))) assert.match(field.name, /[\u0600-\u06ff]/, field.key);
  const [quote] = KINDS.map(([claim]) => claim);
  const fields = quote ? fieldsOf(quote, wordsIn('fa')) : [];
  assert.deepEqual(fields.find((field) => field.key === 'words')?.values, ['Nobody answered']);
  assert.deepEqual(fields.find((field) => field.key === 'saidOn')?.values, ['۲۲ مرداد ۱۳۵۳ (۱۳ اوت ۱۹۷۴)']);
});

test('a name is not said twice where the text has it with an article, and is where it calls them otherwise', () => {
  const said = (body: Mention): readonly string[] | undefined =>
    fieldsOf({ ...base, kind: 'membership', person: named('Ana Reth'), body, role: null, when: null }, wordsIn('en'))
      .find((field) => field.key === 'body')
      ?.values.map(bare);
  assert.deepEqual(said(named('the Ferry Union', 'Ferry Union')), ['Ferry Union']);
  assert.deepEqual(said(named('the Union', 'Ferry Union of Orsund')), ['Ferry Union of Orsund, here “the Union”']);
});

test('a field that says nothing is left out', () => {
  const site: Claim = {
    ...base,
    kind: 'site',
    name: named('Quay Nine'),
    condition: 'empty',
    observedOn: null,
    where: null,
  };
  assert.deepEqual(
    fieldsOf(site, wordsIn('en')).map((field) => field.key),
    ['site', 'condition'],
  );
});
