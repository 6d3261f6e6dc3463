// Messages, reminders and answers as news and statements tell them in Persian. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn, toldIn } from '../../parties-in.ts';

test('who asks by publishing or sending a letter, and whom', () => {
  assert.deepEqual(
    askedIn(
      'جمعی از مادران داغدار با انتشار نامه‌ای سرگشاده خطاب به شهردار دره‌بید از او خواستند جلوی تخریب گورها را بگیرد.',
    ),
    ['جمعی از مادران داغدار > شهردار دره‌بید: جلوی تخریب گورها را بگیرد'],
  );
  assert.deepEqual(
    askedIn('بیش از ۱۵۰ مقام سابق سازمان ملل با ارسال نامه‌ای به کمیسر عالی حقوق بشر خواستار تشکیل کمیته تحقیق شدند.'),
    ['بیش از ۱۵۰ مقام سابق سازمان ملل > کمیسر عالی حقوق بشر: تشکیل کمیته تحقیق'],
  );
});

test('a day, a register, a protest and the noun of a verb are nobody', () => {
  const [first] = communicationsIn(
    'روز گذشته ۵ بهمن، خانواده‌های اعدام‌شدگان در نامه‌ای به فرامرز دلیران، رئیس‌جمهور، خواستار بازگشایی گورستان شدند.',
  );
  assert.equal(first?.by[0]?.text, 'خانواده‌های اعدام‌شدگان');
  const [filed] = communicationsIn('خانواده‌ها روز ۱۲ تیر ۱۴۰۰ شکایتی را در دادسرای دره‌بید به ثبت رساندند.');
  assert.equal(filed?.to[0]?.text, 'دادسرای دره‌بید');
  const protests = communicationsIn('فرقانی در ۹ مرداد ۱۳۶۷ در نامه‌ای به رهبر به اعدام‌ها اعتراض کرد.');
  assert.deepEqual(
    protests.map(({ to }) => to[0]?.text),
    ['رهبر'],
  );
  const [given] = communicationsIn('کانون وکلای سپیدرود در آبان ۱۳۹۹ شکایتی به کارگروه ناپدیدشدگان ارائه کرد.');
  assert.equal(given?.to[0]?.text, 'کارگروه ناپدیدشدگان');
});

test('a second letter is to whom and for what the first was, and a silence is of both', () => {
  const [first, second] = communicationsIn(
    'انجمن دادخواهان در ۳ فروردین ۱۴۰۰ به وزیر دادگستری نامه نوشت. نامهٔ دوم در ۱۴ اردیبهشت ۱۴۰۰ فرستاده شد. وزارتخانه به هیچ‌یک پاسخ نداد.',
  );
  assert.equal(second?.by[0]?.name, 'انجمن دادخواهان');
  assert.equal(second?.to[0]?.text, 'وزیر دادگستری');
  assert.equal(second?.on, '2021-05-04');
  assert.deepEqual([first?.answer, second?.answer], ['none', 'none']);
});

test('what was refused, left without reply or received, by whom and of whom', () => {
  const answers = (text: string) =>
    communicationsIn(text).map(({ by, to, answer }) => [by[0]?.text, to[0]?.text, answer]);
  assert.deepEqual(answers('دادستان دره‌بید درخواست خانواده‌ها را در ۶ خرداد ۱۴۰۰ رد کرد.'), [
    ['خانواده‌ها', 'دادستان دره‌بید', 'refused'],
  ]);
  assert.deepEqual(answers('وزارت اطلاعات هنوز به درخواست رادیو سپید برای اظهار نظر پاسخی نداده است.'), [
    ['رادیو سپید', 'وزارت اطلاعات', 'none'],
  ]);
  const text = 'انجمن در ۱۰ دی ۱۳۹۹ در نامه‌ای از استانداری خواست نقشه‌ها را تحویل دهد. ';
  assert.equal(communicationsIn(`${text}استانداری در پاسخی دو صفحه‌ای این درخواست را رد کرد.`)[0]?.answer, 'refused');
  assert.equal(communicationsIn(`${text}آنان پاسخی دریافت نکردند.`)[0]?.answer, 'none');
});

test('told at a meeting, made known by somebody, ordered by telephone', () => {
  assert.deepEqual(
    toldIn('نمایندگان خانواده‌ها در دیدار با دادستان دره‌بید در ۲۳ دی ۱۳۹۸ به او گفتند که گورها در حال تخریب است.'),
    ['نمایندگان خانواده‌ها > دادستان دره‌بید (in person): گورها در حال تخریب است'],
  );
  assert.deepEqual(toldIn('فرماندار دره‌بید در ۲ مرداد ۱۴۰۰ از سوی رئیس پلیس در جریان تیراندازی قرار گرفت.'), [
    'رئیس پلیس > فرماندار دره‌بید (-): تیراندازی',
  ]);
  const [order] = communicationsIn('وزیر کشور تلفنی به رئیس زندان دستور داد ملاقات‌ها را قطع کند.');
  assert.deepEqual(order?.asks, ['ملاقات‌ها را قطع کند']);
});
