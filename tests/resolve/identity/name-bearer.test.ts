// What is no name of anybody. Names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownNames } from '../../../src/casefile/known-names.ts';
import { bearsAsActor, bearsAsPointed, isNobody } from '../../../src/resolve/identity/name-bearer.ts';

test('a letter, the heading of a paper, an office alone and a noun are nobody; names that hold such words are somebody', () => {
  for (const name of [
    'H',
    'Minutes',
    'بازگشت',
    'Safety Officer',
    'camp',
    'Lordship',
    'Reporter',
    'Children',
    'ACCUSED',
    'Presiding Judge',
    'In',
    'THE CHAIR',
    'The President',
    'NOTE VERBALE',
    'Press Release',
  ])
    assert.ok(isNobody(name), name);
  for (const name of ['Oren Mavik', 'Sergeant Collector', 'Camp', 'Ada Clerk', 'کریم وردسبی'])
    assert.ok(!isNobody(name), name);
});

test('no person’s name has the article', () => {
  assert.equal(bearsAsPointed('the Gulls', 'Gulls'), 'body');
  assert.equal(bearsAsPointed('Gulls', 'Gulls'), null);
  assert.equal(bearsAsPointed('The Cell', 'Harbour Inquiry Cell'), 'body');
});

test('capitals of minutes are persons with a rank or a given name, and bodies with a word of bodies or letters', () => {
  const bears = (name: string) => bearsAsActor(name, { places: new Set(), onlySpeaks: true }, knownNames);
  for (const name of ['COL. MAVIK', 'CAPTAIN ODA RENNICK', 'MARTA RENNICK', 'Marta Rennick'])
    assert.equal(bears(name), 'person', name);
  for (const name of ['NHCR', 'HAVRIN NEWS SERVICE', 'MARTA RENNICK FOUNDATION', 'GENERAL COUNCIL'])
    assert.equal(bears(name), 'body', name);
});
