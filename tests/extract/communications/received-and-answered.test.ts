// What is told of a message by the passive voice of registers and reports, and of its answer further on: received, seen, forwarded, refused. All texts, people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../../../src/model/mention.ts';
import { communicationsIn } from '../parties-in.ts';

const names = (mentions: readonly Mention[]): string => mentions.map(({ name, text }) => name ?? text).join(' + ');
const readIn = (text: string) =>
  communicationsIn(text).map(({ by, to, on, asks, answer }) => ({
    by: names(by),
    to: names(to),
    on,
    asks: asks.join('; '),
    answer,
  }));

test('whose letter was received, by whom and when it was sent is read from the passive; received is not answered', () => {
  const [received] = readIn(
    'The fax of the mayor of Velm of 3 May 2031 was received in the Ministry of Ports at 9.15 on the same day.',
  );
  assert.deepEqual(received, {
    by: 'the mayor of Velm',
    to: 'Ministry of Ports',
    on: '2031-05-03',
    asks: '',
    answer: null,
  });
  const [seen] = readIn(
    'The telegram of Oda Rennick was received on 4 May 2031 and seen by Deputy Governor Pavel Orn.',
  );
  assert.deepEqual([seen?.by, seen?.to, seen?.on, seen?.answer], ['Oda Rennick', 'Pavel Orn', null, null]);
});

test('what a receipt tells of the words of a telegram is asked by those who sent it', () => {
  const [asked] = readIn(
    'The telegram of a group of residents of Velm dated 2 June 2031, in which the names of the arrested were requested, has been received by the Ministry of Ports.',
  );
  assert.deepEqual(asked, {
    by: 'a group of residents of Velm',
    to: 'Ministry of Ports',
    on: '2031-06-02',
    asks: 'the names of the arrested',
    answer: null,
  });
});

test('who forwards a memo is not who wrote it: the day is that of the forwarding', () => {
  const [passed] = communicationsIn(
    'The memo of the inspector Pavel Orn of 12 June 2031 was forwarded to the Ministry of Ports on 14 June 2031. There is no trace of a reply.',
  );
  assert.deepEqual(
    [passed?.by, names(passed?.to ?? []), passed?.on, passed?.answer],
    [[], 'Ministry of Ports', '2031-06-14', 'none'],
  );
  assert.match(passed?.says.join() ?? '', /inspector Pavel Orn/);
});

test('no answer to a memo is told of that memo, and no answer to a summons of somebody else of that summons alone', () => {
  const [memo] = readIn('Pavel Orn said that he had received no answer to his memo of 12 June 2031 to the Governor.');
  assert.deepEqual([memo?.to, memo?.on, memo?.answer], ['the Governor', '2031-06-12', 'none']);
  const [telegram, summons] = readIn(
    'The telegram of Oda Rennick was received by Governor Ilse Brand. Ms Brand did not answer the Commission’s summons of 3 May 2033.',
  );
  assert.equal(telegram?.answer, null);
  assert.deepEqual(
    [summons?.by, summons?.to, summons?.on, summons?.answer],
    ['Commission', 'Ilse Brand', '2033-05-03', 'none'],
  );
});

test('a card that came is of the day that it is dated, and not of the day it came', () => {
  const [, card] = readIn(
    'On 1 May 2031 I sent a telegram to Governor Ilse Brand.\n\nOn about 20 May 2031 I received a card from the Governor’s office, dated 16 May 2031, saying that my telegram had been registered.',
  );
  assert.equal(card?.on, '2031-05-16');
});

test('an answer told further on goes to the message that its noun names', () => {
  const [petition] = communicationsIn(
    'On 4 March 2031 the union handed in a petition at the Ministry of Ports and asked for the opening of the pier. On 2 April the pier was fenced. On 20 May 2031 a letter came, signed by a clerk, refusing the petition.',
  );
  assert.deepEqual(
    [names(petition?.by ?? []), names(petition?.to ?? []), petition?.answer, petition?.answerAsOf],
    ['the union', 'Ministry of Ports', 'refused', '2031-05-20'],
  );
  const [request] = communicationsIn(
    'The union also asked, on 3 July 2031, to open the second pier. This was refused on 21 August 2031.',
  );
  assert.deepEqual(
    [request?.asks, request?.on, request?.answer, request?.answerAsOf],
    [['to open the second pier'], '2031-07-03', 'refused', '2031-08-21'],
  );
});

test('the sentence behind a message tells its words', () => {
  const [telegram, ...others] = communicationsIn(
    'On 10 June 2031 I sent a telegram to Governor Ilse Brand. I wrote that dockers had been shot in the night, and I asked that she come at once.',
  );
  assert.deepEqual(
    [telegram?.says, telegram?.asks],
    [['dockers had been shot in the night'], ['that she come at once']],
  );
  assert.deepEqual(others, []);
});
