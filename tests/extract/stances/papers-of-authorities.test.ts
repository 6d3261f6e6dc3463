// Whose paper it is: communiqués, advisories, replies printed under a question, several letters in one document, the defence of an officer. All people, places and offices are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../parties-in.ts';

test('a communiqué whose head has several parts on one line', () => {
  const text = `MINISTRY OF ORDER AND POST. Official communiqué. 9 March 1971

1. The dead number forty. No shot was fired by the Mounted Police.`;
  assert.deepEqual(heldIn(text), ['MINISTRY OF ORDER AND POST denies: No shot was fired by the Mounted Police']);
});

test('a constabulary speaks in its advisory, an embassy where it says that it is authorised', () => {
  const advisory = `ROYAL TARSEL CONSTABULARY

MEDIA ADVISORY   4 May 2003

The Commissioner regrets to advise that three men were found unresponsive. At no time was the water cut off.`;
  assert.deepEqual(heldIn(advisory), ['ROYAL TARSEL CONSTABULARY denies: At no time was the water cut off']);
  const note = `EMBASSY OF THE UNITED CANTONS

to the Secretariat of the League for Small Peoples

No. 12   4 May 1961

In reply to the letters of the League of 2 June 1960, the Embassy is authorised to state:

There were no fatal cases on the trains.`;
  assert.deepEqual(heldIn(note), ['Government of United Cantons denies: There were no fatal cases on the trains']);
});

test('of two letters in one document each has its own writer', () => {
  const letters = `Melsk, 28 July 2005

Dear Mr. Brandt,

My son drank no wine. I want to know who had the key.

Oda Rennick

TARSEL PRISON SERVICE HEADQUARTERS, 9 August 2005

Dear Ms. Rennick,

In reply to your letter, no bag was found among his things.

M. Holt, Sgt.`;
  assert.deepEqual(heldIn(letters), [
    'TARSEL PRISON SERVICE HEADQUARTERS denies: In reply to your letter, no bag was found among his things',
  ]);
});

test('a reply under a question is of who signs it; a government that speaks without a head, too', () => {
  const asked = `Question 44 of Deputy Rennick: How many aircraft were over Melsk?

Reply (24 February 1982), signed for the Minister by Colonel Ivo Talven:

No aircraft was over Melsk.`;
  assert.deepEqual(heldIn(asked), ['Ivo Talven denies: No aircraft was over Melsk']);
  const notice = `TO THE PEOPLE OF THE PROVINCE

The Government of the Province deplores the clash of the 3rd. It is false that there were executions.`;
  assert.ok(heldIn(notice).includes('Government of the Province denies: It is false that there were executions'));
});

test('an officer defends himself; an inquiry and a widow do not', () => {
  const statement = `Voluntary statement of DREMMER, Karl, formerly Captain, made at Camp 4

It is not correct that I sent the doctor away.`;
  assert.deepEqual(heldIn(statement), ['Karl Dremmer denies: It is not correct that I sent the doctor away']);
  assert.deepEqual(
    heldIn(`COMMISSION OF INQUIRY INTO THE FIRE AT TARSEL

Report, 4 May 1999

There was no water in the cistern. No order was given.`),
    [],
  );
});

test('a paper refutes rumours in the passive, and counts its dead by what they died of', () => {
  const text = `MINISTRY OF ORDER AND POST

Communiqué No. 4

In the unrest five townspeople died: three in a stampede at the gate and two of weak hearts. The rumours about bodies buried at night are refuted. Burial in the town was denied to nobody.`;
  assert.deepEqual(heldIn(text).slice(0, 2), [
    'MINISTRY OF ORDER AND POST explains: In the unrest five townspeople died: three in a stampede at the gate and two of weak hearts',
    'MINISTRY OF ORDER AND POST denies: The rumours about bodies buried at night are refuted',
  ]);
});

test('a news service, an archive of the bereaved and a headline speak for no authority', () => {
  const wire = `ORSAL NEWS SERVICE

By Mira Talven, our correspondent

MELSK, 4 May 1981 - We met them at the gate. Nobody has explained the list.

It was never shown to the families, and no bread was given out.`;
  assert.deepEqual(heldIn(wire), []);
  const agency = `TARSEL PRESS AGENCY (TPA)
Domestic service / 4 May 2011

MINISTRY REJECTS TALK OF A GRAVE AT MELSK

Ivo Brandt did not dispute the digging. The minister was never told of it.`;
  assert.ok(!heldIn(agency).some((one) => /REJECTS TALK|AGENCY/.test(one.split(' denies')[0] ?? '')));
  const archive = `ARCHIVE OF THE LOST OF MELSK

Chapter 3

Our readers found the names of forty men. The figure of the ministry has never been explained.`;
  assert.deepEqual(heldIn(archive), []);
  const families = `انجمن خانواده‌های بارسه
تلوند، ولایت شمالک

تاریخ: ۳ ثور ۱۳۸۷

حصاری کشیدند که امروز سه سویش ریخته و گوسفند از آن می‌گذرد.`;
  assert.deepEqual(heldIn(families), []);
});

test('an answer under a heading without a colon is of the office that it names, up to the next question', () => {
  const english = `ASSEMBLY OF ORSALIA
Bulletin of questions

QUESTION No. 9
by Deputy Tova Brenn to the Minister of Mines

1. Did the Minister order the shaft to be closed?

ANSWER
of the Minister of Mines, Mr Oren Mavik
given 4 May 1971

To 1. No such order was given. On those days I was on an official visit abroad.

SUPPLEMENTARY QUESTION (oral)
Deputy Brenn: No lamp was left in the shaft.`;
  assert.deepEqual(heldIn(english), [
    'Oren Mavik denies: No such order was given',
    'Oren Mavik denies: On those days I was on an official visit abroad',
  ]);
  const inOneLine = `QUESTION No. 9

Who closed the shaft?

Reply by the Minister of Mines

No shaft was closed by this Ministry.`;
  assert.deepEqual(
    heldIn(inOneLine).map((one) => one.split(' denies')[0]),
    ['Minister of Mines'],
  );
  const story = `The riddle of Melsk

Answer of the sphinx

No shaft was closed by anybody.`;
  assert.deepEqual(heldIn(story), []);
});

test('in Persian a heading says whose answer follows', () => {
  const text = `سؤال نماینده از وزیر معادن

۱. چرا چاه بسته شد؟

پاسخ وزیر معادن

هیچ‌کس در ملسک کشته نشده است.`;
  assert.deepEqual(
    heldIn(text).map((one) => one.split(' denies')[0]),
    ['وزیر معادن'],
  );
});

test('on the paper of a ministry, “he” of whom nobody was named before speaks for it', () => {
  const paper = `وزارت معادن
روابط عمومی
شماره: ۱۲
تاریخ: ۴ خرداد ۱۳۵۰

اطلاعیهٔ وزارت معادن

سخنگوی وزارت معادن گفت: «راه بسته است.» وی همچنین گفت وزارتخانه هیچ شکایتی از کارگران دریافت نکرده است.`;
  assert.match(heldIn(paper).join('\n'), /^وزارت معادن claimsIgnorance: .*شکایتی/mu);
});

test('a mission at a seat abroad speaks for its state in Persian, and what it rejects needs no subject', () => {
  const reply = `نمایندگی دائم جمهوری اورسا نزد دفتر سازمان ملل متحد در ژنو
شماره: ۱۲/۵۵
۴ خرداد ۱۴۰۰

۱. وجود گور در ملسک قویاً تکذیب می‌شود.

۲. در ملسک گورستانی وجود ندارد.`;
  assert.deepEqual(heldIn(reply), [
    'نمایندگی دائم جمهوری اورسا denies: وجود گور در ملسک قویاً تکذیب می‌شود',
    'نمایندگی دائم جمهوری اورسا denies: در ملسک گورستانی وجود ندارد',
  ]);
});

test('what an answer is of may stand before what it denies', () => {
  const reply = `MINISTRY OF WORKS

Press office

Statement, 15 April 2002

With regard to the letter of 4 May 2001, the Office of the Mayor has no record of having received it. As to the fire at Melsk, no order to burn a house was given by us.`;
  assert.deepEqual(
    heldIn(reply).map((one) => one.replace(/^.*? (?=denies|claims)/i, '').slice(0, 60)),
    [
      'claimsIgnorance: With regard to the letter of 4 May 2001, th',
      'denies: As to the fire at Melsk, no order to burn a house wa',
    ],
  );
});

test('what is told of somebody in passing does not hide what is denied of him', () => {
  const reply = `MINISTRY OF WORKS

Press office

Statement, 15 April 2002

Mr Oren Mavik, who left the ministry in May of that year after a long illness, held no post in the harbour guard.`;
  assert.deepEqual(
    heldIn(reply).map((one) => /denies/.test(one)),
    [true],
  );
});
