// Whose mouth words are kept out of in Persian, and which days no saying is of. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const said = (text: string, made = '2013-05-04'): readonly string[] =>
  claimsIn(text, made).flatMap((claim) =>
    claim.kind === 'quote'
      ? [`${claim.speaker.map(({ name, text }) => name ?? `~${text}`).join(' & ') || '?'}: ${claim.words}`]
      : [],
  );

test('whoever spoke last in Persian adds something, whether in marks or not', () => {
  const general =
    'حاجی رحیم توفانی این ادعا را رد کرد. او گفت: «من آنجا نبودم.»\n\nجنرال نورا شیرزادی می‌گوید هیئتی را می‌فرستد. او افزود: «تا حال شکایتی نرسیده است.»';
  assert.deepEqual(said(general).slice(-1), ['نورا شیرزادی: تا حال شکایتی نرسیده است.']);
  const back =
    'جنرال نورا شیرزادی گفت که هیئتی می‌رود. حاجی رحیم توفانی گفت: «من آنجا نبودم.» وی افزود که در شهر بوده است.';
  assert.deepEqual(said(back).slice(-1), ['رحیم توفانی: در شهر بوده است']);
  const version =
    'راننده‌ای به نام مینا تالونی گفت که برف بود. ایرج بهروانی، سخنگوی دولت، روایت تازه‌ای داد. به گفته او دو تن بر اثر ازدحام درگذشته‌اند.';
  assert.deepEqual(said(version).slice(-1), ['ایرج بهروانی: دو تن بر اثر ازدحام درگذشته‌اند']);
});

test('words that join a sentence to the one before are no part of who speaks in Persian', () => {
  const before = 'گلنار رستمی گفت که نامه رسید. پیش از این کمیسیون گفته بود که هیچ هیئتی نرفته است.';
  assert.deepEqual(said(before).slice(-1), ['~کمیسیون: هیچ هیئتی نرفته است']);
});

test('what is no name and says of nobody what he is speaks nothing in Persian', () => {
  for (const words of ['رمضان سال بعد', 'آخرین دیدار ما'])
    assert.ok(
      said(`${words} گفت که همه رفته بودند.`).every((one) => one.startsWith('?')),
      words,
    );
  assert.deepEqual(said('گواه گفت که در باز بود.'), ['~گواه: در باز بود']);
  assert.deepEqual(said('حاجیلو گفت که در بسته بود.'), ['حاجیلو: در بسته بود']);
  assert.deepEqual(said('حاجیلو افزود: «در بسته بود.»'), ['حاجیلو: در بسته بود.']);
});

test('since when somebody has a post is not when he says something in Persian', () => {
  const days = (text: string): readonly (string | null)[] =>
    claimsIn(text, '2003-05-08').flatMap((claim) => (claim.kind === 'quote' ? [claim.saidOn] : []));
  assert.deepEqual(days('فرخ تالونی که از مهر ۱۳۸۰ استاندار است گفت: «این موضوع در حال بررسی است.»'), [null]);
  assert.deepEqual(days('فرخ تالونی در ۱۷ اردیبهشت ۱۳۸۲ گفت: «این موضوع در حال بررسی است.»'), ['2003-05-07']);
});

test('the verb before the colon of a turn is no part of who speaks', () => {
  const text =
    'دادگاه تارسل، جلسه دوم\n\nرئیس: کجا بودید؟\n\nرضا تالونی ادامه داد: در پادگان بودم و خبر نداشتم.\n\nرئیس: چه کسی نامه را داد؟\n\nرضا تالونی: نمی‌دانم.';
  const speakers = said(text).map((one) => one.replace(/:.*/u, ''));
  assert.deepEqual(
    speakers.filter((one) => one.includes('داد')),
    [],
  );
  assert.ok(speakers.includes('رضا تالونی'));
});

test('a verb alone is not of who spoke before where another came in between', () => {
  const spoken = 'مدیر زندان، آقای عباس تالونی، گفت که دستور از مرکز آمد. ';
  const another = 'پس از ده دقیقه آقای رستم حمیدیان از در آمد و پرونده را برداشت. گفت این پرونده محرمانه است.';
  assert.deepEqual(said(spoken + another).slice(-1), ['?: این پرونده محرمانه است']);
  assert.deepEqual(said(`${spoken}گفت که نامه‌ای نرسیده است.`).slice(-1), ['عباس تالونی: نامه‌ای نرسیده است']);
  assert.deepEqual(said('به گزارش بامداد شرق، سه دکان خراب شد.'), ['بامداد شرق: سه دکان خراب شد']);
});
