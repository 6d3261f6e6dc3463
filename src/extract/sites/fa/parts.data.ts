// Persian and Dari parts of sites and what is put up at them, what is done to them, and in what the site is then. Data.

interface PartOfSite {
  readonly nouns: ReadonlySet<string>;
  readonly done: readonly (readonly [verbs: RegExp, condition: string])[];
  /** The kinds of sites that have such a part (named-sites.ts); without, any. */
  readonly of?: ReadonlySet<string>;
}
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const OF_BURIALS = words('cemetery grave memorial ground');

/** Past, participle and infinitive of what is put up. */
const UP =
  /^(?:نصب|گذاشت|گذاشتند|گذاشته|گذاشته\u200cاند|گذاشته\u200cشده|زده|زدند|زده\u200cاند|کشیده|کشیدند|کشیدن|کشیده\u200cاند|کشید|نهادند|نهاده|برپا|افراشته|افراشتند|ساختند|ساخته|ساخته\u200cاند|ساختن|ساخت|احداث|بنا)$/;
const GONE =
  /^(?:برداشتند|برداشته|برداشته\u200cاند|برداشتن|کندند|کندن|برچیده|برچیدند|ربوده|دزدیده|دزدیدند|بردند|برده|برده\u200cاند|جمع\u200cآوری|جمعآوری|جمع|محو|حذف)$/;
const BROKEN = /^(?:شکست|شکستند|شکسته|شکسته\u200cاند|شکستن|خرد|خم|سوزاندند|سوزانده|واژگون|تخریب|نابود|خراب)$/;
const POURED = /^(?:ریختند|ریخته|ریخته\u200cاند|ریخت|ریختن|می\u200cریزند|می\u200cریختند|پاشیدند|خالی|تخلیه)$/;

export const PARTS: readonly PartOfSite[] = [
  {
    nouns: words('خاردار سیم\u200cخاردار حصار حصاری نرده نرده\u200cها فنس دیوار دیواری دیوارها دیوارهای دیوارهایی'),
    done: [
      [UP, 'sealed off'],
      [/^(?:تمام|تکمیل|کامل)$/, 'sealed off'],
      [/^(?:خواباندند|خوابانده|ریختند|کوبیدند|تخریب|ویران|خراب)$/, 'destroyed'],
      [GONE, 'unfenced'],
    ],
  },
  {
    nouns: words('دوربین دوربین\u200cها دوربین\u200cهای دوربینهای دوربین\u200cهایی'),
    done: [[UP, 'monitored']],
  },
  {
    nouns: words('تابلو تابلویی تابلوی لوحه لوحه\u200cای لوح لوحی پلاک سنگی سنگ\u200cنبشته صلیب سنگ\u200cیادبود'),
    done: [
      [BROKEN, 'marks removed'],
      [GONE, 'marks removed'],
      [UP, 'marked'],
    ],
  },
  {
    nouns: words(
      'سنگ\u200cها سنگ\u200cهای سنگها سنگهای سنگ\u200cقبر سنگ\u200cقبرها سنگ\u200cقبرهای سنگ\u200cقبری سنگ\u200cمزار سنگ\u200cمزارها نشانه\u200cها نشانه\u200cهای نشانه\u200cهایی نشان\u200cها نشان\u200cهای',
    ),
    of: OF_BURIALS,
    done: [
      [BROKEN, 'damaged'],
      [GONE, 'marks removed'],
    ],
  },
  {
    nouns: words(
      'نهال سپیدار سرو چنار صنوبر اقاقیا اکالیپتوس نهال\u200cهای نهال\u200cها درخت درختان درخت\u200cهای درختی کاج گندم چمن سبزه',
    ),
    of: OF_BURIALS,
    done: [[/^(?:کاشتند|کاشته|کاشته\u200cاند|کاشت|کاشتن|نشاندند|نشانده|غرس)$/, 'planted over']],
  },
  {
    nouns: words(
      'نگهبان نگهبانی نگهبانان پهره\u200cدار پهره\u200cداری محافظ سرباز سربازان مأمور مأموران مأمورانی مامور',
    ),
    done: [[/^(?:گماشتند|گماشته|گماردند|گماشته\u200cاند|مستقر)$/, 'guarded']],
  },
  {
    nouns: words('دروازه دروازه\u200cها درها درهای دربهای درب در\u200cهای دروازه\u200cاش ورودی'),
    done: [
      [/^(?:بسته|قفل|بستند|بستن|مسدود|بسته\u200cاند)$/, 'closed'],
      [/^(?:گشودند|گشوده|باز|بازگشایی)$/, 'opened'],
    ],
  },
  {
    of: OF_BURIALS,
    nouns: words('لودر لودرها بولدوزر بولدوزرها بلدوزر بلدوزرها گریدر'),
    done: [[/^(?:صاف|کند|کندند|شخم|هموار|تسطیح|مسطح|زیرورو|کوبید|کوبیدند|خاکبرداری|خاک\u200cبرداری)$/, 'bulldozed']],
  },
  {
    of: OF_BURIALS,
    nouns: words('خاک خاکش زمین زمین\u200cهای'),
    done: [[/^(?:زیرورو|زیر|شخم|صاف|هموار|تسطیح|مسطح)$/, 'bulldozed']],
  },
  {
    nouns: words('بتن بتون سیمان آسفالت قیر'),
    of: OF_BURIALS,
    done: [[POURED, 'paved over']],
  },
  {
    nouns: words('زباله زباله\u200cها نخاله نخاله\u200cها نخاله\u200cهای'),
    done: [[POURED, 'desecrated']],
  },
];

/** `قبرهای [تازه]`: dug among the old ones. */
export const NEW_GRAVES: PartOfSite = {
  nouns: words('قبر قبرها قبرهای گور گورها گورهای قبور'),
  done: [[/^(?:حفر|کنده|کندند|کندن|کنده\u200cاند|ایجاد|حفاری)$/, 'new graves dug']],
};

/** `گودال‌های [تازه]`: somebody has dug there again. */
export const NEW_PITS: PartOfSite = {
  nouns: words(
    'گودال گودالی گودال\u200cها گودال\u200cهای گودال\u200cهایی چاله چاله\u200cهای کانال کانالی کانال\u200cهای',
  ),
  done: [[/^(?:حفر|کنده|کندند|کندن|کنده\u200cاند|ایجاد|حفاری)$/, 'dug']],
};
