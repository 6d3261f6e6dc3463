// Messages told in passing: by a report that was delivered, a radio message read out, a letter in which something is denied, a word that stands for who was told, a reminder without a letter of its
// own. All texts are invented: the country, its towns and its people do not exist.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const named = (text: string): readonly string[] =>
  communicationsIn(text).map(({ by, to, medium, on, answer }) => {
    const who = (all: typeof by): string => all.map((m) => m.name ?? m.text).join(' & ') || '?';
    return `${medium ?? '-'}: ${who(by)} > ${who(to)}, ${on}, ${answer}`;
  });

test('who is informed and then asked is told by name, and the letter and its silence are of both', () => {
  assert.deepEqual(
    named(
      'In a letter dated 12 June 1997, Dr Salma Korvin informed then-Interior Minister Karel Ostrin that the hospital had received nine bodies, and asked him for instructions. The copy bears a stamp. Dr Korvin said that she never received a reply.',
    ),
    ['letter: Salma Korvin > Karel Ostrin, 1997-06-12, none'],
  );
});

test('a report delivered, a radio message read out, an allegation transmitted', () => {
  assert.deepEqual(
    named(
      'A report by Colonel Oren Mavik, commander of the Third Battalion, was delivered to Brigadier Karel Ostrin on 10 June 1997, with a copy to the ministry.',
    ),
    ['report: Oren Mavik > Karel Ostrin, 1997-06-10, null'],
  );
  assert.deepEqual(
    named(
      'The inquiry heard a radio message, noted at 06:45 on 3 May 1962, in which Major Oren Mavik informed General Karel Ostrin, as he then was: “The quay is empty.”',
    ),
    ['radio: Oren Mavik > Karel Ostrin, 1962-05-03, null'],
  );
  assert.deepEqual(
    named(
      'On 3 May 1974 the Harbour Committee transmitted to the Government of Velda a list of complaints about the yard. A reminder was sent on 9 June 1974.',
    ),
    [
      'complaint: Harbour Committee > Government of Velda, 1974-05-03, null',
      'letter: Harbour Committee > Government of Velda, 1974-06-09, null',
    ],
  );
});

test('a letter in which something is denied was sent, and does not say what it denies', () => {
  const text =
    'The Talen Salt Company denied in a letter of 19 September 2019, replying to questions sent by Veldan Watch on 6 September, that its machines had touched any grave.';
  const [letter] = communicationsIn(text);
  assert.deepEqual(named(text), ['letter: Talen Salt Company > Veldan Watch, 2019-09-19, null']);
  assert.deepEqual(letter?.says, []);
  assert.equal(letter?.asserted, 'fact');
});

test('its own request is that of whoever regrets the silence', () => {
  assert.deepEqual(
    named(
      'The Harbour Committee notes that the Government of Velda never answered its request of 3 May 1974 to see the yard.',
    ),
    ['request: Harbour Committee > Government of Velda, 1974-05-03, none'],
  );
});

test('who reminds and waits has had no answer; who was given a receipt has had no more than that', () => {
  for (const behind of [
    'A month later they reminded him. They are still waiting.',
    'Nothing has come since.',
    '“I am still waiting,” one of them said.',
  ])
    assert.equal(
      communicationsIn(`Relatives wrote to the mayor, Jan Velk, on 3 May 2018. ${behind}`)[0]?.answer,
      'none',
      behind,
    );
  assert.deepEqual(
    named('The carters had asked the Harbour Board on 3 May 1961 for the keys and were still waiting.'),
    ['-: The carters > Harbour Board, 1961-05-03, none'],
  );
  assert.equal(
    communicationsIn(
      'The families handed a petition to President Jan Velk on 10 December 2001. They got a receipt that afternoon, and nothing more has come.',
    )[0]?.answer,
    'acknowledged',
  );
  assert.equal(
    communicationsIn('The families wrote to the mayor, Jan Velk. The letter is still waiting for a stamp.')[0]?.answer,
    null,
  );
});

test('after a reminder the minister answers the letter, on his own day', () => {
  const [letter, reminder] = communicationsIn(
    'The union wrote to Karel Ostrin on 14 January 2019 asking him to fence the site. After a reminder on 2 April, the minister answered on 20 May 2019 that a fence was planned.',
  );
  assert.deepEqual([letter?.answer, letter?.answerAsOf], ['given', '2019-05-20']);
  assert.equal(reminder?.on, '2019-04-02');
});

test('a call of “that evening” is not of the day of the paper', () => {
  const [call] = communicationsIn(
    'Talen, 12 September 2019\n\nCaptain Oren Mavik telephoned the director of the port, Karel Ostrin, around six that evening and asked for four lorries.',
  );
  assert.equal(call?.on, null);
});
