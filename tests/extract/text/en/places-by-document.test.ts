// A town that no list knows, told by how the document uses its name. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../../../src/extract/text/english-names.ts';
import { tokensOf } from '../../../../src/extract/text/tokens.ts';

const kindsOf = (text: string, name: string) =>
  namesOf(tokensOf(text, [{ from: 0, to: text.length }]), () => false)
    .list.filter((one) => one.name === name)
    .map((one) => one.kind);

test('“the port of” one makes every mention of the name in the document a place', () => {
  assert.deepEqual(kindsOf('The port of Havrin was closed. Later Havrin denied it.', 'Havrin'), ['place', 'place']);
});

test('“in” twice makes it a place, once only there', () => {
  assert.deepEqual(kindsOf('In Havrin and near Havrin men were held. Later Havrin denied it.', 'Havrin'), [
    'place',
    'place',
    'place',
  ]);
  assert.deepEqual(kindsOf('Men were held in Havrin. Later Havrin denied it.', 'Havrin'), ['place', null]);
});

test('a person named in full stays one', () => {
  assert.deepEqual(
    kindsOf('In Mary Lubek and in Lubek they trust. The people of Lubek like Lubek.', 'Lubek').includes('place'),
    false,
  );
});
