import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberships, postLine, posts, seatLine } from './posts-in.ts';

const POSTS: readonly (readonly [string, ...string[]])[] = [
  ['وزیر بنادر، مریم تالونی، گریست.', 'مریم تالونی | وزیر بنادر | - | current | - | - | 2020-03-05'],
  [
    'مریم تالونی، رئیس سابق سازمان بنادر، گریست.',
    'مریم تالونی | رئیس سازمان بنادر | سازمان بنادر | former | - | .. | -',
  ],
  ['رئیس‌جمهور کنیا مصطفی کوهداری گریست.', 'مصطفی کوهداری | رئیس‌جمهور کنیا | کنیا | current | - | - | 2020-03-05'],
  [
    'مریم تالونی رئیس سازمان بنادر است.',
    'مریم تالونی | رئیس سازمان بنادر | سازمان بنادر | current | - | - | 2020-03-05',
  ],
  ['مریم تالونی به عنوان وزیر بنادر منصوب شد.', 'مریم تالونی | وزیر بنادر | - | current | - | - | -'],
  ['مصطفی کوهداری از سمت وزیر بنادر برکنار شد.', 'مصطفی کوهداری | وزیر بنادر | - | former | - | .. | -'],
  ['آقای کوهداری، دادستان وقت شیراز، گریست.', 'کوهداری | دادستان شیراز | شیراز | current | - | - | -'],
];
for (const [text, ...expected] of POSTS)
  test(`who holds what in: ${text}`, () => {
    assert.deepEqual(posts(text).map(postLine), expected);
  });

const NOBODY: readonly string[] = [
  'وزیر گفت که خبر ندارد.',
  'رئیس سازمان بنادر به شیراز رفت.',
  'مریم تالونی به دیدار وزیر بنادر رفت.',
];
for (const text of NOBODY)
  test(`nobody is given a post in: ${text}`, () => {
    assert.deepEqual(posts(text).map(postLine), []);
  });

test('a member of a body', () => {
  assert.deepEqual(memberships('مریم تالونی، عضو کمیسیون بنادر، گریست.').map(seatLine), [
    'مریم تالونی | عضو | کمیسیون بنادر | -',
  ]);
});

test('«به این سمت» and «جانشین او» are the post named last', () => {
  const found = posts(
    'کریم وردسبی از فروردین ۱۳۹۰ تا آبان ۱۳۹۳ رئیس سازمان بنادر استان کوهسار بود. پس از او مریم تالونی به این سمت منصوب شد. سپس کاوه رنیکی جانشین او شد.',
  );
  assert.deepEqual(
    found.map(({ person, body, after }) => [person.name, body?.name, after?.name ?? null]),
    [
      ['کریم وردسبی', 'سازمان بنادر استان کوهسار', null],
      ['مریم تالونی', 'سازمان بنادر استان کوهسار', 'کریم وردسبی'],
      ['کاوه رنیکی', 'سازمان بنادر استان کوهسار', 'مریم تالونی'],
    ],
  );
  assert.equal(posts('کریم وردسبی رئیس سازمان بنادر بود. مریم تالونی به این سمت منصوب نشد.').length, 1);
});
