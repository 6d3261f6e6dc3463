// Whom the head of a letter names: posts, bodies and places beside one another, the block above a salutation to anybody, copies, a government. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const toWhom = (text: string): readonly string[] =>
  communicationsIn(text).map(({ to }) => to.map((m) => m.name ?? m.text).join(' & '));

const letter = (head: string, words = 'We ask you to open the port.'): string =>
  `${head}\n\n${words}\n\nYours faithfully,\n\nMira Talven`;

test('a post and a place beside a body are no addressees of their own', () => {
  assert.deepEqual(toWhom(letter('To: Records Officer, Harbour Police Command, Tarsel')), ['Harbour Police Command']);
  assert.deepEqual(toWhom(letter('To: Mr Oren Mavik, Minister of Harbours')), ['Oren Mavik']);
});

test('a telegram in capitals is to the name before the post', () => {
  assert.deepEqual(toWhom('TO: MAVIK, MINISTER OF HARBOURS, TARSEL\nFROM: TALVEN\n\nWE ASK YOU TO OPEN THE PORT.'), [
    'Mavik',
  ]);
});

test('“Dear Sir or Madam” is nobody: the block above it says whom', () => {
  assert.deepEqual(
    toWhom(letter('3 May 2002\n\nThe Registrar\nHarbour Court of Norvia\nTarsel\n\nDear Sir or Madam,')),
    ['Harbour Court of Norvia'],
  );
});

test('who got a copy is told what the letter tells and asks, and is asked for nothing', () => {
  const copies = communicationsIn(
    letter(
      '3 May 2002\n\nTo: Mr Oren Mavik, Minister of Harbours\ncc: Captain Ilse Brand, Harbour Master; Ms Oda Rennick\n\nDear Minister,',
    ),
  );
  assert.deepEqual(
    copies.map(({ to, says, asks }) => [to.map((m) => m.name), says, asks]),
    [
      [['Oren Mavik'], [], ['to open the port']],
      [['Ilse Brand', 'Oda Rennick'], ['to open the port'], []],
    ].toReversed(),
  );
});

test('a copy to the holder of a post goes to the body he or she holds it in', () => {
  const [copy] = communicationsIn(
    letter(
      '3 May 2002\n\nTo: Mr Oren Mavik, Minister of Harbours\ncc: Commander of the Harbour Police\n\nDear Minister,',
    ),
  );
  assert.deepEqual([copy?.to[0]?.name, copy?.to[0]?.named], ['the Harbour Police', 'inferred']);
});

test('a Persian letter names those who get a copy behind «رونوشت»', () => {
  const copies = communicationsIn(
    'تاریخ: ۱۲ اردیبهشت ۱۳۶۸\nبه: جناب آقای سهراب ماهی‌گیر، رئیس بندر\nرونوشت: سرکار خانم مریم تالونی، دادستان هاورین\n\nخواهشمندیم اسکله را باز کنید.\n\nبا احترام\nرضا رنیکی',
  );
  assert.ok(copies.some(({ to, says }) => to[0]?.name === 'مریم تالونی' && says.includes('اسکله را باز کنید')));
});

test('the government of an Excellency is that of the country for which the letter says somebody speaks', () => {
  const text = (country: string): string =>
    `12 October 2021\n\nExcellency,\n\nI bring to the attention of your Excellency’s Government that Oren Mavik was arrested${country}.\n\nPlease accept, Excellency, the assurances of my highest consideration.\n\nMira Talven\nSpecial Rapporteur on harbours`;
  const [letterTo] = communicationsIn(text(' in the Republic of Norvia'));
  assert.deepEqual([letterTo?.to[0]?.name, letterTo?.to[0]?.named], ['government of Norvia', 'inferred']);
  const [signed] = communicationsIn(
    `${text(' in the Kingdom of Oldmere')}\n\nHer Excellency Ms Ilse Brand\nMinister for Foreign Affairs of Norvia`,
  );
  assert.equal(signed?.to[0]?.name, 'government of Norvia');
  assert.equal(communicationsIn(text(''))[0]?.to[0]?.name, null);
});
