// Words in quotations by which somebody in office gives out another account, was elsewhere or does not go into it: what is read so, and what is not. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { denialsInQuotes } from '../../src/corroborate/conflicts/denials-in-quotes.ts';
import type { QuoteClaim } from '../../src/model/claim.ts';
import { mention, stance } from './made-claims.ts';
import { weighing } from './weighing.ts';

const ANY = stance('a', 'Oren Mavik', 'denies', 'no barge was turned back');

function quoted(words: string, speaker: string): CaseClaim<QuoteClaim> {
  const quote = { id: 'q'.repeat(64), kind: 'quote', words, speaker: [{ ...mention(speaker), name: null }] };
  const passage = { ...ANY.claim.passage, exact: words, start: 900, end: 900 + words.length };
  return { ...ANY, claim: { ...ANY.claim, ...quote, passage } as unknown as QuoteClaim };
}

/** A title of which nobody is known to hold it. */
const read = (words: string, speaker = 'the governor of Tarn'): readonly string[] =>
  denialsInQuotes([], weighing({ who: () => null }))([quoted(words, speaker)]).map(({ claim }) => claim.stance);

test('what a governor gives out instead of the harm is a version: a fever, a flight, a removal, shots of others', () => {
  for (const words of [
    'The bargemen died of a fever that came up the river.',
    'They were transferred to the salt coast and may write home.',
    'These are the bones of sheep.',
    'Armed men in the crowd fired on our guards.',
    'قایقران‌ها بر اثر زمین‌لرزه کشته شدند.',
    'مردم تارن خودشان انبار را آتش زدند تا بندر را بدنام کنند.',
    'همه درگذشتگان با احترام به خاک سپرده شده‌اند.',
  ])
    assert.deepEqual(read(words), ['explains'], words);
});

test('an order, an admission, a wish, and what a physician or one who asks says, are no version', () => {
  for (const words of [
    'The bargemen should be transferred to the salt coast.',
    'We transferred them and I opened the sluice.',
    'The sluice of Tarn was built by the harbour office.',
    'قایقران‌ها را به ساحل نمک منتقل کنید.',
  ])
    assert.deepEqual(read(words), [], words);
  assert.deepEqual(read('The bargemen died of a fever that came up the river.', 'the physician of Tarn'), []);
  assert.deepEqual(read('Nobody was ever shot on the quay, you said.', 'Question'), []);
});

test('what a governor asks for, and what an unnamed physician does not know, is no row', () => {
  const wish = quoted('a barge for the release of the bodies of Tarn', 'the governor of Tarn');
  const claim = { ...wish.claim, form: 'indirect' as const, cue: 'asked for' };
  assert.deepEqual(denialsInQuotes([], weighing({ who: () => null }))([{ ...wish, claim }]), []);
  assert.deepEqual(read('I do not know where the bodies were taken.', 'the physician of Tarn'), []);
});

test('who says to have been away, and who does not go into it, is read so whoever it is', () => {
  for (const speaker of ['the governor of Tarn', 'he']) {
    assert.deepEqual(read('I was on leave in the upper town from the 3rd to the 9th.', speaker), ['denies']);
    assert.deepEqual(read('آن هفته من در مرخصی بودم و بندر را ندیدم.', speaker), ['denies']);
    assert.deepEqual(read('My counsel is against it, and so I decline to answer that.', speaker), ['concealsOrEvades']);
    assert.deepEqual(read('در این باره صحبتی ندارم، آقا.', speaker), ['concealsOrEvades']);
  }
});
