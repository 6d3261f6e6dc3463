// Persian words that a space cuts in two read as those with a joiner. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from '../../../src/extract/text/tokens.ts';
import { claimsIn } from '../claims-in.ts';

const words = (text: string): readonly string[] => tokensOf(text, [{ from: 0, to: text.length }]).norm;

test('verbs, plurals, days and «گفت و گو» are one word with and without their joiner', () => {
  assert.deepEqual(words('می گوید کشته شده اند'), ['می‌گوید', 'کشته', 'شده‌اند']);
  assert.deepEqual(words('خانواده های شان روز سه شنبه'), ['خانواده‌های', 'شان', 'روز', 'سه‌شنبه']);
  assert.deepEqual(words('در گفت و گوی تلفنی'), ['در', 'گفت‌وگوی', 'تلفنی']);
  // The month is no part of a verb, and «ای» calls somebody where no word bears it.
  assert.deepEqual(words('۹ می گذشته'), ['9', 'می', 'گذشته']);
  assert.deepEqual(words('سلام ای مردم'), ['سلام', 'ای', 'مردم']);
});

test('«گفت و گو با» is nobody who speaks, and who speaks behind it does', () => {
  const said = claimsIn(
    'شهرام ورزانی، دادستان تالون، در گفت و گو با خبرنگاران افزود: هیچ زندانی شکنجه نشده است. او می گوید سه نفر آزاد شده اند.',
  ).flatMap((claim) => (claim.kind === 'quote' ? claim.speaker.map(({ name }) => name) : []));
  assert.deepEqual(said, ['شهرام ورزانی', 'شهرام ورزانی']);
});
