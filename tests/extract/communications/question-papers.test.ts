// Questions of members of parliament with the answers under them, as parliaments print them. All texts, people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../../../src/model/mention.ts';
import { communicationsIn } from '../parties-in.ts';

const names = (mentions: readonly Mention[]): string => mentions.map(({ name, text }) => name ?? text).join(' + ');
const readIn = (text: string) =>
  communicationsIn(text).map(({ by, to, on, asks, dueOn, answer, answerAsOf }) => [
    names(by),
    names(to),
    on,
    asks.length,
    dueOn,
    answer,
    answerAsOf,
  ]);

test('a written question is one message of who asks to who is asked, with the answer and its day', () => {
  assert.deepEqual(
    readIn(
      'ASSEMBLY OF NORLAND\nBulletin No. 4/2031\n\nQUESTION No. 12\nby Deputy Oda Rennick (Independent, Velm)\nto the Minister of Ports\nsubmitted 2 March 2031\n\nI ask the Minister:\n1. How many dockers died in the sheds?\n2. Where are they buried?\n\nI request an answer in writing within thirty days.\n\nANSWER\nof the Minister of Ports, Mr Pavel Orn\ngiven 1 April 2031\n\nTo 1. Two dockers died of illness.\n\nTo 2. They were buried by the administration.',
    ),
    [['Oda Rennick', 'Pavel Orn', '2031-03-02', 2, '2031-04-01', 'given', '2031-04-01']],
  );
});

test('a Persian question likewise, whatever else is said in the sitting', () => {
  assert.deepEqual(
    readIn(
      'مجلس نورلند\n\nسؤال شمارهٔ ۱۲\nسؤال‌کننده: دکتر کاوه آذرپی، نمایندهٔ ولم\nسؤال‌شونده: آقای بهرام تالونی، وزیر بنادر\nتاریخ وصول سؤال: ۱۴ آبان ۱۳۹۲\n\nمتن سؤال\n۱. چند نفر در انبار بندر کشته شده‌اند؟\n۲. محل دفن آنان کجاست؟\n\nپاسخ وزیر بنادر\nتاریخ پاسخ: ۳ دی ۱۳۹۲\nدو نفر درگذشته‌اند.',
    ),
    [['کاوه آذرپی', 'بهرام تالونی', '2013-11-05', 2, null, 'given', '2013-12-24']],
  );
});

test('a question that does not say who asks whom is none', () => {
  assert.deepEqual(readIn('QUESTION No. 12\n\n1. How many dockers died?\n\nANSWER\n\nTo 1. Two.'), []);
});

test('in Persian, too, an answer that was not given to the letter named again is none, and a word of time sends nothing', () => {
  const [telegram] = communicationsIn(
    'انجمن در ۱۲ اوت ۱۹۸۷ تلگرامی به استاندار فرستاد. پاسخی به این تلگرام داده نشده است.',
  );
  assert.equal(telegram?.answer, 'none');
  const [letter] = communicationsIn(
    'در ۳ آبان ۱۳۶۶ مادران نامه‌ای به استاندار دادند. شمارهٔ ثبت آن ۸۸ است. پاسخی نیامد.',
  );
  assert.equal(letter?.answer, 'none');
  assert.deepEqual(
    communicationsIn('انجمن ادعاهای مندرج در نامه را که از گروه تالونی به استاندار رسید رد می‌کند.').filter(
      ({ medium }) => medium === 'letter',
    ),
    [],
  );
});
