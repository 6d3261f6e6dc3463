// Persian lives told in sentences without a subject, lists of those who held a post, fathers and sons, and times that are of something else. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOfText, postLine, posts } from './posts-in.ts';

const namesIn = (text: string): string =>
  claimsOfText(text)
    .flatMap((claim) => JSON.stringify(claim).match(/"name":"[^"]*"/gu) ?? [])
    .join(' ');

const LINES: readonly (readonly [name: string, text: string, ...lines: readonly string[]])[] = [
  [
    'full days before a post without a subject hide nobody of whom the sentence before tells',
    'هرمز ماندی در سال ۱۳۲۲ در تالون به دنیا آمد. از ۲۳ بهمن ۱۳۶۵ تا ۲۹ آبان ۱۳۶۹ رئیس بانک ملی بود.',
    'هرمز ماندی | رئیس بانک ملی | - | former | 1987-02-12 | 1990-11-20 | -',
  ],
  [
    'a duty told without a subject, too',
    'هرمز ماندی در سال ۱۳۲۲ در تالون به دنیا آمد. در سال ۱۳۷۵ ریاست سازمان بنادر را بر عهده داشت.',
    'هرمز ماندی | رئیس سازمان بنادر | سازمان بنادر | former | - | .. | -',
  ],
  [
    'each of several posts has its own years, the last of them before the verb',
    'هرمز ماندی از سال ۱۳۶۰ تا ۱۳۶۴ دادستان تالون، سپس تا ۱۳۶۸ معاون وزیر راه و از ۱۳۷۰ تا ۱۳۷۴ سفیر در عمان بود.',
    'هرمز ماندی | دادستان تالون | - | former | 1981-03-21/1982-03-20 | 1985-03-21/1986-03-20 | -',
    'هرمز ماندی | معاون وزیر راه | - | former | 1985-03-21/1986-03-20 | 1989-03-21/1990-03-20 | -',
    'هرمز ماندی | سفیر | - | former | 1991-03-21/1992-03-20 | 1995-03-21/1996-03-19 | -',
  ],
  [
    '“then until he retired in” ends the second post, which begins where the first ended',
    'هرمز ماندی در سال ۱۳۲۶ زاده شد. او از ۱۳۷۵ تا ۱۳۸۳ رئیس بندر تالون بود و سپس تا بازنشستگی در ۱۳۸۷ رئیس گمرک تالون شد.',
    'هرمز ماندی | رئیس بندر تالون | - | former | 1996-03-20/1997-03-20 | 2004-03-20/2005-03-20 | -',
    'هرمز ماندی | رئیس گمرک تالون | - | former | 2004-03-20/2005-03-20 | 2008-03-20/2009-03-20 | -',
  ],
  [
    'names that each have the post behind them give nobody the post before',
    'اعضای هیئت ماندی، رئیس دادگاه تالون، مرادی، دادستان تالون، و تابان، نماینده شهردار، بودند.',
  ],
  [
    'behind a father with a surname the post is the father’s',
    'آرش ماندی، فرزند هرمز ماندی، معاون پیشین شهردار تالون، نامه‌ای را منتشر کرد.',
    'هرمز ماندی | معاون شهردار تالون | - | former | - | .. | -',
  ],
  [
    'behind a father’s given name it is the son’s',
    'آرش ماندی، فرزند هرمز، رئیس شورای شهر تالون، نامه‌ای را منتشر کرد.',
    'آرش ماندی | رئیس شورای شهر تالون | شورای شهر تالون | current | - | - | 2020-03-05',
  ],
  [
    'a decade in what he is quoted to have said is no time of his post',
    'هرمز ماندی، رئیس شورای بنادر، او را «همکار خوب دهه شصت» خواند.',
    'هرمز ماندی | رئیس شورای بنادر | شورای بنادر | current | - | - | -',
  ],
  [
    'the commander “of that day” is so on no day of the document',
    'فرمانده انتظامی آن روز تالون، هرمز ماندی، هنوز در این شهر است.',
    'هرمز ماندی | فرمانده انتظامی تالون | - | current | - | - | -',
  ],
  [
    'a list of names with their years behind the plural of a post',
    'رؤسای کارگاه: هرمز ماندی (۱۳۶۰–۱۳۶۳)، آرش تالونی (۱۳۶۳–۱۳۶۶)، سپس دیگران.',
    'هرمز ماندی | رئیس کارگاه | - | former | 1981-03-21/1982-03-20 | 1984-03-21/1985-03-20 | -',
    'آرش تالونی | رئیس کارگاه | - | former | 1984-03-21/1985-03-20 | 1987-03-21/1988-03-20 | -',
  ],
  [
    'in a list each name has the post behind its own colon, and not that of the line before',
    'مسئولان کارگاه:\n– هرمز ماندی: رئیس کارگاه\n– آرش تالونی: دادیار',
    'هرمز ماندی | رئیس کارگاه | - | current | - | - | 2020-03-05',
    'آرش تالونی | دادیار | - | current | - | - | 2020-03-05',
  ],
];

for (const [name, text, ...lines] of LINES)
  test(name, () => {
    assert.deepEqual(posts(text).map(postLine), lines);
  });

test('“always”, “something”, the elderly and a noble people are nobody’s name', () => {
  for (const text of [
    'او همواره این گفته را رد می‌کرد.',
    'شاهد چیزی ندید و رفت.',
    'چند خانم سالمند مانع کار لودر شدند.',
    'مردم شریف آرانوند از این خبر آگاه شدند.',
    'او در پیام تسلیتی از وی یاد کرد.',
    'در آذر مأموران به خانه‌ها آمدند.',
  ])
    assert.doesNotMatch(namesIn(text), /همواره|چیزی|سالمند|شریف|تسلیت|مأموران/u, text);
});

test('whom nobody names is no teller of his story because the post changed hands', () => {
  assert.deepEqual(posts('نام من هرمز ماندی است. در خرداد ۱۳۵۳ رئیس زندان عوض شد.').map(postLine), []);
  assert.deepEqual(posts('هرمز ماندی در بندر ماند. در تیر ۱۳۵۹ انبار آن به شهرداری واگذار شد.').map(postLine), []);
});
