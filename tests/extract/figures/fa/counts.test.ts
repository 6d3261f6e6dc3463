import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedIn, figuresIn } from '../../claims-in.ts';

// `value bound of`: places and bodies are invented.
const COUNTED: readonly (readonly [text: string, counted: readonly string[]])[] = [
  ['بیش از ۳۰ هزار زندانی سیاسی اعدام شدند.', ['30000 atLeast executed']],
  ['دست‌کم ۴۰۰ کارگر در تالون زخمی شدند.', ['400 atLeast injured']],
  ['نزدیک به دو هزار تن از معترضان دستگیر شده‌اند.', ['2000 about detained']],
  ['کمتر از ۱۲ نفر ناپدید شدند.', ['12 atMost disappeared']],
  ['شمار کشته‌شدگان کمتر از ۳۱ تن نیست.', ['31 atLeast killed']],
  ['کشته‌شدگان از ۳۱ نفر کمتر نبودند.', ['31 atLeast killed']],
  ['کشته‌شدگان تالون بیش از ۱۲ نفر نبودند.', ['12 atMost killed']],
  ['کشته‌شدگان صد و ده، صد و پانزده نفر بیشتر نبودند.', ['115 atMost killed']],
  ['سی‌وپنج، چهل نفر کشته شدند.', ['35..40 range killed']],
  ['دوصد و شصت‌وهفت نفر کشته شدند.', ['267 exact killed']],
  ['سه‌صد و نود‌وسه نفر کشته شدند.', ['393 exact killed']],
  ['پنج صد و ده نفر کشته شدند.', ['510 exact killed']],
  ['حدود هزار و پانصد نفر آواره شدند.', ['1500 about displaced']],
  ['سه تا پنج هزار نفر ناپدید شدند.', ['3000..5000 range disappeared']],
  ['بین ۲۰۰ تا ۳۰۰ نفر در آنجا دفن شده‌اند.', ['200..300 range buried']],
  ['بین ۲۰۰ و ۳۰۰ نفر کشته شدند.', ['200..300 range killed']],
  ['دو سه نفر از زندانیان جان باختند.', ['2..3 range died']],
  ['سی چهل نفر زخمی شدند.', ['30..40 range injured']],
  ['صد دویست نفر بازداشت شدند.', ['100..200 range detained']],
  ['ده‌ها نفر بازداشت شدند.', ['20.. vague detained']],
  ['صدها زندانی را تیرباران کردند.', ['200.. vague executed']],
  ['هزاران نفر کشته شدند.', ['2000.. vague killed']],
  ['چند هزار نفر کشته شدند.', ['2000.. vague killed']],
  ['ده‌ها هزار نفر آواره شدند.', ['20000.. vague displaced']],
  ['شمار کشته‌شدگان ۳۲ نفر اعلام شد.', ['32 exact killed']],
  ['۱۷ نفر به اعدام و ۲۰ نفر به زندان محکوم شدند.', ['17 exact sentenced to death', '20 exact sentenced']],
  ['ماموران ۲۸ نفر را بازداشت کردند و یک نفر کشته شد.', ['28 exact detained', '1 exact killed']],
  ['بازداشت ۱۲ دانشجو و کشته شدن سه زن را دیدند.', ['12 exact detained', '3 exact killed']],
  ['سه نفر در اثر بیماری درگذشته‌اند.', ['3 exact died']],
  ['۱۴۵ نفر در این مدت در آنجا نگهداری شدند.', ['145 exact detained']],
  ['ما خانواده‌های هشت تن از جان‌باختگان تالون هستیم.', ['8 exact died']],
  [
    'دادگاه سه سرباز را به اتهام ضرب منجر به مرگ شش بازداشتی به زندان محکوم کرد.',
    ['3 exact sentenced', '6 exact died'],
  ],
  ['چهار نفر به دار آویخته شدند.', ['4 exact executed']],
  ['پنج تن از بافندگان به هلاکت رسیدند.', ['5 exact killed']],
  ['شهادت ۲۱۳ تن از مردم تالون', ['213 exact killed']],
  ['تعداد شهدای روستای تالون، که غروب شنبه هدف قرار گرفت، به ۲۱۳ نفر رسید.', ['213 exact killed']],
  ['تعداد مصدومین ۱۴۶ نفر اعلام شد.', ['146 exact injured']],
  ['دوازده کارگر جان خود را از دست دادند.', ['12 exact died']],
  ['سی و یک نفر رفتند و برنگشتند.', ['31 exact disappeared']],
  ['هفت معلم اختطاف شدند.', ['7 exact abducted']],
  ['۶۴ مصدوم و ۹۷ دستگیری که ۵۱ نفر آزاد شده‌اند.', ['64 exact injured', '97 exact detained', '51 exact released']],
  ['آن نود و هفت نفر که گرفتند کجایند؟', ['97 exact detained']],
  ['۴۲ نفر از عوامل آشوب تحویل مراجع قضایی شده‌اند.', ['42 exact detained']],
  ['۴۰ نفر از باشندگان تالون بی‌جا گردیدند.', ['40 exact displaced']],
  ['سه نفر در ۱۹/۵/۶۷ اعدام شدند.', ['3 exact executed']],
  ['۳۱ تن از بند ۴ اعدام شدند.', ['31 exact executed']],
  ['در تالون آشوب بود، نه اعدام.', []],
  ['۷ نفر به قتل رسیدند.', ['7 exact killed']],
  ['قطار هفت ساعت ماند و ۳۱۰ نفر در شش واگن بودند.', ['310 exact aboard']],
  ['شمار فوت‌شدگان ۱۴ نفر است.', ['14 exact died']],
  ['۴۷ دانشجوی پرستاری ربوده شدند.', ['47 exact abducted']],
  ['از ۴۷ نفری که ربوده شدند هنوز از ۲۱ نفر خبری نیست.', ['47 exact abducted', '21 exact disappeared']],
];

test('value, bound and what happened are read from digits and words', () => {
  for (const [text, counted] of COUNTED) assert.deepEqual(countedIn(text), counted, text);
});

test('“no fewer than” and “no more than” tell a number, and deny none', () => {
  for (const text of ['شمار کشته‌شدگان کمتر از ۳۱ تن نبود.', 'کشته‌شدگان از ۳۱ نفر بیشتر نبودند.'])
    assert.deepEqual(
      figuresIn(text).map(({ asserted }) => asserted),
      ['fact'],
      text,
    );
});

test('who or what is counted is kept, with its qualities', () => {
  const of = (text: string) => figuresIn(text).map(({ unit, population }) => `${unit}: ${population}`);
  assert.deepEqual(of('۳۰ زندانی سیاسی اعدام شدند.'), ['persons: زندانی سیاسی']);
  assert.deepEqual(of('۱۲۰ گور جمعی پیدا شد.'), ['graves: گور جمعی']);
  assert.deepEqual(of('صدها جسد پیدا شد.'), ['bodies: جسد']);
  assert.deepEqual(of('۴۰ خانواده نامه نوشتند.'), ['groups: خانواده']);
  assert.deepEqual(of('۳۰ نفر کشته شدند.'), ['persons: null']);
});

test('ages, lengths, prices and numbers of things are no figures', () => {
  for (const text of [
    'او ۲۵ ساله بود.',
    'پنج سال در زندان بود.',
    'ماده ۱۳۰۰ قانون',
    'او ۱۲۰۰ تومان داشت.',
    'در سال ۱۳۶۷ آمد.',
    'یک روز آمد.',
  ])
    assert.deepEqual(countedIn(text), [], text);
});

test('whose mother or brother one is, told to honour her, counts nobody', () => {
  for (const text of ['مادر دو شهید در مراسم سخن گفت.', 'برادر سه شهید آمد.'])
    assert.deepEqual(countedIn(text), [], text);
  assert.deepEqual(countedIn('دو شهید این روستا دفن شدند.'), ['2 exact buried']);
});

test('those who came back alive are no missing ones, though others are told of behind them; the drowned, the held and what is left of bodies are told', () => {
  const told = (text: string) => figuresIn(text).map(({ value, of, unit }) => `${value} ${of} ${unit}`);
  assert.deepEqual(told('۲۳ تن زنده برگشتند و سه تن تا امروز لادرک اند.'), [
    '23 survived persons',
    '3 disappeared persons',
  ]);
  assert.deepEqual(told('گروه با ۳۴ تن از بازماندگان و خانواده‌ها مصاحبه کرد.'), ['34 null persons']);
  assert.deepEqual(told('یازده نفر جان سالم به در بردند.'), ['11 survived persons']);
  assert.deepEqual(told('سیزده نفر از ملوانان غرق شدند.'), ['13 died persons']);
  assert.deepEqual(told('چهل و هفت نفر هنوز در بازداشت‌اند.'), ['47 detained persons']);
  assert.deepEqual(told('سربازان ۴۹ تن از باشندگان را گرفتار و به قلعه بردند.'), ['49 detained persons']);
  assert.deepEqual(told('۱۲ نفر گرفتار برف شدند.'), ['12 null persons']);
  assert.deepEqual(told('خانواده‌ها از ۴۷ ناپدیدشده سخن می‌گویند.'), ['47 disappeared persons']);
  assert.deepEqual(told('بقایای دست‌کم ۳۴ انسان از گودال بیرون آمد.'), ['34 null bodies']);
});

test('the number of a section, a row or a block of a cemetery counts no graves and no cemeteries', () => {
  assert.deepEqual(countedIn('کارگران قطعه ۴۱ گورستان تارسل را صاف کردند.'), []);
  assert.deepEqual(countedIn('در ردیف ۱۲ گورستان سه نفر دفن شدند.'), ['3 exact buried']);
});
