import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../../parties-in.ts';

const signersOf = (text: string): readonly (string | null)[] =>
  communicationsIn(text)[0]?.by.map(({ name, text }) => name ?? text) ?? [];

const LETTER = [
  'تالون، ۱۲ آذر ۱۳۷۰',
  'جناب آقای هوشنگ دریابان\nفرماندار محترم تالون',
  'با سلام و احترام',
  'ما خانواده‌های جمعی از ماهیگیران تالون هستیم که از مهرماه در زندان سیاه‌رود نگهداری می‌شوند. به ما ملاقات نداده‌اند.',
  'نام عزیزان ما:\n۱. کامران نیلوفری، ۱۹ ساله\n۲. بهزاد سروستان، فرزند ایرج، ۲۲ ساله',
  'تقاضا داریم دستور فرمایید محل نگهداری آنها را به ما بگویند.',
  'از طرف خانواده‌ها\nمهین سروستان',
  'این سند ساختگی است و برای آزمون نوشته شده است.',
].join('\n\n');

test('those whom a letter lists behind its greeting did not sign it; who stands at its foot did', () => {
  assert.deepEqual(signersOf(LETTER), ['مهین سروستان']);
});

test('a last line that says the document is invented signs nothing behind a closing formula', () => {
  const closed = LETTER.replace('از طرف خانواده‌ها\n', 'با احترام\n');
  assert.deepEqual(signersOf(closed), ['مهین سروستان']);
});

test('a greeting under the words of a letter closes it', () => {
  const greeted = LETTER.replace('با سلام و احترام\n\n', '').replace('از طرف خانواده‌ها\n', 'با سلام و احترام\n');
  assert.deepEqual(signersOf(greeted), ['مهین سروستان']);
});
