// What became of a place, told of it by “the building”, “the ground”, “there”, «آن‌جا», «این ساختمان» or under a heading that names it. All texts are invented: the country, its towns and its people do not exist.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesIn } from '../parties-in.ts';

const toldIn = (text: string): readonly string[] =>
  sitesIn(text).map(({ name, condition, observedOn }) => `${name.name ?? name.text}: ${condition} ${observedOn}`);

const has = (text: string, ...expected: readonly string[]): void => {
  const told = toldIn(text);
  for (const one of expected) assert.ok(told.includes(one), `${one}\n${told.join('\n')}`);
};

test('“the building” is the school told of before, and what it was made into is no other place', () => {
  const text =
    'In March 1994 prisoners were held in Valmera School. The building was turned into a sports hall in 1999. In 2004 it was converted into flats.\n';
  has(text, 'Valmera School: converted 1999');
  assert.ok(!toldIn(text).some((one) => /sports hall:/.test(one)));
});

test('a place visited by its number is the one whose cells were painted and whose annexe was gone', () => {
  has(
    'Prisoners died in custody.\n\nThe commission visited Post 12 on 4 April 2011. The building had been emptied on 3 March 2011, and the walls of its cells painted. The annexe of Harn Barracks no longer existed.\n',
    'Post 12: emptied 2011-03-03',
    'Harn Barracks: destroyed 2011-04-04',
  );
});

test('a heading names the place of which its paragraph tells', () => {
  const told = toldIn(
    'A. Orsund Prison\n\nForty prisoners were shot in Orsund Prison. The building was emptied in 1996.\n\nB. The old tannery on the Lower Road\n\nOn 2 March 2002 the ground was levelled by the town and covered with rubble. An exhumation took place from 3 to 9 May 2002.\n',
  );
  for (const one of ['bulldozed 2002-03-02', 'exhumed 2002-05-03/2002-05-09'])
    assert.ok(
      told.some((other) => /tannery/.test(other) && other.endsWith(one)),
      `${one}\n${told.join('\n')}`,
    );
  assert.ok(!told.some((one) => /Orsund/.test(one) && /2002/.test(one)), told.join('\n'));
});

test('the name in brackets is of the place before them', () => {
  const told = toldIn(
    'Kesh Tawar (“Black Mound”) is a low hill east of Ordan where the dead of 1994 are buried. In 1998 its northern side was fenced off.\n',
  );
  for (const one of ['sealed off 1998']) assert.ok(told.includes(`Kesh Tawar: ${one}`), `${one}\n${told.join('\n')}`);
});

test('what a place serves as now', () => {
  has(
    'Men were tortured in Harn Barracks and in the prison yard.\n\nHarn Barracks now houses a museum. The prison yard is used today as a car park.\n',
    'Harn Barracks: converted null',
  );
  assert.deepEqual(
    toldIn('Orsund Prison became a symbol of the war.').filter((one) => /converted/.test(one)),
    [],
  );
});

test('a foundation stone marks no grave, and what is built there is opened there', () => {
  has(
    'The mass grave at Dorneh was found in 2007.\n\nOn 3 May 2013 bulldozers levelled the site. The governor laid the foundation stone of a terminal there on 8 September 2013. Part of Dorneh was built over with a road in October 2014. The terminal was opened on 2 March 2016.\n',
    'The mass grave at Dorneh: built over 2013-09-08',
    'The mass grave at Dorneh: built over 2016-03-02',
  );
});

test('in Persian, «این ساختمان», «آن‌جا» and «این زمین» are the place told of last', () => {
  has(
    'مدرسهٔ والمرا در اسفند ۱۳۷۲ بازداشتگاه بود. این ساختمان در سال ۱۳۷۸ به سالن ورزشی تبدیل شد. از سال ۱۳۸۵ در آن‌جا فروشگاهی ساخته‌اند.\n',
    'مدرسهٔ والمرا: converted 1999-03-21/2000-03-19',
    'مدرسهٔ والمرا: built over 2006-03-21/2007-03-20',
  );
  has(
    'گورستان تاوار در شمال شهر است. در تیر ۱۳۸۹ نبش قبر انجام شد. در فروردین ۱۴۰۰ در آن قفل شد.\n',
    'گورستان تاوار: exhumed 2010-06-22/2010-07-22',
    'گورستان تاوار: closed 2021-03-21/2021-04-20',
  );
});

test('in Persian, the grave of a father is nobody else’s site', () => {
  const told = toldIn(
    'گور تل زرد در ۲۲ ثور ۱۳۸۶ پیدا شد. قبر پدرم را در سال ۱۳۸۴ خراب کردند. در زمستان ۱۳۹۰ دور آن دیوار کشیدند.\n',
  );
  assert.ok(told.includes('قبر پدرم: destroyed 2005-03-21/2006-03-20'), told.join('\n'));
  assert.ok(!told.some((one) => /پدرم: sealed/.test(one)), told.join('\n'));
});
