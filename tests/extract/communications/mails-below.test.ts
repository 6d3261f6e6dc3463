// Mails that a mail quotes, notes of missions, and letters whose head has labels. All texts are invented: the country, its towns and its people do not exist.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const named = (mentions: readonly { readonly name: string | null; readonly text: string }[]): string =>
  mentions.map(({ name, text }) => name ?? text).join(' & ');

const sentIn = (text: string): readonly string[] =>
  communicationsIn(text).map(({ by, to, on, answer }) => `${named(by)} > ${named(to)}, ${on}, ${answer}`);

const QUOTED =
  'Dear Mira,\n\nThe boat shed was pulled down in the spring, I saw it.\n\nOda Rennick\n\nOn Tue, 4 May 2021 at 10:12, Mira Talven <mira@ferry.example> wrote:\n> Dear Oda,\n>\n> could you tell us when the boat shed was pulled down? We asked the Harbour Office for the plans on 2 March and were refused.\n>\n> Mira\n';

test('what a quoted mail asks is asked by who wrote it, on its day, and never by who quotes it', () => {
  const sent = sentIn(QUOTED);
  assert.ok(
    sent.some((one) => /^Mira Talven > .*Oda.*, 2021-05-04/.test(one)),
    sent.join('\n'),
  );
  assert.ok(!sent.some((one) => /^Oda Rennick > .*Harbour Office/.test(one)));
  assert.ok(
    sent.some((one) => /^Mira Talven > Harbour Office, 2021-03-02/.test(one)),
    sent.join('\n'),
  );
});

test('a Persian line over a quoted mail parts it from the mail above', () => {
  const text =
    'میرا جان سلام\n\nانبار قایق را در بهار خراب کردند.\n\nشیرین\n\nدر تاریخ ۱۴ مهر ۱۴۰۰، میرا تالونی نوشت:\n> شیرین عزیز\n> لطفاً بگویید انبار را چه روزی خراب کردند.\n> میرا\n';
  const asked = communicationsIn(text).filter(({ asks }) => asks.length > 0);
  assert.ok(asked.every(({ by }) => by.every(({ name }) => name === null || name.includes('میرا'))));
  assert.ok(asked.every(({ on }) => on === null || on === '2021-10-06'));
});

test('a mission is accredited where the second line of its paper says, and a note is signed by nobody', () => {
  const text =
    'PERMANENT MISSION OF LOMMARK\nTO THE UNITED NATIONS OFFICE IN HAVRIN\n\nHavrin, 18 January 2021\n\nThe Permanent Mission of Lommark presents its compliments to the Office of the Commissioner for Rights and, with reference to the communication AL LMK 4/2020 dated 3 September 2020, has the honour to transmit the comments of the Government.\n\n1. The allegations are baseless.\n\n2. With regard to the letter of 1 September 2019, the Government has nothing to add.\n\nOffice of the Commissioner for Rights\nPalace Quay, Havrin\n';
  const sent = communicationsIn(text);
  const reply = sent.find(({ answer }) => answer !== null);
  assert.deepEqual([reply?.on, reply?.reference], ['2020-09-03', 'AL LMK 4/2020']);
  assert.ok(sent.every(({ by }) => by.every(({ name }) => !/Palace|UNITED/.test(name ?? ''))));
  const other = sent.find(({ on }) => on === '2019-09-01');
  assert.deepEqual([other?.by ?? [], other?.answer ?? null], [[], null]);
});

test('whom a line after “to:” names is whom the letter is to, though a post follows the name', () => {
  const text =
    'نامهٔ سرگشادهٔ خانواده‌های اسکلهٔ تالون\n\nبه: آقای منصور هاوری، استاندار تالون\n\nتاریخ: ۵ بهمن ۱۳۹۰\n\nفرزندان ما از اسکله برده شدند و بازنگشتند.\n\nاز شما می‌خواهیم ظرف سی روز به این نامه پاسخ دهید.\n\nاز طرف ۶۳ خانواده:\nمریم تالونی\n';
  const letter = communicationsIn(text).find(({ asks }) => asks.length > 0);
  assert.deepEqual([named(letter?.to ?? []), letter?.on, letter?.dueOn], ['منصور هاوری', '2012-01-25', '2012-02-24']);
  assert.ok((letter?.by.length ?? 0) > 0);
});

test('nobody signs by adding a note, and whom a letter honours below its signatures did not sign it', () => {
  const text =
    'Havrin, 3 September 2020\n\nExcellency,\n\nWe ask your Excellency’s Government to open the boat shed.\n\nPlease accept, Excellency, the assurances of our highest consideration.\n\nOda Rennick\nMira Talven\n\nH.E. Mr. Oren Mavik, Permanent Representative of Lommark\n\nNote added on the page of the union, 2 October 2020: it was sent by post.\n';
  const letter = communicationsIn(text).find(({ asks }) => asks.length > 0);
  assert.equal(named(letter?.by ?? []), 'Oda Rennick & Mira Talven');
});

test('who granted “our petition” is whom it was to', () => {
  const text =
    'Havrin, 8 June 2015\n\nDear Mrs Rennick,\n\nThe Havrin court granted our petition of 4 March 2015 on 19 May. The shed was opened on Saturday.\n\nYours sincerely,\nMira Talven\n';
  const petition = communicationsIn(text).find(({ on }) => on === '2015-03-04');
  assert.deepEqual(
    [named(petition?.by ?? []), named(petition?.to ?? []), petition?.answer],
    ['Mira Talven', 'The Havrin court', 'given'],
  );
});
