import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../../src/extract/text/english-names.ts';
import { tokensOf } from '../../../src/extract/text/tokens.ts';

const namesIn = (text: string) => namesOf(tokensOf(text, [{ from: 0, to: text.length }]), () => false);

const NAMES: readonly (readonly [string, ...string[]])[] = [
  ['آقای تالونی گفت که نمی‌داند.', 'تالونی: person'],
  ['خانم دکتر مریم تالونی آمد.', 'مریم تالونی: person'],
  ['آیت الله احمد کوهداری نامه نوشت.', 'احمد کوهداری: person'],
  ['حجت‌الاسلام والمسلمین رنیکی حکم داد.', 'رنیکی: person'],
  ['وزیر بنادر مصطفی کوهداری استعفا کرد.', 'مصطفی کوهداری: person'],
  ['سردار کوهدار نژاد فرمانده بود.', 'کوهدار نژاد: person'],
  ['این نامه را زهرا ساحلی‌زاده نوشت.', 'زهرا ساحلی‌زاده: person'],
  ['وزارت بنادر و دریانوردی اعلام کرد.', 'وزارت بنادر و دریانوردی: body'],
  ['سازمان ملل متحد از آن خبر داشت.', 'سازمان ملل متحد: body'],
  ['او را در دادگاه انقلاب تهران محاکمه کردند.', 'دادگاه انقلاب تهران: body'],
  ['آنان در شیراز زندگی می‌کردند.', 'شیراز: place'],
  ['او را به زندان کوهدار بردند.', 'زندان کوهدار: place'],
  ['با امید و رضایت به خانه رفت.'],
  ['روز دوشنبه در آستانه جنگ بود.'],
  ['کره و نان خوردند.'],
];
for (const [text, ...expected] of NAMES)
  test(`names in: ${text}`, () => {
    assert.deepEqual(
      namesIn(text).list.map(({ name, kind }) => `${name}: ${kind ?? '?'}`),
      expected,
    );
  });

test('a surname alone is found where the text has the full name too', () => {
  const names = namesIn('مریم تالونی سخن گفت. سپس تالونی رفت.');
  assert.deepEqual(
    names.list.map(({ name }) => names.fullest(name)),
    ['مریم تالونی', 'مریم تالونی'],
  );
});
