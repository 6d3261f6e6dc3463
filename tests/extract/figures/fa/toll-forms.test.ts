// The forms in which Persian reports tell a toll: who gives it behind the number, in what range, of whom it is a part. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../../claims-in.ts';

const told = (text: string): readonly string[] =>
  figuresIn(text).map(
    ({ value, low, high, bound, sayer }) =>
      `${value ?? `${low}–${high}`} ${bound}: ${sayer.map(({ who }) => who.map((one) => one.text).join(' ')).join(' < ')}`,
  );

test('who gives a number with the verb behind it says it, and not the page', () => {
  assert.deepEqual(told('بنیاد فانوس آمار کشته‌شدگان را دست‌کم ۳۰۴ نفر اعلام کرد.'), ['304 atLeast: بنیاد فانوس']);
  assert.deepEqual(told('دادستان شمار کشته‌ها را ۱۹ نفر خواند.'), ['19 exact: دادستان']);
  assert.deepEqual(told('گروه‌های حقوق بشری از کشته شدن ۸۵ تا ۹۷ نفر در تارسل خبر دادند.'), [
    '85–97 range: گروه‌های حقوق بشری',
  ]);
  assert.deepEqual(told('کمیتهٔ خانواده‌ها هویت ۹۷ تن از کشته‌شدگان را احراز کرده است.'), ['97 exact: کمیتهٔ خانواده‌ها']);
  assert.deepEqual(told('در آمار رسمی، ۱۹ نفر کشته اعلام شده‌اند.'), ['19 exact: ']);
});

test('ranges and upper bounds are read with their nouns; a village is no ten', () => {
  assert.deepEqual(told('شمار قربانیان از ۶۵۸ نفر تا بیش از سی هزار نفر تخمین زده می‌شود.'), ['658–null range: ']);
  assert.deepEqual(told('حدود ۴۰ یا ۴۵ نفر کشته شدند.'), ['40–45 range: ']);
  assert.deepEqual(told('تا ۳۰ هزار نفر در آن تابستان اعدام شدند.'), ['30000 atMost: ']);
  assert.deepEqual(told('شمار کشته‌شدگان تا ۳۰ نفر افزایش یافت.'), ['30 exact: ']);
  assert.deepEqual(told('سه نفر کشته شدند. مأموران به ده آمدند و خانه‌ها را گشتند.'), ['3 exact: ']);
});

test('those among the dead, and a share told again as a number, are parts', () => {
  const wholes = (text: string) => {
    const figures = figuresIn(text);
    return figures.map(({ value, low, partOf }) => [
      value ?? low,
      figures.find(({ id }) => id === partOf)?.value ?? null,
    ]);
  };
  assert.deepEqual(wholes('۳۲۶ نفر جان باختند. در میان این کشته‌شدگان ۴۳ کودک و ۲۵ زن ثبت شده‌اند.'), [
    [326, null],
    [43, 326],
    [25, 326],
  ]);
  assert.deepEqual(
    wholes('دویست نفر کشته شدند. بیست درصد کشته‌شدگان در خانه بودند. ۲۰ درصد کشته‌شدگان، یعنی ۴۰ نفر، زن بودند.'),
    [
      [200, null],
      [40, 200],
    ],
  );
  assert.deepEqual(
    wholes(
      'In all 200 people were killed. Some 30 percent of those who died, 60 or 64 sailors, were killed by their own side.',
    ),
    [
      [200, null],
      [60, 200],
    ],
  );
  assert.deepEqual(wholes('در آن شب ۴۰ نفر کشته شدند. فهرستی شامل نام ۴۷۹۹ اعدام‌شده منتشر شد.'), [
    [40, null],
    [4799, null],
  ]);
});

test('whose count a number is: a list, a relative clause, a source in brackets', () => {
  assert.deepEqual(told('فهرست بنیاد فانوس شامل نام ۸۱ کشته است.'), ['81 exact: بنیاد فانوس']);
  assert.deepEqual(told('در فهرست بنیاد فانوس نام ۸۱ کشته آمده است.'), ['81 exact: بنیاد فانوس']);
  assert.deepEqual(told('بنیاد فانوس در فهرست خود نام ۸۱ کشته دارد.'), ['81 exact: بنیاد فانوس']);
  assert.deepEqual(told('رقم ۸۱ کشته که بنیاد فانوس اعلام کرد رد شد.'), ['81 exact: بنیاد فانوس']);
  assert.deepEqual(told('آمار وزارت بهداشت نشان می‌دهد ۸۱ نفر کشته شده‌اند.'), ['81 exact: وزارت بهداشت']);
  assert.deepEqual(told('دست‌کم ۸۱ نفر کشته شدند (منبع: بنیاد فانوس).'), ['81 atLeast: بنیاد فانوس']);
  assert.deepEqual(told('فهرست کشته‌شدگان شامل نام ۸۱ کشته است.'), ['81 exact: ']);
});

test('of two numbers before one verb each has its own giver', () => {
  const [, second] = told('بنیاد فانوس دست‌کم ۵۸ کشته و اتحادیهٔ بندر ۶۳ کشته را شمرده‌اند.');
  assert.equal(second, '63 exact: اتحادیهٔ بندر');
});
