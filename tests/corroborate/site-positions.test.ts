import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { namesInCase } from '../../src/corroborate/names-in-case.ts';
import { sitesOf } from '../../src/corroborate/sites/sites.ts';
import type { WeighingContext } from '../../src/corroborate/weighing-context.ts';
import { site, sourceNamed } from './made-claims.ts';

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
  originsOf: () => ({
    documents: 1,
    publishers: 1,
    atLeast: 1,
    atMost: 1,
    unstated: 0,
    groups: [],
    reasons: [],
  }),
  tenuresOf: () => [],
  tenuresIn: () => [],
  names: namesInCase([]),
  subjects: subjectsOf([]),
  positionOf: (place) => KNOWN.get(place) ?? null,
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
