import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn, datesIn } from '../claims-in.ts';

test('a night between two days is of both', () => {
  const edtfs = [
    ['The kiln burned on the night of 11 to 12 March 2003.', '2003-03-11/2003-03-12'],
    ['The kiln burned on the night of 3-4 April 2003.', '2003-04-03/2003-04-04'],
    ['The kiln burned on the night of 30 June to 1 July 2003.', '2003-06-30/2003-07-01'],
  ] as const;
  for (const [text, edtf] of edtfs) assert.equal(datesIn(text, '2005-01-01')[0]?.edtf, edtf, text);
});

test('whoever testifies years later tells of no day of the week in which he does', () => {
  const english = 'Testimony of Lena Orrick, given at Varsk\n\nI was a nurse. On Friday soldiers shot three men.';
  assert.equal(datesIn(english, '2004-08-09').find(({ passage }) => passage.exact === 'Friday')?.edtf, null);
  const persian = 'گواهی گل‌قاسم رهنورد، مشهور به «کاکا»\n\nمن آنجا بودم. روز شنبه سه نفر کشته شدند.';
  assert.ok(datesIn(persian, '2011-08-05').every(({ edtf }) => edtf === null));
  const report = 'Varsk Gazette\n\nOn Friday soldiers shot three men, the mayor said.';
  assert.equal(datesIn(report, '2004-08-09')[0]?.edtf, '2004-08-06');
  const ofCourt = 'Mayor gives testimony\n\n“I saw nothing,” the mayor of Varsk told the court on Friday.';
  assert.equal(datesIn(ofCourt, '2004-08-09')[0]?.edtf, '2004-08-06');
});

test('a date that commas close off with a relative clause is not of the verb behind it', () => {
  const text = 'The old kiln, where at least nine men were shot on 2 May 2003, was burned down in June 2004.';
  const days = claimsIn(text, '2006-01-01').flatMap((claim) => (claim.kind === 'event' ? [claim.when] : []));
  assert.deepEqual(days, ['2003-05-02', '2004-06']);
});

test('the year of a day is nobody’s number', () => {
  const who = claimsIn(
    'On 4 May 2013 guards shot at a crowd. In 2014 guards beat six prisoners.',
    '2015-01-01',
  ).flatMap((claim) => (claim.kind === 'event' ? claim.participants.map(({ who: { text } }) => text) : []));
  assert.ok(who.includes('guards'));
  assert.ok(who.every((text) => !/\d/.test(text)));
});

test('a month in a report on a year is of that year, whenever the report appeared', () => {
  const of = (text: string) => datesIn(text, '2014-11-20').map(({ edtf }) => edtf);
  const story = 'In September three were killed. In February guards shot two men.';
  assert.deepEqual(of(`Kiln Watch\n\nAnnual Report 2013\n\n${story}`), ['2013', '2013-09', '2013-02']);
  assert.deepEqual(of(`Report on the year 2013\n\n${story}`), ['2013', '2013-09', '2013-02']);
  const after = `Annual Report 2013\n\n${story} In January 2014 a court freed them. In March it closed the case.`;
  assert.deepEqual(of(after), ['2013', '2013-09', '2013-02', '2014-01', '2014-03']);
  assert.deepEqual(of(`Kiln Watch\n\n${story}`), ['2014-09', '2014-02']);
});

test('a question how many died tells of no death, on no day', () => {
  const claims = claimsIn('On 3 May 2011 the guild wrote to the mayor asking how many people had died.', '2012-01-01');
  assert.deepEqual(
    claims.flatMap((claim) => (claim.kind === 'event' && claim.type === 'death' ? [claim.label] : [])),
    [],
  );
});

test('a week later, told as past, is not counted on from the day of the telling', () => {
  for (const text of ['یک هفته بعد مرا خواست و چیزی نگفت.', 'سه روز بعد آنها را بردند.', 'دو ماه بعد بازگشتیم.'])
    assert.ok(
      datesIn(text, '2011-08-05').every(({ edtf }) => edtf === null),
      text,
    );
});

test('an uprising known by its month has been, whatever the tense around it; an election by its month may be to come', () => {
  const [uprising, election] = datesIn(
    'The answer to the November uprising is not the worst crime of the council. The November election is near.',
    '2020-08-03',
  );
  assert.equal(uprising?.edtf, '2019-11');
  assert.equal(election?.edtf, '2020-11');
});

test('days without a year go on in the story that is told, through one another, long before the paper', () => {
  const days = datesIn(
    'In November and December 1998 three writers were killed: Oren Mavik (23 November), Ada Quill (taken on 25 November, found on the 30th) and Tam Rell (3 December). The port is quiet.',
    '2008-12/2009-02',
  ).map(({ edtf }) => edtf);
  assert.deepEqual(days.slice(1), ['1998-11-23', '1998-11-25', '1998-11-30', '1998-12-03']);
});

test('a Persian day whose weekday is told is of the year in which it was that day, or of none', () => {
  const on = (text: string, made: string, words: string): string | null | undefined =>
    datesIn(text, made).find(({ passage }) => passage.exact.includes(words))?.edtf;
  // Of the news, and not of the summer of which it reminds.
  const news = 'بستگان کشته‌شدگان تابستان ۱۳۶۷ گفتند روز یکشنبه دهم اسفند دیوار کارخانه خراب شد.';
  assert.equal(on(news, '2021-03-04', 'دهم اسفند'), '2021-02-28');
  // Of the year before the one that is named: it was a Friday then.
  const letter = 'حکم برادرم اردیبهشت ۵۴ تمام می‌شد. آخرین دیدار ما جمعه ۲ اسفند بود.';
  assert.equal(on(letter, '1998-10-12', '۲ اسفند'), '1975-02-21');
  const neither = 'حکم برادرم اردیبهشت ۵۴ تمام می‌شد. آخرین دیدار ما دوشنبه ۳ اسفند بود.';
  assert.equal(on(neither, '1998-10-12', '۳ اسفند'), null);
});

test('the year of the telling, of a print or of a whole service is not lent to a day that is told', () => {
  const last = (text: string, made: string | null): string | null | undefined => datesIn(text, made).at(-1)?.edtf;
  const book = 'خاطرات یک آهنگر\n(چاپ دوم، تارسل، ۱۳۸۹)\n\nصبح هشتم مرداد بود که در را بستند.';
  assert.equal(last(book, null), null);
  const talk = 'گفت‌وگو با معاون پیشین، ۲۲ اردیبهشت ۱۳۹۱\n\nاو از ۱۳۵۱ تا ۱۳۵۷ معاون بود.\n\nمن ۱۱ اسفند در شهر نبودم.';
  assert.equal(last(talk, '2012-05-11'), null);
  const ofYear = 'او در سال ۱۳۵۳ معاون بود.\n\nمن ۱۱ اسفند در شهر نبودم.';
  assert.equal(last(ofYear, '2012-05-11'), '1975-03-02');
  // A threat that is told as past was not made after the report was written.
  const report = 'کمیسیون در ۱ ثور ۱۳۹۲ یافته‌ها را فرستاد. دو شاهد در ماه جدی تهدید شده‌اند.';
  assert.equal(last(report, '2013-05-01'), '2012-12-21/2013-01-19');
  const meeting = 'کمیسیون در ۱ ثور ۱۳۹۲ یافته‌ها را فرستاد. جلسه در ماه جدی برگزار خواهد شد.';
  assert.equal(last(meeting, '2013-05-01'), '2013-12-22/2014-01-20');
});

test('a day within a season or a year that is told is of it, and not of the year of the letter', () => {
  const on = (text: string): string | null | undefined => datesIn(text, '2021-08-25').at(-1)?.edtf;
  assert.equal(on('In the summer of 1988 visits at the kiln were suspended from 29 July.'), '1988-07-29');
  assert.equal(on('In 1988 visits at the kiln were suspended from 29 July.'), '1988-07-29');
  assert.equal(on('In the winter of 2020 the kiln was sold. It burned on 29 July.'), '2021-07-29');
  assert.equal(on('The kiln burned on 14 May 1995. It was sold on Thursday, 19 August.'), '2021-08-19');
});

test('the day of a crime is not that of the sentence, nor when deaths were heard of that of the deaths', () => {
  const eventsIn = (text: string) => claimsIn(text, '2013-09-27').filter((claim) => claim.kind === 'event');
  const whens = (text: string): readonly (string | null)[] => eventsIn(text).map(({ when }) => when);
  const crime = 'دادگاه ظاهر تالونی را به اتهام کشتن ۱۷ ملوان در سال ۱۳۶۲ به ده سال زندان محکوم کرد.';
  assert.deepEqual(
    eventsIn(crime).map(({ type, when }) => [type, when]),
    [
      ['killing', '1983-03-21/1984-03-20'],
      ['sentencing', null],
    ],
  );
  assert.deepEqual(whens('دادگاه در سال ۱۳۹۱ ظاهر تالونی را به ده سال زندان محکوم کرد.'), ['2012-03-20/2013-03-20']);
  assert.ok(!whens('He said that he had learned of the deaths in 1994.').includes('1994'));
  assert.deepEqual(whens('Six miners were killed on 4 May 1994.'), ['1994-05-04']);
});

test('the news that reminds of years long past still tells of the last weeks', () => {
  const text = 'پس از اعتراض‌های سال ۱۳۸۴ باز هم آب قطع شد. معترضان پنجشنبه شب ۲۴ تیر گرد آمدند.';
  const edtfs = datesIn(text, '2021-07-21').map(({ edtf }) => edtf);
  assert.deepEqual(edtfs.slice(1), ['2021-07-15']);
});
