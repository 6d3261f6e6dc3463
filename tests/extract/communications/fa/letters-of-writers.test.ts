// Persian letters in the first person: the ending of the verb asks, the foot says who, the head says whom. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const askedIn = (text: string): readonly string[] =>
  claimsIn(text)
    .filter((claim) => claim.kind === 'communication')
    .filter((claim) => claim.asks.length > 0)
    .map((claim) => {
      const named = (mentions: typeof claim.by): string => mentions.map((m) => m.name ?? m.text).join(' و ');
      return `${named(claim.by)} > ${named(claim.to)}: ${claim.asks.join(' | ')}`;
    });

test('“خواهشمندیم” asks of the addressee in the name of those who signed', () => {
  assert.deepEqual(
    askedIn('جناب آقای وزیر بنادر\n\nبا سلام، خواهشمندیم دروازه را باز کنید.\n\nبا احترام\nمریم تالونی\nرضا رنیکی'),
    ['مریم تالونی و رضا رنیکی > جناب آقای وزیر بنادر: دروازه را باز کنید'],
  );
});

test('labels of the head name writer and addressee, and “شما” is the latter', () => {
  assert.deepEqual(
    askedIn('به: دادستان هاورین\nاز: مریم تالونی\n\nاز شما می‌خواهم که نامه را بخوانید. تقاضا دارم پاسخ دهید.'),
    ['مریم تالونی > دادستان هاورین: نامه را بخوانید | پاسخ دهید'],
  );
});

test('a foot behind a closing formula names the writer where the head names nobody', () => {
  assert.deepEqual(askedIn('خواهشمند است دستور فرمایید گورها را نشان دهند.\n\nارادتمند\nمریم تالونی'), [
    'مریم تالونی > : دستور فرمایید گورها را نشان دهند',
  ]);
});

test('in a report nobody is told who “ما” are', () => {
  const [claim] = claimsIn('ما خواستار محاکمهٔ فرماندهان هستیم.').filter((one) => one.kind === 'communication');
  assert.equal(claim?.by[0]?.name, null);
});

test('names behind «از طرف …:» at the foot are the writers of all that “we” ask and wrote before', () => {
  const letter = claimsIn(
    'نامه خانواده‌های ملوانان به رئیس بندر\n\nجناب آقای سهراب ماهی‌گیر\nرئیس محترم بندر\n\nما خانواده‌های ملوانان از شما می‌خواهیم اسکله را باز کنید. پیش از این نامه‌ای به شهردار هاورین نوشتیم که بی‌پاسخ ماند.\n\nاز طرف خانواده‌ها: شهین گلپر، اکبر دریایی',
  ).filter((one) => one.kind === 'communication');
  assert.equal(letter.length, 2);
  for (const { by } of letter)
    assert.deepEqual(
      by.map(({ name }) => name),
      ['شهین گلپر', 'اکبر دریایی'],
    );
});

test('where nobody signed, the title says who writes', () => {
  assert.deepEqual(
    askedIn(
      'نامه خانواده‌های ملوانان به رئیس بندر\n\nجناب آقای سهراب ماهی‌گیر\nرئیس محترم بندر\n\nتقاضا داریم اسکله را باز کنید.',
    ),
    ['خانواده‌های ملوانان > سهراب ماهی‌گیر: اسکله را باز کنید'],
  );
});
