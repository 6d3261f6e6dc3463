// By when an answer was due, when it had not come, and whose call it is after a clause about others.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueDay } from '../../../src/extract/communications/times.ts';
import { communicationsIn } from '../parties-in.ts';

const DUE: readonly (readonly [length: string, on: string, due: string | null])[] = [
  // 25 days of February, 31 of March, 4 of April.
  ['P60D', '2022-02-03', '2022-04-04'],
  ['P8W', '2022-02-03', '2022-03-31'],
  ['P1M', '2023-01-31', '2023-02-28'],
  ['P3M', '2021-11-30', '2022-02-28'],
  ['P1Y', '2020-02-29', '2021-02-28'],
  ['P60D', '2022-02', null],
  ['PT24H', '2022-02-03', '2022-02-04'],
];

test('a deadline counted from the day of the letter', () => {
  for (const [length, on, due] of DUE) assert.equal(dueDay(length, on), due, `${length} after ${on}`);
});

test('a deadline stays a length of time where the letter has no day', () => {
  const [claim] = communicationsIn('The lawyers asked the ministry for an answer within 60 days.');
  assert.equal(claim?.dueOn, 'P60D');
});

test('reminders are spoken of before the answer that did not come', () => {
  const [claim] = communicationsIn(
    'On 14 November 2017 Harbour Watch wrote to the minister requesting access to the prison. We sent reminders in December. As of 1 April 2018 we had received no reply.',
  );
  assert.deepEqual([claim?.on, claim?.answer, claim?.answerAsOf], ['2017-11-14', 'none', '2018-04-01']);
});

test('after “, and” those who regretted call, and not those told of in between; their date is not its date', () => {
  const [claim] = communicationsIn(
    'Seven experts expressed concern over the fate of villagers who disappeared in 1999, and called on the government to open the files.',
  );
  assert.deepEqual(
    claim?.by.map((m) => m.text),
    ['Seven experts'],
  );
  assert.equal(claim?.on, null);
});

test('to command a place from one month until a promotion is no message', () => {
  assert.deepEqual(
    communicationsIn(
      'Colonel Oren Mavik commanded the Orlen prison from March 2016 until his promotion to deputy interior minister in 2017.',
    ),
    [],
  );
});

const SENT_ON: readonly (readonly [text: string, on: string | null])[] = [
  ['Five groups pointed to the 1974 killings in Havrin and urged the minister to open the files.', null],
  ['The groups called 1976 a year of truth and called on the council to open the files.', null],
  ['Speaking of the raid of 4 July 1972, the union called on the army to leave.', null],
  ['The widows have since the 1970s called on the court to open the files.', null],
  ['In 1976, the widows asked the council to open the files.', '1976'],
  ['The widows asked the council in 1976 to open the files.', '1976'],
  ['The widows wrote to the governor in the spring of 1971.', '1971-21'],
  ['The widows sent a letter of 4 June 1972 to the governor asking for the files.', '1972-06-04'],
  ['The union, where nobody had worked since 3 May 1950, urged the mayor to resign.', null],
  ['شورا در سال ۱۳۷۰ از دولت خواست پرونده را باز کند.', '1991-03-21/1992-03-20'],
  ['کانون دربارهٔ کشتار ۱۳۶۷ از دادستان خواست پرونده را باز کند.', null],
];

test('a year in the name of what it speaks of, a decade and the length of a campaign are no day of a message', () => {
  for (const [text, on] of SENT_ON) assert.equal(communicationsIn(text)[0]?.on ?? null, on, text);
});

test('a decade and a century date no letter', () => {
  for (const age of ['the 1980s', 'the last quarter of the 19th century']) {
    const [claim] = communicationsIn(`Harbour Watch wrote to the minister of the darkest chapter of ${age}.`);
    assert.equal(claim?.on, null, age);
  }
});

test('a decade asks nobody for anything', () => {
  assert.deepEqual(communicationsIn('Marches of the families since the 1970s have called for prosecutions.'), []);
});

test('the day on which somebody tells of a message is not that of the message', () => {
  const [passed] = communicationsIn(
    'A sailor told the court in 2008 that he had passed the bishop’s warning to Oren Mavik.',
  );
  assert.deepEqual([passed?.to[0]?.name, passed?.on], ['Oren Mavik', null]);
});
