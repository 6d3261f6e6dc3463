// Who was elsewhere, what never came to somebody's desk, what is called forged or granted after all, and who “the first accused” is. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    '“Those photographs are a forgery. There was no such order,” said Oren Mavik. “I learned of it later.”',
    [
      'Oren Mavik denies: Those photographs are a forgery',
      'Oren Mavik denies: There was no such order',
      'Oren Mavik claimsIgnorance: it later',
    ],
  ],
  [
    '“Some men were held there, yes, for a few days,” said Oren Mavik.',
    ['Oren Mavik admits: Some men were held there, yes, for a few days'],
  ],
  [
    'Oren Mavik said that he was on leave that week and knew nothing of the order.',
    ['Oren Mavik claimsIgnorance: the order', 'Oren Mavik denies: he was on leave that week'],
  ],
  ['Oren Mavik told us in 2011 that he had never received it.', ['Oren Mavik claimsIgnorance: it']],
  ['The harbour office replied that it held no record of the call.', ['The harbour office claimsIgnorance: the call']],
  ['Oren Mavik said that he was on leave that week.', ['Oren Mavik denies: he was on leave that week']],
  [
    '“No such report ever reached my desk,” said Oren Mavik.',
    ['Oren Mavik claimsIgnorance: No such report ever reached my desk'],
  ],
  [
    '“None of our aircraft left the ground that night,” said Oren Mavik.',
    ['Oren Mavik denies: None of our aircraft left the ground that night'],
  ],
  [
    'The first accused, Arvid Malen, ran the works. The first accused said that he knew nothing of the letter.',
    ['Arvid Malen claimsIgnorance: the letter'],
  ],
  [
    'The court heard two men. The first accused said that he knew nothing of the letter.',
    ['The first accused claimsIgnorance: the letter'],
  ],
  [
    'Oren Mavik was made secretary of the Department of Fisheries. The company says that it was never warned.',
    ['The company claimsIgnorance: never warned'],
  ],
  ['No further information is available. No decision was taken.', []],
];

test('alibis, papers that never came, forgeries, what is granted, and the accused by name', () => {
  for (const [text, expected] of CASES) assert.deepEqual(heldIn(text), expected, text);
});

test('a company denies in its own press statement', () => {
  const statement = `HALVERD MINING LIMITED

Press statement

Melsk, 4 May 1998

No miner entered the third gallery that day. No further information is available.`;
  assert.deepEqual(heldIn(statement), ['HALVERD MINING LIMITED denies: No miner entered the third gallery that day']);
});

test('in Persian: on leave, no telegram seen, «متهم» by the name above', () => {
  const judgment = `متهم: سرهنگ کاظم درودی، فرزند صفر

متهم اظهار داشته است که از وضع انبار اطلاع نداشته است.`;
  assert.deepEqual(heldIn(judgment), ['کاظم درودی claimsIgnorance: وضع انبار']);
  assert.deepEqual(heldIn('کاظم درودی گفت: «من هیچ نامه‌ای ندیدم.»'), [
    'کاظم درودی claimsIgnorance: من هیچ نامه‌ای ندیدم',
  ]);
  assert.deepEqual(heldIn('کاظم درودی گفت: «آن روز در مرخصی بودم.»'), ['کاظم درودی denies: آن روز در مرخصی بودم']);
});

test('the accused of a hearing is who is called so in one of the turns', () => {
  const hearing = `JUDGE: You were Director of Security from when?

ACCUSED MALVARI: From the autumn of 1986.

JUDGE: And then?

ACCUSED: I was on sick leave from the 15th of April.`;
  assert.deepEqual(
    heldIn(hearing).map((one) => one.toLowerCase()),
    ['malvari denies: i was on sick leave from the 15th of april'],
  );
});

test('an officer is one by the rank in the words for him, and lays it on who gave the order', () => {
  assert.deepEqual(heldIn('Brigadier Holm Barz said that he had given no promise.'), [
    'Holm Barz denies: he had given no promise',
  ]);
  assert.deepEqual(heldIn('Brigadier Holm Barz said that the order had come from the General Staff.'), [
    'Holm Barz accuses: the order had come from the General Staff',
  ]);
});
