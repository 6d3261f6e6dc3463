// A pronoun names no site. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesIn } from '../parties-in.ts';

test('what “it” goes back to is the site, with the reason', () => {
  const [, fenced] = sitesIn('The Marl Street cemetery was bulldozed in 1999. It was fenced in 2001.');
  assert.equal(fenced?.name.text, 'The Marl Street cemetery');
  assert.equal(fenced?.name.name, 'Marl Street cemetery');
  assert.equal(fenced?.name.named, 'inferred');
  assert.match(fenced?.name.reasons.join(' ') ?? '', /“It” of “The Marl Street cemetery”/);
});

test('a pronoun without a site before it is no site', () => {
  assert.deepEqual(sitesIn('It was bulldozed. They were flattened.'), []);
});

test('what a denial says is not there is no site that “it” could go back to', () => {
  assert.deepEqual(
    sitesIn(
      'Forty men were shot at Almstad. The ministry is not aware of any mass grave there. It was bulldozed in 1996.',
    ),
    [],
  );
  assert.deepEqual(sitesIn('دولت از هیچ گور جمعی در آلمان‌ده خبر ندارد. در سال ۱۳۷۰ روی آن پارک ساخته شد.'), []);
});

test('«آن» is the site before, not what was built on it', () => {
  const [, built] = sitesIn('گور دسته‌جمعی پشت آسیاب با بولدوزر صاف شد و انبار شهرداری بر آن ساخته شد.');
  assert.equal(built?.condition, 'built over');
  assert.equal(built?.name.text, 'گور دسته‌جمعی پشت آسیاب');
});
