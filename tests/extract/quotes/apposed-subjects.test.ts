// Who speaks where the subject is a post with a name, brackets or a bidding beside it. A statement in another’s mouth is worse than one in nobody’s. Persons and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn, quotesIn } from '../claims-in.ts';

const speakers = (text: string): readonly (string | null)[] =>
  quotesIn(text).flatMap(({ speaker }) => (speaker.length === 0 ? ['-'] : speaker.map(({ name }) => name)));

test('a post with its place, and the name between commas: the name speaks', () => {
  assert.deepEqual(speakers('The mayor of Tarsel, Oren Mavik, said that he had sent a cable.'), ['Oren Mavik']);
  assert.deepEqual(speakers('The commander, then Captain O. Mavik, said that he had been ill.'), ['O. Mavik']);
});

test('what stands in brackets behind a witness is where he was heard, and nobody', () => {
  assert.deepEqual(speakers('One former guard (interview 12, Tarsel, 9 May 1994) said that the men were led out.'), [
    null,
  ]);
});

test('a request says nothing of what is asked for, and who is bidden is not the bidding', () => {
  assert.deepEqual(quotesIn('Please indicate what has been done to protect the place.'), []);
  const named = claimsIn('Rell hung up after saying: “Ask Mavik who sent the carts.”').flatMap((claim) =>
    claim.kind === 'attribute' ? [claim.person.name] : [],
  );
  assert.deepEqual(named, []);
});

test('“it” is the body with which the sentence before began, also where that has no name', () => {
  assert.deepEqual(
    speakers('The Harbour Union said that ten had died. The government spoke of two. It said that no list exists.'),
    ['Harbour Union', null],
  );
});

test('the words of a post before a turn of minutes are no part of the name', () => {
  const minutes =
    'SITTING\n\nby Deputy Oda Rennick\n\nto the Minister, Mr O. T. Mavik\n\nDeputy Rennick: Was it answered?\n\nMinister Mavik: I do not recall it.\n\nThe Chairman: The question is closed.';
  assert.deepEqual(speakers(minutes), ['Oda Rennick', 'O. T. Mavik', null]);
});
