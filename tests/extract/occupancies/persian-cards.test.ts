import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const held = (text: string) => posts(text).map(({ person, post }) => [person.name, post]);
const paper = (line: string) => `شورای ولایت سنگ‌آب\n\nآب چاه را بسته‌اند و کسی جواب نمی‌دهد.\n\n${line}`;

test('a line of a Persian paper that is a post and a name says who holds it', () => {
  for (const [line, name, post] of [
    ['فرمانده عملیات: آتش‌یار سلیم رنیکی‌پور', 'سلیم رنیکی‌پور', 'فرمانده عملیات'],
    ['رئیس شعبه ـ ذوالفقار رنیکی‌پور', 'ذوالفقار رنیکی‌پور', 'رئیس شعبه'],
    ['افسر تجسس: ستوان دوم غلامحسین رنیکی‌یار', 'غلامحسین رنیکی‌یار', 'افسر تجسس'],
    ['از: فرماندهی گروهان مرزی (سروان عزیز رنیکی‌تبار)', 'عزیز رنیکی‌تبار', 'فرمانده گروهان مرزی'],
    ['ـ انجنیر عبدالبصیر رنیک، آمر تولید؛', 'عبدالبصیر رنیک', 'آمر تولید'],
  ] as const)
    assert.deepEqual(held(paper(line)), [[name, post]], line);
});

test('an office over its place, an order and an absent man are no posts of anybody', () => {
  assert.deepEqual(held('وزارت داخله ـ ولایت سنگ‌آب\n\nلست بر دیوار نصب شد.'), []);
  assert.deepEqual(held('این کار به امر سرگرد هامون رنیکی بود.'), []);
  assert.deepEqual(held('حاضرین: بخشدار آقای رسول رنیکی، نمایندهٔ دادگستری (غایب)'), [['رسول رنیکی', 'بخشدار']]);
});

test('who signs as the head of a panel under the title of his own has both posts', () => {
  assert.deepEqual(held(paper('رئیس هیئت، سارنوال عبدالبصیر رنیکی')), [
    ['عبدالبصیر رنیکی', 'رئیس هیئت'],
    ['عبدالبصیر رنیکی', 'سارنوال'],
  ]);
});

test('the last of several words in apposition is a post of who is named before them', () => {
  assert.deepEqual(
    posts('آقای احمد رنیکی‌زاده، زرگر، شصت‌ساله، و رئیس این انجمن از سال ۱۳۶۶، به خانه برنگشته است.').map(postLine),
    ['احمد رنیکی‌زاده | رئیس انجمن | - | current | 1987-03-21/1988-03-20 | - | -'],
  );
});

test('who is relieved of the post told before, or moved away from it, held it until then', () => {
  const text = 'تورن‌جنرال احمد رنیکی در سال ۱۳۷۰ قوماندان فرقهٔ ۱۹ مقرر شد و در ثور ۱۳۷۳ از این وظیفه سبکدوش گردید.';
  assert.deepEqual(posts(text).map(postLine), [
    'احمد رنیکی | قوماندان فرقهٔ ۱۹ | - | current | 1991-03-21/1992-03-20 | - | -',
    'احمد رنیکی | قوماندان فرقهٔ ۱۹ | - | former | - | 1994-04-21/1994-05-21 | -',
  ]);
  assert.deepEqual(posts('احمد رنیکی رئیس هیئت بود. او را در مهر ۱۳۵۸ برکنار کردند.').map(postLine), [
    'احمد رنیکی | رئیس هیئت | - | former | - | .. | -',
    'احمد رنیکی | رئیس هیئت | - | former | - | 1979-09-23/1979-10-22 | -',
  ]);
});
