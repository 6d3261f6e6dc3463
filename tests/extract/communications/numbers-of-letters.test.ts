// The number under which a letter went out, in its head and where another speaks of it. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const numbersIn = (text: string): readonly (string | null)[] =>
  communicationsIn(text).map(({ reference, on }) => (on === null ? reference : `${reference} ${on}`));

test('the number in the head is the letter’s own; that of a box or of what it answers is not', () => {
  const letter = (head: string): string =>
    `${head}\n4 May 1974\n\nTo the Governor of Havrin\n\nSir,\n\nWe ask you to open the gate of the north yard.\n\nYours faithfully,\nAda Quill`;
  assert.deepEqual(numbersIn(letter('Harbour Union\nNr. 14/IV/74')), ['14/IV/74 1974-05-04']);
  assert.deepEqual(numbersIn(letter('Harbour Union\nP.O. Box No. 118')), ['null 1974-05-04']);
  assert.deepEqual(numbersIn(letter('Harbour Union\nYour ref: 33/1')), ['null 1974-05-04']);
});

test('letters spoken of by number and day, each with its own', () => {
  const text =
    'To the Governor of Havrin\n\n4 May 1974\n\nSir,\n\nReferring to my letters Nr. 207 of 14 March and Nr. 231 of 11 April last, neither of which was ever answered, I ask you to open the gate.\n\nYours faithfully,\nAda Quill';
  const [first, second] = communicationsIn(text).filter(({ answer }) => answer === 'none');
  assert.deepEqual([first?.reference, first?.on], ['207', '1974-03-14']);
  assert.deepEqual([second?.reference, second?.on], ['231', '1974-04-11']);
});

test('a letter that answers a number answers the letter of that number, with no day', () => {
  const text =
    'شماره: ۴۱۲/م\nتاریخ: ۸ اسفند ۱۳۵۱\n\nجناب آقای کامران تالونی\n\nعطف به نامهٔ شمارهٔ ۶۴/ب، با درخواست شما موافقت نشد.\n\nبا احترام\nمریم هاورینی';
  const answered = communicationsIn(text).find(({ answer }) => answer !== null);
  assert.deepEqual([answered?.reference, answered?.answer], ['۶۴/ب', 'refused']);
});
