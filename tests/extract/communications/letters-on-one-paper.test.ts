import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const named = (mentions: readonly { readonly name: string | null; readonly text: string }[]): string =>
  mentions.map(({ name, text }) => name ?? text).join(' & ');

/** `who > to whom, on, answer on` of every communication. */
const sentIn = (text: string): readonly string[] =>
  communicationsIn(text).map(
    ({ by, to, on, answer, answerAsOf }) => `${named(by)} > ${named(to)}, ${on}, ${answer} ${answerAsOf}`,
  );

const ASKS =
  'My brother was taken from the quay by your men in the first week of the month and nobody has seen him since that night. Please tell us where he is held.';

test('a letter and under a rule the reply: the reply is the answer, on its day', () => {
  const text = `Tarsel, 4 May 1974\n\nDear Colonel Veld,\n\n${ASKS}\n\nOda Rennick\n\n- - -\n\nTarsel, 20 May 1974\n\nDear Mrs Rennick,\n\nYour request has been refused. The matter is closed and no person of that name was ever held in the barracks of this town.\n\nOren Veld\n`;
  const [letter, reply] = sentIn(text);
  assert.match(letter ?? '', /Rennick > .*Veld, 1974-05-04, refused 1974-05-20/);
  assert.match(reply ?? '', /Veld > .*Rennick, 1974-05-20/);
});

test('a second salutation with a head of its own begins another letter, by another or by the same', () => {
  const text = `Tarsel, 4 May 1974\nDear Colonel Veld,\n${ASKS}\n   Oda Rennick\n\nTarsel, 9 August 1974\nDear Colonel Veld,\nI wrote in May and you said nothing. Please tell us where he is held, and return his papers to his mother.\n   Oda Rennick\n`;
  const sent = sentIn(text);
  assert.equal(sent.length, 2);
  assert.match(sent[0] ?? '', /1974-05-04, null/);
  assert.match(sent[1] ?? '', /1974-08-09, null/);
});

test('a text parted by rules that holds no letters stays one text', () => {
  const text = `The harbour was closed on 4 May 1974.\n\n* * *\n\nThe union wrote to the ministry asking for the lists. It never replied.\n`;
  assert.deepEqual(
    communicationsIn(text).map(({ answer }) => answer),
    ['none'],
  );
});

const NOTED: readonly (readonly [note: string, answer: string | null, on: string | null])[] = [
  ['[Answered 20 May 1974: there is no such person in the register.]', 'given', '1974-05-20'],
  ['[On the back, in pencil: “Do not answer. V.”]', 'none', null],
  ['[Margin, 22 May 1974:] Refused. V.', 'refused', '1974-05-22'],
  ['[Minute: forwarded to the Harbour Office on 21 May 1974.]', 'acknowledged', '1974-05-21'],
  ['[Received 6 May 1974. Registered under No. 311.]', null, null],
  ['[This letter is invented.]', null, null],
];

test('what others noted on a letter tells what became of it', () => {
  for (const [note, answer, on] of NOTED) {
    const text = `Tarsel, 4 May 1974\n\nDear Colonel Veld,\n\n${ASKS}\n\nOda Rennick\n\n${note}\n`;
    const [letter] = communicationsIn(text);
    assert.deepEqual([letter?.answer ?? null, letter?.answerAsOf ?? null], [answer, on], note);
  }
});

const PERSIAN =
  'با سلام، برادرم را شب پنجم خرداد از اسکلهٔ تالون بردند و از آن شب هیچ کس او را ندیده است. ما هر روز به در پادگان رفتیم و کسی چیزی نگفت. استدعا دارم بفرمایید کجاست.';

const PERSIAN_NOTES: readonly (readonly [note: string, answer: string | null])[] = [
  ['[پاسخ، ۲۰ تیر ۱۳۵۸: «چنین شخصی در دفاتر ما ثبت نشده است.»]', 'given'],
  ['[در حاشیه: «تحقیق شود». ۱۲ تیر ۱۳۵۸]', 'acknowledged'],
  ['[پشت ورقه: «کتباً چیزی ندهید»]', 'none'],
  ['[این نامه هیچ جوابی نگرفت.]', 'none'],
  ['[این سند ساختگی است.]', null],
];

test('a note on a Persian letter, too; who signs is known by the place of his name', () => {
  for (const [note, answer] of PERSIAN_NOTES) {
    const text = `استاندار محترم تالون\n\n${PERSIAN}\n\nشاه‌پری تالونی\n۵ تیر ۱۳۵۸\n\n${note}\n`;
    const [letter] = communicationsIn(text);
    assert.equal(letter?.answer ?? null, answer, note);
    assert.equal(named(letter?.by ?? []), 'شاه‌پری تالونی', note);
  }
});

test('a reply without a name over it is to whoever wrote, by whom it is signed and for whom', () => {
  const found = communicationsIn(
    'MINISTRY OF JUSTICE\nPublic Prosecution\n\n8 January 1979\n\nMadam,\n\nIn response to your complaint of 25 August last, I have the honour to inform you that the enquiry has been closed and that nobody of that name was ever arrested in this district.\n\nFor the Prosecutor General\nM. Halder, Deputy\n',
  );
  const reply = found.find(({ on }) => on === '1979-01-08');
  const earlier = found.find(({ answer }) => answer !== null);
  assert.equal(named(reply?.by ?? []), 'M. Halder');
  assert.equal(earlier?.on, '1978-08-25');
  assert.match(named(earlier?.to ?? []), /M\. Halder.*Prosecutor General/);
  assert.equal(earlier?.answerAsOf, '1979-01-08');
});

test('each of the letters to which one reply goes back is answered by it', () => {
  const days = communicationsIn(
    'EMBASSY OF TARSEL\nto the Secretariat of the League, Havrin\n\nNo. 88\n14 January 1957\n\nIn reply to the letters of the League of 2 June 1955, 11 October 1955 and 7 May 1956, the Embassy is authorised to state that no person of that name is known to it.\n\nCounsellor: V. Arkel\n',
  ).flatMap(({ on, answerAsOf }) => (answerAsOf === null ? [] : [on]));
  assert.deepEqual(days, ['1955-06-02', '1955-10-11', '1956-05-07']);
});

test('whom a letter is to over “Sir,”, and who signed over the notes on it', () => {
  const [letter] = communicationsIn(
    'The Zawiya, 9 Lascar Street\n8 May 1941\n\nMr. Entwhistle-Veld, Town Clerk\n\nSir,\n\nI am writing for the families of the drowned. We ask that you show us the place where they were buried on Monday night without us, that we may turn them to the right direction.\n\nOda Rennick\n\n[The Clerk’s reply, 12 May 1941:] No further action can be taken. The file was closed by the council and the place is not a matter of the town.\n',
  );
  assert.deepEqual([named(letter?.by ?? []), named(letter?.to ?? [])], ['Oda Rennick', 'Entwhistle-Veld']);
  assert.equal(letter?.answerAsOf, '1941-05-12');
});
