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
