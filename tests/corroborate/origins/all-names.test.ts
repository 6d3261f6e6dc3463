// One body under several names, documents that are spoken of without a name, and what is said where none is found. All texts, names and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relaysIn, waysOf } from './made-relays.ts';

const REPORT = `Quay Relief Mission
Report
Published 12 September 2012

The Rope Store

The Quay Relief Mission (QRM) treated 29 dock workers. It has established that 63 persons were held in the rope store between May and July 2011, and that four of them died of thirst.
`;
const paper = (day: string, body: string): string => `The Tarn Gazette, ${day}\n\nFrom the docks\n\n${body}\n`;

test('letters that one document gives to a body lead to what it issued under its name in full', async () => {
  const b = paper(
    '9 May 2013',
    'QRM said that 63 persons were held in the rope store and that four of them died of thirst.',
  );
  const [way = ''] = await waysOf('b.txt', { 'a.txt': REPORT, 'b.txt': b });
  assert.match(way, /^inferred QRM = a\.txt/);
});

test('in Persian the letters are written by their names', async () => {
  const b =
    'روزنامهٔ لنگر\n۱۹ اردیبهشت ۱۳۹۲\n\nاز باراندازها\n\nبه گزارش خبرگزاری کیو‌آر‌ام ۶۳ نفر در انبار طناب نگهداری شدند و ۲۹ نفر درمان شدند.\n';
  const ways = await waysOf('b.txt', { 'a.txt': REPORT, 'b.txt': b });
  assert.ok(
    ways.some((way) => way.includes('= a.txt')),
    ways.join('\n'),
  );
});

test('a body that is called by what it is: the only one of that sort, where its number stands there; of two none', async () => {
  const list =
    'Harbour Commission of Inquiry\nReport\nPublished 3 June 2012\n\nThe count\n\nThe Harbour Commission of Inquiry found that 58 persons were drowned at the grain quay.\n';
  const b = paper('9 May 2013', 'The union has named nobody, but the commission speaks of 58 drowned.');
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': list, 'b.txt': b }), ['inferred commission = a.txt']);
  const other = list.replaceAll('Harbour Commission', 'Salt Commission').replace('3 June', '4 June');
  assert.deepEqual(await waysOf('b.txt', { 'a.txt': list, 'a2.txt': other, 'b.txt': b }), []);
});

test('a list with the count of its names is that of the body behind it', async () => {
  const list =
    'Oldmere Widows Committee\nList of the drowned\n3 June 2012\n\nOn this list are 86 names of the drowned, of the grain quay and of the salt quay.\n';
  const b = paper('9 May 2013', 'What is known goes back to a list of 86 names kept by the Oldmere Widows Committee.');
  const [way = ''] = await waysOf('b.txt', { 'a.txt': list, 'b.txt': b });
  assert.match(way, /Oldmere Widows Committee = a\.txt$/);
});

test('it is not said that nothing of theirs is here where all that is here came later', async () => {
  const b = paper('9 May 2011', 'According to the Quay Relief Mission, 63 persons were held in the rope store.');
  const [relay] = await relaysIn({ 'a.txt': REPORT, 'b.txt': b });
  assert.deepEqual(relay?.steps[0]?.reasons, ['documents of theirs are in the case, all of a later day']);
});

test('of what has later editions the one that is here stands for an earlier one, and that is said', async () => {
  const edition = REPORT.replace('Published 12 September 2012', 'Updated edition, 12 September 2014');
  const b = paper(
    '9 May 2013',
    'According to the Quay Relief Mission, 63 persons were held in the rope store and four of them died of thirst.',
  );
  const [relay] = await relaysIn({ 'a.txt': edition, 'b.txt': b });
  assert.equal(relay?.steps[0]?.certainty, 'inferred');
  assert.ok(relay?.steps[0]?.reasons.includes('what is in the case is a later edition of it'));
});

test('a copy that the author has at hand is named with its day', async () => {
  const b = paper(
    '9 May 2011',
    'The Gazette has seen a copy of a telegram dated 3 May 2011 from the harbour office to the police.',
  );
  assert.deepEqual(await waysOf('b.txt', { 'b.txt': b }), ['outside a telegram dated 3 May 2011']);
});

test('state television is named though it has no name, and so is an agency of one word by what it is', async () => {
  const b = paper(
    '9 May 2011',
    'Harbour Minister Tovan Brill said on state television on Saturday that the rope store was empty.',
  );
  assert.deepEqual(await waysOf('b.txt', { 'b.txt': b }), ['outside state television <- outside Tovan Brill']);
  const c = paper(
    '9 May 2011',
    'The harbour master was seen at the quay, the local paper Lanterna reported on its website.',
  );
  assert.deepEqual(await waysOf('c.txt', { 'c.txt': c }), ['outside local paper Lanterna']);
});

test('who took a statement down, whose list it is and whose mission writes are known by the lines that say so', async () => {
  const statement =
    'WITNESS STATEMENT\nTaken by: Tarn Harbour Society, Oldmere\n17 June 2008\n\n1. I saw 68 sacks carried out of the rope store on 8 May 1999.\n';
  const b = paper('9 May 2013', 'The Tarn Harbour Society says 68 sacks were carried out of the rope store.');
  assert.doesNotMatch(
    (await relaysIn({ 'a.txt': statement, 'b.txt': b }))[0]?.steps[0]?.reasons.join() ?? '',
    /no document/,
  );
});
