// In Persian: the one named behind a post, by when an answer is due, what became of a request, and whose silence it is. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../../parties-in.ts';

test('a letter to a minister, by name behind a comma, is to the one named; what it asks within days falls due', () => {
  const [claim] = communicationsIn(
    'کانون زندانیان تالون در تاریخ ۲۰ شهریور ۱۳۹۸ به دادستان تالون، بهرام سعیدنیا، نامه نوشت و از او خواست ظرف ۳۰ روز اجازه دیدار بدهد. دادستان این درخواست را رد کرد.',
  );
  assert.deepEqual(
    [claim?.to[0]?.name, claim?.on, claim?.dueOn, claim?.answer],
    ['بهرام سعیدنیا', '2019-09-11', '2019-10-11', 'refused'],
  );
});

test('the silence after an earlier letter is that letter’s', () => {
  const answers = communicationsIn(
    'ما از وزیر می‌خواهیم که دستور دهید پرونده باز شود. در فروردین ۱۴۰۰ نیز نامه‌ای به وزیر فرستادیم که بی‌پاسخ ماند.',
  ).map(({ medium, answer }) => [medium, answer]);
  assert.deepEqual(answers, [
    [null, null],
    ['letter', 'none'],
  ]);
});

test('an open letter is of the day on the line below its head, and due on the day by which it wants an answer', () => {
  const [letter] = communicationsIn(
    'نامهٔ سرگشاده به وزیر دادگستری، آقای منصور تاجیک‌فر\n۵ تیر ۱۴۰۰\n\nما از شما می‌خواهیم که پرونده را باز کنید. انتظار داریم تا ۱۵ مرداد ۱۴۰۰ پاسخ بدهید.\n\nبا احترام\nمریم صدری',
  );
  assert.deepEqual(
    [letter?.to[0]?.name, letter?.by[0]?.name, letter?.on, letter?.dueOn],
    ['منصور تاجیک‌فر', 'مریم صدری', '2021-06-26', '2021-08-06'],
  );
});
