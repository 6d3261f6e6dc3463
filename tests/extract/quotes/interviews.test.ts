// Interviews that are printed without names before their turns. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn, quotesIn } from '../claims-in.ts';

const spoken = (text: string): readonly string[] =>
  quotesIn(text)
    .filter(({ asserted }) => asserted !== 'asked')
    .map(({ speaker, words }) => `${speaker[0]?.name ?? '?'}: ${words}`);

const stances = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'stance' ? [`${claim.who[0]?.name} ${claim.stance}: ${claim.toward.words}`] : [],
  );

const INTERVIEW = `Colonel Oren Mavik looks back

Tarsel Weekly, 4 May 2011. Interviewer: Ada Quill. We met Colonel Mavik for this interview at his house.

You came to Melsk in the spring?

In March. I had forty men and one lorry.

The lists in the archive bear your stamp.

A stamp is a stamp. I never saw a list.

Were people held in the dairy?

Never. It was full of milk.

And the families?

I gave them bread.

All of this is made up.`;

test('who was spoken with answers, and not the dead man of whom an answer speaks', () => {
  const text = `گفت‌وگوی هفته

پس از انتشار نامهٔ هرمز ماندی، با آرش تالونی، وزیر راه، گفت‌وگو کردیم. نامهٔ هرمز ماندی را خوانده است.

شما آن نامه را دیده‌اید؟

بله، دیدم. من آن را باور نکردم. مرحوم ماندی بیمار بود.

چه سمتی داشتید؟

من معاون بندر بودم.

چند نفر بودند؟

من آمار ندارم.`;
  assert.deepEqual(new Set(spoken(text).map((line) => line.split(':')[0])), new Set(['آرش تالونی']));
});

test('the answers of an interview are its guest’s, the questions nobody’s, and what stands below it is neither', () => {
  assert.deepEqual(spoken(INTERVIEW), [
    'Oren Mavik: In March. I had forty men and one lorry.',
    'Oren Mavik: A stamp is a stamp. I never saw a list.',
    'Oren Mavik: Never. It was full of milk.',
    'Oren Mavik: I gave them bread.',
  ]);
  assert.ok(stances(INTERVIEW).includes('Oren Mavik denies: Were people held in the dairy?'));
});

test('so are those of a Persian one', () => {
  const text = `گفت‌وگو با سرهنگ بهرام ساران، فرماندار پیشین ملسک

آن شب کجا بودید؟

در خانه بودم و چیزی نشنیدم.

کسی در آسیاب زندانی بود؟

خیر. آنجا انبار گندم بود.

خانواده‌ها چه می‌خواستند؟

من به آنها نان دادم.`;
  assert.deepEqual(spoken(text), [
    'بهرام ساران: در خانه بودم و چیزی نشنیدم.',
    'بهرام ساران: خیر. آنجا انبار گندم بود.',
    'بهرام ساران: من به آنها نان دادم.',
  ]);
});

test('an article that asks three questions is no interview', () => {
  const text = `Oren Mavik and the dairy

Oren Mavik commanded in Melsk. Who gave him the keys?

The town does not know. We asked.

Who signed the lists?

Nobody says.

Where are the men?

Their mothers wait.`;
  assert.deepEqual(spoken(text), []);
});

test('in Persian who held the interview does not answer, and the foot of an instalment asks nothing', () => {
  const text = `خاطرات سرهنگ بهمن تالوان (بخش دوم)

گفت‌وگو از رضا مویکی؛ انتشار: ۱۲ مهر ۱۳۹۱

شما آن شب در اسکله بودید؟

من در خانه بودم. چیزی ندیدم.

کسی به شما خبر داد؟

نه. ما خبر نداشتیم.

دفتر را دیدید؟

نه، من دفتری ندیدم.

ادامه دارد...`;
  assert.ok(!spoken(text).some((line) => line.startsWith('رضا')), spoken(text).join(' | '));
  assert.ok(!quotesIn(text).some(({ words }) => words.startsWith('ادامه')));
});

test('who met or talked with somebody asks, and who is not named keeps the answers without a name', () => {
  const asked =
    '– Did you order it?\n\n– No, I never did.\n\n– Who did?\n\n– I do not know.\n\n– Were you there?\n\n– I was at home.';
  const said = (text: string): readonly string[] => [
    ...new Set(
      quotesIn(text).flatMap(({ asserted, speaker }) => (asserted === 'asked' ? [] : [speaker[0]?.name ?? '?'])),
    ),
  ];
  assert.deepEqual(said(`Ada Quill met the former governor Rolf Sander at his house.\n\n${asked}`), ['Rolf Sander']);
  assert.deepEqual(said(`An interview with a former guard, by Ada Quill\n\n${asked}`), ['?']);
  const persian =
    '- شما دستور دادید؟\n\n- من دستوری ندادم.\n\n- چه کسی داد؟\n\n- من نمی‌دانم.\n\n- کجا بودید؟\n\n- من در سفر بودم.';
  assert.deepEqual(said(`گفت‌وگوی مینا سهرابی با استاندار پیشین، آقای کامبیز رادان\n\n${persian}`), ['کامبیز رادان']);
});

test('with whom it was held is who answers, not who is named before; and the last answers stand behind what is no question', () => {
  const text = `پس از انتشار نامهٔ منسوب به بهرام تالوان، با سامان دهرود، وزیر راه، گفت‌وگو کردیم.

شما در آن سال کجا بودید؟

من در بندر بودم.

آیا نامه را دیدید؟

بله، دیدم. من آن را نخواندم.

چند نفر آمدند؟

من آمار ندارم.

در نامه آمده که شما به بندر رفته‌اید.

چنین سفری نبوده است. من آنجا نرفتم.`;
  assert.deepEqual(new Set(spoken(text).map((one) => one.split(':')[0])), new Set(['سامان دهرود']));
  assert.ok(spoken(text).some((one) => one.includes('چنین سفری نبوده است')));
});

test('an interview that names who speaks before the first turns only goes on with him in all his answers', () => {
  const text = `دفتردار: هیچ برگی نسوزاندم

گفت‌وگو با شهردار پیشین تارسل

ماهان ساران از بهار گذشته شهردار تارسل نیست.

هفته‌نامهٔ بندر: آقای ساران، شما در انبار نمک بودید؟

ساران: من یک بار به انبار رفتم.

چند نفر آنجا بودند؟

خبر ندارم.

می‌گویند دفترها سوخت.

هیچ دفتری نسوخت.

نامهٔ خانواده‌ها چه شد؟

نامه‌ای به دست من نرسید.

همهٔ این‌ها ساختگی است.`;
  const said = spoken(text);
  assert.equal(said.filter((one) => one.startsWith('ماهان ساران: ')).length, 4);
  assert.ok(said.includes('ماهان ساران: هیچ دفتری نسوخت.'));
});

test('who is heard answers, where his name stands over the questions alone', () => {
  const text = `Hearing on the fire at Tarsel, 4 May 1999

Evidence of Colonel Ivar Tench, formerly of the garrison

Were you told of the dead?

I was not told. I was in the capital.

Who gave the order?

I know of no order.

How many were there?

I do not know.

All of this is made up.`;
  assert.deepEqual(new Set(spoken(text).map((one) => one.split(':')[0])), new Set(['Ivar Tench']));
});
