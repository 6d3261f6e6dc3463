// Letters and demands of those who write themselves, in Persian: the ending of the verb says who.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const sentIn = (text: string) => claimsIn(text).filter((claim) => claim.kind === 'communication');

test('a letter of “we” has its writers without a name, its addressee, its day and no answer', () => {
  const [letter] = sentIn('در مهر ۱۳۶۷ نامه‌ای به رئیس مجلس نوشتیم و خواستار تحویل پیکرها شدیم، اما پاسخی نگرفتیم.');
  assert.deepEqual(
    letter?.by.map(({ name }) => name),
    [null],
  );
  assert.deepEqual(
    letter?.to.map(({ text }) => text),
    ['رئیس مجلس'],
  );
  assert.deepEqual([letter?.on, letter?.asks, letter?.answer], ['1988-09-23/1988-10-22', ['تحویل پیکرها'], 'none']);
});

test('what is asked of “you” within a month is due in a month', () => {
  const [letter] = sentIn('ما از شما می‌خواهیم ظرف یک ماه گورها را نشان دهید.');
  assert.deepEqual([letter?.by[0]?.text, letter?.to[0]?.text, letter?.dueOn], ['ما', 'شما', 'P1M']);
});

test('“خواستند” without “که” asks what its subjunctive says, and the number of times is no writer', () => {
  assert.deepEqual(sentIn('خانواده‌ها از وزیر خواستند هیئتی تشکیل دهد.')[0]?.asks, ['هیئتی تشکیل دهد']);
  assert.equal(sentIn('مادرم چهار بار به دادستانی نامه نوشت.')[0]?.by[0]?.text, 'مادرم');
});
