// Persian and Dari words with which one party writes to, calls or asks another: nouns of what is sent, verbs of sending and of reaching somebody. Data.

const NOUNS = [
  ['letter', 'نامه مکتوب مراسله مرقومه رقیمه دستخط کاغذ نامهٔ'],
  ['petition', 'طومار عریضه عرض‌حال عرضحال دادخواست استشهادیه تظلم‌نامه لایحه استشهاد'],
  ['complaint', 'شکایت شکایت‌نامه شکواییه شکوائیه اعتراض اعتراضیه اعتراض‌نامه'],
  ['request', 'درخواست درخواست‌نامه تقاضا تقاضانامه استعلام'],
  ['report', 'گزارش راپور راپورت'],
  ['statement', 'بیانیه اطلاعیه اعلامیه'],
  ['resolution', 'قطعنامه'],
  ['telegram', 'تلگراف تلگرام تلگرافی تلفنگرام'],
  ['fax', 'فکس دورنگار فاکس'],
  ['e-mail', 'ایمیل رایانامه'],
  ['message', 'پیام پیغام پیامک'],
  ['note', 'یادداشت'],
  ['memorandum', 'تذکاریه'],
] as const;

/** Noun => what is sent by it. */
const MEDIA: ReadonlyMap<string, string> = new Map(
  NOUNS.flatMap(([medium, words]) => words.split(' ').map((w) => [w.replaceAll('‌', '\u200c'), medium] as const)),
);

/** «نامه‌ای», «شکایت‌هایی», «نامه‌اش»: the noun with its ending. */
export const mediumOf = (w: string): string | null =>
  MEDIA.get(w) ?? MEDIA.get(w.replace(/(?:\u200c?(?:هایی|های|ها|ای|اش|شان|مان|ام)|ی)$/u, '')) ?? null;

const ENDINGS = '(?:م|ی|یم|ید|ند)?';
const PERFECT = 'ه(?:\u200c?(?:ام|ایم|اند|است))?';
const verb = (stems: string): RegExp => new RegExp(`^(?:می\u200c?)?(?:${stems})(?:${ENDINGS}|${PERFECT})$`, 'u');

/** The verb by which it goes out: «نوشت», «فرستاده‌ایم», «دادند», «برد», «رساندم». */
export const SENDS = verb(
  'نوشت|فرستاد|داد|برد|رساند|رسانید|سپرد|گذاشت|ارسال|تسلیم|تقدیم|تحویل|مخابره|روان|روانه|منتشر|نویس|زد|کشید|پست',
);
/** Of a complaint, a protest, a request: «شکایت کرد», «اعتراض برد». */
export const MAKES = verb('کرد|نمود|برد|داشت|بست');
/** «زنگ زدم», «تلفن کردند», «تماس گرفت», «بی‌سیم زدیم»: noun and verb of reaching somebody. */
export const CALLS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['زنگ', 'telephone'],
      ['تلفن', 'telephone'],
      ['تیلفون', 'telephone'],
      ['تماس', 'telephone'],
      ['بی\u200cسیم', 'radio'],
      ['بیسیم', 'radio'],
      ['مخابره', 'radio'],
      ['پیام', 'message'],
      ['پیغام', 'message'],
      ['خبر', 'in person'],
      ['اطلاع', 'in person'],
    ] as const
  ).map(([noun, medium]) => [noun.replaceAll('‌', '\u200c'), medium] as const),
);
export const REACHES = verb('زد|کرد|گرفت|داد|رساند|فرستاد|برد');
/** The writers themselves: «نوشتیم», «فرستاده‌ام», «می‌خواهیم». */
export const FIRST_PERSON =
  /^(?:(?:می\u200c?)?(?:نوشت|فرستاد|خواست|شد|کرد|داد|برد|رساند|سپرد|زد|گرفت|گفت|پرسید|نمود|بود|داشت|رفت|ساخت|آمد)(?:م|یم)|(?:نوشته|فرستاده|خواسته|شده|کرده|داده|برده|رسانده|زده|گرفته|گفته|نموده|رفته|ساخته)\u200c?(?:ام|ایم)|هست(?:م|یم)|(?:می\u200c?)?خواه(?:م|یم)|می\u200c?(?:نویس|فرست)(?:م|یم))$/u;
