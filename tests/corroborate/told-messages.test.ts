// Which sentences speak of a message of which no claim was made, and why. All people, bodies and sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldMessages } from '../../src/corroborate/messages/told-messages.ts';
import { communication } from './made-claims.ts';

const MENTIONS = [
  { kind: 'person', name: 'Ada Quill' },
  { kind: 'body', name: 'Harbour Office' },
  { kind: 'person', name: 'آذر کوه‌سار' },
] as const;

const sentences = (texts: readonly string[]) => {
  let at = 0;
  return texts.map((words) => {
    const start = at;
    at += [...words].length + 1;
    return { start, end: at - 1, words };
  });
};
const told = (texts: readonly string[], publisher: string | null = null) =>
  toldMessages(sentences(texts), [], { mentions: MENTIONS, publisher });
const listed = (texts: readonly string[], publisher: string | null = null): readonly string[] =>
  told(texts, publisher).flatMap(({ words, strength }) => (strength > 0 ? [words] : []));

test('letters, calls, orders, reports handed over, replies and silences are listed; what only happened is not', () => {
  const speak = [
    'Ada Quill handed the Harbour Office a list of nine names on 4 May.',
    'No reply had come when the ferry sailed.',
    'The envelope came back unopened.',
    'She telephoned Quill that night and asked for two lorries.',
    'He was summoned to the Harbour Office three weeks later.',
    'A copy went to the ministry under No. 14/220.',
    'The dredging was stopped by order of the governor, signed on 3 May.',
  ];
  const silent = [
    'The ferry sailed at nine.',
    'Nine men stood on the quay in order to see it.',
    'The house was called the Lamp.',
    'It rained for a week.',
    'He gave the children bread.',
  ];
  assert.deepEqual(listed([...speak, ...silent]), speak);
});

test('Persian and Dari sentences likewise', () => {
  const speak = [
    'آذر کوه‌سار نامه‌ای به دفتر استاندار داد.',
    'پاسخی به آنان داده نشد.',
    'جوابی به ولسوالی نرسید.',
    'سه هفته بعد او را به فرمانداری احضار کردند.',
    'مکتوب شماره ۱۴ به ریاست بنادر رسید.',
  ];
  assert.deepEqual(listed([...speak, 'کشتی ساعت نه از اسکله رفت.', 'هوا بارانی بود.']), speak);
});

test('what is told to the paper that prints it, asked in an interview, or said by the page is no message', () => {
  const texts = [
    'Ada Quill told Mirrow Press Agency that the quay was empty.',
    'Quill told MPA that nobody stood there.',
    'Asked whether she had seen the boats, Quill said no.',
    'Asked by the judge who gave the order, she named nobody.',
    'The boats were tied with a cable from the Harbour Office.',
    'Sign up for our newsletter and write to us.',
    'او در پاسخ به پرسش خبرنگار گفت کشتی نبود.',
  ];
  const mentions = [...MENTIONS, { kind: 'body', name: 'Mirrow Press Agency' }, { kind: 'body', name: 'MPA' }] as const;
  const found = toldMessages(sentences(texts), [], { mentions, publisher: 'Mirrow Press Agency' });
  assert.deepEqual(
    found.filter(({ strength }) => strength > 0),
    [],
  );
});

test('of a sentence of which a claim was made only the rest is kept; one that shows too little is kept for what it may answer', () => {
  const words = 'Ada Quill wrote to the Harbour Office on 4 May, and it refused.';
  const { claim } = communication('a', 'Ada Quill', 'Harbour Office', {});
  const claimed = { ...claim, passage: { ...claim.passage, start: 10, end: 46 } };
  const [rest, ...none] = toldMessages(sentences([words]), [claimed], { mentions: MENTIONS, publisher: null });
  assert.deepEqual([rest?.words, rest?.start, rest?.strength, rest?.behind, none], ['and it refused.', 48, 0, 0, []]);
  const [refused] = told(['They promised to see to it.']);
  assert.deepEqual([refused?.strength, refused?.back], [0, 'may']);
});

test('the sentences right behind a message are kept whatever they tell, each with how far behind it stands', () => {
  const letter = 'Ada Quill handed the Harbour Office a list of nine names on 4 May.';
  const after = ['The watchman tore it up.', 'It rained.', 'A boat sank.', 'The quay was shut.', 'Autumn came early.'];
  const found = told(['The ferry sailed at nine.', letter, ...after]);
  assert.deepEqual(
    found.map(({ words, behind, strength }) => [words, behind, strength > 0]),
    [[letter, null, true], ...after.slice(0, 4).map((words, n) => [words, n + 1, false])],
  );
});

test('each says by which words, names, numbers and days it was found', () => {
  const words = 'The Harbour Office was sent a telegram under No. 14/220.';
  assert.deepEqual(told([words])[0]?.reasons, [
    'it has the words “sent, telegram”',
    'it names “Harbour Office”',
    'it has the number “No. 14/220.”',
  ]);
});

test('an answer in the sentence that speaks of the message is kept apart, so that it can be named', () => {
  const words = 'A request of Ada Quill to the Harbour Office for the logs was turned down on 1 March.';
  const [whole, answer] = told([words]);
  assert.deepEqual([whole?.words, (whole?.strength ?? 0) > 0], [words, true]);
  assert.deepEqual([answer?.words, answer?.strength, answer?.behind], ['turned down on 1 March.', 0, 0]);
  assert.equal(answer?.start, words.indexOf('turned'));
});

test('greetings, signatures, heads of mails and lists and notices at the foot are passed over, and another entry stands right behind nothing', () => {
  const letter = 'Ada Quill handed the Harbour Office a list of nine names on 4 May.';
  const frame = [
    'Dear Ms Quill,',
    'Yours faithfully, Ada Quill',
    'On 5 May 2031 Oren Mavik wrote:',
    'From: Oren Mavik <mavik@quay.example>',
    'The names:',
    'This document is invented.',
    'با احترام، آذر کوه‌سار',
  ];
  const found = told([letter, ...frame, 'The watchman tore it up.', '6 May: The ferry sank.', 'It was raised.']);
  assert.deepEqual(
    found.map(({ words, behind }) => [words, behind]),
    [
      [letter, null],
      ['The watchman tore it up.', 1],
    ],
  );
});

test('what reached a place or a figure and goods that were sent back are no message', () => {
  const texts = [
    'دمای هوا در بندر به ۴۱ درجه رسید.',
    'آذر کوه‌سار در تابستان به اسکله رسید.',
    'Quill’s parcel of bread was sent back unopened.',
  ];
  assert.deepEqual(listed(texts), []);
});

test('of the rest of a sentence only what tells what came of the message is kept', () => {
  const { claim } = communication('a', 'Ada Quill', 'Harbour Office', {});
  const restOf = (rest: string) => {
    const words = `Ada Quill wrote to the Harbour Office ${rest}`;
    const claimed = { ...claim, passage: { ...claim.passage, start: 10, end: 37 } };
    return toldMessages(sentences([words]), [claimed], { mentions: MENTIONS, publisher: null }).length;
  };
  assert.equal(restOf('on the morning of the fair about the nine boats.'), 0);
  assert.equal(restOf(', and the boats were given to her that day.'), 1);
});
