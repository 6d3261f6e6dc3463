// Negated words that deny nothing that was done, in Persian and in English. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const held = (text: string): readonly string[] =>
  claimsIn(text, '2013-05-04').flatMap((claim) =>
    claim.kind === 'stance' ? [`${claim.stance}: ${claim.passage.exact}`] : [],
  );

test('what somebody feels, has to say, finds fitting or tells others not to do denies nothing', () => {
  for (const words of [
    'قانع نشدم',
    'در این باره صحبتی ندارم',
    'این پرسش‌ها فنی است و وقت آن نیست',
    'من دلیلی نداشتم شک کنم',
    'چنین کاری مسبوق به سابقه نیست',
  ])
    assert.deepEqual(held(`بهرام تالونی، وزیر کشور، گفت: «${words}.»`), [], words);
  assert.deepEqual(held('دربان گفته خودش خط استاندار را به دفتر شما داد و در باز بود.'), []);
  assert.deepEqual(held('Captain Dorn said: “I did not ask what for.”'), []);
  assert.deepEqual(held('The minister, Ilsa Varn, said: “I have not had the opportunity to read it.”'), []);
});

test('what was not done is denied beside it', () => {
  for (const words of ['هیچ کس کشته نشده است', 'ما هیچ فهرستی تهیه نکردیم', 'من آن روز در سفر بودم'])
    assert.deepEqual(held(`بهرام تالونی، وزیر کشور، گفت: «${words}.»`), [`denies: ${words}`]);
  assert.equal(held('فرمانده پاسگاه گفت: «دوربین پاسگاه آن شب در تعمیر بود.»').length, 1);
  assert.equal(held('The minister, Ilsa Varn, said: “We did not open the grave.”').length, 1);
});

test('that another did not know is not the ignorance of who says so', () => {
  assert.deepEqual(held('متهم گفت: «شیرزادی نمی‌دانست، او هر چه می‌فرستادیم پخش می‌کرد.»'), []);
  assert.deepEqual(held('بهرام تالونی، وزیر کشور، گفت: «من نمی‌دانستم.»'), ['claimsIgnorance: من نمی‌دانستم']);
});
