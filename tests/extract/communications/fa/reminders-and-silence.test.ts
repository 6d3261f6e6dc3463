// Persian messages told in passing: who stands beside whom is asked, reminders, silence and returned letters. All texts are invented: the country, its towns and its people do not exist.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../../parties-in.ts';

const named = (text: string): readonly string[] =>
  communicationsIn(text).map(({ by, to, answer }) => {
    const who = (all: typeof by): string => all.map((m) => m.name ?? m.text).join(' و ') || '?';
    return `${who(by)} > ${who(to)}: ${answer}`;
  });

test('nobody is asked by who stands in apposition to him', () => {
  assert.deepEqual(
    named('در ۳ مهر ۱۳۹۷ خانواده‌ها به شهردار، رضا کاوه‌نیا، نامه نوشتند. دو ماه بعد یادآوری کردند. هنوز منتظر پاسخ‌اند.'),
    ['خانواده‌ها > رضا کاوه‌نیا: none', 'خانواده‌ها > رضا کاوه‌نیا: none'],
  );
  const [asked, again] = communicationsIn(
    'مریم تالونی، قونسل ویدان، گفت که در ۱۴ اردیبهشت ۱۳۹۸ در یادداشتی رسمی از رضا کاوه‌نیا، استاندار سمن‌زار، خواسته بود جای ملوانان را بگوید. «یک ماه بعد یادآوری کردم. هنوز منتظرم.»',
  );
  assert.deepEqual([asked?.by[0]?.name, asked?.to[0]?.name, asked?.answer], ['مریم تالونی', 'رضا کاوه‌نیا', 'none']);
  assert.equal(again?.to[0]?.name, 'رضا کاوه‌نیا');
});

test('a letter that came back, a complaint on which nothing was done, a receipt', () => {
  const answer = (text: string): string | null | undefined => communicationsIn(text)[0]?.answer;
  assert.equal(answer('در ۳ مهر ۱۳۹۷ به شهردار، رضا کاوه‌نیا، نامه نوشتیم. نامه بازگردانده شد.'), 'none');
  for (const left of ['هیچ اقدامی نشده است', 'هیچ اقدامی صورت نگرفت'])
    assert.equal(answer(`موکلان من در ۳ مهر ۱۳۵۱ شکایتی به دادسرای بندر تالون دادند. تا امروز ${left}.`), 'none', left);
  assert.equal(
    answer(
      'مریم تالونی در ۲ دسامبر ۲۰۰۲ به ژنرال کاوه‌نیا نوشت که او را راه نداده‌اند. دفتر ژنرال رسید نامه را اعلام کرد.',
    ),
    'acknowledged',
  );
});

test('who is given a letter by hand is no hand', () => {
  assert.equal(
    communicationsIn('در ۳ مهر ۱۳۹۷ نامه را خودم به دست رضا کاوه‌نیا، شهردار، دادم.')[0]?.to[0]?.text,
    'رضا کاوه‌نیا',
  );
});
