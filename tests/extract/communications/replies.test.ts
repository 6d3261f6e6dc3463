// What a letter says of the letters before it. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

/** `by > to (day): answer as of` of all but the letter itself. */
const earlierIn = (text: string): readonly string[] =>
  communicationsIn(text)
    .filter(({ reasons }) => !reasons.some((reason) => reason.startsWith('the document itself')))
    .map(({ by, to, on, answer, answerAsOf }) => {
      const named = (mentions: typeof by): string => mentions.map((m) => m.name ?? m.text).join(' & ');
      return `${named(by)} > ${named(to)} (${on}): ${answer} ${answerAsOf}`;
    });

const letter = (words: string): string =>
  `Dorvik, 9 June 2011\n\nDear Ms Oda Rennick,\n\n${words}\n\nYours sincerely,\n\nOren Mavik\nMinister of Harbours`;

test('a letter in reply to another tells that the other was sent, by whom it answers, and that this is the answer', () => {
  assert.deepEqual(
    earlierIn(letter('In reply to your letter of 2 May 2011, I enclose the list of the dock workers.')),
    ['Oda Rennick > Oren Mavik (2011-05-02): given 2011-06-09'],
  );
});

test('what it says of the request makes it a refusal or a part of an answer', () => {
  assert.deepEqual(
    earlierIn(
      letter(
        'In reply to your letter of 2 May 2011, I regret that the gate cannot be provided with a key. We are unable to grant it.',
      ),
    ),
    ['Oda Rennick > Oren Mavik (2011-05-02): refused 2011-06-09'],
  );
  assert.deepEqual(earlierIn(letter('Your request ref. HB/12 dated 2 May 2011 has been refused.')), [
    'Oda Rennick > Oren Mavik (2011-05-02): refused 2011-06-09',
  ]);
  assert.deepEqual(
    earlierIn(letter('In response to your petition of 2 May 2011, I can say that the matter is under consideration.')),
    ['Oda Rennick > Oren Mavik (2011-05-02): acknowledged 2011-06-09'],
  );
});

test('who only thanks for a letter and asks again answers nothing; “our letter” is one of the writers', () => {
  const text = letter('Thank you for your letter of 2 May 2011. We ask you to open the gate.');
  assert.ok(earlierIn(text).includes('Oda Rennick > Oren Mavik (2011-05-02): null null'));
  assert.deepEqual(earlierIn(letter('Further to our letter of 3 March 2011, the gate was opened.')), [
    'Oren Mavik > Oda Rennick (2011-03-03): null null',
  ]);
});

test('an article that speaks of “your letter” is no reply', () => {
  const text = 'He said: in reply to your letter of 2 May 2011 nothing was done. The gate stayed closed.';
  assert.ok(communicationsIn(text).every(({ answer }) => answer === null));
});

test('the body on whose paper a letter is written was written to as well', () => {
  const text = `Ministry of Harbours\n\n${letter('Your request of 2 May 2011 has been refused.')}`;
  assert.deepEqual(earlierIn(text), [
    'Oda Rennick > Oren Mavik & Ministry of Harbours (2011-05-02): refused 2011-06-09',
  ]);
});

test('a Persian letter that goes back to another one answers it', () => {
  const text =
    'تاریخ: ۳۰ خرداد ۱۳۶۸\n\nسرکار خانم مریم تالونی\n\nدر پاسخ به نامهٔ مورخ ۱۲ اردیبهشت ۱۳۶۸ شما، به اطلاع می‌رساند که با درخواست شما موافقت نشد.\n\nبا احترام\nرضا رنیکی';
  // 22 days before 30 Khordad of the Persian year 1368 stands 12 Ordibehesht: 2 May and 20 June 1989.
  assert.deepEqual(earlierIn(text), ['مریم تالونی > رضا رنیکی (1989-05-02): refused 1989-06-20']);
});

test('a reply in the form of an office, to whom the block above “Madam,” names, refuses what is secret', () => {
  const text =
    'MINISTRY OF HARBOURS\n\n9 June 2011\n\nMrs O. Rennick\n\nHarbour Union\n\nMadam,\n\nIn reply to your letter of 2 May, I am directed by the Minister to inform you that the log you request is classified.\n\nI have the honour to be, Madam,\nyour obedient servant,\nOren Mavik\nPrivate Secretary to the Minister';
  assert.deepEqual(
    communicationsIn(text).map(({ by, to, on, answer }) => [by[0]?.name, to[0]?.name, on, answer]),
    [
      ['O. Rennick', 'Oren Mavik', '2011-05-02', 'refused'],
      ['Oren Mavik', 'O. Rennick', '2011-06-09', null],
    ],
  );
});

test('“I refer to”, “Thank you for”, “I have your note” go back to what is answered; what is enclosed and what is withheld make a part of an answer', () => {
  for (const opening of [
    'I refer to your letter',
    'Thank you for your letter',
    'I have your note',
    'Further to your letter',
  ])
    assert.deepEqual(earlierIn(letter(`${opening} of 2 May 2011. The gate is open.`)), [
      'Oda Rennick > Oren Mavik (2011-05-02): given 2011-06-09',
    ]);
  assert.deepEqual(
    earlierIn(letter('I refer to your letter of 2 May 2011. The list is enclosed. The log is withheld.')),
    ['Oda Rennick > Oren Mavik (2011-05-02): partial 2011-06-09'],
  );
});

test('“our letter, to which we have had no reply” was not answered by that day; the number of a letter is no month', () => {
  assert.deepEqual(
    earlierIn(letter('We refer to our letter HB 3/2011 of 3 March 2011, to which we have had no reply.')),
    ['Oren Mavik > Oda Rennick (2011-03-03): none 2011-06-09'],
  );
});

test('a note that presents compliments answers the letter it refers to', () => {
  const note =
    'The Permanent Mission of Norvia to the Harbour Council presents its compliments to the Office of Sailors and has the honour to refer to the letter HB 3/2011 of 3 March 2011.';
  assert.deepEqual(
    communicationsIn(note).map(({ by, to, on, answer }) => [by[0]?.name, to[0]?.name, on, answer]),
    [
      ['Permanent Mission of Norvia', 'Office of Sailors', null, null],
      ['Office of Sailors', 'Permanent Mission of Norvia', '2011-03-03', 'given'],
    ],
  );
});
