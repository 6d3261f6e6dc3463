import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const saidOf = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'attribute' && claim.what !== 'named' && claim.what !== 'bodyNamed'
      ? [`${claim.person.name ?? claim.person.text} ${claim.what}: ${claim.value}`]
      : [],
  );

const SAID: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['بهرام رستانی، ۲۵ ساله، دانشجو بود.', ['بهرام رستانی age: 25']],
  ['بهرام رستانی به پنج سال زندان محکوم شد.', ['بهرام رستانی sentence: پنج سال زندان']],
  ['دادگاه او را به اعدام محکوم کرد.', ['او sentence: اعدام']],
  ['مریم تالونی، مادر بهرام رستانی، آمد.', ['مریم تالونی kin: مادر بهرام رستانی']],
  ['مریم تالونی اعدام شد.', ['مریم تالونی fate: executed']],
];

test('age, sentence, kin and fate of one person', () => {
  for (const [text, said] of SAID) assert.deepEqual(saidOf(text), said, text);
});

test('birth has its date and place', () => {
  const [birth] = claimsIn('مریم تالونی متولد ۱۳۳۵ تهران بود.').filter((claim) => claim.kind === 'attribute');
  assert.equal(birth?.when, '1956-03-21/1957-03-20');
  assert.equal(birth?.where, 'تهران');
});

test('numbers of people have no age and no fate of their own', () => {
  for (const text of ['سه نفر اعدام شدند.', 'قرارداد ۲۵ ساله امضا شد.', 'در ۲۵ سالگی رفت.'])
    assert.deepEqual(saidOf(text), [], text);
});

test('how somebody is called, or what he is, is no name', () => {
  const texts = [
    'جوان هفده ساله کشته شد.',
    'آقای بخشدار به من گفت: «برو خانه، کسی اینجا نیست.»',
    'من به سردار هم زنگ زدم و گفتم که آب بالا آمده است.',
  ];
  const names = texts.flatMap((text) =>
    claimsIn(text).flatMap((claim) => {
      if (claim.kind === 'attribute') return [claim.person.name];
      if (claim.kind === 'quote') return claim.speaker.map(({ name }) => name);
      return claim.kind === 'communication' ? claim.to.map(({ name }) => name) : [];
    }),
  );
  assert.ok(names.length >= texts.length);
  assert.deepEqual([...new Set(names)], [null]);
});
