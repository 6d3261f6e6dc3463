// Letters of offices and of people to offices, in their many forms. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const rows = (text: string): readonly string[] =>
  communicationsIn(text).map(({ by, to, on, asks, answer, answerAsOf }) => {
    const named = (mentions: typeof by): string => mentions.map((m) => m.name ?? m.text).join(' & ');
    return `${named(by)} > ${named(to)} (${on}) asks [${asks.join(' / ')}] ${answer} ${answerAsOf}`;
  });

test('an office that was “directed to refer to the cable which your union addressed” answers it, though it gives no day of it', () => {
  const text =
    'REPUBLIC OF NORVIA\nMINISTRY OF HARBOURS\n\nNo. 7/S\nDorvik, 6 April 1983\n\nTo the Secretary,\nLamp Keepers Union\n\nSir,\n\nI have been directed to refer to the cablegram which your union addressed to the Minister.\n\nNobody was taken from the quay. The matter is closed.\n\n(signed) Oren Mavik\nUnder-Secretary';
  assert.deepEqual(rows(text), [
    'Lamp Keepers Union > Oren Mavik & Ministry Of Harbours (null) asks [] refused 1983-04-06',
    'Oren Mavik > Lamp Keepers Union (1983-04-06) asks [] null null',
  ]);
});

test('whom a letter is to can stand below its signature; “your letter of 19 May” is of the last such day before it', () => {
  const text =
    'PERMANENT MISSION OF NORVIA\n2 June 1988\n\nSir,\n\nWith reference to your letter HB/88/47 of 19 May, I have the honour to convey the following.\n\nThe quay was empty on that day, and the question of a visit does not arise.\n\nPlease accept, Sir, the expression of my consideration.\n\n(signed) Oren Mavik\nAmbassador\n\nMr. L. Rennick';
  assert.ok(
    rows(text).some((row) => /^L\. Rennick > Oren Mavik & .* \(1988-05-19\) asks \[\] refused 1988-06-02$/.test(row)),
  );
});

test('thanks for a letter, an acknowledgement, a letter that has been received are replies; a second letter of the writers is none', () => {
  const letter = (words: string): string =>
    `Dorvik, 9 June 2011\n\nDear Ms Oda Rennick,\n\n${words}\n\nYours sincerely,\n\nOren Mavik\nMinister of Harbours`;
  const answers = [
    'Thank you for your letter about the missing crew. They were moved to Tarsel in May.',
    'We acknowledge receipt of your enquiry about the missing crew. The log cannot be released.',
    'Your petition of 2 May 2011 has been received and is under consideration.',
    'I am writing in answer to the questions which you put to this office. The crew is in Tarsel.',
    'Our letter of 2 May 2011 explained why the gate is shut.',
  ].map(
    (words) =>
      communicationsIn(letter(words))
        .map(({ answer }) => answer)
        .find((answer) => answer !== null) ?? null,
  );
  assert.deepEqual(answers, ['given', 'refused', 'acknowledged', 'given', null]);
});

test('what a letter asks in its own words: kindly, to be informed, a wish to know, a plain order, a question', () => {
  const asked = (words: string): readonly string[] =>
    communicationsIn(
      `Dorvik, 9 June 2011\n\nTo the Prosecutor of Dorvik\n\nMy son was taken on 3 May.\n\n${words}\n\nYours faithfully,\nAda Quill`,
    ).flatMap(({ asks }) => asks);
  assert.deepEqual(asked('Kindly indicate the prison in which he is held.'), [
    'indicate the prison in which he is held',
  ]);
  assert.deepEqual(asked('I should be most grateful to be told whether he is alive.'), [
    'to be told whether he is alive',
  ]);
  assert.deepEqual(asked('We wish to know where he was buried.'), ['to know where he was buried']);
  assert.deepEqual(asked('Return his body to us.'), ['Return his body to us']);
  assert.deepEqual(asked('In which court was he tried?'), ['In which court was he tried']);
});

test('a Persian letter to an office, from who says in it who he is, asks by the verbs of its reader', () => {
  const text =
    'به نام خدا\n\nخدمت ریاست محترم بندر تالون\n\nاینجانب سهراب ماهی‌گیر، ساکن اسکلهٔ سوم، این نامه را می‌نویسم. از شما نه پول می‌خواهم نه خانه. بنویسید پسرم در کدام زندان است. اگر مرده، قبرش را بگویید.\n\nسهراب ماهی‌گیر\nاثر انگشت';
  const [letter, ...others] = communicationsIn(text);
  assert.deepEqual(others, []);
  assert.deepEqual(letter?.asks, ['بنویسید پسرم در کدام زندان است', 'اگر مرده، قبرش را بگویید']);
  assert.match(letter?.to[0]?.name ?? letter?.to[0]?.text ?? '', /ریاست محترم بندر تالون/);
  assert.match(letter?.by[0]?.name ?? '', /سهراب/);
});

test('a letter of a Dari office that says a petition has come answers it', () => {
  const text =
    'تاریخ: ۳۰ خرداد ۱۳۶۸\n\nجناب آقای رضا رنیکی\n\nعریضهٔ مورخ ۱۲ اردیبهشت ۱۳۶۸ شما به این اداره واصل گردید. موضوع در دست بررسی است.\n\nبا احترام\nمریم تالونی';
  assert.ok(communicationsIn(text).some(({ on, answer }) => on === '1989-05-02' && answer === 'acknowledged'));
});

test('a Dari office writes to its subordinate by name: what it goes back to has no day, who signs stands under a post', () => {
  const text =
    'ولایت تالون\nنمبر ۴۰۳\n۱۵ خرداد ۱۳۵۸\n\nرفیق نورالحق، ولسوال شنبل\n\nعطف به مکتوب نمبر ۷۷ تان.\n\nموضوع مربوط به کسان مسلح است.\n\nوالی تالون\nانجنیر محمدظاهر لمرزاد\n\nقرار ملاحظه شد. به تحریرات واپس.';
  assert.deepEqual(
    rows(text).map((row) => row.replace('انجنیر ', '')),
    [
      'نورالحق > محمدظاهر لمرزاد (null) asks [] given 1979-06-05',
      'محمدظاهر لمرزاد > نورالحق (1979-06-05) asks [] null null',
    ],
  );
});

test('whom a Persian letter honours as a body is that body', () => {
  const [letter] = communicationsIn(
    'تاریخ: ۳۰ خرداد ۱۳۶۸\n\nبه شهرداری محترم تالون ـ واحد خدمات شهری\n\nخواهشمند است زمین را تحویل دهید.\n\nبا احترام\nمریم تالونی',
  );
  assert.equal(letter?.to[0]?.name, 'شهرداری تالون');
});

test('a letter answered in the line of a copy is of whom the copy goes to; who signs stands above the copies', () => {
  const text =
    'وزارت بنادر\n۳۰ خرداد ۱۳۶۸\n\nجناب آقای دکتر رضا رنیکی\nعضو محترم هیئت\n\nبه موجب این حکم به سرپرستی بندر تالون منصوب می‌شوید. انتظار می‌رود اسکله را باز کنید.\n\nوزیر بنادر\nمریم تالونی\n\nرونوشت:\n- جناب آقای سهراب ماهی‌گیر، عطف به نامهٔ مورخ ۱۲ اردیبهشت ۱۳۶۸. گزارش هیئت محرمانه است و در دفتر بندر نگه داشته می‌شود.\n- استانداری تالون';
  assert.ok(rows(text).includes('سهراب ماهی‌گیر > مریم تالونی & وزارت بنادر (1989-05-02) asks [] refused 1989-06-20'));
});

test('a name with a word of courtesy at the head of a paragraph is no letter to its bearer', () => {
  const talk =
    'کلید چه شد؟\n\nآقای برندیِ انتظامات، سهراب، سال ۶۸ مرا پیدا کرد و گفت کلید را داده است.\n\nاز ملوانان چه خبر؟\n\nهیچ خبر. من هم دیگر نپرسیدم.';
  assert.deepEqual(communicationsIn(talk), []);
  assert.deepEqual(
    communicationsIn('سردار تالونی: ما وارد بندر نشدیم\n\nتالون - سردار رضا تالونی گفت من در بندر نبودم.'),
    [],
  );
});

test('a note goes back to a numbered communication without an article; a call to readers in capitals asks in nobody’s name', () => {
  const note =
    'The Permanent Mission of Norvia to the Harbour Council presents its compliments to the Office of Sailors and, with regard to joint communication HB 6/2013 dated 6 March 2013, has the honour to transmit the text.';
  assert.ok(communicationsIn(note).some(({ on, answer }) => on === '2013-03-06' && answer === 'given'));
  const call = 'PLEASE WRITE IMMEDIATELY urging the government of Norvia to release the two sailors.';
  assert.ok(communicationsIn(call).every(({ by }) => by.length === 0));
});
