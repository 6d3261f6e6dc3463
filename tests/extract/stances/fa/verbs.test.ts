import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const stancesIn = (text: string) => claimsIn(text).filter((claim) => claim.kind === 'stance');
const takenIn = (text: string): readonly string[] =>
  stancesIn(text).map(
    ({ who, stance, toward }) => `${who.map((m) => m.name ?? m.text).join(' & ')} ${stance}: ${toward.words}`,
  );

// All persons, bodies and places are invented.
const TAKEN: readonly (readonly [text: string, taken: string])[] = [
  ['وزیر دادگستری این اتهام را تکذیب کرد.', 'وزیر دادگستری denies: این اتهام'],
  ['مریم تالونی این گزارش را دروغ خواند.', 'مریم تالونی denies: این گزارش'],
  ['بهرام رستانی به قتل سه زندانی اعتراف کرد.', 'بهرام رستانی admits: قتل سه زندانی'],
  ['بهرام رستانی تأیید کرد که زندانیان اعدام شده‌اند.', 'بهرام رستانی confirms: زندانیان اعدام شده‌اند'],
  ['سخنگوی دولت از این حکم دفاع کرد.', 'سخنگوی دولت defends: این حکم'],
  ['دیدبان تالون کشتار زندانیان را محکوم کرد.', 'دیدبان تالون condemns: کشتار زندانیان'],
  ['مریم تالونی وزیر را به پنهان‌کاری متهم کرد.', 'مریم تالونی accuses: پنهان‌کاری'],
  ['نخست‌وزیر از نامه‌ها اظهار بی‌اطلاعی کرد.', 'نخست‌وزیر claimsIgnorance: نامه‌ها'],
  ['بهرام رستانی از آن حکم خبر نداشت.', 'بهرام رستانی claimsIgnorance: آن حکم'],
  ['بهرام رستانی از خانواده‌ها عذرخواهی کرد.', 'بهرام رستانی apologises: خانواده‌ها'],
  ['سخنگوی وزارت خارجه از اظهار نظر خودداری کرد.', 'سخنگوی وزارت خارجه declinesToComment: اظهار نظر'],
];

test('who takes which stance toward what', () => {
  for (const [text, taken] of TAKEN) assert.deepEqual(takenIn(text), [taken], text);
});

test('a sentence of a court condemns nobody’s act, and a denied stance is none', () => {
  for (const text of [
    'بهرام رستانی به پنج سال زندان محکوم شد.',
    'دادگاه او را به اعدام محکوم کرد.',
    'او از رفتن خودداری کرد.',
    'وزیر آن را تکذیب نکرد.',
  ])
    assert.deepEqual(takenIn(text), [], text);
});

test('what it is about is told from its words', () => {
  assert.equal(stancesIn('سخنگوی دولت از این حکم دفاع کرد.')[0]?.toward.about, 'order');
  assert.equal(stancesIn('بهرام رستانی نقش خود را انکار کرد.')[0]?.toward.about, 'role');
  assert.equal(stancesIn('بهرام رستانی از آن کشتار خبر نداشت.')[0]?.toward.about, 'knowledge');
});

test('an order of which somebody did not know leaves the stance as it is', () => {
  const [stance] = stancesIn('بهرام رستانی از دستور تخریب بی‌اطلاع بود.');
  assert.equal(stance?.stance, 'claimsIgnorance');
  assert.equal(stance?.asserted, 'fact');
});
