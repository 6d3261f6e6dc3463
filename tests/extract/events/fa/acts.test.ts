import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const eventsIn = (text: string) => claimsIn(text).filter((claim) => claim.kind === 'event');
/** `type: role name …` of every event. */
const toldIn = (text: string): readonly string[] =>
  eventsIn(text).map(
    ({ type, participants }) =>
      `${type}:${participants.map(({ who, role }) => ` ${role} ${who.name ?? who.text}`).join(',')}`,
  );

// All persons, bodies and places are invented.
const TOLD: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['سه دانشجو در تالون بازداشت شدند.', ['arrest: victim سه دانشجو']],
  ['مریم تالونی در ۵ مرداد ۱۳۶۷ اعدام شد.', ['execution: victim مریم تالونی']],
  ['ماموران بهرام رستانی را شکنجه کردند.', ['torture: victim بهرام رستانی, perpetrator ماموران']],
  ['دو نفر توسط نیروهای مرزبانی کشته شدند.', ['killing: victim دو نفر, perpetrator نیروهای مرزبانی']],
  ['صدها زندانی به دستور هیئت مرگ اعدام شدند.', ['execution: victim صدها زندانی, orderedBy هیئت مرگ']],
  ['بهرام رستانی جان باخت.', ['death: victim بهرام رستانی']],
  ['او را در خانه‌اش دستگیر کردند.', ['arrest: victim او']],
  ['چهار نفر به دار آویخته شدند.', ['execution: victim چهار نفر']],
  ['مریم تالونی و بهرام رستانی آزاد شدند.', ['release: survivor مریم تالونی, survivor بهرام رستانی']],
  ['خانواده‌ها در گورستان تالون تجمع کردند.', ['protest: present خانواده‌ها']],
  ['بهرام رستانی در آن جلسه حضور داشت.', ['presence: present بهرام رستانی']],
  ['بهرام رستانی فرمان داد که زندان را ببندند.', ['order: orderedBy بهرام رستانی']],
  ['خبر اعدام بهرام رستانی رسید.', ['execution: victim بهرام رستانی']],
];

test('act, victims and those who did or ordered it are read from the clause', () => {
  for (const [text, told] of TOLD) assert.deepEqual(toldIn(text), told, text);
});

test('date, place, means and figures of the clause belong to the event', () => {
  const [event] = eventsIn('صدها زندانی در تابستان ۱۳۶۷ در زندان تالون تیرباران شدند.');
  assert.equal(event?.when, '1988-06-22/1988-09-22');
  assert.equal(event?.where, 'زندان تالون');
  assert.equal(event?.means, 'firing squad');
  assert.equal(event?.figures.length, 1);
});

test('what is denied, demanded or feared is no plain event', () => {
  assert.equal(eventsIn('هیچ کس شکنجه نشده است.')[0]?.asserted, 'denied');
  assert.equal(eventsIn('اگر سه دانشجو بازداشت شوند، اعتصاب می‌شود.')[0]?.asserted, 'hypothetical');
  assert.equal(eventsIn('به گفته مریم تالونی، سه دانشجو بازداشت شدند.')[0]?.asserted, 'reported');
});

test('a kind of act without anybody, time or place is no event', () => {
  for (const text of ['اعدام مجازات سختی است.', 'شکنجه ممنوع است.', 'درباره کشتار کتابی نوشت.'])
    assert.deepEqual(toldIn(text), [], text);
});

test('people taken out of a bazaar or a home were abducted; bread was not', () => {
  assert.deepEqual(toldIn('سربازان در ۳ اردیبهشت ۱۳۶۵ ۱۴ مرد را از بازار بردند.'), [
    'abduction: victim ۱۴ مرد, perpetrator سربازان',
  ]);
  for (const text of ['سربازان گندم را از بازار بردند.', 'کودکان را به مدرسه بردند.', 'نان را از بازار بردند.'])
    assert.deepEqual(toldIn(text), [], text);
});

test('thousands behind a time of the year are those who were put to death', () => {
  assert.deepEqual(toldIn('در پاییز ۱۳۲۹ هزاران کارگر بندر در شهرهای شمالی اعدام شدند.'), [
    'execution: victim هزاران کارگر بندر',
  ]);
});

test('executions that began on a day are an event of that day', () => {
  const [event] = eventsIn('اعدام‌ها از ۵ مرداد ۱۳۶۷ در زندان تالون آغاز شد.');
  assert.deepEqual([event?.type, event?.when, event?.where], ['execution', '1988-07-27', 'زندان تالون']);
  assert.deepEqual(eventsIn('اعدام‌ها هنوز آغاز نشد.'), []);
});
