import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn, saidIn } from '../claims-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Mira Talven, having been sworn, was examined.\n\nQ. Where were you that night?\nA. I was at the port.\nQ. Whom did you see?\nA. I saw nobody.',
    [
      'Q: Where were you that night?',
      'Mira Talven: I was at the port.',
      'Q: Whom did you see?',
      'Mira Talven: I saw nobody.',
    ],
  ],
  [
    'Oren Mavik came late.\n\nTHE COURT: Please sit.\n\nMR. MAVIK: Thank you.\n\nTHE WITNESS: I was there.',
    ['THE COURT: Please sit.', 'Oren Mavik: Thank you.', 'THE WITNESS: I was there.'],
  ],
  [
    'Harbour Post: When did you come?\n\nMira Talven: In May, with my brother.\n\nI was tired.\n\nHarbour Post: Who met you?\n\nMira Talven: Nobody.',
    [
      'Harbour Post: When did you come?',
      'Mira Talven: In May, with my brother.',
      'Mira Talven: I was tired.',
      'Harbour Post: Who met you?',
      'Mira Talven: Nobody.',
    ],
  ],
  [
    '[00:01:12] Talven: We saw them.\n\n[00:01:40] Mavik: I did not.\n\n[00:02:01] Talven: You did.',
    ['Talven: We saw them.', 'Mavik: I did not.', 'Talven: You did.'],
  ],
];

test('a turn is the words of whoever stands before the colon', () => {
  for (const [text, expected] of CASES) assert.deepEqual(saidIn(text), expected, text);
});

test('who speaks is named without the post behind the name, and by the post alone farther down', () => {
  assert.deepEqual(
    saidIn(
      'Lale Tavan, member for Oster: Who was there?\n\nOren Mavik, Minister of Works: Nobody was there.\n\nTavan: That is not so.\n\nThe Minister of Works: It is.',
    ),
    [
      'Lale Tavan: Who was there?',
      'Oren Mavik: Nobody was there.',
      'Lale Tavan: That is not so.',
      'Oren Mavik: It is.',
    ],
  );
  assert.deepEqual(
    saidIn(
      'لاله تابان، نماینده اوستر: چه کسی آنجا بود؟\n\nآرام ولین، وزیر کشور: کسی آنجا نبود.\n\nتابان: چنین نیست.\n\nوزیر کشور: همین است.',
    ),
    ['لاله تابان: چه کسی آنجا بود؟', 'آرام ولین: کسی آنجا نبود.', 'لاله تابان: چنین نیست.', 'آرام ولین: همین است.'],
  );
});

test('a heading or a list with colons is no transcript', () => {
  assert.deepEqual(saidIn('Harbour: a history of Tarsel.\n\nIt was built in 1901.'), []);
  assert.deepEqual(saidIn('Plan A. We open the port. Plan B. We close it.'), []);
});

test('stage directions are nobody’s words', () => {
  assert.deepEqual(saidIn('Talven: We saw them.\n\n(crosstalk)\n\nMavik: I did not.\n\nTalven: You did.'), [
    'Talven: We saw them.',
    'Mavik: I did not.',
    'Talven: You did.',
  ]);
});

test('who answers in an interview is the one person named above the first question, or the one of them whom a question calls by name', () => {
  const asked = 'Q: Did you hear of it?\nA: I heard nothing.\n\nQ: Were you told, Mr Mavik?\nA: Later, in May.';
  const answered = ['Oren Mavik: I heard nothing.', 'Oren Mavik: Later, in May.'];
  const heads = [
    'Oren Mavik, 61, sat in his garden.',
    'By Ada Quill\n\nOren Mavik, 61, sat in his garden.',
    'Oren Mavik, 61, sat in the garden of Ilan Dorv.',
  ];
  for (const head of heads)
    assert.deepEqual(
      saidIn(`${head}\n\n${asked}`).filter((one) => !one.startsWith('Q:')),
      answered,
      head,
    );
  const nobody = saidIn(`Oren Mavik sat with Ilan Dorv.\n\n${asked.replace(', Mr Mavik', '')}`);
  assert.ok(nobody.includes('A: I heard nothing.'));
});

test('a name in brackets behind a post is who speaks, also where only the post is said again; a town in brackets is not', () => {
  const text = `Ms ORLA VENN (North Tarsel): Who gave the order?

THE MINISTER OF PORTS (Mr Ivo Talven): I gave none.

Ms ORLA VENN: Then who did?

THE MINISTER: I do not know.`;
  assert.deepEqual(saidIn(text), [
    'ORLA VENN: Who gave the order?',
    'Ivo Talven: I gave none.',
    'ORLA VENN: Then who did?',
    'Ivo Talven: I do not know.',
  ]);
});

test('in Persian a surname before the colon is whom the text above names, and a headline speaks nothing below it', () => {
  const text = `رئیس بندر: کسی آنجا نبود

بهرام تالوان، رئیس بندر، به پرسش‌های ما پاسخ داد.

پرسش: شب در بندر بودید؟

تالوان: بله، بودم.

پرسش: چه دیدید؟

تالوان: هیچ.`;
  assert.deepEqual(saidIn(text), [
    'رئیس بندر: کسی آنجا نبود',
    'پرسش: شب در بندر بودید؟',
    'بهرام تالوان: بله، بودم.',
    'پرسش: چه دیدید؟',
    'بهرام تالوان: هیچ.',
  ]);
});

test('who answers is named in the head of what was asked of her', () => {
  const english = 'Interviewee: Mira Talven, 44, net mender\n\nQ. Who came?\nA. Nobody came.\nQ. When?\nA. In May.';
  assert.deepEqual(saidIn(english), ['Q: Who came?', 'Mira Talven: Nobody came.', 'Q: When?', 'Mira Talven: In May.']);
  const persian = 'مصاحبه‌شونده: مینا دختر بهرام، ۵۲ ساله\n\nس: که آمد؟\nج: هیچ کس نیامد.\nس: کی بود؟\nج: بهار بود.';
  assert.deepEqual(saidIn(persian), [
    'س: که آمد؟',
    'مینا دختر بهرام: هیچ کس نیامد.',
    'س: کی بود؟',
    'مینا دختر بهرام: بهار بود.',
  ]);
});

test('a verb of saying before a colon, and a label, speak nothing', () => {
  const report =
    'دادستان تالون: هیچ کس نمرد.\n\nوی افزود: «همه زنده‌اند.»\n\nویرایش ۲۹ بهمن: یک جمله افزوده شد.\n\nتوضیح: این متن کوتاه شد.';
  assert.deepEqual(
    saidIn(report).filter((said) => /^(?:وی افزود|ویرایش|توضیح)/.test(said)),
    [],
  );
});

test('the labels of a sheet speak nothing', () => {
  const sheet = 'Type: a burial place.\n\nUse: forty men were shot here.\n\nState: a fence was put up in 1993.';
  assert.deepEqual(saidIn(sheet), []);
  const counted = 'FIRST: That two boats sank.\n\nSECOND: That nobody was asked.\n\nFIFTH: That the log was cut.';
  assert.deepEqual(saidIn(counted), []);
  const signed = 'رئیس اسکله: بهرام تالوان (امضا)\n\nفرمانده گشت: رضا مویک (امضا)\n\nملاحظات: دفتر تحویل شد.';
  assert.deepEqual(saidIn(signed), []);
});

test('who laughs first speaks all the same', () => {
  assert.deepEqual(saidIn('Talven: We saw them.\n\nMavik: (laughs) I was young then.\n\nTalven: You did.'), [
    'Talven: We saw them.',
    'Mavik: (laughs) I was young then.',
    'Talven: You did.',
  ]);
});

const HEARING = `HARBOUR INQUIRY

Present: Judge Hanna Lorr (chair); Ms Ede Vint, counsel; the witness Colonel Ivar Tench.

1. Evidence of Colonel Ivar Tench. The witness was head of the port guard.

Ms Vint: Did you order the sheds to be closed? – The witness: No.

Judge Lorr: Who had the keys? – The witness: I do not remember.

2. Witness Brand. The witness was a driver.

Ms Vint: What did you carry? – The witness: Timber.

3. The session was closed.`;

test('who answers on the line of the question is not who asked, and the witness is the one whom the section names', () => {
  assert.deepEqual(saidIn(HEARING), [
    'Ede Vint: Did you order the sheds to be closed?',
    'Ivar Tench: No.',
    'Hanna Lorr: Who had the keys?',
    'Ivar Tench: I do not remember.',
    'Ede Vint: What did you carry?',
    'Brand: Timber.',
  ]);
  assert.deepEqual(
    saidIn(
      'The witness Oskar Brandel was called.\n\nPresident: Did you see them? Witness: I saw none.\nPresident: And the list? Witness: There was none.',
    ),
    [
      'President: Did you see them?',
      'Oskar Brandel: I saw none.',
      'President: And the list?',
      'Oskar Brandel: There was none.',
    ],
  );
});

test('the name of the witness on a line of its own is nobody’s words, a heading ends a turn, and a witness without a name is not the one before', () => {
  assert.deepEqual(
    saidIn(
      'Witness: Major Ruben Carse\n\nMR HOLT: Where were you?\nTHE WITNESS: At home.\n\nEvidence of a farmer\n\nMR HOLT: And you?\nTHE WITNESS: In the field.',
    ),
    ['HOLT: Where were you?', 'Ruben Carse: At home.', 'HOLT: And you?', 'THE WITNESS: In the field.'],
  );
});

test('in Persian the witness, the accused and the minister are those whom the minutes name so', () => {
  assert.deepEqual(
    saidIn(
      'حاضران: قاضی پروین لرستا (رئیس).\n\nگواهی سرهنگ ایرج تنکا\n\nرئیس: آیا دستور دادید؟ – گواه: خیر.\nخانم وینا: کلیدها دست که بود؟ – گواه: به یاد ندارم.',
    ).map((one) => one.split(':')[0]),
    ['رئیس', 'ایرج تنکا', 'وینا', 'ایرج تنکا'],
  );
  assert.deepEqual(
    saidIn(
      'بهمن تالونی (وزیر کشور): آمار دیگری نیست.\n\nخانم وینا: نامه رسید؟\n\nوزیر کشور: نرسید.\n\nیک نماینده: وقت تمام است.',
    ).map((one) => one.split(':')[0]),
    ['بهمن تالونی', 'وینا', 'بهمن تالونی', 'یک نماینده'],
  );
});

test('a post with its name between commas is who speaks, and a label in stars is a label', () => {
  assert.deepEqual(
    saidIn(
      'The Prime Minister, Mr Ivo Talven: Nobody died.\n\n**Ms Orton:** Who dug there?\n\n**Mayor Dunn:** It was not us.',
    ),
    ['Ivo Talven: Nobody died.', 'Orton: Who dug there?', 'Mayor Dunn: It was not us.'],
  );
});

test('a minister goes on over the paragraphs of an answer, and labels of the head said once are no turns', () => {
  const record = `Question No. 12
Submitted: 4 May 1974
By: Mr Tom Vale, Deputy for Melsk

The Minister of Works: As to the first question, nine houses fell.

As to the second, no order was given by me.

Mr Vale: I thank the Minister.

The President of the Assembly: It is noted.`;
  assert.deepEqual(
    saidIn(record).map((said) => said.slice(0, 45)),
    [
      'The Minister of Works: As to the first questi',
      'The Minister of Works: As to the second, no o',
      'Tom Vale: I thank the Minister.',
      'The President of the Assembly: It is noted.',
    ],
  );
});

test('a dash behind a title or an office opens a turn as a colon does, and who asked is a label of the sheet', () => {
  const persian = `سؤال‌کننده: دکتر بهرام تالوان

دکتر تالوان — کدام درست است؟

وزیر راه — کسی آنجا نبود.

دکتر تالوان — قانع نشدم.

رئیس جلسه — تمام شد.`;
  assert.deepEqual(saidIn(persian), [
    'بهرام تالوان: کدام درست است؟',
    'وزیر راه: کسی آنجا نبود.',
    'بهرام تالوان: قانع نشدم.',
    'رئیس جلسه: تمام شد.',
  ]);
});

test('initials before the colon are of the one named above who has them, and of nobody where two have', () => {
  const told = (head: string) =>
    quotesIn(`${head}

AQ: Who gave the order?

D.H.: I gave no order.

AQ: And the yard?

D.H.: The yard was empty.

All of this is made up.`).map(({ speaker }) => speaker[0]?.name);
  assert.deepEqual(told('Ada Quill in conversation with Dorin Hastel'), [
    'Ada Quill',
    'Dorin Hastel',
    'Ada Quill',
    'Dorin Hastel',
  ]);
  assert.ok(!told('Ada Quill met Dorin Hastel and Dana Hollin').includes('Dorin Hastel'));
});
