// Lives told as lists of years and posts under one name. All people, places and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const LIFE = `Vice-Admiral (ret.) Oren Mavik

Born in Karn in 1926.

1966–1968: Commander, destroyer Belt

1968–1971: administrative duties, Southern Staff

1977–1982: Director of the Hydrographic Office; Rear Admiral 1978

Author of many articles.`;

test('a line of years and a post is of whom the first line names', () => {
  assert.deepEqual(posts(LIFE).map(postLine), [
    'Oren Mavik | Commander | - | former | 1966 | 1968 | -',
    'Oren Mavik | Director of the Hydrographic Office | Hydrographic Office | former | 1977 | 1982 | -',
  ]);
});

test('a surname that stands first, and years of a post within the years of a house', () => {
  const life = `RENNICK, Oda (1899–1980)

Oct. 1934 – Feb. 1943: Office of Works; from June 1940 deputy head

8 March 1943 – Aug. 1944: head of the drawing room`;
  assert.deepEqual(
    posts(life).map(({ person, post, from, to }) => [person.name, post, from, to]),
    [
      ['Oda Rennick', 'deputy head', '1940-06', '1943-02'],
      ['Oda Rennick', 'head of the drawing room', '1943-03-08', '1944-08'],
    ],
  );
});

test('a list told in one line, under the name at its head', () => {
  const staff = `Management of the Office

Oren Mavik

1994–1999 – clerk of works; 1999–2001 – deputy head of the harbour office; from October 2001 to July 2004 – head of the harbour office; since 18.03.2013 – chairman.

Oda Rennick

Head of the Finance Division`;
  assert.deepEqual(
    posts(staff)
      .filter(({ person }) => person.name === 'Oren Mavik')
      .map(({ post, from, to }) => [post, from, to]),
    [
      ['clerk of works', '1994', '1999'],
      ['deputy head of the harbour office', '1999', '2001'],
      ['head of the harbour office', '2001-10', '2004-07'],
      ['chairman', '2013-03-18', null],
    ],
  );
});

test('Persian lines, with an open end up to the day of the document', () => {
  const life = `مریم تالونی

دادیار دادسرای هاورین، ۱۳۵۸ تا ۱۳۶۰

دادستان هاورین ۱۳۶۲ – ۱۳۶۶

معاون حقوقی، از ۶/۱۱/۱۳۸۱ تا کنون`;
  assert.deepEqual(
    posts(life, '2005-09-02').map(({ person, post, status, from, to, asOf }) => [
      ...[person.name, post, status, from?.slice(0, 4), to?.slice(-10, -6), asOf],
    ]),
    [
      ['مریم تالونی', 'دادیار دادسرای هاورین', 'former', '1979', '1982', null],
      ['مریم تالونی', 'دادستان هاورین', 'former', '1983', '1988', null],
      ['مریم تالونی', 'معاون حقوقی', 'current', '2003', undefined, '2005-09-02'],
    ],
  );
});

test('a paper with a headline is no life, nor are years in sentences', () => {
  for (const text of [
    'Oren Mavik visits Karn\n\n1966–1968: Commander\n\n1977–1982: Director of the Office',
    'Oren Mavik\n\nFrom 1966 to 1968 the commander of the port was another man.\n\nThe director was away from 1977 to 1982.',
  ])
    assert.deepEqual(
      posts(text).filter(({ reasons }) => reasons.some((one) => one.includes('a life'))),
      [],
      text,
    );
});

test('a Persian life whose headline has no name is of whom its first sentence tells to be born', () => {
  const life = `زندگی‌نامهٔ رئیس هیئت

سرهنگ بازنشسته مهندس احمد ماویک در ۱۳۳۵ در روستای کارن به دنیا آمد.

سوابق

۱۳۵۸ تا ۱۳۶۲: فرمانده پاسگاه کارن

از ۳ مهر ۱۳۶۲ تا ۱۰ آبان ۱۳۶۵: معاون استاندار هاورین`;
  assert.deepEqual(
    posts(life).map(({ person, post, from, to }) => [person.name, post, from, to]),
    [
      ['احمد ماویک', 'فرمانده پاسگاه کارن', '1979-03-21/1980-03-20', '1983-03-21/1984-03-20'],
      ['احمد ماویک', 'معاون استاندار هاورین', '1983-09-25', '1986-11-01'],
    ],
  );
});

test('a Persian table of years and posts, two posts in one row, and one that goes on', () => {
  const life = `قاضی الحاج احمد ماویک

سال	وظیفه

۱۳۴۴–۱۳۵۲	ولسوال کارن

۱۵ ثور ۱۳۵۸ – ۲۰ جدی ۱۳۵۸	والی هاورین و رئیس کمیتهٔ امنیت ولایت

۱۳۸۴ تاکنون	عضو شورای هاورین`;
  assert.deepEqual(
    posts(life)
      .filter(({ from }) => from !== null)
      .map(({ post, from, to }) => [post, from, to]),
    [
      ['ولسوال کارن', '1965-03-21/1966-03-20', '1973-03-21/1974-03-20'],
      ['والی هاورین', '1979-05-05', '1980-01-10'],
      ['رئیس کمیتهٔ امنیت ولایت', '1979-05-05', '1980-01-10'],
      ['عضو شورای هاورین', '2005-03-21', null],
    ],
  );
});

test('a birth told of another within a life does not take the posts below it', () => {
  const life = `Oren Mavik

1966–1968: Commander, destroyer Belt

His son Dirk Mavik was born in Karn in 1969.

1977–1982: Director of the Hydrographic Office`;
  assert.deepEqual(new Set(posts(life).map(({ person }) => person.name)), new Set(['Oren Mavik']));
});

test('a headline of a life, a signature and an order are nobody', () => {
  const text = `زندگی‌نامهٔ رئیس هیئت

کاتب گفت که حکم را آورد و امضای والی صاحب پایش بود.`;
  assert.deepEqual(posts(text), []);
});
