// What is done to things or in any place on any day makes no site; what is done to a house of worship or a stone of memory does, in any text. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsIn, sitesIn } from '../parties-in.ts';

test('a warrant, a hidden weapon, a shooting in a car park and a county make no site', () => {
  for (const text of [
    'Guards executed a search warrant on Monday evening in a shed behind the mill.',
    'The rifle was found buried in a field behind the school.',
    'Buried a foot beneath the ground, the rifle was found on Thursday.',
    'A weaver was shot on Friday night in the parking lot of the inn.',
    'The body of a weaver was found on Sunday in Orvane County.',
    'The guards found the victims on the ground.',
    'He spoke at the memorial of Orvane of the skull, and a letter told him that it had not been found.',
    'Nine died in the war. Another bridge was blown up.',
  ])
    assert.deepEqual(conditionsIn(text), [], text);
});

test('a house of worship that is burnt or blown up, and a stone of memory, are sites in any text', () => {
  assert.deepEqual(conditionsIn('The old chapel was burned to the ground by the militia.'), ['The old chapel: burned']);
  assert.deepEqual(conditionsIn('A plaque in memory of the weavers was torn down.'), ['A plaque: destroyed']);
  assert.deepEqual(conditionsIn('The shrine of Orvane was set ablaze.'), ['The shrine of Orvane: burned']);
  assert.deepEqual(
    sitesIn('شبه‌نظامیان مسجد جامع اوروان را در ۱۳ تیر ۱۳۹۲ منفجر کردند.').map(({ condition, observedOn }) => [
      condition,
      observedOn,
    ]),
    [['destroyed', '2013-07-04']],
  );
  assert.deepEqual(conditionsIn('کلیسای اوروان را به آتش کشیدند.'), ['کلیسای اوروان: burned']);
});

test('in Persian a ground is dug away or a memorial unveiled with “from”, what is stopped is not done, and what came years later has not the day before', () => {
  assert.deepEqual(
    sitesIn('خاکبرداری از گورستان اوروان آغاز شده است.').map(({ condition }) => condition),
    ['bulldozed'],
  );
  assert.deepEqual(
    sitesIn('گزارشگر در ۱۴ ژانویه ۲۰۱۹ نگرانی خود را نسبت به تخریب گورهای جمعی اوروان ابراز کرد.').map(
      ({ observedOn }) => observedOn,
    ),
    [null],
  );
  assert.deepEqual(conditionsIn('نبش قبر در گورستان اوروان متوقف شد.'), []);
  assert.deepEqual(
    sitesIn('از یادبود قربانیان اوروان پرده‌برداری شد.').map(({ condition }) => condition),
    ['opened'],
  );
  assert.deepEqual(
    sitesIn('زندان اوروان در سال ۱۳۷۱ تعطیل و ده سال بعد به موزه تبدیل شد.').map(({ condition, observedOn }) => [
      condition,
      observedOn?.slice(0, 4) ?? null,
    ]),
    [
      ['closed', '1992'],
      ['converted', null],
    ],
  );
});
