// What a document lists as where it is from: references, notes, the column of a list; marks of an archive; what was told in parliament. All texts, names and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waysOf } from './made-relays.ts';

const REPORT = `# Tarsel Harbour Union
## The Quiet Quay: Drownings at the Rope Store

Tarsel, September 2009

The union has established the names of 63 dock workers who drowned at the rope store.
`;
const WIRE = `QP0412
By Mira Talven

OLDMERE, Nov 28, 1989 (Quay Press) - The harbour office said on Tuesday that twelve dock workers had drowned at the rope store in May.

(c) Quay Press 1989
`;
const STATEMENT = `WITNESS STATEMENT OF TOVAN BRILL
Taken at Oldmere on 17 June 2008. Interview no. S-05.

1. My name is Tovan Brill. I saw the lorries at the rope store on the night of 8 May.
`;

test('each entry of a list of references leads to its document, by title or by whose it is and its day', async () => {
  const page = `# Drownings at Oldmere

The quay was closed in May 1989 and forty-one dock workers did not come home.

## References

1. Tarsel Harbour Union, The Quiet Quay, Tarsel 2009.
2. Quay Press, 28 November 1989.
3. Quay Press, 9 August 1990.
`;
  const ways = await waysOf('page.md', { 'page.md': page, 'report.md': REPORT, 'wire.txt': WIRE });
  assert.ok(
    ways.some((way) => way.startsWith('stated') && way.endsWith('= report.md')),
    ways.join('\n'),
  );
  assert.ok(ways.includes('stated Quay Press = wire.txt'), ways.join('\n'));
  assert.ok(ways.includes('outside Quay Press'), ways.join('\n'));
});

test('a note names an interview by its mark, and the mark is the document’s', async () => {
  const report = `# The Rope Store

Prisoners were brought to the rope store at night.[12] The lorries came in May.[13]

---
[12] Interviews S-02 and S-05. [13] Quay Press, 9 August 1990.
`;
  const ways = await waysOf('report.md', { 'report.md': report, 'statement.txt': STATEMENT });
  assert.ok(ways.includes('stated S-05 = statement.txt'), ways.join('\n'));
  assert.ok(ways.includes('outside Quay Press'), ways.join('\n'));
});

test('the column of a list says where its rows are from, each source once; kin have no document', async () => {
  const list = `no,name,source,remarks
1,Mira Toss,mother,
2,Sela Varn,foreman (S-05),seen at the gate
3,Jan Brill,QRW list 1991,
4,Oren Talven,QRW list 1991,
`;
  const ways = await waysOf('list.csv', { 'list.csv': list, 'statement.txt': STATEMENT });
  assert.deepEqual(ways, ['stated S-05 = statement.txt', 'outside QRW']);
});

test('what was told in parliament stands in the minutes of that day', async () => {
  const minutes = `مجلس شورای ولمر
مشروح مذاکرات جلسه علنی، چهارشنبه ۱۹ دی ۱۳۹۷

وزیر بندر: در انبار طناب ۲۳ کارگر جان باختند.
`;
  const article =
    'هفته‌نامه پنجره، ۱۲ خرداد ۱۳۹۸\n\nانبار طناب\n\nوزیر بندر در ۱۹ دی ۱۳۹۷ در مجلس گفت که ۲۳ کارگر در انبار طناب جان باخته‌اند.\n';
  const [way = ''] = await waysOf('a.txt', { 'a.txt': article, 'm.txt': minutes });
  assert.match(way, /^stated مجلس = m\.txt/);
});

test('who has a number gives it, without a verb of telling', async () => {
  const page =
    'The Tarn Gazette, 13 October 2018\n\nFrom the docks\n\nThe Tarsel Harbour Union, which works with names, has 63 dock workers who drowned at the rope store. The man who headed the Lamp Ministry said nothing of it.\n';
  const ways = await waysOf('page.txt', { 'page.txt': page, 'report.md': REPORT });
  assert.deepEqual(ways, ['inferred Tarsel Harbour Union = report.md']);
});

test('a group that a report begins with is the one that it names right behind', async () => {
  const wire = `QP0412
By Mira Talven

OLDMERE, Nov 28, 1989 (Quay Press) - An exile dockers group said on Tuesday that at least 120 dock workers drowned at the rope store.

The Committee for the Quay said the drownings began in May.

(c) Quay Press 1989
`;
  const [way = ''] = await waysOf('wire.txt', { 'wire.txt': wire });
  assert.match(way, /^outside Committee for the Quay/);
});

test('what a body says now is not traced to what it published years ago', async () => {
  const page =
    'The Tarn Gazette, 13 October 2018\n\nFrom the docks\n\nThe Tarsel Harbour Union called for an inquiry and said dock workers at the rope store had been told to sign a paper.\n';
  const ways = await waysOf('page.txt', { 'page.txt': page, 'report.md': REPORT });
  assert.ok(!ways.some((way) => way.includes('report.md')), ways.join('\n'));
});
