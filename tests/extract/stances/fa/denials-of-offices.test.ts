// What offices deny in Persian news: behind a colon that goes on, in a headline, with «هرگونه», of films. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../../parties-in.ts';

test('words behind a colon go on to the end of the paragraph, as long as nobody else speaks', () => {
  const text =
    'بهرام سعیدنیا، استاندار تالون، افزود: دو تن بر اثر تصادف درگذشتند. پلیس در تالون اصلاً سلاح جنگی در اختیار نداشت. وی سپس گفت: باران آمد.\n\nهیچ سلاحی دیده نشد.';
  assert.deepEqual(heldIn(text), [
    'بهرام سعیدنیا explains: دو تن بر اثر تصادف درگذشتند',
    'بهرام سعیدنیا denies: پلیس در تالون اصلاً سلاح جنگی در اختیار نداشت',
  ]);
});

test('a headline with a colon, «هرگونه … را», old films, an order that was not given', () => {
  for (const [text, expected] of [
    [
      'استاندار تالون: هیچ‌کس با گلوله کشته نشده است\n\nباران آمد.',
      'استاندار تالون denies: هیچ‌کس با گلوله کشته نشده است',
    ],
    [
      'وزارت دفاع در اطلاعیه‌ای هر گونه دخالت در بمباران روستا را تکذیب کرد.',
      'وزارت دفاع denies: هر گونه دخالت در بمباران روستا',
    ],
    [
      'فرماندهی تالون در پیامکی به خبرنگاران «هرگونه تیراندازی مستقیم» را رد کرده است.',
      'فرماندهی تالون denies: هرگونه تیراندازی مستقیم',
    ],
    ['استاندار تالون گفت: این عکس‌ها متعلق به پارسال است.', 'استاندار تالون denies: این عکس‌ها متعلق به پارسال است'],
    ['فرماندار تالون گفت: «دستوری از شورا صادر نشد.»', 'فرماندار تالون denies: دستوری از شورا صادر نشد'],
    [
      'نماینده تالون گفت: شش نفر کشته شدند، آمار بیگانگان را قبول ندارم.',
      'نماینده تالون denies: آمار بیگانگان را قبول ندارم',
    ],
    [
      'دادستان تالون گفت: «انباری به این نام نه داریم و نه داشته‌ایم.»',
      'دادستان تالون denies: انباری به این نام نه داریم و نه داشته‌ایم',
    ],
    ['استاندار تالون گفت: «آن سخن را به خاطر نمی‌آورم.»', 'استاندار تالون claimsIgnorance: آن سخن را به خاطر نمی‌آورم'],
    ['سرهنگ تالونی گفت نمی دانستم که آنها را می برند.', 'تالونی claimsIgnorance: نمی دانستم که آنها را می برند'],
  ] as const)
    assert.deepEqual(heldIn(text), [expected], text);
});

test('neither … nor, a paper not proven, and that nobody was harmed deny; a time owned to is admitted', () => {
  for (const [words, expected] of [
    ['پشت اسکله نه قایقی بود و نه نگهبانی از ما', 'denies'],
    ['اصالت آن برگه ثابت نشده', 'denies'],
    ['مرزبان من کسی را به آب نینداخت', 'denies'],
    ['قبول دارم که زمانش مناسب نبود', 'admits'],
    ['به این فرماندهی گزارشی نشده است', 'claimsIgnorance'],
  ])
    assert.deepEqual(heldIn(`سردار بهرام سعیدنیا گفت: «${words}.»`), [`بهرام سعیدنیا ${expected}: ${words}`]);
});
