import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyNamed, isBodyHead, isPersianBodyHead } from '../../../src/extract/gazetteers/bodies.ts';
import { COUNTRIES } from '../../../src/extract/gazetteers/countries.data.ts';
import { rowsOf } from '../../../src/extract/gazetteers/gazetteer-key.ts';
import { genderOfGivenName, isGivenName } from '../../../src/extract/gazetteers/given-names.ts';
import {
  capitalOf,
  countryNamed,
  governmentOf,
  placeNamed,
  prisonNamed,
} from '../../../src/extract/gazetteers/places.ts';
import {
  isPersianPost,
  isPersianStyle,
  isPostHead,
  isStyle,
  persianStatusOf,
  postOfShort,
  postPhraseAt,
} from '../../../src/extract/gazetteers/posts.ts';

test('every country has a code, two names and a capital, and its Persian name is that of Unicode CLDR', () => {
  const cldr = new Intl.DisplayNames('fa', { type: 'region' });
  const rows = rowsOf(COUNTRIES);
  assert.ok(rows.length >= 190);
  for (const [code = '', name, persian, capital] of rows) {
    assert.match(code, /^[A-Z]{2}$/);
    assert.equal(persian, cldr.of(code), `${name}`);
    assert.ok(name && capital, code);
  }
});

const PLACES: readonly (readonly [string, string | null, string | null])[] = [
  ['Kenya', 'country', 'Kenya'],
  ['the Netherlands', 'country', 'Netherlands'],
  ['U.S.', 'country', 'United States'],
  ['آلمان', 'country', 'Germany'],
  ['Bogotá', 'capital', 'Colombia'],
  ['اسلام آباد', 'capital', 'Pakistan'],
  ['Shahr-e Kord', 'city', 'Iran'],
  ['كرمانشاه', 'city', 'Iran'],
  ['Sistan and Baluchestan', 'province', 'Iran'],
  ['Geneva', 'city', 'Switzerland'],
  ['Evin', 'prison', 'Iran'],
  ['Evin Prison', 'prison', 'Iran'],
  ['زندان قزل‌حصار', 'prison', 'Iran'],
  ['UNESCO', null, null],
  ['Fajr', null, null],
  ['Tarsel', null, null],
];
for (const [name, kind, country] of PLACES)
  test(`${name} is ${kind === null ? 'no place that is known' : `a ${kind} of ${country}`}`, () => {
    const place = placeNamed(name);
    assert.equal(place?.kind ?? null, kind);
    assert.equal(place?.country ?? null, country);
  });

test('a prison that shares its name with something else is known where the words speak of a prison', () => {
  assert.equal(prisonNamed('Fajr')?.kind, 'prison');
  assert.equal(placeNamed('Fajr Prison')?.kind, 'prison');
});

test('a capital or a country stands for a government, a town and a prison do not', () => {
  assert.equal(governmentOf('Nairobi')?.country, 'Kenya');
  assert.match(governmentOf('Nairobi')?.reason ?? '', /capital of Kenya/);
  assert.equal(governmentOf('Kenya')?.country, 'Kenya');
  assert.equal(governmentOf('Mombasa'), null);
  assert.equal(governmentOf('Evin'), null);
  assert.equal(capitalOf('Kenya'), 'Nairobi');
});

test('a people is of its country', () => {
  assert.equal(countryNamed('Kenyan'), 'Kenya');
  assert.equal(countryNamed('South Korean'), 'South Korea');
  assert.equal(countryNamed('Danes'), 'Denmark');
  assert.equal(countryNamed('Tarselian'), null);
});

test('a body is known by its letters, by a short name and in Persian', () => {
  assert.equal(bodyNamed('UNHCR')?.name, 'United Nations High Commissioner for Refugees');
  assert.equal(bodyNamed('the Security Council')?.name, 'United Nations Security Council');
  assert.equal(bodyNamed('شوراى امنيت')?.name, 'United Nations Security Council');
  assert.equal(bodyNamed('رویترز')?.kind, 'news');
  assert.equal(bodyNamed('Harbour Union'), null);
  assert.ok(isBodyHead('tribunal') && isPersianBodyHead('وزارت'));
  assert.ok(!isBodyHead('harbour') && !isPersianBodyHead('درخت'));
});

test('given names tell gender, and those that are places or months tell nothing alone', () => {
  assert.equal(genderOfGivenName('Margaret'), 'female');
  assert.equal(genderOfGivenName('مصطفی'), 'male');
  assert.ok(isGivenName('Helmut'));
  assert.ok(!isGivenName('Jordan') && !isGivenName('April') && !isGivenName('Harbour'));
});

test('a post is told from a style that only stands before a name', () => {
  assert.ok(isPostHead('minister') && !isPostHead('ayatollah'));
  assert.ok(isStyle('gen') && !isStyle('minister'));
  assert.equal(postOfShort('sen'), 'senator');
  const words = ['vice', 'president', 'of'];
  assert.equal(
    postPhraseAt((i) => words[i] ?? '', 0),
    2,
  );
  assert.ok(isPersianPost('وزير') && isPersianPost('رئیس‌جمهور') && !isPersianPost('آقای'));
  assert.ok(isPersianStyle('آیت‌الله') && isPersianStyle('آقای'));
  assert.equal(persianStatusOf('پیشین'), 'former');
  assert.equal(persianStatusOf('بزرگ'), null);
});
