// Titles in stories of long ago, persons known by one word, and Persian posts in relative clauses. Invented persons and places. Texts are taken as written on 5 March 2020.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const of = (text: string): readonly string[] => posts(text).map(postLine);

test('a title in a story of long ago says nothing of the day on which it is told', () => {
  assert.deepEqual(of('The prosecutor Oren Mavik read out the cable of 3 March 1982.'), [
    'Oren Mavik | prosecutor | - | current | - | - | -',
  ]);
  assert.deepEqual(of('On 8 October 1992 the school burned.\n\nGovernor Oren Mavik sent no water.'), [
    'Oren Mavik | Governor | - | current | - | - | -',
  ]);
  assert.match(
    posts('The prosecutor Oren Mavik read out the cable of 3 March 1982.')[0]?.reasons.join('; ') ?? '',
    /tell of 1982/,
  );
});

test('who speaks of long ago speaks with the title of the day', () => {
  assert.deepEqual(of('President Oren Mavik said the killings of 7 May 2009 would be looked into.'), [
    'Oren Mavik | President | - | current | - | - | 2020-03-05',
  ]);
  assert.deepEqual(of('The night of 3 March 1982 is told in court. The current mayor, Oren Mavik, was a child.'), [
    'Oren Mavik | mayor | - | current | - | - | 2020-03-05',
  ]);
});

test('who has been given a post holds it on the day of the document; who has been elected need not yet', () => {
  assert.equal(posts('The council has appointed Oren Mavik director of the Harbour Board.')[0]?.asOf, '2020-03-05');
  assert.equal(posts('Oren Mavik has been elected president of the Harbour Board.')[0]?.asOf, null);
});

test('a name of one word is a person’s where only persons do what it does', () => {
  assert.deepEqual(of('Tavrek headed the Harbour Board from 1990 to 1994. He was mayor of Nairobi until 1999.'), [
    'Tavrek | head | Harbour Board | former | 1990 | 1994 | -',
    'Tavrek | mayor of Nairobi | Nairobi | former | - | 1999 | -',
  ]);
  assert.deepEqual(of('The Tavrek headed the convoy.'), []);
});

test('a Persian clause with «که» gives its post to the name before it, and «به جای او» the post named last', () => {
  const [ended, next, before] = posts(
    'سرهنگ محمد رنیکی از سال ۱۳۸۵ تا ۱۳۹۰ فرماندهی سپاه هاورین را بر عهده داشت. به جای او سردار احمد ماویک که پیشتر معاون عملیات همین سپاه بود منصوب شد.',
  );
  assert.deepEqual([ended?.person.name, ended?.status], ['محمد رنیکی', 'former']);
  assert.deepEqual([next?.person.name, next?.post, next?.after?.name], ['احمد ماویک', ended?.post, 'محمد رنیکی']);
  assert.deepEqual([before?.person.name, before?.status, before?.to], ['احمد ماویک', 'former', '..']);
  assert.match(before?.post ?? '', /^معاون عملیات/);
});

test('the verb behind a Persian post is no word of it, and «از استانداری … برکنار» ends that post', () => {
  const [left, took] = posts('مهدی رنیکی در تیر ۱۳۹۲ از فرمانداری هاورین برکنار و به سمت مشاور وزیر راه گمارده شد.');
  assert.deepEqual([left?.status, /^فرماندار /.test(left?.post ?? '')], ['former', true]);
  assert.equal(took?.post, 'مشاور وزیر راه');
});

test('a unit told by its number is commanded as another is', () => {
  assert.deepEqual(of('Oren Mavik commanded the 4th Border Regiment from 2014 to 2017.'), [
    'Oren Mavik | commander | 4th Border Regiment | former | 2014 | 2017 | -',
  ]);
});

test('those who are listed as present are so on the day of the meeting', () => {
  const minutes = 'Minutes of the session of the Harbour Board held on 4 May 1998 at 9.00 a.m.\n\n';
  assert.deepEqual(of(`${minutes}Present: Oren Mavik, Mayor of Nairobi (chair); Oda Rennick, Harbour Master.`), [
    'Oren Mavik | Mayor of Nairobi | Nairobi | current | - | - | 1998-05-04',
    'Oda Rennick | Harbour Master | - | current | - | - | 1998-05-04',
  ]);
  assert.deepEqual(of(`${minutes}Minutes taken by Oda Rennick, Head Clerk`), [
    'Oda Rennick | Head Clerk | - | current | - | - | 1998-05-04',
  ]);
  assert.deepEqual(
    of('جلسهٔ مورخ ۱۴ آبان ۱۳۷۹\n\nحاضران: کریم فرهادی، فرماندار شیراز؛ لیلا سروش، رئیس بیمارستان').slice(0, 1),
    ['کریم فرهادی | فرماندار شیراز | شیراز | current | - | - | 2000-11-04'],
  );
});

test('a title is not borne on a day that is still to come', () => {
  const [line] = of('The mayor, Oren Mavik, said the quay would stay shut until 9 March 2020.');
  assert.equal(line, 'Oren Mavik | mayor | - | current | - | - | 2020-03-05');
});

test('the one to whom a letter is addressed is not the words that name the letter', () => {
  assert.deepEqual(of('عطف به نامهٔ شمارهٔ ۷۱ مورخ ۲۰ شهریور ۱۳۷۹ عنوان فرماندار محترم، پاسخ داده می‌شود.'), []);
  assert.deepEqual(of('بازگشت به نامهٔ شمارهٔ ۲۱ مورخ ۲۰ شهریور ۱۳۷۹ عنوان استاندار محترم، پاسخ داده می‌شود.'), []);
});
