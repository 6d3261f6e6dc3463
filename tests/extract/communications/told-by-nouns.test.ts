// Messages told by their nouns, by whom they were and to whom, and what stands between papers that speak of them. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommunicationClaim } from '../../../src/model/claim.ts';
import { communicationsIn } from '../parties-in.ts';

const parties = ({ by, to, on, answer, reference }: CommunicationClaim): string =>
  `${by.map((m) => m.name ?? m.text).join(' & ')} > ${to.map((m) => m.name ?? m.text).join(' & ')} ${on} ${reference} ${answer}`;
const toldIn = (text: string): readonly string[] => communicationsIn(text).map(parties);

test('a Persian letter told by its noun has whose it was, to whom, its day and number, and that nothing came', () => {
  assert.deepEqual(
    toldIn('گزارش انجمن تالون، ۵ آبان ۱۳۹۸\n\nنامهٔ ما به دفتر استاندار (۲۸ مهر ۱۳۹۸، ثبت ۱۲/۴۴) بی‌پاسخ مانده است.'),
    ['ما > دفتر استاندار 2019-10-20 ۱۲/۴۴ none'],
  );
  // A letter that only lies somewhere was sent by nobody.
  assert.deepEqual(toldIn('نامهٔ کهنه به دیوار آویخته بود.'), []);
});

test('a request that remained without reply is told, though nobody says whose it was', () => {
  for (const left of ['has stayed without an answer', 'remained without a reply', 'lies unanswered'])
    assert.deepEqual(
      toldIn(`A petition to the magistrate (3 June 1962) ${left}.`),
      [' > the magistrate 1962-06-03 null none'],
      left,
    );
});

test('a letter of others that was passed on is no letter of whom this one is to', () => {
  const text =
    'ادارهٔ زندان‌های هاورین\nتاریخ: ۱۸ مهر ۱۳۵۱\n\nجناب آقای کامران تالونی\n\nعطف به نامهٔ جمعی از خانواده‌ها که از شورای عالی به این اداره ارجاع گردیده، خواهشمند است گزارش فرمایید زندانیان کجا هستند.\n\nبا احترام\nمریم هاورینی';
  const told = communicationsIn(text);
  assert.deepEqual(
    told.map(({ to }) => to.map((m) => m.name ?? m.text)),
    [['کامران تالونی']],
  );
});

test('who signs stands behind the dash of a post, and the name in a telegram’s capitals under them', () => {
  const letter =
    'جناب آقای کامران تالونی\n\n۸ اسفند ۱۳۵۱\n\nخواهشمند است دروازهٔ شمالی را باز کنید.\n\nرئیس ادارهٔ بندر – مریم هاورینی';
  assert.deepEqual(
    communicationsIn(letter).map(({ by }) => by.map((m) => m.name)),
    [['مریم هاورینی']],
  );
  const wire =
    'TELEGRAM\nTO HARBOUR OFFICE TARSEL\n\nYOURS 318 NOTED STOP ROPE NOT AVAILABLE STOP PAY AS BEFORE STOP DAY OF SAILING UNCHANGED STOP\n\nHALDER\n\n(pencilled on the back:) Shown to Baron K. He said: file it.';
  const told = communicationsIn(wire);
  assert.ok(told.some(({ by }) => by[0]?.text === 'HALDER'));
  assert.deepEqual(
    told.filter(({ reference }) => reference === '318').map(({ answer }) => answer),
    ['refused'],
  );
  assert.ok(told.every(({ says }) => !says.join().includes('file it')));
});

test('a note that an answer be prepared is no answer; the day of receipt is not that of sending', () => {
  const text =
    'To the Governor of Havrin\n\n4 May 1974\n\nSir,\n\nWe ask you to open the gate.\n\nYours faithfully,\nAda Quill\n\n[In the margin: prepare a reply. O.R. 7 May]';
  assert.deepEqual(
    communicationsIn(text).map(({ answer }) => answer),
    [null],
  );
  const [told] = communicationsIn('Ada Quill’s telegram to the Governor was received on 30 August 1943.');
  assert.notEqual(told?.on, '1943-08-30');
});

test('“an appeal, sent to you, was acknowledged” is of those who write, acknowledged and no more', () => {
  const text =
    'To: The Working Group on Prisons, Havrin\n\n8 May 1983\n\nSir,\n\nThe men were taken away in May. We ask the Working Group (a) to send the list of names to the Government. A petition, handed to you on 3 March, was acknowledged by a stamped slip on 9 March and nothing else.\n\nYours faithfully,\nAda Quill';
  assert.deepEqual(toldIn(text), [
    'Ada Quill > Working Group on Prisons 1983-05-08 null null',
    'Ada Quill > Working Group on Prisons 1983-03-03 null acknowledged',
  ]);
});

test('what “I” ask in a letter is asked by who signs it, whoever else’s words the sentence tells', () => {
  const text =
    'To the Governor of Havrin\n\n9 January 1943\n\nSir,\n\nI ask (1) for sixty coils of rope, (2) to be told if Captain Mavik was sent by you or, as he claims, by the Minister. I should be glad of a word soon, without which I cannot promise the day.\n\nYours faithfully,\nAda Quill';
  const asked = communicationsIn(text).filter(({ asks }) => asks.length > 0);
  assert.deepEqual(asked.map(parties), ['Ada Quill > the Governor of Havrin 1943-01-09 null null']);
});

test('a letter beside which nobody says anything is passed over', () => {
  for (const text of [
    'In its letter to the mayor of Havrin no names were given and no days.',
    'With their letter to the Council the list of the dead came too late.',
  ])
    assert.ok(
      communicationsIn(text).every(({ says }) => says.length === 0),
      text,
    );
});

test('a request that is refused in the next sentence is the letter before it, and no letter of its own', () => {
  const text =
    'On 12 January 2021 the Harbour Union wrote to Ada Quill, the chief justice of Marzavan, and asked for access to the archives of Havrin. On 26 January 2021 the chief justice of Marzavan refused the request.';
  assert.deepEqual(
    communicationsIn(text).map(({ on, answer }) => [on, answer]),
    [['2021-01-12', 'refused']],
  );
});
