// Posts told in the lines of a letter on a page of later, in what a page takes back, and beside words that belong to another clause or another post. All people, places and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const lines = (text: string): readonly string[] => posts(text).map(postLine);

test('who sends and who gets a letter bears the post on its day, not on that of the page', () => {
  assert.deepEqual(
    lines(
      'A cable of the archive\n\nSender: Oren Mavik, mayor of Tarsel\n\nRecipient: Lale Tavan, Minister of Works\n\nDate: 3 May 1982\n\nText\n\nWe ask for help.',
    ),
    [
      'Oren Mavik | mayor of Tarsel | Tarsel | current | - | - | 1982-05-03',
      'Lale Tavan | Minister of Works | - | current | - | - | 1982-05-03',
    ],
  );
  assert.deepEqual(
    lines('برگ بایگانی\n\nاز: استاندار تالون، هرمز ماندی\n\nبه: وزیر کشور\n\nتاریخ: ۲۴ آبان ۱۳۷۰\n\nمتن'),
    ['هرمز ماندی | استاندار تالون | - | current | - | - | 1991-11-15'],
  );
  assert.equal(posts('From: Oren Mavik, mayor of Tarsel\n\nWe ask for help.')[0]?.asOf, '2020-03-05');
});

test('what a page takes back is denied, and what it puts right is not', () => {
  const text =
    'Correction: an earlier version of this story said Oren Mavik was mayor of Tarsel. The mayor is Tam Rell.';
  assert.deepEqual(
    posts(text).map(({ person, asserted }) => `${person.name} ${asserted}`),
    ['Oren Mavik denied', 'Tam Rell fact'],
  );
  assert.equal(posts('در نسخه پیشین این خبر آمده بود که هرمز ماندی استاندار تالون است.')[0]?.asserted, 'denied');
  assert.equal(posts('An earlier report said that Oren Mavik was mayor of Tarsel.')[0]?.asserted, 'reported');
});

test('nobody is the director of the commission that is told what he directed', () => {
  assert.deepEqual(lines('Oren Mavik told the court that he led the crews himself from 3 to 7 May 2011.'), []);
  assert.equal(
    posts('The Harbour Commission that Oren Mavik directed was closed.')[0]?.body?.name,
    'Harbour Commission',
  );
});

test('the day on which somebody became another thing is no day of what he had been', () => {
  assert.deepEqual(
    lines('Oren Mavik, who commanded the harbour force in Tarsel, was made deputy minister in March 2012.'),
    [
      'Oren Mavik | commander | harbour force | current | - | - | -',
      'Oren Mavik | deputy minister | - | current | 2012-03 | - | -',
    ],
  );
});

test('a body that is told right before “under the chairmanship of” has that chair', () => {
  assert.equal(
    lines('The governor formed a special commission under the chairmanship of Judge Oren Mavik.')[0],
    'Oren Mavik | chair | special commission | current | - | - | -',
  );
  assert.deepEqual(lines('They lived under the control of Oren Mavik.'), []);
});

test('“until” before a second post ends that post and not the first', () => {
  assert.deepEqual(lines('The deputy warden was Oren Mavik, until last month minister of works.'), [
    'Oren Mavik | deputy warden | - | current | - | - | -',
    'Oren Mavik | minister of works | - | former | - | 2020-02 | -',
  ]);
});

test('“he” is whom the sentence before tells of, whether or not a list knows the name', () => {
  const text =
    'Lale Tavan, the head of the union, wrote to us.\n\nHormel Tavallee was made deputy mayor in 2012. Since 2016 he has been adviser to the governor.';
  assert.equal(posts(text).find(({ post }) => post.startsWith('adviser'))?.person.name, 'Hormel Tavallee');
});
