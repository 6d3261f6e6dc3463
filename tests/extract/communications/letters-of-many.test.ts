// Letters that families write together: who they are, what they list, and by when. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const ENGLISH = `To Mr Farid Nikan, Mayor of Dornal
Subject: destruction of the graves
Dornal, 14 March 2023
Sir,
We, the undersigned, are fathers, mothers and children of men who were put to death in Hesar prison.
We wrote to your predecessor, Mr Golan, on 5 May 2006 and received no reply. We wrote again, to yourself, on 9 June 2018.
We ask of you:
1. that digging be stopped at once;
2. that we be told by letter, within twelve days, whose order it was.
We want no revenge.
Signed by 64 families`;

test('what families list in a letter is asked, within the days they give', () => {
  const letter = communicationsIn(ENGLISH).find(({ asks }) => asks.length > 0);
  assert.equal(letter?.by[0]?.text, '64 families');
  assert.deepEqual(letter?.asks, [
    'that digging be stopped at once',
    'that we be told by letter, within twelve days, whose order it was',
  ]);
  assert.equal(letter?.on, '2023-03-14');
  assert.equal(letter?.dueOn, '2023-03-26');
});

test('a letter of theirs before is to whom it says, and “again” to another one is no reminder of it', () => {
  const sent = communicationsIn(ENGLISH).map(({ to, on, answer }) => [to[0]?.name ?? to[0]?.text, on, answer]);
  assert.ok(sent.some(([to, on, answer]) => to === 'Golan' && on === '2006-05-05' && answer === 'none'));
  assert.ok(!sent.some(([to, on]) => to === 'Golan' && on === '2018-06-09'));
});

test('Persian families who say who they are write the letter that nobody signs', () => {
  const [, letter] = communicationsIn(`فرماندار محترم هاورین
تاریخ: ۵/۶/۱۳۵۲
با سلام
ما که پای این نامه را امضا کرده‌ایم، بیست و دو خانواده از خانواده های ملوانان غرق شده در تالون، به شما نامه می‌نویسیم. نامه نخست ما به تاریخ ۸/۲/۱۳۵۱ به شهردار پیشین بود و بی‌جواب ماند.
درخواست ما:
۱ـ بستن اسکله شمالی.
۲ـ نوشتن نام غرق شدگان بر دیوار.`);
  assert.match(letter?.by[0]?.text ?? '', /^بیست و دو خانواده/);
  assert.deepEqual(letter?.asks, ['بستن اسکله شمالی', 'نوشتن نام غرق شدگان بر دیوار']);
});

test('a list of facts asks nothing', () => {
  const all = communicationsIn(`Excellency,
We write to your Excellency’s Government.
According to the information received:
1. Eleven graves were dug in March.
2. The wall was raised in 2019.
We would appreciate a response within 60 days.
Accept, Excellency, the assurances of our highest consideration.
Oda Rennick`);
  assert.ok(all.every(({ asks }) => asks.every((words) => !/graves|wall/.test(words))));
});
