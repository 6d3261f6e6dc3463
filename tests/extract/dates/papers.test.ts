import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import { anObject, aReading } from '../claims-in.ts';

const claimsOf = (text: string, published: string | null) =>
  findClaims({ object: anObject, reading: aReading(text, published === null ? {} : { published }), reference: null })
    .claims;

const DATES: readonly (readonly [text: string, published: string | null, dates: readonly (string | null)[]])[] = [
  // As letters, signals and orders put it.
  ['The mill was raided on the 12th instant.', '1941-08-20', ['1941-08-12']],
  ['We refer to our note of the 30th ult.', '1941-08-20', ['1941-07-30']],
  ['Orsund, 7.XI.41', null, ['1941-11-07']],
  ['DTG 090415Z OCT 91', null, ['1991-10-09']],
  // 10 Rajab 1338 is 30 March 1920 by the tables, and a day earlier or later by sighting.
  ['مورخهٔ شب دهم شهر رجب ۱۳۳۸', null, ['1920-03-29/1920-03-31']],
  // A season with its year is one date, whatever leads to it.
  ['The wells were filled in winter 1951.', '2004-02-02', ['1951-24']],
  // Short years in words.
  ['روز پنجم خرداد دوازده، سپیده‌دم آمدند.', '1945-01-01', ['1933-05-26']],
  ['در خرداد دوازده نفر آمدند.', '1945-01-01', ['1944-05-22/1944-06-21']],
  // Looking a little back begins no other year.
  ['On 9 June 1994 the depot burnt. Its keeper had been moved on 2 May.', '2001-01-01', ['1994-06-09', '1994-05-02']],
  ['On 9 November 1994 the depot burnt. He came back on 2 February.', '2001-01-01', ['1994-11-09', '1995-02-02']],
];

test('days as papers of every kind write them', () => {
  for (const [text, published, dates] of DATES)
    assert.deepEqual(
      claimsOf(text, published).flatMap((claim) => (claim.kind === 'date' ? [claim.edtf] : [])),
      dates,
      text,
    );
});

test('the day of a paper that is answered, and of one of several, dates none of those counted', () => {
  const days = (text: string) =>
    claimsOf(text, '1979-09-09').flatMap((claim) => (claim.kind === 'figure' ? [claim.when] : []));
  assert.deepEqual(days('بازگشت به نامهٔ مورخهٔ دوم شهریور، یازده تن کشته شدند.'), [null]);
  assert.deepEqual(days('در روز دوم شهریور یازده تن کشته شدند.'), ['1979-08-24']);
  assert.deepEqual(days('Three men have died, of whom the last on 5 September.'), [null]);
});
