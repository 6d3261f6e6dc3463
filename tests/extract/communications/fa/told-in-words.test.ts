import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../../parties-in.ts';

interface Told {
  readonly text: string;
  readonly to: string;
  readonly medium: string;
  readonly answer?: string;
  readonly on?: string;
}

const TOLD: readonly Told[] = [
  {
    text: 'در بهار ۱۳۸۲ به کمیتهٔ اسیران نوشتم. در آذر همان سال جواب آمد، چهار خط.',
    to: 'کمیتهٔ اسیران',
    medium: 'letter',
    answer: 'given',
  },
  {
    text: 'به رئیس زندان عریضه دادم: جسد پسرم را بدهید. گفت قبر معلوم نیست.',
    to: 'رئیس زندان',
    medium: 'petition',
    answer: 'given',
  },
  {
    text: 'اعتراض به مصادرهٔ خانه را روز ۵ اسفند ۱۳۶۰ به دیوان دادم و جوابی نگرفتم.',
    to: 'دیوان',
    medium: 'complaint',
    answer: 'none',
    on: '1982-02-24',
  },
  {
    text: 'همسرش نامه نوشت به دانشگاه، روز ۴ اسفند ۱۳۹۹. جوابش انتقال به شهر دیگر بود.',
    to: 'دانشگاه',
    medium: 'letter',
    answer: 'given',
    on: '2021-02-22',
  },
  {
    text: 'ما ۱۲ اسد ۱۳۹۸ به والی مکتوب روان کردیم، هیچ جوابی نیامد.',
    to: 'والی',
    medium: 'letter',
    answer: 'none',
    on: '2019-08-03',
  },
  {
    text: 'خانواده‌ها به دادستان نظامی شکایت بردند و پاسخی نشنیدند.',
    to: 'دادستان نظامی',
    medium: 'complaint',
    answer: 'none',
  },
  { text: 'مادرم به فرماندهٔ پادگان زنگ زد و گفت که پسرش بیمار است.', to: 'فرماندهٔ پادگان', medium: 'telephone' },
  { text: 'پدرم به استاندار تلفن کرد و گفت که جسدها را شبانه برده‌اند.', to: 'استاندار', medium: 'telephone' },
];

test('letters, petitions and calls told in words, in every person and tense, with what came back', () => {
  for (const { text, to, medium, answer, on } of TOLD) {
    const [claim] = communicationsIn(text);
    assert.equal(claim?.to.map((m) => m.name ?? m.text).join(), to, text);
    assert.deepEqual([claim?.medium, claim?.answer ?? null], [medium, answer ?? null], text);
    if (on !== undefined) assert.equal(claim?.on, on, text);
  }
});

test('the day of the sending is not that of the silence', () => {
  const [claim] = communicationsIn('اعتراض به مصادرهٔ خانه را روز ۵ اسفند ۱۳۶۰ به دیوان دادم و جوابی نگرفتم.');
  assert.equal(claim?.answerAsOf, null);
});

test('a reply by letter is no letter that was answered', () => {
  assert.deepEqual(communicationsIn('شرکت در نامه‌ای به ما پاسخ داد که هیچ گورستانی آنجا نبوده است.'), []);
});
