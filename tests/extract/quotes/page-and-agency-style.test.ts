// How pages and agencies set what is said: datelines, lost spaces, what the writer adds of who speaks, and the subject of a dated letter. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from '../claims-in.ts';

const said = (text: string): readonly string[] =>
  quotesIn(text).map(({ speaker, words }) => `${speaker.map(({ name, text }) => name ?? text).join('+')}: ${words}`);

test('a dateline is nobody’s words', () => {
  assert.deepEqual(said('TARSEL, May 4 (Harbour Wire) - Six men were shot at the mill, the prison service said.'), [
    'the prison service: Six men were shot at the mill',
  ]);
});

test('where a page lost the space behind a full stop a sentence ends all the same', () => {
  assert.deepEqual(said('Police said the man was shot in the yard.Officers found a gun.'), [
    'Police: the man was shot in the yard',
  ]);
  assert.deepEqual(said('The harbour board said that the list is on example.Com until May.'), [
    'The harbour board: that the list is on example.Com until May',
  ]);
});

test('that he gave no details, or did not elaborate, he does not say', () => {
  assert.deepEqual(said('The ministry said the men had been freed, but gave no details.'), [
    'The ministry: the men had been freed',
  ]);
  assert.deepEqual(said('The men had been freed, the ministry said, and did not elaborate.'), [
    'the ministry: The men had been freed',
  ]);
});

test('who speaks: behind a dated letter, before “earlier”, without “don’t”, and never the hospital', () => {
  for (const [text, speaker] of [
    ['By letter of 3 May 1994 the Government replied that he had died.', 'Government'],
    ['Major Ilan Dorv, head of the port, earlier told the court that it was shut.', 'Ilan Dorv'],
    ['The guards don’t know who gave the order.', 'The guards'],
    ['He was taken to the clinic after officers said he had fallen.', 'officers'],
    ['The minister, Oren Mavik, a retired judge who said that few had died, was away.', 'Oren Mavik'],
  ] as const)
    assert.deepEqual(
      quotesIn(text).map((one) => one.speaker[0]?.name ?? one.speaker[0]?.text),
      [speaker],
      text,
    );
  assert.deepEqual(said('Anyone with news of him should tell the police that he was seen.'), []);
});
