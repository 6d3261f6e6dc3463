// Persian posts whose holder is the subject of the clause or of the sentence before, posts told again without their name, and letters. Invented persons and places. Texts are taken as written on 5 March 2020.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posts } from './posts-in.ts';

const told = (text: string): readonly string[] =>
  posts(text).map(({ person, post, status, from, to }) => [person.name, post, status, from, to].join(' | '));

test('the subject behind commas holds the post before the verb of being', () => {
  assert.deepEqual(told('متهم ردیف اول، بهروز رنیکی، در زمان حادثه مدیر ایمنی معدن هاورین بود.'), [
    'بهروز رنیکی | مدیر ایمنی معدن هاورین | former |  | ..',
  ]);
});

test('a sentence without a subject goes on with the only person of the one before', () => {
  assert.deepEqual(told('سرهنگ عباس رنیکی در جنگ زخمی شد. در دولت نهم به عنوان استاندار هاورین برگزیده شد.'), [
    'عباس رنیکی | استاندار هاورین | current |  | ',
  ]);
  assert.deepEqual(told('عباس رنیکی و احمد ماویک زخمی شدند. به عنوان استاندار هاورین برگزیده شد.'), []);
});

test('who is named behind «به جای او» takes the post of her own clause, and not the one who left', () => {
  const [left, ended, before, next] = posts(
    'کمال رنیکی رئیس مرکز آب هاورین بود. رنیکی دیروز از کار برکنار شد و به جای او مریم تالونی، که پیش‌تر معاون او بود، سرپرست این مرکز شد.',
  );
  assert.equal(left?.person.name, 'کمال رنیکی');
  assert.deepEqual([ended?.person.name, ended?.status, ended?.to], ['کمال رنیکی', 'former', '2020-03-04']);
  for (const one of [before, next]) if (one !== undefined) assert.equal(one.person.name, 'مریم تالونی');
});

test('«به این سمت منصوب شد» and «در این سمت ماند» date the post named before', () => {
  assert.deepEqual(
    told('رئیس بیمارستان هاورین، دکتر کامران ماویک، دستور داد. ایشان از سال ۱۳۹۵ به این سمت منصوب شده‌اند.').at(-1),
    'کامران ماویک | رئیس بیمارستان هاورین | current | 2016-03-20/2017-03-20 | ',
  );
  assert.match(
    told('عباس رنیکی مدیرکل زندان‌های هاورین شد و تا ۱۳۷۰ در این سمت ماند.').at(-1) ?? '',
    /former \| {2}\| 1991-03-21\/1992-03-20$/,
  );
});

test('who gave his place to another held the post until that year', () => {
  const [left] = told('رئیس اردوگاه، محمد رنیکی، در سال ۱۳۶۳ جای خود را به احمد ماویک داد.');
  assert.match(left ?? '', /^محمد رنیکی \| رئیس اردوگاه \| former \| {2}\| 1984/);
});

test('«از … بوده است» goes on', () => {
  assert.match(
    told('احمد ماویک از سال ۱۳۸۲ دادستان تهران بوده است.')[0] ?? '',
    /current \| 2003-03-21\/2004-03-19 \| $/,
  );
});

test('whom a letter is to has the post on the line under the name, without «محترم»', () => {
  assert.deepEqual(told('جناب آقای دکتر احمد ماویک\nوزیر محترم بهداشت\nبا سلام'), [
    'احمد ماویک | وزیر بهداشت | current |  | ',
  ]);
});

test('what is named after a person has not him for its head, and the deputy of another is named behind', () => {
  assert.deepEqual(told('ناهید تالونی، سرپرستار بیمارستان شهید رنیکی، گفت.'), [
    'ناهید تالونی | سرپرستار بیمارستان شهید رنیکی | current |  | ',
  ]);
  assert.deepEqual(told('احمد ماویک فرمانده پادگان بود و معاونش مردی بود به نام رنیکی.'), [
    'احمد ماویک | فرمانده پادگان | former |  | ..',
  ]);
});

test('«شخصی به نام» before the name, «را مسئول … کرد» behind it, and kin between name and post', () => {
  assert.deepEqual(told('آن زمان فرماندار هاورین شخصی به نام احمد رنیکی بود.'), [
    'احمد رنیکی | فرماندار هاورین | former |  | ..',
  ]);
  assert.deepEqual(told('شورا مریم تالونی را مسئول کمیته تحقیق کرد.'), [
    'مریم تالونی | مسئول کمیته تحقیق | current |  | ',
  ]);
  assert.match(
    told('سرهنگ احمد رنیکی، فرزند رمضان، فرمانده اردوگاه هاورین از ۱۳۸۳ تا ۱۳۸۶ بود.')[0] ?? '',
    /^احمد رنیکی \| فرمانده اردوگاه هاورین \| former/,
  );
});

test('a date behind another verb is not of the post', () => {
  const [, manager] = posts(
    'حسن رنیکی رئیس سازمان آب است. او از مرداد ۱۳۹۸ این سمت را بر عهده دارد و پیش از آن مدیرعامل فرودگاه بود.',
  ).filter(({ post, from }) => post.startsWith('مدیر') || from === null);
  assert.deepEqual([manager?.from, manager?.status], [null, 'former']);
});

test('«ریاست محترم» addresses whoever bears it; a signature of a name that no list knows is one', () => {
  assert.deepEqual(told('ریاست محترم سازمان آب، آقای احمد رنیکی'), ['احمد رنیکی | رئیس سازمان آب | current |  | ']);
  assert.deepEqual(told('با احترام\n\nرفیع ستانکزی\nسرکنسول'), ['رفیع ستانکزی | سرکنسول | current |  | ']);
});

test('the governor of then is not so on the day behind him', () => {
  const [one] = posts('استاندار وقت، احمد رنیکی، امروز سفیر در عمان است.');
  assert.equal(one?.asOf, null);
});

test('the counsel of somebody is not he; who was set aside, and whose place another took, left', () => {
  assert.deepEqual(told('وکیل مدافع آقای احمد رنیکی نیامد.'), []);
  assert.match(
    told('رئیس وقت زندان هاورین، احمد رنیکی، در زمستان ۱۳۶۳ کنار گذاشته شد.')[0] ?? '',
    /former \| {2}\| 1984-12-22/,
  );
  assert.equal(
    told('احمد رنیکی، مدیرعامل شرکت آب، هفته گذشته استعفا داد و جای او را محسن تالونی گرفت.').at(-1),
    'محسن تالونی | مدیرعامل شرکت آب | current |  | ',
  );
});

test('whose niece somebody is, and not she, holds the post before the surname that both bear', () => {
  const text = 'بانو نرگس تالونی (خواهرزادهٔ سناتور تالونی)؛ داکتر کریم رنیکی';
  assert.deepEqual(
    posts(text).filter(({ person }) => person.name === 'نرگس تالونی'),
    [],
  );
});
