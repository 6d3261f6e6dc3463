// What a number, a document and a day are called in the rooms of the weighing: as the sources state them. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { againstByDocument } from '../../../apps/web/src/rooms/conflicts/telling.ts';
import { shownOf } from '../../../apps/web/src/rooms/timeline/window-of-time.ts';
import { amountWords, statedWords } from '../../../apps/web/src/words/amount-words.ts';
import { withDaysInWords } from '../../../apps/web/src/words/days-in-sentence.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { StatedAmount } from '../../../src/model/rooms/figures.ts';
import { ARTICLE, LETTER } from './invented-cites.ts';
import { base, EVENTS, TIMELINE } from './weighed-views.ts';
import { plain, wordsIn } from './words-in.ts';

const amount = (bound: StatedAmount['bound'], words: string, numbers: Partial<StatedAmount> = {}): StatedAmount => ({
  ...{ value: null, low: null, high: null, bound, words },
  ...numbers,
});

test('a number is said with the word that bounds it, and never as wide as “about” is taken to allow', () => {
  const words = wordsIn('en');
  const about = amount('about', 'roughly 1,500 dockers', { value: 1500 });
  const over = amount('atLeast', 'over 1,500 dockers', { value: 1500, low: 1500 });
  const least = amount('atLeast', 'at least 1,600 dockers', { value: 1600, low: 1600 });
  assert.equal(amountWords(about, words), 'about 1,500');
  assert.equal(amountWords(amount('atMost', 'fewer than 40', { value: 40, high: 40 }), words), 'fewer than 40');
  assert.equal(plain(statedWords(about, over, words)), 'about 1,500 · over 1,500');
  assert.equal(plain(statedWords(about, least, words)), 'about 1,500 – at least 1,600');
  assert.equal(plain(statedWords(about, about, words)), 'about 1,500');
});

test('what is vague is said in its own words, without a number', () => {
  const dozens = amount('vague', 'dozens of dockers', { low: 24 });
  assert.equal(plain(amountWords(dozens, wordsIn('en'))), '“dozens of dockers”');
  assert.equal(plain(amountWords(amount('vague', 'ده‌ها کارگر', { low: 20 }), wordsIn('fa'))), '«ده‌ها کارگر»');
});

test('a document that says a thing again and again has said it once; who gives a number is read first', () => {
  const named = (id: number, exact: string, fields: Partial<Claim> = {}, source = ARTICLE) => {
    const made = { ...base.claim, kind: 'event', participants: [], when: null, where: null, sayer: [] };
    const claim = { ...made, id: String(id).padStart(64, '0'), passage: { ...base.claim.passage, exact }, ...fields };
    return { ref: { ...base, source, state: 'waiting' as const, claim: claim as Claim }, reasons: [] };
  };
  const repeated = [1, 2, 3].map((id) => named(id, 'the strike'));
  const counted = named(4, '240 dockers', { ...base.claim, id: '4'.padStart(64, '0') as Claim['id'] }, LETTER);
  const documents = againstByDocument([...repeated, counted]);
  assert.deepEqual(
    documents.map(({ source, telling, rest }) => [source.id, telling.length, rest.length]),
    [
      [LETTER.id, 1, 0],
      [ARTICLE.id, 1, 2],
    ],
  );
});

test('the timeline opens on what is dated closely; the whole range takes in what is dated to a century', () => {
  const [first] = EVENTS;
  assert.ok(first);
  const century = { ...first, id: 'century', span: { from: '1901-01-01', to: '2000-12-31' } };
  const view = { ...TIMELINE, rows: [...EVENTS, century] };
  assert.ok((shownOf({}, view)?.from ?? '') > '1974');
  assert.ok((shownOf({ whole: true }, view)?.from ?? '') < '1901-01-02');
});

test('days within a sentence are said in words; those that a document is quoted with stay', () => {
  const words = wordsIn('en');
  assert.equal(
    plain(
      withDaysInWords('said on 1974-08-09, within 1974-08-01 to 1974-08-31; “on 1974-08-09”, no. 1974-0809', words),
    ),
    'said on 9 August 1974, within August 1974; “on 1974-08-09”, no. 1974-0809',
  );
  const said = {
    'born between 1951-01-01 and 1951-12-31 and between 1960-02-01 and 1960-02-29': 'born in 1951 and in February 1960',
    'shown from 1974-08-09 to 1975-01-31': 'shown from 9 August 1974 to 31 January 1975',
    'Governor (1974-08-09 – 1974-08-12)': 'Governor (9–12 August 1974)',
    'Warden (1974-08-09/..), Warden (../1974-08-09)':
      'Warden (not before 9 August 1974), Warden (not after 9 August 1974)',
    'sent on 1974, or on 1974-08': 'sent in 1974, or in August 1974',
    'nothing came: P6W': 'nothing came: 6 weeks',
    '1974-08-09 and 1974-08-09 can be one': '9 August 1974 and 9 August 1974 can be one',
  };
  for (const [sentence, expected] of Object.entries(said))
    assert.equal(plain(withDaysInWords(sentence, words)), expected);
});
