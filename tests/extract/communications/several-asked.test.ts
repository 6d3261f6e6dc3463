// One sentence with several messages, and where the words for whom it is to end. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const named = (mentions: readonly { name: string | null; text: string }[]): string =>
  mentions.map((m) => m.name ?? m.text).join(' & ');
const askedIn = (text: string): readonly string[] =>
  communicationsIn(text).map(({ by, to, asks }) => `${named(by)} > ${named(to)}: ${asks.join(' | ')}`);
const toIn = (text: string): readonly string[] => communicationsIn(text).map(({ to }) => named(to));

test('“on X to … and on Y to …” is two appeals', () => {
  assert.deepEqual(
    askedIn(
      'The Boatmen’s Union called on President Oren Mavik to open the port, and on the council to pay the crews.',
    ),
    ['Boatmen’s Union > Oren Mavik: to open the port', 'Boatmen’s Union > the council: to pay the crews'],
  );
  assert.deepEqual(askedIn('Oda Rennick urged the police to release the crew and the courts to drop the charges.'), [
    'Oda Rennick > the police: to release the crew',
    'Oda Rennick > the courts: to drop the charges',
  ]);
});

test('the verb said again behind “and” asks another', () => {
  assert.deepEqual(
    askedIn('The Boatmen’s Union calls on the navy to open the port and calls on the council to pay the crews.'),
    ['Boatmen’s Union > the navy: to open the port', 'Boatmen’s Union > the council: to pay the crews'],
  );
});

test('a word to those who are there is no appeal', () => {
  assert.deepEqual(askedIn('Harbour guards asked reporters to leave the quay.'), []);
});

test('the object of the clause before is no part of who orders', () => {
  const [order] = communicationsIn('When the patrol stopped us Captain Drovic himself gave the order to shoot.');
  assert.deepEqual(
    order?.by.map(({ text }) => text),
    ['Captain Drovic'],
  );
});

test('two things asked of one are one appeal', () => {
  assert.deepEqual(askedIn('Oda Rennick urged the police to release the crew and to return the boats.'), [
    'Oda Rennick > the police: to release the crew and to return the boats',
  ]);
});

test('the words for the addressee end before what became of the letter and before the next letter', () => {
  assert.deepEqual(toIn('The families’ petition of 3 May 2009 to the Minister of Works remains without reply.'), [
    'the Minister of Works',
  ]);
  assert.deepEqual(toIn('She wrote three letters to the Minister of Justice and one to the President.'), [
    'the Minister of Justice & the President',
  ]);
});

test('what a minister is for belongs to the title', () => {
  assert.deepEqual(
    toIn('The union wrote to the Minister for Foreign Affairs of Norvia asking for a list of the crew.'),
    ['the Minister for Foreign Affairs of Norvia'],
  );
});

test('who is named behind a post is written to, once on each day', () => {
  assert.deepEqual(
    toIn(
      'Lamp Keepers’ Fund sent telegrams on 11 and 19 August 1976 to President Oren Mavik and to the head of the court, Justice Mira Talven, appealing for a stay.',
    ),
    ['Oren Mavik & Mira Talven', 'Oren Mavik & Mira Talven'],
  );
});

test('what a meeting proposes to write is not written', () => {
  const [claim] = communicationsIn('Councillor Rast proposed that the council write to the Ministry of Justice.');
  assert.equal(claim?.asserted, 'hypothetical');
});

test('who tells a document by “my name is” is its “I”', () => {
  const text = 'My name is Oda Rennick. On 3 June 2003 I asked the governor to open the gate. He promised to open it.';
  const [claim] = communicationsIn(text);
  assert.deepEqual([claim?.by[0]?.name, claim?.by[0]?.named, claim?.answer], ['Oda Rennick', 'inferred', 'partial']);
});

test('in Persian what is asked of another, and the silence of each, stay apart', () => {
  const claims = communicationsIn(
    'خانواده‌ها در نامه‌ای به وزیر بنادر خواستار باز شدن دروازه شدند و از فرماندار نیلاب خواستند کشتی‌ها را برگرداند. وزیر بنادر پاسخی نداد.',
  );
  assert.deepEqual(
    claims.map(({ to, answer }) => [named(to), answer]),
    [
      ['وزیر بنادر', 'none'],
      ['فرماندار نیلاب', null],
    ],
  );
});

test('in Persian “I” is who says his name at the beginning, whatever stands before the verb', () => {
  const [claim] = communicationsIn(
    'من، مریم تالونی، در سال ۱۳۶۲ از آقای رضا رنیکی، دادیار، خواستم که اجازهٔ ملاقات بدهد.',
  );
  assert.deepEqual([claim?.by[0]?.name, claim?.to[0]?.name], ['مریم تالونی', 'رضا رنیکی']);
});

test('in Persian the second one asked is asked by the same, and what the first is asked ends before', () => {
  const claims = communicationsIn(
    'کانون وکلا از وزیر کشور خواست زندانیان را آزاد کند و از مجلس خواست کمیسیون تحقیق تشکیل دهد.',
  );
  assert.deepEqual(
    claims.map(({ by, to, asks }) => [named(by), named(to), asks[0]]),
    [
      ['کانون وکلا', 'وزیر کشور', 'زندانیان را آزاد کند'],
      ['کانون وکلا', 'مجلس', 'کمیسیون تحقیق تشکیل دهد'],
    ],
  );
});

test('nobody warns himself, where one writes from is not who writes, and everybody who is urged is nobody', () => {
  const [claim] = communicationsIn('General Oren Mavik spoke first. He warned Mavik that the crew would drown.');
  assert.equal(claim?.by[0]?.name ?? null, null);
  assert.equal(named(communicationsIn('She wrote a letter to the governor from prison in 1971.')[0]?.by ?? []), 'She');
  assert.deepEqual(communicationsIn('Readers are urged to visit the museum.'), []);
});

test('of two who were written to, each has the answer that it gave', () => {
  const answers = (text: string): readonly string[] =>
    communicationsIn(text).map(({ to, answer, answerAsOf }) => `${named(to)}: ${answer} ${answerAsOf}`);
  assert.deepEqual(
    answers(
      'On 4 May 2009 the Boatmen’s Union wrote to the Ministry of Ports and to the Harbour Council asking who had closed the port. The Harbour Council replied on 20 May 2009. The Ministry did not answer.',
    ),
    ['Ministry of Ports: none null', 'Harbour Council: given 2009-05-20'],
  );
  assert.deepEqual(
    answers(
      'Oda Rennick wrote to the governor and the bishop asking for the list. The bishop answered that he had none. The governor never answered.',
    ),
    ['the governor: none null', 'the bishop: given null'],
  );
  assert.deepEqual(
    answers('Oda Rennick wrote to Oren Mavik and Ilse Brand asking for the list of the dead. They did not reply.'),
    ['Oren Mavik & Ilse Brand: none null'],
  );
  const [one, other] = communicationsIn(
    'Oda Rennick wrote to Oren Mavik and Ilse Brand asking for the list. Brand replied on 9 May 2009. Mavik refused.',
  );
  assert.notEqual(one?.id, other?.id);
});

test('the then minister of one thing is not who is minister of another', () => {
  const now = 'The Minister of Fisheries, Oren Mavik, said nothing.';
  const sent = 'The weavers wrote a letter to the then Minister of Justice asking where the two men are held.';
  assert.deepEqual(toIn(`${now} ${sent}`), ['the then Minister of Justice']);
});
