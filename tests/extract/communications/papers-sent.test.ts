// Papers that are sent, calls with an order in them, requests for things, reminders of now: who, to whom, when, for what. All texts, people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../../../src/model/mention.ts';
import { communicationsIn } from '../parties-in.ts';

const names = (mentions: readonly Mention[]): string => mentions.map(({ name, text }) => name ?? text).join(' + ');
const readIn = (text: string) =>
  communicationsIn(text).map(({ by, to, on, asks }) => [names(by), names(to), on, asks.join('; ')]);

const TOLD: readonly (readonly [text: string, by: string, to: string, on: string, asks: string])[] = [
  [
    'The chaplain sent a clean copy of this roll to the Harbour Ministry on 1 November 2031.',
    'The chaplain',
    'Harbour Ministry',
    '2031-11-01',
    '',
  ],
  [
    'On 8 October 2031 the council of Velm handed the consul of Orsund a note asking that the ferry be let in.',
    'the council of Velm',
    'the consul of Orsund',
    '2031-10-08',
    'that the ferry be let in',
  ],
  [
    'On 13 May 2031 Governor Ruhl telephoned the site foreman, Pavel Orn, and told him to open the sluice.',
    'Ruhl',
    'Pavel Orn',
    '2031-05-13',
    'to open the sluice',
  ],
  [
    'انجمن رونوشت این دفتر را در ۵ بهمن ۱۳۸۵ برای استاندار فرستاد و خواست نام‌ها چاپ شود.',
    'انجمن',
    'استاندار',
    '2007-01-25',
    'نام‌ها چاپ شود',
  ],
  [
    'دیدبان رود در ۹ تیر ۱۳۷۵ یافته‌های خود را برای سرهنگ آرش کوهی فرستاد و از او توضیح خواست.',
    'دیدبان رود',
    'آرش کوهی',
    '1996-06-29',
    'توضیح',
  ],
  [
    'رئیس گفت: کمیته در ۳ مهر ۱۳۸۵ از پلیس رود نوارهای بندر را درخواست کرد.',
    'کمیته',
    'پلیس رود',
    '2006-09-25',
    'نوارهای بندر',
  ],
  [
    'شورای تالونی ۲۰ اردیبهشت ۱۳۹۲ از سازمان بنادر خواست آب را پایین نگه دارد.',
    'شورای تالونی',
    'سازمان بنادر',
    '2013-05-10',
    'آب را پایین نگه دارد',
  ],
];

test('lists and copies that are sent, notes that are handed over, orders by telephone and requests for papers are messages', () => {
  for (const [text, ...read] of TOLD) assert.deepEqual(readIn(text), [read], text);
});

test('what is sent to nobody in office is none, and what is told beside a request is not asked', () => {
  for (const text of ['The baker sent a copy of the recipe to her sister.', 'او بچه‌ها را برای خرید نان فرستاد.'])
    assert.deepEqual(readIn(text), [], text);
  const text =
    'Ada Quill wrote to the Harbour Board on 9 December 2031 and asked for the logs, and that these were sent is known.';
  assert.deepEqual(
    communicationsIn(text).map(({ asks }) => asks),
    [['the logs']],
  );
});

test('a reminder of now is one more message to the same for the same', () => {
  const [first, second, ...more] = communicationsIn(
    'The families wrote to the Harbour Board on 3 May 2031 and asked for the logs. With this note the families remind it for the second time.',
  );
  assert.deepEqual(
    [first?.asks, second?.asks, names(second?.to ?? []), more],
    [['the logs'], ['the logs'], 'Harbour Board', []],
  );
  const persian = 'خانواده‌ها در ۲ تیر ۱۳۸۲ نامه‌ای به دفتر استانداری فرستادند. امروز برای بار دوم یادآوری می‌کنیم.';
  assert.equal(communicationsIn(persian).length, 2);
});
