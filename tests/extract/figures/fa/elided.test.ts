import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedIn } from '../../claims-in.ts';

const CASES: readonly (readonly [text: string, figures: readonly string[]])[] = [
  // Who is counted was told right before.
  ['در سیلوی تالون ۱۴ کارگر کشته شدند. رادیو نُه گفت.', ['14 exact killed', '9 exact killed']],
  ['۳۰ جسد را از رود گرفتند. من بیست و یک تا را شستم.', ['30 exact -', '21 exact -']],
  ['در آسیاب ۱۲ تن کشته شدند. شهردار می‌گوید هفت نفر.', ['12 exact killed', '7 exact killed']],
  ['در آسیاب ۱۲ تن کشته شدند. شمارشان بعد شد پانزده.', ['12 exact killed', '15 exact killed']],
  ['شهدا ۲۵ نفر بودند، نه ۱۸.', ['25 exact killed', '18 exact killed']],
  ['سرهنگ گفت ۱۱ تن کشته شدند، ولی دفتر غسالخانه بیست و سه را نشان می‌دهد.', ['11 exact killed', '23 exact killed']],
  // Labels and words joined to the classifier.
  ['فوت در بخش: ۶', ['6 exact died']],
  ['کشته: ۱۲ نفر، زخمی: ۳۰ نفر', ['12 exact killed', '30 exact injured']],
  ['زخمیان ۳۳ نفرند.', ['33 exact injured']],
  ['از ۱۴ مجروح، ۱۱ نفرشان زن بودند.', ['14 exact injured', '11 exact -']],
  ['جمجمهٔ سالم ۲۹ عدد.', ['29 exact -']],
  ['شمار کشته‌شدگان، بنا بر دفتر کفن‌فروش، ۷۱ نفر است.', ['71 exact killed']],
  // A noun that no list knows, by what befell it.
  ['خبر جان باختن چهار خباز در کوره رسید.', ['4 exact died']],
  ['هفت گاریچی در برف جان باختند.', ['7 exact died']],
  ['هشت تن به سزای اعمال ننگین خود رسیدند.', ['8 exact executed']],
  // Neither, years, files, animals, hours and things.
  ['بنده نه شاهدم نه متهم.', []],
  ['کارخانه از ۱۳۵۱ فعال بوده است.', []],
  ['سه هزار رأس گوسفند تلف شد.', []],
  ['دو تن کشته شدند. ساعت نُه گفت برویم.', ['2 exact killed']],
  ['در سه خیابان درگیری بود و دو تن کشته شدند.', ['2 exact killed']],
  ['دو تن کشته شدند. این سه تا سیب را نگه دارید.', ['2 exact killed']],
];

test('Persian numbers count those told of before, those of their label, and those to whom only persons fall', () => {
  for (const [text, figures] of CASES) assert.deepEqual(countedIn(text), figures, text);
});

test('who is counted by «نفر», and a large number, is told again by whoever says or writes it', () => {
  for (const [text, counted] of [
    [
      'در تالون دو تن کشته شدند. این که گروهی می‌نویسند چهارده نفر، من سندی ندیدم.',
      ['2 exact killed', '14 exact killed'],
    ],
    ['اعدام‌شدگان را از این در بردند. زن‌های اسکله هر سال از «بیش از دویست نفر» گفته‌اند.', ['200 atLeast executed']],
    ['در آبله عده‌ای مردند؛ عددش را نمی‌دانم، کدخدا می‌گفت پانصد.', ['500 exact died']],
    ['در گردنه هفتاد تن یخ زدند.', ['70 exact died']],
  ] as const)
    assert.deepEqual(countedIn(text), counted, text);
});

test('who came back is not counted with the dead behind them, and the sum of both is no number of dead', () => {
  assert.deepEqual(countedIn('بازگشتگان ۵۱۲ نفرند و «فوت ۲۳۰، گریخته ۱۸». این جمع ۷۶۰ می‌شود.'), [
    '512 exact -',
    '230 exact died',
  ]);
});
