// Who passes on whom, and which document of the case is the one that is credited. All texts, names and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, one } from './made-origins.ts';
import { relaysIn, waysOf } from './made-relays.ts';

const WIRE = `OLDMERE NEWS AGENCY
Harbour desk
3 May 2011

OLDMERE, May 3 - Forty-one dock workers were held in the rope store after the strike at the grain quay, a foreman told the Oldmere News Agency.

The harbour master, Tovan Brill, said that the rope store was empty and had been sold to a brewer.
`;
const REPORT = `Quay Rights Watch
Report
Published 12 September 2012

The Rope Store

Quay Rights Watch interviewed 29 dock workers. It has established that 63 persons were held in the rope store between May and July 2011, and that four of them died of thirst.
`;
const paper = (day: string, body: string): string => `The Tarn Gazette, ${day}\n\nFrom the docks\n\n${body}\n`;

test('an agency is credited by its name and its day: that dispatch is the one, and is named', async () => {
  const b = paper(
    '9 May 2011',
    'The Oldmere News Agency reported on 3 May 2011 that forty-one dock workers were held in the rope store.',
  );
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': WIRE, 'b.txt': b }), ['stated Oldmere News Agency = a.txt']);
});

test('without a day it is only inferred, by what both tell', async () => {
  const b = paper(
    '9 May 2011',
    'The Oldmere News Agency, which first told of the rope store, quoted the harbour master as speaking of a brewer.',
  );
  const [way = ''] = await waysOf('b.txt', { 'a.txt': WIRE, 'b.txt': b });
  assert.match(way, /^inferred Oldmere News Agency = a\.txt/);
});

test('what tells something else is not the document that is credited, though it is the only one of that name', async () => {
  const b = paper(
    '9 May 2011',
    'The Oldmere News Agency reported that the price of herring will rise by nine per cent.',
  );
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': WIRE, 'b.txt': b }), ['outside Oldmere News Agency']);
});

test('nobody has it from what came later', async () => {
  const b = paper(
    '9 May 2011',
    'According to Quay Rights Watch, 63 persons were held in the rope store and four of them died of thirst.',
  );
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': REPORT, 'b.txt': b }), ['outside Quay Rights Watch']);
});

test('a paper that cites a report: the way goes on to the report, and an earlier issue of the paper is not the one', async () => {
  const b = paper(
    '9 May 2011',
    'Some sixty men were held in the rope store after the strike, and persons were seen at its door.',
  );
  const c =
    'Salt Notes\n\n4 March 2019\n\nThe Gazette, citing Quay Rights Watch, repeats the figure of 63 persons held in the rope store. I used to read the Tarn Gazette every day.\n';
  assert.deepEqual(await waysOf('c.txt', { 'a.txt': REPORT, 'b.txt': b, 'c.txt': c }), [
    'outside Tarn Gazette <- inferred Quay Rights Watch = a.txt',
  ]);
});

test('two documents that fit alike: none is chosen, both are named', async () => {
  const second = WIRE.replace('Harbour desk', 'Second edition');
  const b = paper(
    '9 May 2011',
    'The Oldmere News Agency reported on 3 May 2011 that forty-one dock workers were held in the rope store.',
  );
  const [way = ''] = await waysOf('b.txt', { 'a.txt': WIRE, 'a2.txt': second, 'b.txt': b });
  assert.match(way, /^several Oldmere News Agency = a2?\.txt = a2?\.txt$/);
});

test('a letter is known by its day, whoever writes of it; another day is another letter', async () => {
  const letter =
    'To the Mayor of Oldmere\n\n14 June 2011\n\nSir,\n\nWe ask that the rope store be opened and the forty-one men be named.\n\nMira Toss\n';
  const of = (day: string): string =>
    paper(
      '20 June 2011',
      `In a letter dated ${day} the families asked the mayor to have the rope store opened and the men named.`,
    );
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': letter, 'b.txt': of('14 June 2011') }), [
    'stated letter dated 14 June 2011 = a.txt',
  ]);
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': letter, 'b.txt': of('2 June 2011') }), []);
});

test('whom a book quotes by its author is named where the words stand in it', async () => {
  const book =
    'From "The Ninth Bollard", memoir of Tovan Ashe\n\nThe foreman said: "Count them again, I make it fewer than forty." I counted them again.\n';
  const b = paper(
    '9 May 2014',
    'Tovan Ashe writes that the foreman asked him to "count them again, I make it fewer than forty".',
  );
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': book, 'b.txt': b }), ['stated Tovan Ashe = a.txt']);
});

test('in Persian the outlet and its day name the dispatch, and who stands behind it is on the way', async () => {
  const wire =
    'خبرگزاری تارسل - دفتر بندر\nپنجشنبه ۱۲ خرداد ۱۳۹۰\n\nانبار طناب\n\nتوان بریل، فرماندار بندر، گفت: «چهل و یک کارگر در انبار طناب نگهداری شدند.»\n';
  const b =
    'هفته‌نامه پنجره، ۱۸ خرداد ۱۳۹۰\n\nیک هفته در بندر\n\nخبرگزاری تارسل روز ۱۲ خرداد ۱۳۹۰ به نقل از فرماندار بندر خبر داد که چهل و یک کارگر در انبار طناب بوده‌اند.\n';
  const [way = ''] = await waysOf('b.txt', { 'a.txt': wire, 'b.txt': b });
  assert.match(way, /^stated خبرگزاری تارسل = a\.txt <- outside فرماندار/);
});

test('a paper of another script is credited by what its name sounds like; one that is long ago is not the one', async () => {
  const wire =
    'North Quay News, 11 October 1991\n\nThe rope store\n\nForty-one dock workers were held in the rope store at Oldmere.\n';
  const b =
    'یادداشت‌های بندر\n۵ خرداد ۱۳۹۲\n\nآن‌طور که «نورث کی نیوز» از رأی نقل کرده، دادگاه کشته شدن چهل و یک نفر را ثابت دانسته است.\n';
  const [way = ''] = await waysOf('b.txt', { 'a.txt': wire, 'b.txt': b });
  assert.match(way, /^outside نورث کی نیوز/);
});

test('a page that gives its outlet with the way to it is that outlet’s', async () => {
  const page =
    'خبرگزاری تارسل > استان‌ها > بندر\n۱۲ خرداد ۱۳۹۰\n\nتوان بریل، فرماندار بندر، گفت: «چهل و یک کارگر در انبار طناب بودند.»\n';
  const b =
    'هفته‌نامه پنجره، ۱۸ خرداد ۱۳۹۰\n\nتوان بریل، فرماندار بندر، به خبرگزاری تارسل گفت که چهل و یک کارگر در انبار طناب بودند.\n';
  const [way = ''] = await waysOf('b.txt', { 'a.txt': page, 'b.txt': b });
  assert.match(way, /خبرگزاری تارسل = a\.txt/);
});

test('who is addressed, who chairs a body and what a body does are no credits', async () => {
  const b = paper(
    '9 May 2013',
    'We wrote to Quay Rights Watch on 2 May 2013. Mira Toss, who chairs Quay Rights Watch, said she was tired. The union asked Quay Rights Watch for the list of 63 persons.',
  );
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': REPORT, 'b.txt': b }), []);
});

test('whom one who tells has it from is on the way; who speaks for another, and his own telephone, are not', async () => {
  const minutes =
    'Minutes of the Quay Inquiry\n\n4 June 2013\n\nTovan Ashe stated that he counted thirty sacks. His cousin by the crane said that there were thirty-five. His lawyer said that he was tired.\n';
  assert.deepEqual(await waysOf('a.txt', { 'a.txt': minutes }), [
    'outside Tovan Ashe <- outside His cousin by the crane',
  ]);
  const letter = 'To the Mayor of Oldmere\n\n14 June 2011\n\nI heard it from my cousin Sela that the store was full.\n';
  assert.deepEqual(await waysOf('a.txt', { 'a.txt': letter }), ['outside my cousin Sela']);
  const persian =
    'جناب آقای شهردار\n۱۲ خرداد ۱۳۹۰\n\nاین را از همکارم سارا شنیدم که آن شب در انبار بود. فرمان را از بی‌سیم شنیدم.\n';
  assert.deepEqual(await waysOf('a.txt', { 'a.txt': persian }), ['outside همکارم سارا']);
});

test('one common thing in both leads nowhere, and who is only spoken of has not told it', async () => {
  const minutes =
    'Minutes of the Quay Inquiry\n\n4 June 2011\n\nTOVAN ASHE: I counted forty-three men in the rope store at the grain quay. The foreman had a lantern.\n';
  const common = paper('9 May 2013', 'Tovan Ashe said that men go to sea for the money.');
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': minutes, 'b.txt': common }), []);
  const about = paper(
    '9 May 2013',
    'Sela Brand said of Tovan Ashe that he had counted forty-three men in the rope store at the grain quay by the lantern of the foreman.',
  );
  assert.ok((await waysOf('b.txt', { 'a.txt': minutes, 'b.txt': about })).every((way) => !way.includes('a.txt')));
});

test('one who has a number from another is not where that other has it from', async () => {
  const notes =
    'Notebook of Tovan Ashe\n\n14 June 2014\n\nQuay Rights Watch took its figure of 63 persons held in the rope store, four dead of thirst, from my notebook.\n';
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': REPORT, 'b.txt': notes }), []);
  const persian =
    'یادداشت‌های بندر\n۵ خرداد ۱۳۹۲\n\nبه گفته دیدبان بندر، که عدد خود را از دفتر توان بریل گرفته، شصت و سه نفر در انبار طناب بوده‌اند.\n';
  assert.deepEqual(await waysOf('b.txt', { 'b.txt': persian }), []);
});

test('what is told to those who publish the document is told anew, and their own name is no relay', async () => {
  const book =
    'From "The Ninth Bollard", memoir of Tovan Ashe\n\n4 June 2010\n\nThere were 63 men in the rope store, and four of them died of thirst beside the bollard.\n';
  const told = REPORT.replace(
    'Quay Rights Watch interviewed',
    'Tovan Ashe told Quay Rights Watch that 63 men were in the rope store and four of them died of thirst beside the bollard. Quay Rights Watch interviewed',
  );
  assert.deepEqual(await waysOf('a.txt', { 'm.txt': book, 'a.txt': told }), []);
});

test('a verb, what happens and a clause are no part of a name', async () => {
  const persian =
    'یادداشت‌های بندر\n۵ خرداد ۱۳۹۲\n\nپیرمرد روزنامه نگاه کرد و گفت باران می‌آید. به گزارش خبرگزاری تارسل مرگ کارگران تایید شده است. به گفته شورا جمع شدند و رفتند.\n';
  assert.deepEqual(await waysOf('b.txt', { 'b.txt': persian }), ['outside خبرگزاری تارسل']);
  const english = paper('9 May 2013', 'In an interview with a harbour radio in 1998 the mayor said: "I was ill."');
  assert.deepEqual(await waysOf('b.txt', { 'b.txt': english }), []);
});

test('people’s word goes before what was found', async () => {
  const b = paper(
    '9 May 2011',
    'The Oldmere News Agency, which first told of the rope store, quoted the harbour master as speaking of a brewer.',
  );
  const texts = { 'a.txt': WIRE, 'b.txt': b };
  const [parted] = await relaysIn(texts, [apart('a.txt', 'b.txt')]);
  assert.equal(parted?.steps[0]?.certainty, 'outside');
  const [joined] = await relaysIn(texts, [one('a.txt', 'b.txt')]);
  assert.equal(joined?.steps[0]?.certainty, 'declared');
});
