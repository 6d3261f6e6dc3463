// Acts that Persian tells by several words, or by one verb: all that mean that somebody died, was killed, put to death, taken, lost, hurt, driven out, freed or buried, in the Persian of Iran and
// of Afghanistan. Data; letters folded as text/tokens.ts folds them. Each word is a pattern; the last is the verb in any of its forms.

import { act, type PersianAct } from './act.ts';

/** Any form of the past and of the perfect, also denied: `باخت`, `باختند`, `باخته‌اند`, `نباختند`. */
const past = (...stems: readonly string[]): RegExp =>
  new RegExp(`^ن?(?:می\u200c)?(?:${stems.join('|')})(?:م|یم|ند|ه|ه\u200cاند|ه\u200cاست|ه\u200cایم|هاند)?$`, 'u');
const one = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');

const DID = past('کرد', 'نمود');
const WAS = past('شد', 'گردید', 'گشت');
const EITHER = past('شد', 'گردید', 'گشت', 'کرد', 'نمود');
const GAVE = past('داد');
const REACHED = past('رسید');
const BROUGHT = past('رساند', 'رسانید');
const PUT = past('سپرد');
const OWN = one('خود', 'خویش', 'خودشان', 'خودش', 'شان', 'شیرین', 'عزیز');
const OBJECT = one('را');
const ANY = /^\p{L}/u;

const dies = act('death', { acts: null, own: true, ofPersons: true });
const isKilled = act('killing', { acts: null, own: true, ofPersons: true });
const kills = act('killing');
const hangs = act('execution', { means: 'hanging' });
const executes = act('execution');
/** `به سزای اعمال ننگین خود رسیدند`: what those who put to death call it. */
const isPunished = act('execution', { acts: null, own: true, ofPersons: true });
const shoots = act('execution', { means: 'firing squad' });
const arrests = act('detention');
const isArrested = act('detention', { acts: null, own: true, ofPersons: true });
const abducts = act('abduction');
const takesAway = act('abduction', { ofPersons: true });
/** Where people are taken from who are not fetched. */
const HOME =
  /^(?:بازار|خانه|منزل|روستا|ده|قریه|مسجد|خیابان|محله|مزرعه|خوابگاه|حسینیه|محل|کوچه|مغازه|دکان)(?:\u200c?(?:اش|ام|شان|مان|ها|های|هایشان|ش))?$/;
const isLost = act('disappearance', { acts: null, own: true, ofPersons: true });
const isHurt = act('injury', { acts: null, own: true, ofPersons: true });
const flees = act('displacement', { acts: null, own: true, ofPersons: true });
const drives = act('displacement');
const buries = act('burial', { acts: null });
const attacks = act('attack', { suffers: null, own: true });
const beats = act('torture', { means: 'beating' });
/** `نام‌ها را می‌خواند`: those called are taken; once read out, names may be those of the dead. */
const calls = act('calling', { suffers: null });
const NAMES = one('نام\u200cها', 'نامها', 'اسم\u200cها', 'اسمها', 'اسامی', 'اسم', 'اسم\u200cهایمان', 'نام\u200cهایمان');
const CALLING = one('می\u200cخواند', 'می\u200cخواندند', 'می\u200cخوند', 'می\u200cخوندن', 'میخواند', 'میخوند');
const frees = act('release', { suffers: 'survivor', acts: 'decided' });

type Phrase = readonly [words: readonly RegExp[], act: PersianAct];

const DEATHS: readonly Phrase[] = [
  [[one('جان'), past('باخت', 'سپرد', 'داد')], dies],
  [[one('جان'), OWN, OBJECT, past('باخت')], dies],
  [[one('جان', 'جانش', 'جانشان', 'جان\u200cشان'), OBJECT, one('از'), one('دست'), GAVE], dies],
  [[one('جان'), OWN, OBJECT, one('از'), one('دست'), GAVE], dies],
  [[one('از'), one('دنیا', 'میان', 'بین'), past('رفت')], dies],
  [[one('چشم'), one('از'), one('جهان', 'دنیا'), past('فروبست', 'فرو', 'بست')], dies],
  [[one('دار'), one('فانی'), OBJECT, one('وداع'), past('گفت')], dies],
  [[one('هلاک', 'تلف', 'خفه', 'غرق'), WAS], dies],
  [[one('یخ'), past('زد', 'بست')], dies],
  [[one('فاقد'), one('علائم', 'علایم'), one('حیاتی', 'حیات'), past('بود')], dies],
  [[one('زنده'), one('نماند', 'نماندند', 'نمانده', 'نمانده\u200cاند')], dies],
  [[one('زنده'), one('برنگشت', 'برنگشتند', 'بازنگشت', 'بازنگشتند', 'بیرون'), one('نیامد', 'نیامدند')], dies],
  [[one('زیر'), one('آوار'), past('ماند', 'مرد')], dies],
  [[one('زنده'), one('زنده'), past('سوخت')], dies],
  [[one('به'), one('کام'), one('مرگ'), past('رفت', 'فرو')], dies],
  [[one('به'), one('هلاکت', 'قتل', 'شهادت'), REACHED], isKilled],
  [[one('به'), one('هلاکت', 'قتل', 'شهادت'), BROUGHT], kills],
  [[one('از'), one('پا', 'پای'), past('درآمد', 'افتاد')], isKilled],
  [[one('از'), one('پا', 'پای'), past('درآورد')], kills],
  [[one('به'), one('خاک'), one('و'), one('خون'), past('کشید', 'غلتید')], kills],
  [[one('زنده'), one('به'), one('گور'), EITHER], kills],
  [[one('سربه\u200cنیست', 'سربه\u200cنیست\u200c'), EITHER], kills],
  [[one('سر'), one('به'), one('نیست'), EITHER], kills],
  [[one('گلوله\u200cباران', 'گلولهباران'), EITHER], kills],
  [[one('سر', 'گردن'), past('برید', 'زد')], kills],
];

const EXECUTIONS: readonly Phrase[] = [
  [[one('به'), one('دار'), past('آویخت', 'کشید', 'زد')], hangs],
  [[one('دار'), past('زد')], hangs],
  [[one('به'), one('چوبه', 'چوبهٔ'), one('دار'), past('آویخت', 'سپرد', 'بست')], hangs],
  [[one('به'), one('جوخه', 'جوخهٔ'), PUT], shoots],
  [[one('به'), one('جوخه', 'جوخهٔ'), one('اعدام', 'آتش', 'مرگ', 'تیر'), past('سپرد', 'بست', 'فرستاد')], shoots],
  [[one('معدوم'), EITHER], executes],
  ...[[], [OWN], [ANY, OWN]].map(
    (own): Phrase => [[one('به'), one('سزای'), one('اعمال', 'عمل', 'جنایات', 'خیانت'), ...own, REACHED], isPunished],
  ),
  [[one('به'), one('سزای'), one('اعمالشان', 'اعمال\u200cشان', 'عملشان', 'عمل\u200cشان'), REACHED], isPunished],
  [[one('به'), one('درک'), one('واصل'), EITHER], isKilled],
  [[one('به'), one('درک'), past('رفت', 'پیوست')], isKilled],
];

const TAKINGS: readonly Phrase[] = [
  [[one('جلب', 'توقیف', 'گرفتار', 'نظربند'), EITHER], arrests],
  [[one('به'), one('اسارت'), past('گرفت', 'برد')], arrests],
  [[one('به'), one('اسارت'), past('درآمد', 'رفت')], isArrested],
  [[one('به'), one('زندان', 'حبس', 'بند', 'محبس'), past('افتاد')], isArrested],
  [[one('به'), one('زندان', 'حبس', 'بند', 'محبس'), past('افکند', 'انداخت', 'کشید', 'برد')], arrests],
  [[one('روانه', 'روانهٔ', 'راهی'), one('زندان', 'محبس', 'بازداشتگاه'), EITHER], arrests],
  [[one('به', 'در'), one('گروگان'), past('گرفت')], abducts],
  [[one('گروگان'), past('گرفت')], abducts],
  [[one('اختطاف'), EITHER], abducts],
  [[one('تحویل'), one('مراجع', 'مقامات', 'نیروهای'), one('قضایی', 'انتظامی', 'امنیتی'), past('شد', 'داد')], arrests],
  [[one('تحویل'), one('دادگاه', 'دادسرا', 'زندان', 'پلیس', 'کلانتری', 'محبس'), past('شد', 'داد')], arrests],
  // «چهارده مرد را از بازار بردند»
  ...[[], [ANY]].map((of): Phrase => [[one('از'), HOME, ...of, past('برد')], takesAway]),
  [[one('گم', 'لادرک', 'مفقودالاثر'), WAS], isLost],
  [[one('رفتند', 'رفت'), one('و'), one('برنگشتند', 'برنگشت', 'بازنگشتند', 'بازنگشت')], isLost],
  [[one('دیگر'), one('برنگشتند', 'برنگشت', 'بازنگشتند', 'بازنگشت')], isLost],
];

const OTHERS: readonly Phrase[] = [
  [[one('کتک'), past('زد')], beats],
  [[one('سیلی'), past('زد')], beats],
  ...[[], [OBJECT]].map((ra): Phrase => [[NAMES, ...ra, CALLING], calls]),
  [[one('جراحت', 'زخم', 'آسیب', 'صدمه'), past('برداشت', 'دید', 'خورد')], isHurt],
  [[one('افگار'), EITHER], act('injury')],
  [[one('بی\u200cجا', 'بیجا', 'بی\u200cخانمان', 'بیخانمان', 'کوچانده', 'رانده'), EITHER], drives],
  [[one('کوچ'), one('داده'), WAS], drives],
  [[one('پا', 'پای'), one('به'), one('فرار'), past('گذاشت')], flees],
  [[one('متواری'), WAS], flees],
  [[one('به'), one('خاک'), PUT], buries],
  [[one('چال', 'خاک'), EITHER], buries],
  [[one('رها', 'رهایی'), past('شد', 'کرد', 'یافت')], frees],
  [[one('آتش'), past('گشود')], attacks],
  [[one('تیراندازی', 'شلیک'), DID], attacks],
  [[one('یورش', 'هجوم'), past('برد', 'آورد')], attacks],
  [[one('به'), one('رگبار', 'گلوله', 'توپ', 'مسلسل'), past('بست')], act('attack', { suffers: null })],
];

/** Acts told by several words; the last is the verb. */
export const PHRASES: readonly Phrase[] = [...DEATHS, ...EXECUTIONS, ...TAKINGS, ...OTHERS];
