import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { namesInCase } from '../../src/corroborate/names-in-case.ts';
import { NO_PAIRINGS } from '../../src/corroborate/pairings.ts';
import { sitesOf } from '../../src/corroborate/sites/sites.ts';
import type { WeighingContext } from '../../src/corroborate/weighing-context.ts';
import type { SiteClaim } from '../../src/model/claim.ts';
import { site, sourceNamed } from './made-claims.ts';
import { madeOrigins } from './made-origins.ts';

/** Only the invented Tarsel and Port Vel are known. */
const KNOWN = new Map([
  ['Tarsel', { latitude: 36.9, longitude: 50, of: 'Tarsel', persian: 'تارسل' }],
  ['تارسل', { latitude: 36.9, longitude: 50, of: 'Tarsel', persian: 'تارسل' }],
  ['Port Vel', { latitude: 38.2, longitude: 48.6, of: 'Port Vel', persian: null }],
]);

const context: WeighingContext = {
  tolerance: 0.1,
  deadlines: [],
  who: () => null,
  originsOf: () => madeOrigins(1, 1),
  tenuresOf: () => [],
  tenuresIn: () => [],
  holderOf: () => null,
  names: namesInCase([]),
  subjects: subjectsOf([]),
  positionOf: (place) => KNOWN.get(place) ?? null,
  pairings: NO_PAIRINGS,
  areKeptApart: () => false,
  liesIn: () => null,
};

function positionOf(name: string, where: string | null): string | null {
  const told = site('an invented page', name, 'levelled', '1974-08-09');
  const [found] = sitesOf([{ ...told, claim: { ...told.claim, where } }], context);
  return found?.site.position?.of ?? null;
}

test('a site has the position of the place it is said to lie in', () => {
  assert.equal(positionOf('the Salt Hill graves', 'Port Vel'), 'Port Vel');
});

test('a site named after the place it lies in has the position of that place, in English and Persian', () => {
  for (const name of [
    'the graves of Tarsel',
    'the Salt Hill graves near Tarsel',
    'گورستان تارسل',
    'گورهای جمعی نزدیک تارسل',
  ])
    assert.equal(positionOf(name, null), 'Tarsel', name);
});

test('what is said of the place comes before what the name says', () => {
  assert.equal(positionOf('the Tarsel Prison of Port Vel', 'Tarsel'), 'Tarsel');
});

test('a site of which no known place is named has no position', () => {
  for (const name of ['the Salt Hill graves', 'Tarsel Brothers Quarry', 'گورستان تپهٔ نمک'])
    assert.equal(positionOf(name, null), null, name);
});

test('a camp of a proper name is one site in several documents, and is not called “it”', () => {
  const told = { a: 'تالون', b: 'تالون', c: 'ولمار' };
  const names = Object.entries(told).map(([source, name]) => ({
    source: sourceNamed(source),
    paragraphs: [0],
    days: [],
    head: 1,
    names: [{ name, written: name, sure: true, at: [0] }],
  }));
  const unnamed = (source: string, text: string, condition: string) => {
    const { claim, ...rest } = site(source, text, condition, null);
    const start = text === 'آن' ? 100 : 0;
    const passage = { ...claim.passage, start, end: start + 50 };
    return { ...rest, claim: { ...claim, passage, name: { ...claim.name, name: null } } };
  };
  const found = sitesOf(
    [
      unnamed('a', 'اردوگاه تالون', 'opened'),
      unnamed('b', 'اردوگاه تالون', 'destroyed'),
      unnamed('b', 'آن', 'built over'),
      unnamed('c', 'اردوگاه ولمار', 'closed'),
    ],
    { ...context, subjects: subjectsOf(names) },
  );
  assert.deepEqual(
    found.map((one) => [one.site.name, one.site.conditions]),
    [
      ['اردوگاه تالون', 3],
      ['اردوگاه ولمار', 1],
    ],
  );
});

const described = (source: string, words: string, condition: string, start: number): CaseClaim<SiteClaim> => {
  const one = site(source, null, condition, null);
  const claim = { ...one.claim, name: { ...one.claim.name, text: words }, passage: { ...one.claim.passage, start } };
  return { ...one, claim };
};

const rows = (claims: readonly CaseClaim<SiteClaim>[]): readonly number[] =>
  sitesOf(claims, context).map(({ site: { conditions } }) => conditions);

test('a place told by what it lies by is one in all documents; “the pits” are those told in full before', () => {
  const pits = 'the clay pits behind the brickworks';
  assert.deepEqual(rows([described('one', pits, 'dug', 10), described('two', pits, 'planted over', 10)]), [2]);
  assert.deepEqual(
    rows([
      described('one', 'the latrine pits of the school', 'bodies buried', 10),
      described('one', 'the pits', 'planted over', 900),
    ]),
    [2],
  );
});

test('“the pits” of two that are called so, or of another document, stand apart', () => {
  assert.deepEqual(
    rows([
      described('one', 'the latrine pits', 'dug', 10),
      described('one', 'the lime pits', 'dug', 20),
      described('one', 'the pits', 'planted over', 2000),
    ]),
    [1, 1, 1],
  );
  assert.deepEqual(
    rows([described('one', 'the latrine pits', 'dug', 10), described('two', 'the pits', 'dug', 10)]),
    [1, 1],
  );
});
