// Conditions of sites in the plain formulas of letters, registers, dispatches and petitions. Every text is invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../claims-in.ts';

const told = (text: string): readonly string[] =>
  claimsIn(text, '2020-05-10').flatMap((claim) =>
    claim.kind === 'site' && !/^(?:hypothetical|denied|asked)$/.test(claim.asserted)
      ? [`${claim.name.name ?? claim.name.text}: ${claim.condition} ${claim.observedOn ?? '-'}`]
      : [],
  );

test('several things done to one site in one sentence, each on its day', () => {
  assert.deepEqual(
    told(
      'The victims lie there. The old quarry at Orvane was flattened in May 1996, walled in June 1999 and planted with firs on 3 April 2005.',
    ),
    [
      'The old quarry at Orvane: bulldozed 1996-05',
      'The old quarry at Orvane: sealed off 1999-06',
      'The old quarry at Orvane: planted over 2005-04-03',
    ],
  );
});

test('a plot of a cemetery, and what was opened where a prison had stood', () => {
  assert.deepEqual(told('Plot 9 of the Orvane cemetery was asphalted in August 2001.'), [
    'Plot 9 of the Orvane cemetery: paved over 2001-08',
  ]);
  assert.deepEqual(
    told('The prison of Varsk was taken down in May 2004. A hotel was opened on the site on 2 July 2007.'),
    ['The prison of Varsk: destroyed 2004-05', 'The prison of Varsk: built over 2007-07-02'],
  );
});

test('what is asked for or recommended was not done', () => {
  assert.deepEqual(
    told('Many were killed. Recommendations: to exhume the cemetery of Orvane and to pay the widows.'),
    [],
  );
  assert.deepEqual(told('روز ۲۵ آذر ۱۳۶۲ به استانداری نوشتیم و خواستیم که اردوگاه ورسک بازدید شود.'), []);
  assert.deepEqual(
    told('The prison of Varsk stands empty. We ask you to make sure that it is not torn down.').filter((one) =>
      one.includes('destroyed'),
    ),
    [],
  );
});

test('bodies brought, a machine at work there, and a cross put up that was taken away', () => {
  assert.deepEqual(
    told(
      'The bodies were carted to the old mill. No. The bodies were driven to the old quarry of Orvane. A digger worked there on 3 and 4 May 1991.',
    ).slice(-2),
    ['the old quarry of Orvane: bodies brought -', 'the old quarry of Orvane: dug {1991-05-03,1991-05-04}'],
  );
  assert.deepEqual(
    told(
      'On 3 May 2011 some thirty people came to the old quarry of Orvane, where the dead lie, and put up an iron marker. Guards removed it on 9 May 2011.',
    ),
    ['the old quarry of Orvane: marked 2011-05-03', 'the old quarry of Orvane: marks removed 2011-05-09'],
  );
});

test('a Persian ground with only its name, its gate and who is kept out; a prison before it is neither', () => {
  const text =
    'کشته‌شدگان در زندان کولاب بودند. زمین‌های ویرانک در شمال شهر است. در ۱۳۹۱ گرد زمین دیوار کشیدند. در تیر ۱۳۹۴ در بزرگ ویرانک را قفل کردند.';
  assert.deepEqual(told(text), ['ویرانک: sealed off 2012-03-20/2013-03-20', 'ویرانک: closed 2015-06-22/2015-07-22']);
});
