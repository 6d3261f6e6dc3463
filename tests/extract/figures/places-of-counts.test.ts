// Where and when those counted were, as reports, dispatches and letters word it. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../claims-in.ts';

const told = (text: string): readonly string[] =>
  figuresIn(text)
    .filter(({ of }) => of !== null)
    .map(({ value, low, of, where, when }) => `${value ?? low} ${of} ${where ?? '-'} ${when ?? '-'}`);

const TOLD: readonly (readonly [text: string, figures: readonly string[]])[] = [
  // One of several houses of its kind is named with its number, and with where it lies.
  [
    'On 3 March 1991 at least 30 inmates were killed in Prison No. 4 in Orvane.',
    ['30 killed Prison No. 4 in Orvane 1991-03-03'],
  ],
  // A second number with a place of its own has also a day of its own, or none.
  [
    'Thirty men were killed in Orvane on 3 March 1991 and 14 in Velm on 5 March 1991.',
    ['30 killed Orvane 1991-03-03', '14 killed Velm 1991-03-05'],
  ],
  ['The League says 30 men were killed in Orvane and 14 in Velm.', ['30 killed Orvane -', '14 killed Velm -']],
  [
    'At least 30 men were killed in Prison No. 4 in Orvane on 3 March 1991, and between 10 and 15 in the Velm transit prison on 5 March 1991.',
    ['30 killed Prison No. 4 in Orvane 1991-03-03', '10 killed Velm transit prison 1991-03-05'],
  ],
  // A list behind the number says how many were where: its first is none less than the others, and none of these places is that of all.
  [
    'The inquest finds that 90 weavers were killed by gunfire in March 1991: 40 in Orvane, 30 in Velm and 20 in Tarsel.',
    ['90 killed - 1991-03', '40 killed Orvane -', '30 killed Velm -', '20 killed Tarsel -'],
  ],
  // Some of those before, all of that place.
  ['In the valley 90 people lost their lives. Of these 30 were in Velm.', ['90 died - -', '30 died Velm -']],
  // Who says so stands between commas.
  ['At least 16 dockers, by some accounts, have died since.', ['16 died - -']],
  // What is told of the place, or of some of them, has a time of its own.
  [
    'At least 9 people were killed when rockets hit the town of Orvane in the north, where a curfew has been in force since 2 March 1991.',
    ['9 killed Orvane -'],
  ],
  [
    'After the siege 51 people had lost their lives, including two who died of wounds in Velm in May 1991.',
    ['51 died - -'],
  ],
  // A day between the verb of finding and "that" is that of the finding.
  ['The inquiry had found in 2009 that 30 men were killed in Orvane.', ['30 killed Orvane -']],
  // Who was held, and what then happened to them.
  ['Four persons held in that camp died of typhus.', ['4 died - -']],
  ['In all, 30 persons detained under the decree were allegedly executed in Orvane.', ['30 executed Orvane -']],
  ['Only six people, all of them armed, had died in Orvane.', ['6 died Orvane -']],
  ['The ministry said that 14 inmates had died in a riot and four of an illness.', ['14 died - -', '4 died - -']],
];

test('those counted have the place and the day that are told of them', () => {
  for (const [text, figures] of TOLD) assert.deepEqual(told(text), figures, text);
});

test('a report names the place in the heading over what it tells, in a line or at the beginning of a paragraph', () => {
  const report =
    'The two men came from Orvane and had worked in Velm.\n\n4. Prison No. 4, Orvane. Thirty inmates were shot on 3 March 1991.\n\n5. Velm. Fourteen inmates were shot on 5 March 1991.\n\n6. Leave of the warden. He said that 14 inmates had died.';
  assert.deepEqual(told(report), [
    '30 executed Prison No. 4, Orvane 1991-03-03',
    '14 executed Velm 1991-03-05',
    '14 died - -',
  ]);
});

test('the number of a plot counts no dead, and names on a board are no passengers for the street beside them', () => {
  assert.deepEqual(told('In plot 23 of the cemetery the dead were buried by night.'), []);
  assert.deepEqual(told('They came down the Ferry Road and put up a board with 61 names.'), []);
});

test('where and when a report came out nobody was counted', () => {
  const persian =
    'بنا بر گزارش انجمن نیلاب، که سال گذشته در شهر نیلان منتشر شد، نام ۴۰ زندانی که در پاییز ۵۸ اعدام شدند آمده است.';
  assert.deepEqual(told(persian), ['40 executed - 1979-09-23/1979-12-21']);
});
