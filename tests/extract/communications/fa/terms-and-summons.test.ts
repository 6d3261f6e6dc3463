// Terms set, complaints, who tells without being named. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../../parties-in.ts';

const rows = (text: string): readonly (readonly unknown[])[] =>
  communicationsIn(text).map(({ by, to, asks, says }) => [
    by[0]?.name ?? by[0]?.text,
    to[0]?.name ?? to[0]?.text,
    ...asks,
    ...says,
  ]);

test('«مهلت داد که …» asks by a term', () => {
  const [claim] = communicationsIn(
    'سرهنگ رضا رنیکی در ۳ مرداد ۱۳۸۷ به ملوانان تا ۵ مرداد ۱۳۸۷ مهلت داد که اسکله را ترک کنند.',
  );
  assert.deepEqual([claim?.by[0]?.name, claim?.asks, claim?.dueOn], ['رضا رنیکی', ['اسکله را ترک کنند'], '2008-07-26']);
});

test('a verb without a subject in words of somebody is of who says them; a day is nobody', () => {
  assert.deepEqual(rows('رضا رنیکی گفت شب هشتم مهر با تلفن به فرماندار اطلاع داده بود که اسکله شکسته است.'), [
    ['رضا رنیکی', 'فرماندار', 'اسکله شکسته است'],
  ]);
});

test('whose mother complains is not who complains', () => {
  const [[by, to] = []] = rows('مادر مریم تالونی به دادستان هاورین، رضا رنیکی، شکایت کرد و خواستار آزادی او شد.');
  assert.deepEqual([by, to], ['مادر مریم تالونی', 'رضا رنیکی']);
});
