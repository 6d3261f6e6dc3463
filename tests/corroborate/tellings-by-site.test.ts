// What papers tell of places of which nothing is claimed. The places and papers are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimedSite } from '../../src/corroborate/sites/sites.ts';
import { PlacesTelling } from '../../src/corroborate/sites/tellings-by-site.ts';
import { toldPlaces } from '../../src/corroborate/sites/told-places.ts';
import type { WeighingContext } from '../../src/corroborate/weighing-context.ts';
import type { ObjectId } from '../../src/model/ids.ts';
import type { PlaceTelling } from '../../src/model/told-place.ts';
import { madeOrigins } from './made-origins.ts';

const sourceId = (n: number): ObjectId => `sha256:${String(n).repeat(64)}` as ObjectId;

/** Each paragraph a list of sentences; `dates`: words of the text and their day. */
function tellingsOf(
  paragraphs: readonly (readonly string[])[],
  places: readonly string[] = [],
  dates: Readonly<Record<string, string>> = {},
): readonly PlaceTelling[] {
  let at = 0;
  const blocks = paragraphs.map((sentences) => {
    const spans = sentences.map((words) => {
      const start = at;
      at += [...words].length + 1;
      return { start, end: at - 1, words };
    });
    return { start: spans[0]?.start ?? at, end: at, spans };
  });
  const sentences = blocks.flatMap(({ spans }) => spans);
  const dated = Object.entries(dates).flatMap(([words, edtf]) =>
    sentences.flatMap((one) => {
      const index = one.words.indexOf(words);
      const start = one.start + [...one.words.slice(0, index)].length;
      return index < 0 ? [] : [{ start, end: start + [...words].length, edtf }];
    }),
  );
  return toldPlaces({
    ...{ sentences, paragraphs: blocks, places, isOther: () => false },
    dates: dated.toSorted((a, b) => a.start - b.start),
  });
}

const context = {
  who: () => null,
  areKeptApart: () => false,
  subjects: { ofSource: () => [], beside: () => [], nameOf: () => '' },
  positionOf: () => null,
  originsOf: () => madeOrigins(0),
} as unknown as WeighingContext;

function placesOf(papers: readonly (readonly PlaceTelling[])[], sites: readonly ClaimedSite[] = []) {
  const telling = new PlacesTelling(context);
  for (const [n, tellings] of papers.entries()) telling.add({ source: sourceId(n + 1), published: null, tellings });
  return telling.placesBeside(sites);
}

const MILL = [
  ['The column reached the Tarsel mill on 4 May.', 'Its roof was burnt and the gate was chained.', 'Nobody spoke.'],
  ['At the mill a wire fence was put up that week.'],
  ['The Sellin school was emptied in June.'],
];

test('of a place that is named with its kind, what points back to it is told too, until another is named, with the day in it or near it', () => {
  const told = tellingsOf(MILL, [], { '4 May': '1987-05-04', June: '1987-06' });
  assert.deepEqual(
    told.map(({ name, words, day, isDayBeside, isBehind }) => [name, words, day, isDayBeside, isBehind]),
    [
      ['Tarsel mill', 'Its roof was burnt and the gate was chained.', '1987-05-04', true, true],
      ['Tarsel mill', 'At the mill a wire fence was put up that week.', null, false, true],
      ['Sellin school', 'The Sellin school was emptied in June.', '1987-06', false, false],
    ],
  );
});

test('a bare name is told of only where something is done to the place, and a question or a denial tells nothing', () => {
  const told = tellingsOf(
    [['Gardo was burnt to the last house.', 'The fence stands.'], ['A road leads to Gardo.'], ['Was Gardo burnt?']],
    ['Gardo'],
  );
  assert.deepEqual(
    told.map(({ called, words }) => [called, words]),
    [
      ['bare', 'Gardo was burnt to the last house.'],
      ['bare', 'The fence stands.'],
    ],
  );
});

test('a place of which nothing is claimed has a row with passages, under its names in both scripts, the most told of first', () => {
  const { others, ofSite } = placesOf([
    tellingsOf(MILL),
    tellingsOf([['The Tarsel mill was demolished in the spring of 1988 with an excavator.']]),
    tellingsOf([['آسیاب تارسل را در بهار با لودر صاف کردند.']]),
  ]);
  assert.equal(ofSite.size, 0);
  assert.deepEqual(
    others.map(({ site, told }) => [site.name, site.kind, site.conditions, site.documents, told.length]),
    [['Tarsel mill', 'mill', 0, 3, 4]],
  );
  const [first] = others[0]?.told ?? [];
  assert.equal(
    first?.ref.citedPassage.exact,
    'The Tarsel mill was demolished in the spring of 1988 with an excavator.',
  );
  assert.equal(first?.condition, 'bulldozed');
  assert.deepEqual(first?.reasons, ['it names “Tarsel mill”, and has “demolished, excavator”']);
});

test('what is told of a site that has claims stands beside that site and makes no row', () => {
  const site = {
    site: { id: 'a'.repeat(32), name: 'the Tarsel mill', otherNames: [], where: null },
    log: [{ ref: { citedSource: sourceId(9) } }],
  } as unknown as ClaimedSite;
  const { others, ofSite } = placesOf([tellingsOf(MILL.slice(0, 2))], [site]);
  assert.deepEqual(others, []);
  assert.equal(ofSite.get(site.site.id)?.length, 2);
});
