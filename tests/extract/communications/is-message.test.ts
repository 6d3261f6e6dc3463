// What is said aloud and is no message: DESIGN asks what was asked of whom. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn, toldIn } from '../parties-in.ts';

const nothing = (texts: readonly string[]): void => {
  for (const text of texts) assert.deepEqual(communicationsIn(text), [], text);
};

test('a demand voiced to nobody is no message', () =>
  nothing([
    'Dana Orlo called for lower harbour fees and a new quay.',
    'The dockers demanded higher pay.',
    'The senator asked for more money for the fleet.',
    'The president called on all parties to show restraint.',
    'I call on both sides to return to the table.',
    'ملوانان خواستار کاهش عوارض بندر شدند.',
    'رئیس‌جمهور از همهٔ طرف‌ها خواست که خویشتن‌داری کنند.',
  ]));

test('a demand for what an authority alone can grant to the killed and the held is one, whoever it is voiced to', () => {
  assert.deepEqual(askedIn('The Harbour Union called for an independent inquiry into the drownings.'), [
    'Harbour Union > ?: an independent inquiry into the drownings',
  ]);
  assert.deepEqual(askedIn('کانون ملوانان خواستار آزادی زندانیان شد.'), ['کانون ملوانان > ?: آزادی زندانیان']);
});

test('tips, robberies and words between passers-by are none', () =>
  nothing([
    'Whoever saw the boat is asked to call Detective Orlo at 555-0134.',
    'Police ask the public to help find two men.',
    'The robber demanded her purse.',
    'A man approached her and asked her for the time.',
    'The woman begged her husband to get out of the boat.',
    'He was asked to leave.',
    'پلیس از شهروندان خواست که هر اطلاعی دارند با شمارهٔ ۱۱۰ تماس بگیرند.',
  ]));

test('an order that nobody gave to anybody is an event, and what reporters ask before they print is no message', () =>
  nothing([
    'A judge ordered the release of three boatmen.',
    'The sailors have been ordered to paint the hull.',
    'The ministry did not return calls seeking comment.',
  ]));

test('a word of something to a ship’s guards is kept, though both sides are pronouns', () =>
  assert.deepEqual(askedIn('They asked us to bury the bodies in the sand.'), [
    'They > us: to bury the bodies in the sand',
  ]));

test('an agency presses nobody and new rules are asked for nothing', () => {
  nothing(['The Northern Press reports that forty sailors came home.']);
  nothing(['Reports urging new regulations to protect sailors changed little.']);
});

test('what is asked ends before the verb of the sentence, the end of the quotation and “and saying”', () => {
  const asks = (text: string) => communicationsIn(text).flatMap((one) => one.asks);
  assert.deepEqual(asks('He held that Orlo’s request to the governor to close the port was improper.'), [
    'to close the port',
  ]);
  assert.deepEqual(
    asks(
      'Mira Talven sent a letter to Governor Orlo demanding that the boats be returned and saying she did not trust him.',
    ),
    ['that the boats be returned'],
  );
});

test('whose police it is that must act ends before what it must do', () => {
  const [claim] = communicationsIn('The widows have been demanding that police release harbour film of the killing.');
  assert.deepEqual(
    claim?.to.map(({ text }) => text),
    ['police'],
  );
});

test('what is published on a page or filed on somebody’s behalf is not about the page or the behalf', () => {
  const says = (text: string) => communicationsIn(text).flatMap((one) => one.says);
  assert.deepEqual(says('Mira Talven wrote in a letter published on the last page of the Herald.'), []);
  assert.deepEqual(says('The court rejected the applications filed on the captain’s behalf.'), []);
});

test('what a minister states with another is not sent to him', () =>
  assert.deepEqual(
    toldIn('In a joint statement with Minister Jan Orlo, the council said that two ships would sail.'),
    [],
  ));

test('a visit asked for in a year is no call to ring a number', () =>
  assert.deepEqual(
    askedIn('The Harbour Union asked for permission to visit in February 1974. The request was refused.'),
    ['Harbour Union > ?: permission to visit in February 1974'],
  ));
