import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfIn } from './attributes-in.ts';

const became = (text: string): readonly string[] => saidOfIn(text).filter((said) => /^(?:fate|detention)/.test(said));

const NAMED: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['Among the dead was Oren Mavik, 34, and his wife, Ada.', ['fate: Oren Mavik = died', 'fate: Ada = died']],
  [
    'Among the missing are Tam Rell, son of Ivo Rell, and Ada Quill.',
    ['fate: Tam Rell = missing', 'fate: Ada Quill = missing'],
  ],
  [
    'Killed in the raid were brothers Amin Sarn and Nabil Sarn.',
    ['fate: Amin Sarn = killed', 'fate: Nabil Sarn = killed'],
  ],
  ['The victim, Lida Moss, was pregnant.', ['fate: Lida Moss = victim']],
  ['The body of Anton Dresh was found in a well.', ['fate: Anton Dresh = died']],
  ['The first to die was Private Jon Marek.', ['fate: Jon Marek = died']],
  [
    'در میان کشته‌شدگان مریم توکلی و برادرش حسین توکلی بودند.',
    ['fate: مریم توکلی = killed', 'fate: حسین توکلی = killed'],
  ],
];

test('who is named among the dead, the missing or the held has that for a fate', () => {
  for (const [text, said] of NAMED) assert.deepEqual(became(text), said, text);
});

const OTHERS = [
  'Not among the dead was Oren Mavik.',
  'Among the detainees was a teacher who knew Oren Mavik.',
  'The killed were Oren Mavik’s neighbours.',
  'The survivors were told by Oren Mavik to wait.',
  'Among the dead were two men from Tarsel and Old Mill.',
  'The missing were sought by Ada Quill and Oren Mavik.',
];

test('who is named beside them for another reason has none', () => {
  for (const text of OTHERS) assert.deepEqual(became(text), [], text);
});

test('a list has its persons under the heading that says what became of them', () => {
  assert.deepEqual(became('The names of the missing:\n1. Oda Rennick, 34\n2. Pell Mavik\n3. Sten Quill, teacher'), [
    'fate: Oda Rennick = missing',
    'fate: Pell Mavik = missing',
    'fate: Sten Quill = missing',
  ]);
  assert.deepEqual(became('اسامی بازداشت‌شدگان:\n- رضا محمودی\n- اکبر سلیمی'), [
    'detention: رضا محمودی = detained',
    'detention: اکبر سلیمی = detained',
  ]);
});

test('an unnamed entry ends no list; fathers are told by other words of Dari', () => {
  assert.deepEqual(
    became('Victims identified to date\n\n• Daniel Orro (23), student\n• Unknown woman\n• Peter Adal, driver'),
    ['fate: Daniel Orro = victim', 'fate: Peter Adal = victim'],
  );
  assert.deepEqual(
    became(
      'فهرست مفقودین حادثه:\n۱- کریم‌داد ولد رحیم‌داد، ۳۵ ساله\n۲- بی‌بی گل بنت کریم‌داد، ۹ ساله\n۳- خان‌آقا ولد جمعه‌خان، ۵۰ ساله',
    ),
    ['fate: کریم‌داد = missing', 'fate: بی‌بی گل = missing', 'fate: خان‌آقا = missing'],
  );
});

const OTHER_HEADINGS = [
  'Lawyers for the detainees:\n1. Ada Quill\n2. Oren Mavik\n3. Sten Rell',
  'Report on the dead of Tarsel\nAda Quill\nOren Mavik\nSten Rell',
  'Survivors Association\nAda Quill, chair\nOren Mavik, secretary\nSten Rell, treasurer',
  'شورای خانواده‌های جان‌باختگان\n- رضا محمودی\n- اکبر سلیمی',
];

test('a heading of others than those persons tells no fate', () => {
  for (const text of OTHER_HEADINGS) assert.deepEqual(became(text), [], text);
});

test('a numbered list in Persian gives each entry its person, fate, father and age, though no list of names knows them', () => {
  const list =
    'فهرست کشته‌شدگان کشتی ناهید\n\n۱. عبدالغفور، فرزند میرزاخان، ۴۲ ساله\n۲. نجیب‌الله، فرزند عبدالغفور، ۱۵ ساله\n۳. شیرعلی بدخشی، برادر حاجی حسین بدخشی، ۳۰ ساله';
  assert.deepEqual(saidOfIn(list), [
    'fate: عبدالغفور = killed',
    'kin: عبدالغفور = فرزند میرزاخان',
    'age: عبدالغفور = 42',
    'fate: نجیب‌الله = killed',
    'kin: نجیب‌الله = فرزند عبدالغفور',
    'age: نجیب‌الله = 15',
    'fate: شیرعلی بدخشی = killed',
    'kin: شیرعلی بدخشی = برادر حاجی حسین بدخشی',
    'age: شیرعلی بدخشی = 30',
  ]);
  assert.deepEqual(saidOfIn('۱. آب، ۳۰ سطل\n۲. نان، ۲۰ عدد\n۳. پتو، ۱۵ تخته'), []);
});

test('“who has twenty-four years” is an age', () => {
  assert.deepEqual(saidOfIn('نام یکی از رانندگان فرهاد کلانی است. او که ۲۷ سال دارد سخن گفت.'), [
    'age: فرهاد کلانی = 27',
  ]);
});
