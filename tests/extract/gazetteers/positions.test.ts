import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CITIES } from '../../../src/extract/gazetteers/cities.data.ts';
import { COUNTRIES } from '../../../src/extract/gazetteers/countries.data.ts';
import { rowsOf, spellingsOf } from '../../../src/extract/gazetteers/gazetteer-key.ts';
import { IRAN_PROVINCES, IRAN_TOWNS } from '../../../src/extract/gazetteers/iran-places.data.ts';
import { placeNamed } from '../../../src/extract/gazetteers/places.ts';
import { positionOf } from '../../../src/extract/gazetteers/positions.ts';
import { PRISONS } from '../../../src/extract/gazetteers/prisons.data.ts';

test('a place has one position under every spelling and script', () => {
  for (const name of ['Isfahan', 'Esfahan', 'اصفهان'])
    assert.deepEqual(positionOf(name), { latitude: 32.7, longitude: 51.7, of: 'Isfahan', persian: 'اصفهان' });
});

test('a prison lies where its town does, and says that the position is the town’s', () => {
  assert.equal(positionOf('Pul-e-Charkhi Prison')?.of, 'Kabul');
  assert.equal(positionOf('Langarud')?.of, 'Langarud', 'the town');
  assert.equal(positionOf('Langarud Prison')?.of, 'Qom', 'the prison of that name lies in another town');
});

test('a country is no point, and what the gazetteer does not know has no position', () => {
  for (const name of ['Kenya', 'کنیا', 'Tarsel', '']) assert.equal(positionOf(name), null, name);
});

test('of two seats of one government each has its own position', () => {
  const [seat, other] = [positionOf('Dodoma'), positionOf('Dar es Salaam')];
  assert.ok(seat && other && other.longitude > seat.longitude, 'Dar es Salaam lies on the coast, east of Dodoma');
  assert.equal(other?.of, 'Dar es Salaam');
});

test('a province is found with the word for it and without', () => {
  for (const name of ['Khuzestan', 'Khuzestan Province', 'خوزستان', 'استان خوزستان'])
    assert.equal(positionOf(name)?.of, 'Khuzestan', name);
});

test('every capital, town and region of the gazetteer has a position on the globe', () => {
  const first = (column: string | undefined): string => spellingsOf(column)[0] ?? '';
  const named = [
    ...rowsOf(COUNTRIES).map((row) => first(row[3])),
    ...rowsOf([CITIES, IRAN_PROVINCES, IRAN_TOWNS].join('\n')).map((row) => first(row[0])),
    ...rowsOf(PRISONS).map((row) => `${first(row[0])} Prison`),
  ];
  assert.ok(named.length > 500);
  // Singapore, Monaco, San Marino: the name is the country's.
  const without = named.filter((name) => positionOf(name) === null && placeNamed(name)?.kind !== 'country');
  assert.deepEqual(without, []);
  const off = named.filter((name) => {
    const { latitude = 0, longitude = 0 } = positionOf(name) ?? {};
    return !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);
  });
  assert.deepEqual(off, []);
});

test('the towns of Iran lie in Iran', () => {
  for (const [names] of rowsOf(IRAN_TOWNS)) {
    const { latitude = 0, longitude = 0 } = positionOf(spellingsOf(names)[0] ?? '') ?? {};
    assert.ok(latitude > 25 && latitude < 40 && longitude > 44 && longitude < 63.4, names ?? '');
  }
});
