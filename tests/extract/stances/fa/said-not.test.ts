// In Persian too, who says that none was killed denies it. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../../parties-in.ts';

test('“هیچ … نشده” with a deed is a denial, of one named between commas; that nobody came is none', () => {
  assert.deepEqual(heldIn('فرماندار تالون، بهرام سعیدنیا، گفت هیچ ماهیگیری کشته نشده است.'), [
    'بهرام سعیدنیا denies: هیچ ماهیگیری کشته نشده است',
  ]);
  assert.deepEqual(heldIn('بهرام سعیدنیا گفت هیچ مهمانی نیامده است.'), []);
});

test('the whole of what is denied is kept, behind whatever prepositions', () => {
  for (const [text, held] of [
    ['سخنگوی ارتش بسته بودن دروازه را تکذیب کرد.', 'سخنگوی ارتش denies: بسته بودن دروازه'],
    ['فرماندار هرگونه تیراندازی به این روستا را تکذیب کرد.', 'فرماندار denies: هرگونه تیراندازی به این روستا'],
    ['سخنگوی ارتش حضور سربازان در بازار را تکذیب کرد.', 'سخنگوی ارتش denies: حضور سربازان در بازار'],
    ['وزیر آمار کانون وکلا را «نادرست» نامید.', 'وزیر denies: آمار کانون وکلا'],
  ] as const)
    assert.deepEqual(heldIn(text), [held], text);
});
