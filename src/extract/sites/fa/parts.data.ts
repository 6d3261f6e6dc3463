// Persian and Dari parts of sites and what is put up at them, what is done to them, and in what the site is then. Data.

interface PartOfSite {
  readonly nouns: ReadonlySet<string>;
  readonly done: readonly (readonly [verbs: RegExp, condition: string])[];
}
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const UP =
  /^(?:نصب|گذاشت|گذاشتند|گذاشته|گذاشته\u200cاند|گذاشته\u200cشده|زده|زدند|زده\u200cاند|کشیده|کشیدند|کشیده\u200cاند|کشید|نهادند|نهاده|برپا|افراشته|افراشتند|ساختند|ساخته|ساخته\u200cاند)$/;
const GONE =
  /^(?:برداشتند|برداشته|برداشته\u200cاند|کندند|برچیده|برچیدند|ربوده|دزدیده|دزدیدند|بردند|برده|برده\u200cاند)$/;
const BROKEN = /^(?:شکست|شکستند|شکسته|شکسته\u200cاند|خرد|خم|سوزاندند|سوزانده|واژگون|تخریب)$/;

export const PARTS: readonly PartOfSite[] = [
  {
    nouns: words('خاردار سیم\u200cخاردار حصار نرده نرده\u200cها فنس دیواری'),
    done: [
      [UP, 'sealed off'],
      [GONE, 'unfenced'],
    ],
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
    nouns: words('نهال نهال\u200cهای نهال\u200cها درخت درختان درخت\u200cهای کاج گندم چمن سبزه'),
    done: [[/^(?:کاشتند|کاشته|کاشته\u200cاند|کاشت|نشاندند|نشانده|غرس)$/, 'planted over']],
  },
  {
    nouns: words(
      'نگهبان نگهبانی نگهبانان پهره\u200cدار پهره\u200cداری محافظ سرباز سربازان مأمور مأموران مأمورانی مامور',
    ),
    done: [[/^(?:گماشتند|گماشته|گماردند|گماشته\u200cاند|مستقر)$/, 'guarded']],
  },
  {
    nouns: words('دروازه دروازه\u200cها درها دروازه\u200cاش'),
    done: [
      [/^(?:بسته|قفل|بستند|مسدود)$/, 'closed'],
      [/^(?:گشودند|گشوده|باز)$/, 'opened'],
    ],
  },
  {
    nouns: words('لودر لودرها بولدوزر بولدوزرها بلدوزر بلدوزرها گریدر'),
    done: [[/^(?:صاف|کند|کندند|شخم|هموار|تسطیح|زیرورو|کوبید|کوبیدند)$/, 'bulldozed']],
  },
];
