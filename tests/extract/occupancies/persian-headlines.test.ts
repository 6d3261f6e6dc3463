import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const held = (text: string) => posts(text).map(({ person, post, confidence }) => [person.name, post, confidence]);

test('who speaks next under the post of a headline is likely its holder', () => {
  assert.deepEqual(
    held(
      'دادستان سنگ‌آب: شمار قطعی است\n\nخبرگزاری باد — یکشنبه ۵ تیر ۱۴۰۱\n\nحجت‌الاسلام مهدی رنیکی در نشست خبری گفت: آواربرداری پایان یافت.',
    ),
    [['مهدی رنیکی', 'دادستان سنگ‌آب', 'likely']],
  );
  assert.deepEqual(
    held(
      'فرمانده مرزبانی استان گفت: چنین حادثه‌ای رخ نداده است. سرتیپ دوم احمد رنیکی در پاسخ به پرسش خبرنگار گفت: رود خروشان است.',
    ),
    [['احمد رنیکی', 'فرمانده مرزبانی استان', 'likely']],
  );
});

test('another who is told by other words is not', () => {
  assert.deepEqual(
    held('فرمانده مرزبانی استان گفت: حادثه‌ای نبود. احمد رنیکی، برادر یکی از غرق‌شدگان، گفت که دروغ است.'),
    [],
  );
});

test('of whom a post speaks, and who stands beside it with a post of his own, does not hold it', () => {
  assert.deepEqual(held('به گفتهٔ دادستان، رنیکی هرگز ایرادی گزارش نکرده بود.'), []);
  assert.deepEqual(
    posts('حمام با حضور آقای فرماندار، دکتر حبیب رنیکی رئیس بهداری استان، و رجال افتتاح شد.').map(postLine),
    ['حبیب رنیکی | رئیس بهداری استان | - | current | - | - | 2020-03-05'],
  );
});
