// What somebody's Persian words deny, own to or do not know: `هیچ کس کشته نشده است`, `کشته‌ای نداشتیم`, `این ادعا کذب محض است`, `خبر ندارم`, `ما به هیچ قبری دست نزده‌ایم`. In: the words of a
// quotation, in marks or reported. Out: the clauses that do, and which stance each is.

import { OF_AN_ALIBI } from '../../../model/claim.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { SaidWords } from '../taken.ts';
import { isElsewhere } from './elsewhere.ts';
import { isNoDeed } from './no-deed.ts';
import { accountsForItInPersian } from './other-versions.ts';

export function saidInPersian(
  { tokens: t, names, sentenceOf, sentences }: PreparedText,
  said: TokenSpan,
  /** An authority speaks: whatever it says was not is a denial. */
  isVoice = false,
): readonly SaidWords[] {
  const list: SaidWords[] = [];
  for (let from = said.first; from < said.end; ) {
    const end = Math.min(said.end, Math.max(from + 1, sentences[sentenceOf[from] ?? -1]?.end ?? said.end));
    for (const clause of clausesOf(t, { first: from, end })) {
      if (introducesAnother(t, clause)) continue;
      const by = madeToSay(t, names, clause);
      const toward = by === null ? clause : trimmed(t, { first: by.end + 1, end: clause.end });
      const stance = stanceOf(t, toward, isVoice || by !== null);
      const ofAnother = by === null && stance?.stance === 'claimsIgnorance' && isOfAnother(t, names, toward);
      if (stance !== null && !ofAnother) list.push({ ...stance, toward, ...(by === null ? {} : { by }) });
    }
    from = end;
  }
  return list;
}

/** «شیرزادی نمی‌دانست»: that another did not know is not one's own ignorance. */
const isOfAnother = (t: Tokens, names: PreparedText['names'], { first }: TokenSpan): boolean =>
  names.list[names.at[first] ?? -1]?.kind === 'person' ||
  (/^ن?می\u200c?دانست$|^نمی$/.test(persianWord(t, first + 1)) &&
    /^(?:ن?می\u200c?)?دانست$/.test(persianWord(t, persianWord(t, first + 1) === 'نمی' ? first + 2 : first + 1)) &&
    !SELF.test(persianWord(t, first)));

/** «از آمل، فرماندار اظهار کرد: …»: in the words of a report another speaks, whose words are read as his own. */
function introducesAnother(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first + 1; k < end; k++)
    if (t.norm[k] === ':' && /^(?:کرد|گفت|افزود|داشت|نوشت|شد)$/.test(persianWord(t, k - 1))) return true;
  return false;
}

/** «[تالونی] می‌گوید خبر نداشت»: another is made to say it. */
function madeToSay(t: Tokens, names: PreparedText['names'], { first, end }: TokenSpan): TokenSpan | null {
  for (let k = first + 1; k < Math.min(end - 1, first + LONGEST_NAME); k++) {
    if (!/^(?:می\u200cگوید|می\u200cگویند|گفت|گفته|گفتند)$/.test(persianWord(t, k))) continue;
    const name = names.list[names.at[k - 1] ?? -1];
    if (name === undefined) return k === first + 1 && !SELF.test(persianWord(t, first)) ? { first, end: k } : null;
    return name.kind !== 'place' && name.end === k && name.first - first <= 2 ? { first: name.first, end: k } : null;
  }
  return null;
}
const LONGEST_NAME = 7;
const SELF = /^(?:من|ما|او|وی|ایشان|آنها|باید|هم|هرگز|دیگر|چه|که)$/;

/** What `؛`, `اما`, `و` behind a verb begin anew. */
function clausesOf(t: Tokens, { first, end }: TokenSpan): readonly TokenSpan[] {
  const clauses: TokenSpan[] = [];
  let from = first;
  for (let i = first; i <= end; i++) {
    const parts =
      i < end && (/^[؛;]$/.test(t.norm[i] ?? '') || persianWord(t, i) === 'اما' || isAnew(t, i) || isMain(t, from, i));
    if (i < end && !parts) continue;
    const clause = trimmed(t, { first: from, end: i });
    if (clause.end > clause.first) clauses.push(clause);
    from = i;
  }
  return clauses;
}

/** `… نرسیده [و من …]` */
const isAnew = (t: Tokens, i: number): boolean =>
  persianWord(t, i) === 'و' &&
  persianWord(t, i + 1) !== 'نه' &&
  (NEGATED.test(persianWord(t, i - 1)) ||
    /^(?:بوده|بودم|بودیم|بود)$/.test(persianWord(t, i - 1)) ||
    /^(?:من|ما|او|وی|هیچ|تنها)$/.test(persianWord(t, i + 1)));

/** `شش نفر کشته شدند، [آمار آنان را قبول ندارم]`: behind a main clause that is whole. */
function isMain(t: Tokens, from: number, comma: number): boolean {
  if (
    !/^[،,]$/.test(t.norm[comma] ?? '') ||
    !isFiniteVerb(t, comma - 1) ||
    /^(?:که|آن|تا|و)$/.test(persianWord(t, comma + 1))
  )
    return false;
  for (let k = from; k < comma; k++)
    if (/^(?:که|اگر|وقتی|هنگامی|چون|زیرا|تا|اینکه|آنچه|هرچند|گرچه)$/.test(persianWord(t, k))) return false;
  return true;
}

function trimmed(t: Tokens, span: TokenSpan): TokenSpan {
  let { first, end } = span;
  while (first < end && /^(?:که|و|اما|[،؛:«»"“”.…])$/.test(persianWord(t, first))) first++;
  while (end > first && /^[.،؛!…«»"“”]$/.test(t.norm[end - 1] ?? '')) end--;
  return { first, end };
}

const HARM =
  /^(?:کشته|کشته\u200c?ای|کشتار|کشتاری|اعدام|اعدامی|شکنجه|شکنجه\u200c?ای|بازداشت|بازداشتی|دستگیر|ناپدید|مفقود|تیراندازی|شلیک|زندانی|زندانیان|گور|گوری|قبر|قبری|قتل|قربانی|مجروح|زخمی|حمله|بمباران|تخریب|تخریبی|سرکوب|سرکوبی|جان|تلفات|تلفاتی|آتش|فوت|فوتی|مرگ|مرگی|درگذشته|اخراج|ربوده|آدم\u200cربایی)$/;
const NONE_OF = /^(?:هیچ(?:\u200c?(?:کس|کدام|یک|گونه|گاه|وقت))?|هیچیک|هیچکس|هرگز|احدی|اصلا|اصلاً|ابدا|ابداً|حتی)$/;
const PAPERS = /^(?:هشدار|نامه|گزارش|اخطار|تلگراف?م?|تلفنگرام|پیام|درخواست|شکایت|خبر)(?:ی|\u200cای)?$/;
const PART = /^(?:نقشی?|دخالتی?|ارتباطی?|ربطی?|برخوردی?|درگیری|ضرب|شتمی?|بدرفتاری|خشونتی?|تعرضی?|مسئولیتی?)$/;
const PRESENT =
  /^(?:م[اأ]موری?|م[اأ]موران|نیرویی|نیروهای|نیروی|بالگردی?|بالگردهای|هواپیمایی?|هواپیماهای|پهپادی?|شناوری?|شناورهای|یگانی?|سربازی?|سربازان|متهمی|متهمان|دانشجویی|فردی|شخصی|بازداشتگاهی?)$/;
/** A negated finite verb. */
const NEGATED =
  /^(?!نبرد$)(?:نیست|نیستند|نیستم|نیستیم|ندار.*|نداشت.*|نبود.*|ن(?:کرد|شد|داد|زد|گرفت|باخت|رسید|دید|کش|فرستاد|گفت|یافت|مرد|رفت|برد|بست|سوخت|سوزاند|ریخت|خورد|خواند|نوشت|گذاشت|ماند|ساخت|پرداخت|فروخت|خرید|کند|شکست|کوبید|دزدید|ربود|شنید).*|نی(?:امد|اورد|نداخت|فتاد|ست).*|ن(?!ماینده|ویسنده|وشته|شسته|هاده|امیده|گاشته|هفته|واخته|مایشی)\p{L}{2,}(?:ید|خت|فت|ست|ید[هن]د?|خته|فته|سته|وده|یده|رده)(?:\u200c(?:ام|ایم|اند|است))?|نمی\u200c.+|نشده\u200cاست)$/u;
const ALLEGED =
  /^(?:ادعا|ادعای|ادعاها|ادعاهای|اتهام|اتهامات|گزارش|گزارش\u200cها|گزارش\u200cهای|اخبار|خبر|خبرهای|شایعه|شایعات|آمار|رقم|ارقام|عدد|این|آن|آنچه)$/;
const FALSE = /^(?:دروغ|دروغی|کذب|نادرست|ساختگی|بی\u200cاساس|بی\u200cپایه|شایعه|جعلی|خلاف)$/;
const UNPUNISHED = /^(?:محاکمه|مجازات|پاسخگو|مسئول|محکوم|تعقیب)$/;

function stanceOf(t: Tokens, { first, end }: TokenSpan, isVoice: boolean): Pick<SaidWords, 'stance' | 'reason'> | null {
  if (!isPersian(t, first) || /^(?:اگر|آیا|چرا|چگونه)$/.test(persianWord(t, first)) || isAsked(t, end)) return null;
  const words = wordsIn(t, { first, end });
  if (isOfAnothersWord(words)) return null;
  if ((/^(?:من|ما)$/.test(words[0] ?? '') && ownsTo(words)) || (isVoice && isConceded(words)))
    return { stance: 'admits', reason: 'the words own to it' };
  if (words.some((word, k) => word === 'افتخار' && /^می\u200cکن(?:م|یم)$/.test(words[k + 1] ?? '')))
    return isVoice ? { stance: 'defends', reason: 'the words take pride in it' } : null;
  if (isElsewhere(words, isVoice)) return { stance: 'denies', reason: OF_AN_ALIBI };
  if (isIgnorance(words)) return { stance: 'claimsIgnorance', reason: 'the words say that it was not known' };
  if (
    !words.some((word) => UNPUNISHED.test(word)) &&
    !isNoDeed(words) &&
    (deniesDeed(words) || isCalledFalse(words) || (isVoice && (deniesAny(words) || isRejected(words))))
  )
    return { stance: 'denies', reason: 'the words say that it was not so' };
  if (isVoice && laysOn(words)) return { stance: 'accuses', reason: 'the words lay it on somebody' };
  return isVoice && accountsForItInPersian(words)
    ? { stance: 'explains', reason: 'the words say by what it came about' }
    : null;
}

/** The mark may be kept with the words. */
const isAsked = (t: Tokens, end: number): boolean =>
  /^[؟?]$/.test(t.norm[end] ?? '') || /^[؟?]$/.test(t.norm[end - 1] ?? '');

/** «اینکه خبر نداشته درست نیست»: what another says of himself is not so. */
const isOfAnothersWord = (words: readonly string[]): boolean =>
  /^(?:اینکه|آنکه)$/.test(words[0] ?? '') &&
  /^(?:درست نیست|صحیح نیست|دروغ است|صحت ندارد|حقیقت ندارد)$/.test(words.slice(-2).join(' '));

const wordsIn = (t: Tokens, { first, end }: TokenSpan): readonly string[] =>
  Array.from({ length: end - first }, (_, k) => persianWord(t, first + k));

/** «معاونم … اداره می‌کرد», «بدون اطلاع من», «خودسرانه», «کار تروریست‌ها بود», «از شیرآغا بپرسید». */
const laysOn = (words: readonly string[]): boolean =>
  words.some((word, k) => {
    if (word === 'خودسرانه') return true;
    if (word === 'بدون')
      return /^(?:اطلاع|اجازه|دستور)$/.test(words[k + 1] ?? '') && /^(?:من|ما|بنده|اینجانب)$/.test(words[k + 2] ?? '');
    if (word === 'کار') return /^بود/.test(words[k + 2] ?? '') || /^بود/.test(words[k + 3] ?? '');
    return word === 'از' && words.slice(k + 2, k + 6).some((one) => /^بپرس/.test(one));
  });

/** `من اشتباه کردم`, `ما به جمعیت شلیک کردیم`. */
const ownsTo = (words: readonly string[]): boolean =>
  words.some(
    (word, k) =>
      /^(?:اشتباه|شلیک|دستور)$/.test(word) &&
      words.slice(k + 1, k + 8).some((one) => /^(?:کردم|کردیم|دادم|دادیم)$/.test(one)),
  );

/** «قبول دارم که زمانش مناسب نبود» */
const isConceded = (words: readonly string[]): boolean =>
  words.some(
    (word, k) =>
      (/^(?:قبول|اذعان)$/.test(word) && /^دار(?:م|یم)$/.test(words[k + 1] ?? '') && words[k + 2] === 'که') ||
      (/^می\u200cپذیر(?:م|یم)$/.test(word) && words[k + 1] === 'که'),
  );

/** `خبر ندارم`, `اطلاعی نداشتم`, `بی‌خبر بوده است`, `نمی‌دانستم`, `به دست من نرسیده`, `به من نگفتند`, `از طریق رسانه‌ها باخبر شد`. */
function isIgnorance(words: readonly string[]): boolean {
  return words.some((word, k) => {
    const next = words[k + 1] ?? '';
    if (/^(?:خبر|خبری|اطلاع|اطلاعی|اطلاعاتی|معلومات|معلوماتی|آگاهی)$/.test(word)) return /^(?:ندار|نداشت)/.test(next);
    if (/^(?:بی\u200cخبر|بی\u200cاطلاع)$/.test(word)) return /^(?:بود|است|هست|مانده)/.test(next);
    if (/^(?:باخبر|مطلع|آگاه)$/.test(word))
      return (
        /^(?:ن(?:شد|بود))/.test(next) ||
        words.some((one) =>
          /^(?:رسانه\u200cها|رسانه\u200cهای|تلویزیون|روزنامه\u200cها|اخبار|شبکه|شبکه\u200cها|شبکه\u200cهای|اینترنت|تلگرام)$/.test(
            one,
          ),
        )
      );
    if (/^(?:بی\u200cخبر|بی\u200cاطلاع)(?:\u200c?ام|م|یم)$/.test(word) || /^نمی\u200cدانست/.test(word)) return true;
    if (/^ندید(?:م|یم)$/.test(word)) return words.slice(0, k).some((one) => NONE_OF.test(one));
    // «به خاطر نمی‌آورم», «یادم نمی‌آید»
    if (/^(?:خاطر|یادم|یادمان|یاد)$/.test(word)) return /^(?:نمی\u200cآ|ندار|نیست)/.test(next);
    // «بعداً فهمیدم», «شفاهی آگاه شده است»: not before.
    if (LATER.test(word)) return words.slice(k + 1, k + 5).some((one) => LEARNED.test(one));
    if (/^(?:یاد|یادم|خاطر|خاطرم)$/.test(word))
      return words.slice(k + 1, k + 3).some((one) => /^(?:ندار|نمی\u200cآور|نیست|نمانده)/.test(one));
    if (/^(?:نشنیده|ندیده)/.test(word))
      return (
        words
          .slice(Math.max(0, k - 5), k)
          .some((one) => /^(?:نام|نامی|اسم|اسمی|چیزی|شخصا|شخصاً|تقاضای|نامه|هرگز)$/.test(one)) || /\u200cام$/.test(word)
      );
    if (/^(?:واصل|دریافت|مشاهده|یافت)$/.test(word))
      return (
        /^(?:نشد|نمی\u200cشو|نگردید|نکرد)/.test(next) &&
        words
          .slice(0, k)
          .some(
            (one) =>
              PAPERS.test(one) || /^(?:نام|نامی|سابقه|سابقه\u200cای|سوابق|نقشه|فهرست|دفاتر|آرشیو|بایگانی)$/.test(one),
          )
      );
    if (PAPERS.test(word) && words.some((one) => NONE_OF.test(one) || one === 'چنین'))
      return words
        .slice(k + 1)
        .some((one, n, rest) => /^(?:ندید|نرسید)/.test(one) || (one === 'دریافت' && /^نکرد/.test(rest[n + 1] ?? '')));
    // «به این فرماندهی گزارشی نشده است»
    if (/^(?:گزارشی|اطلاعی|اعلامی)$/.test(word) && /^ن(?:شد|کرد|داد)/.test(next))
      return words
        .slice(0, k)
        .some((one, n) => one === 'به' && /^(?:من|ما|این|اینجانب|بنده)$/.test(words[n + 1] ?? ''));
    if (/^دست(?:م|مان|ش|شان)$/.test(word)) return /^نرسید/.test(next);
    return word === 'دست' && /^(?:من|ما|او|وی)$/.test(next) && /^نرسید/.test(words[k + 2] ?? '');
  });
}

const LATER = /^(?:بعد|بعدا|بعداً|بعدها|تازه|شفاهی|شفاها|پس\u200cازآن)$/;
const LEARNED = /^(?:فهمید.*|آگاه|مطلع|باخبر|خبردار|شنید.*)$/;

/** A deed with a negated verb: `هیچ کس کشته نشده است`, `کشته‌ای نداشتیم`; `دست نزده‌ایم`. */
function deniesDeed(words: readonly string[]): boolean {
  const negated = words.findIndex((word) => NEGATED.test(word));
  if (negated < 0) return false;
  const before = words.slice(Math.max(0, negated - 18), negated);
  if (before.at(-1) === 'دست' && /^نزد/.test(words[negated] ?? '')) return true;
  const any = before.some((word) => NONE_OF.test(word) || /^(?:من|ما|نیروها|نیروهای|ماموران|مأموران)$/.test(word));
  const none = /^(?:نداشت|ندار|نبود|نیست)/.test(words[negated] ?? '') && /ی$/.test(before.at(-1) ?? '');
  const untrue = /^(?:صحت|واقعیت|حقیقت)$/.test(before.at(-1) ?? '');
  const open = /^(?:نبود|نیست)/.test(words[negated] ?? '') && /^(?:قفل|بسته|مسدود|پلمب)$/.test(before.at(-1) ?? '');
  const part = none && before.slice(-3).some((word) => PART.test(word));
  // Whose having been there, or what was done to whom, would tell against somebody.
  const absent =
    before.some((word) => NONE_OF.test(word)) && before.some((word) => PRESENT.test(word) || PART.test(word));
  return (
    part ||
    absent ||
    open ||
    ((any || none) && before.some((word) => HARM.test(word))) ||
    (untrue && before.some((word) => HARM.test(word) || ALLEGED.test(word))) ||
    (before.at(-1) === 'قبول' && before.some((word) => ALLEGED.test(word)))
  );
}

/** In the words of an authority: `هیچ فهرستی تهیه نشده است`, `چنین سندی وجود ندارد`, `محاصره‌ای در کار نیست`; not what it will not do, nor its writing. */
function deniesAny(words: readonly string[]): boolean {
  if (isNeither(words)) return true;
  const negated = words.findIndex((word) => NEGATED.test(word));
  if (negated < 1) return false;
  const before = words.slice(Math.max(0, negated - 18), negated);
  if (isNoSuchPlace(before, words[negated] ?? '')) return true;
  if (/^نمی/.test(words[negated] ?? '')) return false;
  if (before.some((word) => OF_THE_WRITING.test(word)) || NO_DEED.test(words[negated] ?? '')) return false;
  return (
    before.some((word) => NONE_OF.test(word) || word === 'چنین') ||
    before.slice(-2).join(' ') === 'در کار' ||
    (before.at(-1) === 'وجود' && before.length > 1) ||
    /^(?:من|ما|بنده|اینجانب|این|نیروهای|م[اأ]موران)$/.test(words[0] ?? '') ||
    ANY_OF.test(words[0] ?? '') ||
    before.some((word, k) => /^(?:کسی|احدی)$/.test(word) && before[k + 1] === 'را') ||
    // «خانم را من نزدم», «تیر نینداختم»
    /(?:م|یم)$/.test(words[negated] ?? '')
  );
}
/** «آنجا زندان نیست», «کسی در آن نگهداری نمی‌شود»; not «او دیگر مدیر آن زندان نیست». */
const isNoSuchPlace = (before: readonly string[], negated: string): boolean =>
  /^نمی/.test(negated)
    ? /^نمی\u200cشو/.test(negated) &&
      /^(?:نگهداری|بازداشت|زندانی|حبس|شکنجه)$/.test(before.at(-1) ?? '') &&
      before.some((word) => /^(?:کسی|احدی|هیچکس|هیچ\u200cکس|هیچ)$/.test(word))
    : /^(?:نیست|نبود|نبوده)$/.test(negated) &&
      /^(?:بازداشتگاه|زندان|گورستان|قبرستان|آرامستان|اردوگاه)$/.test(before.at(-1) ?? '') &&
      !before.includes('دیگر') &&
      !/^(?:این|آن|همان|همین)$/.test(before.at(-2) ?? '');
/** «وجود گور قویاً تکذیب می‌شود», «… مردود است»: nobody is named who does so; not a request that is refused. */
const isRejected = (words: readonly string[]): boolean =>
  !words.some((word) => /^(?:درخواست|تقاضا|شکایت|اعتراض|سؤال|استیضاح|لایحه|طرح)/.test(word)) &&
  words.some(
    (word, k) =>
      k > 0 &&
      ((/^(?:تکذیب|رد)$/.test(word) && /^می‌(?:شو|گرد|کن|نمای)/.test(words[k + 1] ?? '')) ||
        (/^(?:مردود|منتفی)$/.test(word) && /^(?:است|می‌باشد)/.test(words[k + 1] ?? ''))),
  );

/** «چنین جایی نه داریم و نه داشته‌ایم» */
const isNeither = (words: readonly string[]): boolean =>
  words.some(
    (word, k) =>
      word === 'نه' && k > 0 && words.slice(k + 1, k + 6).some((one, n, rest) => one === 'نه' && rest[n - 1] === 'و'),
  );
/** «دستوری صادر نشد», «کسی را نزدند» */
const ANY_OF =
  /^(?:کسی|فردی|شخصی|دستوری|فرمانی|حکمی|تیری|گلوله\u200cای|حمله\u200cای|عملیاتی|نامه\u200cای|جنازه\u200cای|جسدی|قبری|گوری|خشونتی|تلفاتی|موردی|نفری|شلیکی|درگیری\u200cای|فشاری|اجباری)$/;
const OF_THE_WRITING =
  /^(?:تردیدی?|شکی?|تصمیمی?|اظهارنظری?|توضیحی?|پاسخی?|جوابی?|نیازی?|لازم|مشکلی?|مانعی?|اعتراضی?|نظری?|چاره\u200c?ای?|امکان|قصدی?|اگر)$/;
const NO_DEED = /^ن(?:گفت|شنید|دید|خواست|توانست|دانست|فهمید|رسید|یافت)/;

/** `این عکس‌ها مال پارسال است`, `عکس‌ها قدیمی است`, `تصاویر متعلق به جای دیگری است`. */
const isOfAnotherTime = (words: readonly string[]): boolean =>
  words.slice(0, 6).some((word) => PICTURES.test(word)) &&
  words.some((word) => /^(?:است|بود|بوده|هستند|بودند|می\u200cباشد|می\u200cباشند)$/.test(word)) &&
  words.some(
    (word, k) =>
      /^(?:قدیمی|آرشیوی|مونتاژ|دستکاری\u200cشده)$/.test(word) ||
      (/^(?:مربوط|متعلق)$/.test(word) && words.slice(k + 1).some((one) => ELSEWHEN.test(one))),
  );
const PICTURES =
  /^(?:فیلم|فیلم\u200cها|فیلم\u200cهای|فیلمها|ویدیو|ویدیوها|ویدئو|ویدئوها|عکس|عکس\u200cها|عکس\u200cهای|تصاویر|تصویر|تصاویری)$/;
const ELSEWHEN = /^(?:پارسال|پیرارسال|سال\u200cها|سال\u200cهای|سال|قبل|گذشته|پیش|دیگر|دیگری)$/;

/** «اصالت آن برگه ثابت نشده» */
const isUnproven = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:اصالت|صحت|اعتبار)$/.test(word)) &&
  words.some(
    (word, k) => /^(?:ثابت|تأیید|تایید|احراز|محرز)$/.test(word) && /^ن(?:شد|یست|گردید|بود)/.test(words[k + 1] ?? ''),
  );

/** `ادعای شلیک کذب محض است`, `اخبار … صحت ندارد`, «آنچه … گفته می‌شود کذب محض است». */
function isCalledFalse(words: readonly string[]): boolean {
  if (isOfAnotherTime(words) || isUnproven(words)) return true;
  const at = words.findIndex((word) => FALSE.test(word));
  return (
    at > 0 &&
    words.slice(at + 1, at + 4).some((word) => /^(?:است|بود|بوده|هستند|بودند)$/.test(word)) &&
    words.slice(0, at).some((word) => ALLEGED.test(word) || HARM.test(word))
  );
}
