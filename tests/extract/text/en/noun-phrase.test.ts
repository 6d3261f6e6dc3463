import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nounPhraseAfter, nounPhraseBefore } from '../../../../src/extract/text/en/noun-phrase.ts';
import { conjuncts, headOf } from '../../../../src/extract/text/en/phrase-parts.ts';
import { preparedFrom, tokenOf, wordsOf } from '../prepared.ts';

const AFTER: readonly (readonly [text: string, word: string, phrase: string])[] = [
  ['They shot three dock workers in the yard.', 'shot', 'three dock workers'],
  ['They shot more than 40 workers.', 'shot', 'more than 40 workers'],
  ['They arrested members of the guild of Orvane yesterday.', 'arrested', 'members of the guild of Orvane'],
  ['They arrested the guild’s treasurer and her brother.', 'arrested', 'the guild’s treasurer and her brother'],
  ['They arrested the armed men guarding it.', 'arrested', 'the armed men'],
  ['They beat him badly.', 'beat', 'him'],
  ['They beat 12, police said.', 'beat', '12'],
  ['They left on foot.', 'left', '-'],
  ['They freed Ada Quill, a baker, on Monday.', 'freed', 'Ada Quill'],
];

test('the noun phrase that begins behind a word', () => {
  for (const [text, at, phrase] of AFTER) {
    const prepared = preparedFrom(text);
    const span = nounPhraseAfter(prepared, tokenOf(prepared, at) + 1, prepared.tokens.count);
    assert.equal(wordsOf(prepared, span), phrase, text);
  }
});

const BEFORE: readonly (readonly [text: string, word: string, phrase: string])[] = [
  ['Last night three dock workers were shot.', 'were', 'three dock workers'],
  ['All the prisoners were shot.', 'were', 'All the prisoners'],
  ['On Monday police reportedly shot two.', 'shot', 'police'],
  ['Men from the north were shot.', 'were', 'Men from the north'],
  ['Oren Mavik and Ada Quill were shot.', 'were', 'Oren Mavik and Ada Quill'],
  ['The prisoners held in Orvane were shot.', 'were', 'The prisoners held in Orvane'],
  ['When they were shot, it was dark.', 'were', 'they'],
  ['Were they shot?', 'were', '-'],
];

test('the noun phrase that ends before a word', () => {
  for (const [text, at, phrase] of BEFORE) {
    const prepared = preparedFrom(text);
    assert.equal(wordsOf(prepared, nounPhraseBefore(prepared, tokenOf(prepared, at), 0)), phrase, text);
  }
});

test('a phrase falls into its parts, and each has a head', () => {
  const prepared = preparedFrom('They buried Ada Quill, two young weavers of Orvane and the guild’s treasurer.');
  const span = nounPhraseAfter(prepared, 2, prepared.tokens.count);
  assert.ok(span !== null);
  const parts = conjuncts(prepared, span);
  assert.deepEqual(
    parts.map((part) => wordsOf(prepared, part)),
    ['Ada Quill', 'two young weavers of Orvane', 'the guild’s treasurer'],
  );
  assert.deepEqual(
    parts.map((part) => prepared.tokens.norm[headOf(prepared, part)]),
    ['quill', 'weavers', 'treasurer'],
  );
});
