// Visits to those in office, and one sentence that tells of several sendings by their days. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const toldIn = (text: string): readonly string[] =>
  communicationsIn(text).map(
    ({ by, to, on, medium, count, answer }) =>
      `${by.map((m) => m.name ?? m.text).join(' & ')} > ${to.map((m) => m.name ?? m.text).join(' & ')} ${medium} ${count} ${on} ${answer}`,
  );

test('who goes to somebody in office in person is a message; who goes to a town is none', () => {
  assert.deepEqual(toldIn('I went to the prosecutor’s office five times.'), [
    'I > the prosecutor’s office in person 5 null null',
  ]);
  assert.deepEqual(toldIn('On 4 May 1955 a delegation of the families was received by the Governor.'), [
    'a delegation of the families > the Governor in person null 1955-05-04 null',
  ]);
  assert.deepEqual(toldIn('مادرم پنج بار پیش سرهنگ تالونی رفت.'), ['مادرم > تالونی in person 5 null null']);
  assert.deepEqual(toldIn('The family went to the garrison town of Havrin in 1991.'), []);
  assert.deepEqual(toldIn('مادرم پیش خواهرش رفت.'), []);
});

test('each day on which one wrote is a sending of its own', () => {
  assert.deepEqual(toldIn('The Panel wrote to the Governor on 3 March 1961 and on 9 May 1961. No reply ever came.'), [
    'Panel > the Governor letter null 1961-03-03 none',
    'Panel > the Governor letter null 1961-05-09 none',
  ]);
  assert.deepEqual(
    toldIn(
      'Our letter of 1 May 2018 to the Harbour Office, and that of 3 June 2019 to the Ministry of Works, were never answered.',
    ).map((told) => told.split(' null')[0]),
    ['Our > Harbour Office letter', 'Our > Ministry of Works letter'],
  );
});

test('how and when one wrote may stand before whom it was to', () => {
  assert.deepEqual(toldIn('The union wrote in like words on 9 March 1924 to the Governor, and has no answer.'), [
    'The union > the Governor letter null 1924-03-09 none',
  ]);
});

test('a rank and a name over the life of its bearer is no letter to him', () => {
  assert.deepEqual(toldIn('سرهنگ کامران تالونی\n\nمتولد ۱۲۹۰ در هاورین. دانشکدهٔ افسری ۱۳۱۲. دادستان ۱۳۳۸.'), []);
});

test('who received somebody in the words behind an order is not to whom it was given', () => {
  const told = communicationsIn(
    'All say that the order to brick up the windows came from the capital, from General Oren Mavik, who inspected the yard and who was received by the colonel.',
  );
  assert.ok(told.every(({ to }) => to.every(({ text }) => text !== 'the colonel')));
});

test('“this year” is the year of the paper; what “this board” sent before is no part of the letter that tells of it', () => {
  const [told] = communicationsIn(
    '9 October 2019\n\nTwo years ago, in June 2017, the boats burned. Our letter of 3 June this year to the Ministry of Works lies where such letters lie.',
  );
  assert.ok(told === undefined || told.on === null || told.on.startsWith('2019'));
  const text =
    'انجمن قایق‌رانان تالون\n۸ خرداد ۱۳۳۴\n\nجناب آقای کامران هاورینی\n\nاین انجمن در ۲۴ اردیبهشت ۱۳۳۴ به وسیلهٔ تلگراف شمارهٔ ۸۱ به وزارت کشور تهدیدها را اعلام نموده بود که جواب آن معدوم است. خواهشمند است دروازه را باز کنید.\n\nبا احترام\nمریم تالونی';
  const wire = communicationsIn(text).find(({ medium }) => medium === 'telegram');
  assert.deepEqual([wire?.on, wire?.reference, wire?.answer], ['1955-05-15', '۸۱', 'none']);
});
