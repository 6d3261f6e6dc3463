import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

const NONE: readonly string[] = [
  'خبرگزاری مهر آن را نوشت.',
  'آقای بهمن تیرانی و خانم بهار آذری آمدند.',
  'ماده ۱۳۰۰ این قانون روشن است.',
  'قطعنامه ۱۹۲۹ را خواندند.',
  'پلاک ۱۳۶۷ را کندند.',
  'پرونده شماره ۱۳۸۸ گم شد.',
  'او ۱۳۰۰ تومان داشت.',
  'امام جمعه تالون سخن گفت.',
  'نماز جمعه تالون شلوغ بود.',
  'خیابان ۱۲ مهر بسته است.',
  'ماه و خورشید و ستارگان پیدا بودند.',
  'مه همه جا را گرفت.',
  '۶۷ نفر آمدند.',
  'تیر به پایش خورد.',
  'یک کارگر ۲۵ ساله آمد.',
  'بهرام رستانی، ۲۵ ساله، آمد.',
  'کار او تمام می‌شود و می‌رود.',
];

test('names, numbers of things, titles and everyday words are no dates', () => {
  for (const text of NONE) assert.deepEqual(datesIn(text), [], text);
});

test('a number of people behind a month is not its year', () => {
  assert.deepEqual(
    datesIn('در مردادماه ۶۷ نفر را بردند', '2020-09-16').map(({ passage }) => passage.exact),
    ['مردادماه'],
  );
});
