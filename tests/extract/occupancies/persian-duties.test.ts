// Invented persons and places. Texts are taken as written on 5 March 2020.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posts } from './posts-in.ts';

test('a post told as a duty is the post of whoever bears it', () => {
  const [held] = posts('محمد رنیکی تا سال ۱۳۹۵ ریاست دادگستری هاورین را بر عهده داشت.');
  assert.match(held?.post ?? '', /^رئیس دادگستری/);
  assert.equal(held?.status, 'former');
  const [named] = posts('محمد رنیکی در ۱۲ خرداد ۱۳۶۸ به فرماندهی سپاه هاورین منصوب شد.');
  assert.match(named?.post ?? '', /^فرمانده سپاه/);
  assert.equal(named?.from, '1989-06-02');
});

test('who comes in another’s place holds the post, and the other held it before', () => {
  const [office] = posts('محمد رنیکی در ۱۲ خرداد ۱۳۶۸ به جای احمد ماویک وزیر کشور شد.');
  assert.deepEqual(
    [office?.person.name, office?.after?.name, office?.from],
    ['محمد رنیکی', 'احمد ماویک', '1989-06-02'],
  );
});

test('the verb of the sentence ends the post in apposition; done to another it ends nothing', () => {
  const [ended] = posts('محمد رنیکی، فرمانده سپاه هاورین، در ۱۲ خرداد ۱۳۶۸ برکنار شد.');
  assert.deepEqual([ended?.status, ended?.to], ['former', '1989-06-02']);
  const [stays] = posts('محمد رنیکی، فرمانده سپاه هاورین، معاون خود را برکنار کرد.');
  assert.equal(stays?.status, 'current');
});

test('terms of the verb of the sentence are not of the apposition', () => {
  const [minister, prosecutor] = posts('محمد رنیکی، سرپرست وزارت دادگستری، از ۵ مهر ۱۳۷۰ دادستان کل کشور است.');
  assert.deepEqual([minister?.status, minister?.from], ['acting', null]);
  assert.equal(prosecutor?.from, '1991-09-27');
});

test('the number of a branch belongs to the post', () => {
  const [office] = posts('محمد رنیکی، رئیس شعبه ۱۵ دادگاه انقلاب، حکم را امضا کرد.');
  assert.match(office?.post ?? '', /شعبه ۱۵ دادگاه انقلاب/);
});

test('a span of Persian years begins on some day of the first and ends on some day of the last', () => {
  const [office] = posts('محمد رنیکی از ۱۳۶۵ تا ۱۳۶۹ رئیس زندان هاورین بود.');
  assert.match(office?.from ?? '', /^1986-03-21\/1987-03-2\d$/);
  assert.match(office?.to ?? '', /^1990-03-2\d\/1991-03-20$/);
});

test('neither a birth nor the agent of an appointment makes a post', () => {
  const [office] = posts('محمد رنیکی (زاده ۱۳۳۳) با حکم احمد ماویک به سمت فرمانده سپاه هاورین منصوب شد.');
  assert.deepEqual([office?.person.name, office?.from], ['محمد رنیکی', null]);
  assert.deepEqual(
    posts('رنیکی جانشین احمد ماویک شد.').filter(({ person }) => person.name === 'احمد ماویک'),
    [],
  );
});

test('a decree gives the post to whom it is addressed, on its own day', () => {
  assert.deepEqual(
    posts(
      'جناب آقای دکتر بهروز رنیکی\n\nبه موجب این حکم به سمت «سرپرست دانشگاه هاورین» منصوب می‌شوید.',
      '2003-06-23',
    ).map(({ person, post, status, asOf }) => [person.name, post, status, asOf]),
    [['بهروز رنیکی', 'سرپرست دانشگاه هاورین', 'acting', '2003-06-23']],
  );
});

test('the office of a signature stands above the name or under it, and a ministry can be for three things', () => {
  assert.deepEqual(
    posts('سپاسگزاری می‌شود.\n\nوزیر علوم، تحقیقات و فناوری\nسید جلال رنیکی', '2003-06-23').map(({ person, post }) => [
      person.name,
      post,
    ]),
    [['جلال رنیکی', 'وزیر علوم، تحقیقات و فناوری']],
  );
});

test('a post of work “against” something is told whole, and its office in a province is the body', () => {
  const of = (text: string): readonly string[] => posts(text).map(({ post, body }) => `${post} | ${body?.name ?? '-'}`);
  assert.deepEqual(of('سرهنگ عباس رنیکی، رئیس اداره مبارزه با قاچاق استان هاورین، آمد.'), [
    'رئیس اداره مبارزه با قاچاق استان هاورین | اداره مبارزه با قاچاق استان هاورین',
  ]);
  assert.deepEqual(of('سرهنگ عباس رنیکی، فرمانده مرزبانی استان ماورین، آمد.'), [
    'فرمانده مرزبانی استان ماورین | مرزبانی استان ماورین',
  ]);
  assert.deepEqual(of('سرهنگ عباس رنیکی، رئیس ستاد مبارزه با قاچاق کالا در هاورین، آمد.'), [
    'رئیس ستاد مبارزه با قاچاق کالا | ستاد مبارزه با قاچاق کالا',
  ]);
});
