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

const brief = (text: string): readonly (readonly (string | null)[])[] =>
  posts(text).map(({ person, post, body, from, to, asOf }) => [person.name, post, body?.name ?? null, from, to, asOf]);

test('a table with a header: who, post, body and days each from its column, and no heading for a name', () => {
  const table = `Officials of the Harbour Prison

No.\tName\tPosition\tInstitution\tPeriod

1\tOren Mavik\tCamp commander\tMinistry of Order\t1980–1983

2\tOda Rennick\tHead of interrogation\t4th Brigade\tJanuary 1982 – May 1985`;
  assert.deepEqual(brief(table), [
    ['Oren Mavik', 'Camp commander', 'Ministry of Order', '1980', '1983', null],
    ['Oda Rennick', 'Head of interrogation', '4th Brigade', '1982-01', '1985-05', null],
  ]);
});

test('columns of spaces with a day from and a day to, and units with their commanders', () => {
  const columns = `Name                    Post                        From          To
Oren Mavik              Commander                   March 1980    June 1983
Col. Ivo Strand         Deputy commander            Sept 1986     present`;
  assert.deepEqual(
    brief(columns).map(([who, post, , from, to]) => [who, post, from, to]),
    [
      ['Oren Mavik', 'Commander', '1980-03', '1983-06'],
      ['Ivo Strand', 'Deputy commander', '1986-09', null],
    ],
  );
  const units = `UNIT                 COMMANDER              PERIOD
4th Brigade          Col. Oren Mavik        1990-1992
Camp Belt            Maj. Tam Hask          June 1992 - December 1993`;
  assert.deepEqual(brief(units), [
    ['Oren Mavik', 'Commander', '4th Brigade', '1990', '1992', null],
    ['Tam Hask', 'Commander', 'Camp Belt', '1992-06', '1993-12', null],
  ]);
});

test('years and names under the words of a post are those who held it', () => {
  const lists = `Governors of Havrin

1979-1981  Oren Mavik

1981-1984  Oda Rennick

Prosecutor

1980-1983  Ivo Strand

1983-1988  Lea Corran`;
  assert.deepEqual(
    brief(lists).map(([who, post, , from, to]) => [who, post, from, to]),
    [
      ['Oren Mavik', 'Governor of Havrin', '1979', '1981'],
      ['Oda Rennick', 'Governor of Havrin', '1981', '1984'],
      ['Ivo Strand', 'Prosecutor', '1980', '1983'],
      ['Lea Corran', 'Prosecutor', '1983', '1988'],
    ],
  );
  const persian = `فهرست رؤسای زندان بندر

۱. احمد ماویک (۱۳۵۸ تا ۱۳۶۰)

۲. رضا تالونی (۱۳۶۰ تا ۱۳۶۴)`;
  assert.deepEqual(
    brief(persian).map(([who, post]) => [who, post]),
    [
      ['احمد ماویک', 'رئیس زندان بندر'],
      ['رضا تالونی', 'رئیس زندان بندر'],
    ],
  );
});

test('a life that goes on, one year alone, the body behind a comma, and years of two calendars', () => {
  const life = `CURRICULUM VITAE

Oren Mavik

Record of service:

- Member of the Harbour Jihad, 1358 (1979)

- Clerk, Ministry of Order, Aban 1359 - Esfand 1362 (Nov 1980 - March 1984)

- Head of the Security Council, 1363-1368

1988 – 1994: Commander, Northern Command

1995: appointed director of the Harbour Office

- Member of Parliament for Karn, 2012-

- Vice-Speaker, since Khordad 1395 (June 2016)`;
  assert.deepEqual(
    posts(life, null).map(({ post, body, from, to, asOf }) => [post, body?.name ?? null, from, to, asOf]),
    [
      ['Member of the Harbour Jihad', 'Harbour Jihad', null, null, '1979'],
      ['Clerk', 'Ministry of Order', '1980-11', '1984-03', null],
      ['Head of the Security Council', 'Security Council', '1984-03-21/1985-03-20', '1989-03-21/1990-03-20', null],
      ['Commander', 'Northern Command', '1988', '1994', null],
      ['director of the Harbour Office', 'Harbour Office', '1995', null, null],
      ['Member of Parliament for Karn', 'Karn', '2012', null, null],
      ['Vice-Speaker', null, '2016-06', null, null],
    ],
  );
});

test('a life of whom a label or the paragraph above the list names, and the years under a post', () => {
  const labelled = `Name: Ivo Strand

Rank: Brigadier General

Commander of the 4th Brigade (1982-1985)

Head of Security, Harbour Province (1985-1988)`;
  const told = `Lieutenant General Leo Corran is the head of the school.

Assignments

Jan 1979 – Mar 1982: Platoon commander, 2nd Regiment

1986 – 1990: Head of operations, Northern Command`;
  const offices = `Ada Quill

Minister of Order

In office

3 March 1981 – 5 May 1984`;
  const named = (text: string): readonly (string | null)[] =>
    posts(text).flatMap(({ person, from }) => (from === null ? [] : [person.name]));
  assert.deepEqual(named(labelled), ['Ivo Strand', 'Ivo Strand']);
  assert.deepEqual(named(told), ['Leo Corran', 'Leo Corran']);
  assert.deepEqual(
    brief(offices).map(([who, post, , from, to]) => [who, post, from, to]),
    [['Ada Quill', 'Minister of Order', '1981-03-03', '1984-05-05']],
  );
});

test('a Dari table of from, to, duty and place is of the governor whom the headline names', () => {
  const life = `محترم انجنیر رحیم تالونی، والی هاورین

محترم رحیم تالونی در سال ۱۳۴۰ در کارن تولد گردیده است.

از\tتا\tوظیفه\tمحل

۱۳۵۸\t۱۳۶۰\tمدیر امنیت\tولسوالی کارن

۱۳۸۴\tتا کنون\tوالی\tهاورین`;
  assert.deepEqual(
    posts(life)
      .filter(({ from }) => from !== null)
      .map(({ person, post, body, to }) => [person.name, post, body?.name ?? null, to]),
    [
      ['رحیم تالونی', 'مدیر امنیت', 'ولسوالی کارن', '1981-03-21/1982-03-20'],
      ['رحیم تالونی', 'والی', null, null],
    ],
  );
});

test('a chronology, a list of the dead and a list of events make nobody an official', () => {
  for (const text of [
    `Nine killed in Karn

1999-2004: Commander Rennick's war in the hills

2004: Governor resigns

2010: President visits the camp`,
    `Name            Age     Profession      Date
Oren Mavik      34      teacher         3 May 1988
Tam Hask        40      clerk           1981-1983`,
    `Oda Rennick

Honours

1985: Commander of the Order of the Harbour

1990: President opens the museum`,
  ])
    assert.deepEqual(
      posts(text).filter(({ reasons }) => reasons.some((one) => /a life|a table|under the words/.test(one))),
      [],
      text,
    );
});
