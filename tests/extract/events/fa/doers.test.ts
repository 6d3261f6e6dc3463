import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const eventsIn = (text: string) => claimsIn(text).filter((claim) => claim.kind === 'event');
const DOES = new Set(['perpetrator', 'orderedBy', 'decided', 'oversaw']);
/** `type/asserted: role name` of everybody named who is told to have done it. */
const doersIn = (text: string): readonly string[] =>
  eventsIn(text).flatMap(({ type, asserted, participants }) =>
    participants.flatMap(({ who, role }) =>
      DOES.has(role) && who.name !== null ? [`${type}/${asserted}: ${role} ${who.name}`] : [],
    ),
  );

// All persons, bodies and places are invented.
const TOLD: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['بهرام رستانی متهم به قتل سه کارگر است.', ['killing/accused: perpetrator بهرام رستانی']],
  ['دادگاه بهرام رستانی را به جرم شکنجهٔ زندانیان محکوم کرد.', ['torture/accused: perpetrator بهرام رستانی']],
  ['بهرام رستانی محکوم به قتل عمد شد.', ['killing/reported: perpetrator بهرام رستانی']],
  ['بهرام رستانی در کشتار زندانیان دست داشت.', ['killing/fact: perpetrator بهرام رستانی']],
  ['بهرام رستانی در کشتار زندانیان نقشی نداشت.', ['killing/denied: perpetrator بهرام رستانی']],
  ['بهرام رستانی از عاملان قتل دو معلم بود.', ['killing/fact: perpetrator بهرام رستانی']],
  ['سرهنگ بهرام رستانی فرماندهی حمله به روستا را بر عهده داشت.', ['attack/fact: oversaw بهرام رستانی']],
  ['قتل مریم تالونی توسط بهرام رستانی رخ داد.', ['killing/fact: perpetrator بهرام رستانی']],
  ['بهرام رستانی شرکت در تیراندازی را پذیرفت.', ['attack/reported: perpetrator بهرام رستانی']],
  ['پدرم را سرگروهبان بهرام رستانی کشت.', ['killing/fact: perpetrator بهرام رستانی']],
  ['سربازان به فرماندهی بهرام رستانی سه کشاورز را کشتند.', ['killing/fact: oversaw بهرام رستانی']],
  ['بهرام رستانی بود که نام‌ها را می‌خواند.', ['calling/fact: perpetrator بهرام رستانی']],
  ['احکام اعدام نه زندانی به امضای بهرام رستانی رسید.', ['order/fact: decided بهرام رستانی']],
];

test('who is told to have done, ordered, led or signed an act is named with it, and an accusation stays one', () => {
  for (const [text, told] of TOLD) assert.deepEqual(doersIn(text), told, text);
});

// Who is acquitted, investigates, complains, condemns or reads the names of the dead did nothing.
const NOBODY = [
  'بهرام رستانی از اتهام قتل سه کارگر تبرئه شد.',
  'دادگاه بهرام رستانی را به قتل متهم نکرد.',
  'بازپرس بهرام رستانی دربارهٔ قتل مریم تالونی تحقیق می‌کند.',
  'بهرام رستانی خواستار محاکمهٔ عاملان قتل دو معلم است.',
  'بهرام رستانی از عاملان قتل برادرش شکایت کرد.',
  'قتل مریم تالونی توسط بهرام رستانی محکوم شد.',
  'بهرام رستانی نام‌های کشته‌شدگان را خواند.',
  'بهرام رستانی اتهام شکنجه را رد کرد.',
];

test('who only speaks of an act, judges or is cleared of it is nobody who did it', () => {
  for (const text of NOBODY) assert.deepEqual(doersIn(text), [], text);
});

test('an order is shown with what was ordered, and as the words of who is credited', () => {
  const text =
    'تیمسار بهرام رستانی، که در این سال رئیس زندان بود، به گفتهٔ مریم تالونی، دستور قتل سه زندانی را صادر کرد.';
  const order = eventsIn(text).find(({ type }) => type === 'order');
  assert.equal(order?.label, 'دستور قتل سه زندانی را صادر کرد');
  assert.equal(order.asserted, 'reported');
  assert.equal(order.sayer[0]?.who[0]?.name, 'مریم تالونی');
});
