// Which Persian words can be a surname, end one, or begin a given name of two words. In: tokens. Out: yes or no.

import { SURNAME_ENDINGS } from '../persian-names.data.ts';
import { NUMBER, type Tokens, WORD } from '../tokens.ts';
import { isGivenByForm } from './given-forms.ts';
import { NO_SURNAMES } from './no-names.data.ts';
import { joins, keys, signsOf } from './word-signs.ts';

export const surnameEndings = keys(SURNAME_ENDINGS);
/** «مادر جان», «خانم محترم», «مهتاب سلام»: no name. */
const SPOKEN_TO = /^(?:جان|جون|عزیز|محترم|محترمه|گرامی|معظم|معزز|سلام|درود)$/;
/** «حق چاپ محفوظ است», «نام جمع نکنید». */
const VERBS = /^(?:درگذشت|درگذشتند|است|نیست|بود|نبود|شد|نشد|باد|ن(?:کن|زن|ده|گذار|گیر|رو|گوی|نویس|خور|شو|باش)ید)$/;

export const ENDS_SURNAMES =
  /(?:زاده|پور|نژاد|نسب|تبار|نیا|فر|راد|یان|وند|منش|وضی|میری|اوی|آبادی|گان|[وی]ف|اف|ووا|یوا|اوا|نفس|مهر|سیما|دل|خو|گو|جو|کار|ساز|فروش|پناه|آرا)$/;

/** «نیک‌نفس», «خوش‌سیما», «بیگ‌اف»: two parts with a half space between them, and neither a plural nor a verb. */
export const isCompound = (t: Tokens, i: number): boolean =>
  /^\p{L}{2,}\u200c\p{L}{2,}$/u.test(t.norm[i] ?? '') &&
  !/\u200c(?:ها|های|هایی|هایش|هایشان|ای|ام|ات|اش|ایم|اید|اند|تر\p{L}*|شده|کننده|گر|گان|دار|شان|مان|تان)$|^(?:می|نمی|بی|هم|پیش|پس|نا|غیر|به|در|آن|این|هیچ|چه|هر)\u200c/u.test(
    t.norm[i] ?? '',
  );

export const isGiven = (t: Tokens, i: number): boolean => {
  const { given, style, key } = signsOf(t, i);
  // «مهتاب عزیز»: a given name elsewhere, and not behind one where nothing follows
  if (SPOKEN_TO.test(t.norm[i] ?? '') && signsOf(t, i - 1).given && !joins(t, i + 1)) return false;
  if (isMonth(t, i)) return false;
  // «غلام سخی»: the second word is no surname
  if (signsOf(t, i - 1).key === 'غلام' && canBeSurname(t, i) && canBeSurname(t, i + 1) && joins(t, i + 1)) return true;
  return given || beginsPair(t, i) || isOfGod(t, i - 1) || key === 'سید' || (style && /^(?:سید|حاج|امیر)$/.test(key));
};

/** «۲۵ [آذر] تلگرامی», «اواخر [مهر] نامه‌ای»; a number that opens a line is that of its row: «۷ آذر ورسکی». */
const isMonth = (t: Tokens, i: number): boolean =>
  /^(?:آذر|مهر|بهمن|تیر|دی|خرداد|شهریور)$/.test(t.norm[i] ?? '') &&
  ((t.kind[i - 1] === NUMBER && (t.gap[i - 1] ?? 3) < 2 && i > 1) ||
    /^(?:اوایل|اوائل|اواسط|اواخر|نیمه|نیمهٔ|ماه|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|بیستم|سی\u200cام)$/u.test(
      t.norm[i - 1] ?? '',
    ));

/** «داد محمد», «گل آغا»: a given name of two words, of which the first alone is none. */
export const beginsPair = (t: Tokens, i: number): boolean =>
  isOfGod(t, i) ||
  (FIRST_OF_PAIR.test(signsOf(t, i).key) && joins(t, i + 1) && SECOND_OF_PAIR.test(signsOf(t, i + 1).key));
const FIRST_OF_PAIR =
  /^(?:داد|گل|شیر|دوست|جان|تاج|نور|یار|پیر|نیک|لعل|نظر|نیاز|خیر|فقیر|عطا|خان|شاه|سلطان|ملک|میر|خواجه|نبی|عبد|فضل|ولی|حق|راز)$/;
const SECOND_OF_PAIR = /^(?:محمد|احمد|علی|آغا|اغا|اقا|الدین|الله|الرحمن|الرحیم|الحق|نبی|حسین|حسن)$/;

/** «رحمت الله»: what is written together as often. */
const isOfGod = (t: Tokens, i: number): boolean =>
  t.norm[i + 1] === 'الله' && joins(t, i + 1) && isGivenByForm(`${t.norm[i]}الله`);

export function canBeSurname(t: Tokens, i: number): boolean {
  const { stop, post, body } = signsOf(t, i);
  // an ezafe leads on to another word; «جان‌باختگان» are many
  if (KIN_OF.test(t.norm[i] ?? '') || SPOKEN_TO.test(t.norm[i] ?? '') || VERBS.test(t.norm[i] ?? '')) return false;
  if (endsPairedSurname(t, i)) return true;
  if (FAMILIES.test(t.norm[i] ?? '')) return true;
  // «هاشم پنجره‌ی حمام را»: the ezafe leads from a thing to what it is of; of surnames only «…زاده» ends so.
  if (
    /(?<!زاد)ه\u200cی$|\u200cها(?:ی|یی|یم|یت|یش|یشان|یمان)?$/u.test(t.norm[i] ?? '') ||
    NO_SURNAMES.has(t.norm[i] ?? '')
  )
    return false;
  return !stop && !post && !body && (t.norm[i]?.length ?? 0) > 2 && !/ٔ$|\u200c\p{L}*گان$/u.test(t.norm[i] ?? '');
}
/** «تالون‌زادگان», «ماویک‌زاده‌گان»: a plural that is a surname. */
const FAMILIES = /(?:زادگان|زاده\u200cگان|پورگان)$/;

/** `‎-ی`, `-زاده`, `-پور`, `-نژاد`: endings that surnames have and few other words after a given name. */
export const looksLikeSurname = (t: Tokens, i: number): boolean =>
  (!/\u200c(?:های|هایی|هایش|ی)$/u.test(t.norm[i] ?? '') &&
    /(?:زاده|پور|نژاد|نسب|تبار|پرست|پیشه|فر|نیا|ی|یان|راد|منش|مند|وند|لو|خواه|دوست|چی|ان|نوا|زی|خیل|[وی]ف|\u200cاف|ووا|یوا|سکی|نکو|ویچ)$/.test(
      t.norm[i] ?? '',
    )) ||
  isCompound(t, i) ||
  surnameEndings.has(signsOf(t, i).key);

/** «برادرم سیاوش», «پسرم، بهمن رستگار»: behind a word for somebody's own kin stands a person's name. */
export const KIN_OF =
  /^(?:پسر|دختر|برادر|خواهر|همسر|پدر|مادر|شوهر|عمو|دایی|خاله|عمه|فرزند|نامزد|(?:پسر|دختر)(?:عمو|عمه|دایی|خاله)|دوست)(?:ی?م|ت|ش|مان|تان|شان|\u200cام|\u200cاش)$/;

/** «نیک [رای]», «خوش [کلام]»: a surname of two words, where no verb goes on with the second. */
export const endsPairedSurname = (t: Tokens, i: number): boolean =>
  /^(?:نیک|خوش|پاک|راست|روشن)$/.test(t.norm[i - 1] ?? '') &&
  signsOf(t, i - 2).given &&
  joins(t, i) &&
  isClosed(t, i + 1);

/** «تاجیک [رودی]», «خان [محمدی]», «معین [فر]»: the second word of a surname written apart, which a mark, a post or a verb of saying closes. An object may stand so before any other verb. */
export const isSecondOfSurname = (t: Tokens, i: number): boolean =>
  joins(t, i) &&
  (t.gap[i] ?? 3) === 1 &&
  SECOND.test(t.norm[i] ?? '') &&
  canBeSurname(t, i) &&
  !signsOf(t, i).given &&
  !/\u200c/.test(t.norm[i] ?? '') &&
  (i + 1 >= t.count ||
    t.kind[i + 1] !== WORD ||
    (t.gap[i + 1] ?? 3) >= 2 ||
    signsOf(t, i + 1).post ||
    /^(?:گفت|گفته|گفته\u200cاند|می\u200cگوید|افزود|نوشت|می\u200cنویسد)$/.test(t.norm[i + 1] ?? ''));
const SECOND = /^\p{L}{2,}(?:[^ا]ی|زاده|پور|نژاد|نیا|فر|یان|منش|وند|گوزلو|سرشت|افزا)$/u;

const isClosed = (t: Tokens, i: number): boolean =>
  i >= t.count ||
  t.kind[i] !== WORD ||
  (t.gap[i] ?? 3) >= 2 ||
  /^(?:که|و|از|را|در|به|با|گفت|گفته|افزود|نوشت|می‌گوید|می‌نویسد)$/.test(t.norm[i] ?? '');
