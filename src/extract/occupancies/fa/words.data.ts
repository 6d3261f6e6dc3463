// Persian words that bound and turn the words of a post. Data.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Nothing behind these belongs to the name of a post. */
export const BOUNDS = words(`
  را که در از به با یا بر تا برای این آن هم نیز است بود شد شده شدند باشد نیست هست هستند بودند کرد کردند کرده خود او وی اینجانب اینجانبان محترم گفت گفته گفتند نوشت افزود اعلام داد دارد داشت گرفت بوده
  خواهد خواهند بی چون اگر اما ولی بلکه زیرا پس پیش قبل بعد درباره علیه ضد بدون میان بین روی نزد طی ضمن خواند نامید تاکید تأکید اظهار بازداشت منصوب انتخاب برگزیده گماشته گمارده تعیین معرفی ابقا برکنار استعفا شخصی فردی مردی زنی کسی بالای کنار پشت جلو جلوی داخل درون بیرون زیر همراه حاضر غایب آنجا اینجا نزدیک مقابل روبروی حوالی آدم آدمی انسان انسانی مرد زن جوانی اکنون سپس همچنین ماند ماندند رسید
`);

/** `به [عنوان] …`, `از [سمت] …`: a post follows. */
export const CAPACITY = words('عنوان سمت مقام پست');

/** Behind a post these say that its holder is, came or went. */
export const COURSES: ReadonlyMap<string, 'is' | 'was' | 'begins' | 'ends'> = new Map([
  ...'است هست می\u200cباشد هستند'.split(' ').map((w) => [w, 'is'] as const),
  ...'بود بودند بوده ماند ماندند'.split(' ').map((w) => [w, 'was'] as const),
  ...'شد شدند می\u200cشود می\u200cشوند منصوب انتخاب برگزیده گماشته گمارده رسید انتصاب'
    .split(' ')
    .map((w) => [w, 'begins'] as const),
  ...'برکنار عزل استعفا کناره\u200cگیری کنار اخراج بازنشسته'.split(' ').map((w) => [w, 'ends'] as const),
]);

/** Of a body without a post: `عضو`, `از اعضای`. */
export const MEMBER = words('عضو اعضای عضویت');

/** A post as a duty => the post of whoever bears it: «ریاست» => «رئیس». */
export const DUTIES: ReadonlyMap<string, string> = new Map(
  [
    'ریاست:رئیس سرپرستی:سرپرست فرماندهی:فرمانده مدیریت:مدیر معاونت:معاون نمایندگی:نماینده سخنگویی:سخنگو دبیری:دبیر دبیرکلی:دبیرکل',
    'رهبری:رهبر نخست\u200cوزیری:نخست\u200cوزیر وزارت:وزیر استانداری:استاندار فرمانداری:فرماندار شهرداری:شهردار دادستانی:دادستان',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([duty = '', post = '']) => [duty, post]),
);
