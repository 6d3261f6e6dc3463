// Whom "he" and "she" do not mean. The sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personByPronoun } from '../../../src/extract/text/pronouns.ts';
import { preparedFrom } from './prepared.ts';

const CASES: readonly (readonly [text: string, word: string, who: string | null])[] = [
  ['Oren Mavik lives in Tarsel. He was arrested in May.', 'he', 'Oren Mavik'],
  // Who speaks for an office tells of others.
  ['Nobody came, said Sgt. Oren Mavik, a police spokesman. His mother was hurt.', 'his', null],
  ['Oren Mavik was wanted. Tam Rell fired until he fell, Oren Mavik said.', 'he', 'Tam Rell'],
  // Somebody without a name stands nearer.
  ['Oren Mavik was buried. A 19-year-old man was taken to hospital after he was shot.', 'he', null],
  ['Oren Mavik was buried. Police found the boy and arrested him.', 'him', null],
  ['Oren Mavik was buried. The victim left the mill. He was shot there.', 'he', null],
  // The sentence's own subject.
  ['Tam Rell hopes to find Oren Mavik. Oren Mavik worked at the mill when he was abducted.', 'he', 'Oren Mavik'],
  // A road is nobody, whatever it is called.
  ['Shots fell near Orvel Circle. Rooms were hit. He died.', 'he', null],
];

test('a pronoun goes back to nobody where somebody without a name stands nearer, and to nobody who only tells of it', () => {
  for (const [text, word, who] of CASES) {
    const prepared = preparedFrom(text);
    const at = prepared.tokens.norm.lastIndexOf(word);
    const found = personByPronoun(prepared, at, 'male', null, true);
    assert.equal(found?.name ?? null, who, text);
  }
});
