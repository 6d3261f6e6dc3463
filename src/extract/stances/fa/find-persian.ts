// Stances in Persian: `این اتهام را تکذیب کرد`, `به قتل … اعتراف کرد`, `از حکم دفاع کرد`, `کشتار را محکوم کرد`, `او را به … متهم کرد`, `اظهار بی‌اطلاعی کرد`,
// `عذرخواهی کرد`, `از اظهار نظر خودداری کرد`, `این گزارش را دروغ خواند`. In: the prepared text. Out: token places, in the order of the text.

import type { StanceClaim } from '../../../model/claim.ts';
import { clauseOf, genitiveOf, lightVerbAt, type PersianClause } from '../../text/fa/clause.ts';
import { subjectOrShared } from '../../text/fa/subject.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import type { Taken } from '../taken.ts';
import { deedBefore, newsBefore } from './denied-objects.ts';

type Stance = StanceClaim['stance'];

/** Nouns that make a verb with "کرد", and the preposition of what it is about; null: the object with "را". */
const VERBS: ReadonlyMap<string, readonly [stance: Stance, preposition: string | null]> = new Map([
  ['تکذیب', ['denies', null]],
  ['انکار', ['denies', null]],
  ['رد', ['denies', null]],
  ['حاشا', ['denies', null]],
  ['اعتراف', ['admits', 'به']],
  ['اذعان', ['admits', 'به']],
  ['اقرار', ['admits', 'به']],
  ['تایید', ['confirms', null]],
  ['دفاع', ['defends', 'از']],
  ['توجیه', ['defends', null]],
  ['محکوم', ['condemns', null]],
  ['نکوهش', ['condemns', null]],
  ['تقبیح', ['condemns', null]],
  ['متهم', ['accuses', 'به']],
  ['بی\u200cاطلاعی', ['claimsIgnorance', 'از']],
  ['بی\u200cخبری', ['claimsIgnorance', 'از']],
  ['کتمان', ['concealsOrEvades', null]],
  ['پنهان', ['concealsOrEvades', null]],
  ['پنهان\u200cکاری', ['concealsOrEvades', null]],
  ['لاپوشانی', ['concealsOrEvades', null]],
  ['عذرخواهی', ['apologises', 'از']],
  ['پوزش', ['apologises', 'از']],
  ['معذرت', ['apologises', 'از']],
  ['خودداری', ['declinesToComment', 'از']],
  ['امتناع', ['declinesToComment', 'از']],
]);
/** `این گزارش را [دروغ] خواند`, `… را [ساخته‌ی دشمن] خواند`, `… را [فاقد اعتبار] دانست`. */
const CALLED_FALSE = new Set(
  'دروغ دروغی نادرست کذب بی\u200cاساس ساختگی ساخته بی\u200cپایه جعلی مردود شایعه ادعا دروغ\u200cپردازی دروغین فاقد خلاف سیاه\u200cنمایی غیرواقعی واهی مجعول خیالی'.split(
    ' ',
  ),
);
/** `اعدام‌ها را [ضروری] دانست`. */
const CALLED_RIGHT = new Set('ضروری لازم قانونی مشروع درست به\u200cحق عادلانه موجه به\u200cجا ناگزیر'.split(' '));
const OF_HARM =
  /^(?:اعدام|اعدام\u200cها|اعدامها|کشتار|کشتن|قتل|قتل\u200cعام|سرکوب|تیراندازی|شلیک|بازداشت|بازداشت\u200cها|شکنجه|احکام|حکم|تخریب|حمله|بمباران|برخورد)(?:\u200cهای|ی)?$/;
const CALLS =
  /^(?:می\u200c)?(?:خواند|خواندند|خوانده|خوانده\u200cاند|دانست|دانستند|دانسته|داند|دانند|نامید|نامیدند|نامیده|نامد|توصیف)$/u;
/** `ادعای شاهدان را [«افسانه»] می‌داند`, `وجود گورها را [«تبلیغات دشمن»] نامید`. */
const CALLED_INVENTED =
  /^(?:افسانه|افسانه\u200cای|خیال\u200cبافی|تبلیغات|فضاسازی|جوسازی|توطئه|غیرواقعی|بی\u200cارزش|مغرضانه|سیاسی|مبالغه\u200cآمیز|اغراق\u200cآمیز|شاخدار)$/;
const OF_CLAIMS =
  /^(?:ادعا|ادعای|ادعاها|ادعاهای|گزارش|گزارشی|گزارش\u200cها|گزارش\u200cهای|حرف\u200cها|حرف\u200cهای|سخنان|اظهارات|اخبار|خبر|آمار|رقم|ارقام|اتهام|اتهامات|اتهام\u200cها|روایت|شهادت|وجود|وقوع|این|آن)$/;

export function stancesInPersian(prepared: PreparedText): readonly Taken[] {
  const list: Taken[] = [];
  for (let i = 0; i < prepared.tokens.count; i++) {
    if (!isPersian(prepared.tokens, i)) continue;
    const taken = stanceAt(prepared, i) ?? calledSo(prepared, i) ?? inPhrase(prepared, i) ?? ignorant(prepared, i);
    if (taken !== null) list.push(taken);
  }
  return list;
}

function stanceAt(prepared: PreparedText, i: number): Taken | null {
  const t = prepared.tokens;
  const found = VERBS.get(persianWord(t, i));
  const light = found === undefined ? null : lightOf(t, i);
  if (found === undefined || light === null || light.negated) return null;
  const [stance, preposition] = found;
  const clause = clauseOf(prepared, i, light);
  const news = stance === 'denies' && !clause.passive ? (newsBefore(prepared, i) ?? deedBefore(prepared, i)) : null;
  if (news !== null) return taken(prepared, { cue: cueOf(t, i, light.end), stance, ...news });
  const toward = towardOf(prepared, clause, i, light.end, preposition);
  if (toward === null || !isMeant(prepared, stance, clause, toward, i)) return null;
  const who = clause.passive ? clause.agent : (clause.subject ?? subjectOrShared(prepared, i, clause.first));
  return taken(prepared, {
    cue: cueOf(t, i, light.end),
    stance,
    who: clause.passive || (who !== null && who.first < toward.first) ? who : clause.subject,
    toward,
  });
}

/** "عذرخواهی کرد", "پوزش خواست". */
function lightOf(t: Tokens, i: number): ReturnType<typeof lightVerbAt> {
  if (/^(?:پوزش|معذرت)$/.test(persianWord(t, i)) && /^(?:خواست|خواستند|خواسته)$/.test(persianWord(t, i + 1)))
    return { end: i + 2, passive: false, negated: false };
  return lightVerbAt(t, i + 1);
}

/** `اظهار بی‌اطلاعی کرد`, `ابراز بی‌اطلاعی کرد`: with the noun before. */
const cueOf = (t: Tokens, i: number, end: number): TokenSpan =>
  /^(?:اظهار|ابراز)$/.test(persianWord(t, i - 1)) ? { first: i - 1, end } : { first: i, end };

/** "محکوم کرد" sentences where "به" goes with it; "رد کرد" denies only something; "خودداری کرد" declines only words. */
function isMeant(
  { tokens: t }: PreparedText,
  stance: Stance,
  clause: PersianClause,
  toward: TokenSpan,
  i: number,
): boolean {
  const w = persianWord(t, i);
  if (w === 'محکوم') {
    for (let k = clause.first; k < i; k++)
      if (persianWord(t, k) === 'به' && [k + 1, k + 2, k + 3].some((n) => n < i && PENALTIES.test(persianWord(t, n))))
        return false;
    return !clause.passive && persianWord(t, clause.verb.first + 1) !== 'به';
  }
  if (w === 'رد' && isRuledOn(t, clause)) return false;
  if (w === 'رد' || w === 'پنهان') return clause.object !== null;
  // «از خود دفاع کردند»: with arms.
  // counsel defends as a calling
  if (w === 'دفاع')
    return (
      persianWord(t, toward.first) !== 'خود' &&
      !/^(?:وکیل|وکلا|وکلای)$/.test(persianWord(t, clause.subject?.first ?? 0))
    );
  if (stance === 'declinesToComment')
    return /^(?:اظهار|پاسخ|اظهارنظر|پاسخگویی|توضیح|گفتگو|گفت\u200cوگو|مصاحبه|جواب)$/.test(persianWord(t, toward.first));
  return true;
}

const PENALTIES = /^(?:اعدام|زندان|حبس|مرگ|شلاق|ضربه|تبعید|پرداخت|تحمل|جریمه|جزای|قصاص|سال|ماه|روز)$/;

/** `دادگاه [آن] را رد کرد`, `[درخواست] او را رد کردند`: what was asked for is refused, and nothing denied. */
const isRuledOn = (t: Tokens, { subject, object }: PersianClause): boolean =>
  (subject !== null && /^(?:دادگاه|دیوان|شعبه|قاضی|بازپرس|محکمه|مجلس|پارلمان)$/.test(persianWord(t, subject.first))) ||
  (object !== null &&
    /^(?:درخواست|درخواست\u200cهای|تقاضا|تقاضای|پیشنهاد|پیشنهاد\u200cهای|دعوت|استعفا|استعفای|لایحه|طرح|اعتراض|شکایت|فرجام\u200cخواهی|اعاده)$/.test(
      persianWord(t, object.first),
    ));

/** What it is about: the object, the words behind the preposition, or a clause with "که" behind the verb. */
function towardOf(
  prepared: PreparedText,
  clause: PersianClause,
  i: number,
  end: number,
  preposition: string | null,
): TokenSpan | null {
  const t = prepared.tokens;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end };
  if (persianWord(t, end) === 'که' && clause.object === null) {
    let last = sentence.end;
    while (last > end + 1 && /^[.!؟?…]$/.test(t.norm[last - 1] ?? '')) last--;
    return last > end + 1 ? { first: end + 1, end: last } : null;
  }
  if (preposition === null) {
    const before = clause.object ?? (clause.passive ? clause.subject : null);
    return before ?? genitive(prepared, i, end, sentence.end);
  }
  for (let k = i - 1; k >= clause.first; k--) {
    if (persianWord(t, k) !== preposition && !(preposition === 'از' && /^(?:بابت|برای)$/.test(persianWord(t, k))))
      continue;
    let last = i;
    while (last > k + 1 && /^(?:اظهار|ابراز|رسما|صریحا|شدت|قاطعانه)$/.test(persianWord(t, last - 1))) last--;
    return last > k + 1 ? { first: k + 1, end: last } : null;
  }
  return clause.object;
}

/** `تکذیب کرد` without an object says nothing; `تکذیب این گزارش` would be a noun's. */
const genitive = (prepared: PreparedText, i: number, end: number, limit: number): TokenSpan | null =>
  end === i + 1 ? genitiveOf(prepared, i + 1, limit) : null;

/** `این گزارش را دروغ خواند`, `آمار … را «نادرست» نامید`; `زندانیان را مسئول آتش‌سوزی دانست`. */
function calledSo(prepared: PreparedText, i: number): Taken | null {
  const t = prepared.tokens;
  if (!CALLS.test(persianWord(t, i))) return null;
  const clause = clauseOf(prepared, i, { end: i + 1, passive: false, negated: false });
  const low = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.first ?? clause.first;
  if (clause.object === null) return null;
  for (let k = i - 1; k > i - 9 && k >= clause.object.end && persianWord(t, k) !== 'را'; k--) {
    const w = persianWord(t, k);
    const called = CALLED_FALSE.has(w) || (CALLED_INVENTED.test(w) && isOfClaims(t, clause.object));
    const blamed = /^(?:مسئول|مسبب|مقصر|متوجه)$/.test(persianWord(t, k));
    const right = CALLED_RIGHT.has(persianWord(t, k)) && isOfHarm(t, clause.object);
    if (!called && !blamed && !right) continue;
    const first = t.norm[k - 1] === '«' ? k - 1 : k;
    return taken(prepared, {
      cue: { first, end: i + 1 },
      stance: called ? 'denies' : right ? 'defends' : 'accuses',
      who: clause.subject ?? subjectOrShared(prepared, clause.first, low),
      toward: called || right ? clause.object : { first: clause.object.first, end: i },
    });
  }
  return null;
}

const isOfClaims = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++) if (OF_CLAIMS.test(persianWord(t, k))) return true;
  return false;
};

const isOfHarm = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++) if (OF_HARM.test(persianWord(t, k))) return true;
  return false;
};

/** `منکر تخریب گورها شد`, `منکر آن شد که …`; `پذیرفت که …`; `از پاسخ طفره رفت`, `حاضر نشد … توضیح دهد`. */
function inPhrase(prepared: PreparedText, i: number): Taken | null {
  const t = prepared.tokens;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const found = phraseAt(t, i, sentence.end);
  if (found === null) return null;
  const { stance, end } = found;
  let last = sentence.end;
  while (last > end && /^[.!؟?…»]$/.test(t.norm[last - 1] ?? '')) last--;
  const clause = persianWord(t, end) === 'که' && last > end + 1 ? { first: end + 1, end: last } : null;
  const { subject, first, object } = clauseOf(prepared, i, { end, passive: false, negated: false });
  const behind = found.toward !== null && found.toward.end > found.toward.first ? found.toward : object;
  const toward = clause ?? behind;
  if (toward === null) return null;
  const near = subject ?? subjectOrShared(prepared, first, sentence.first);
  // «… عذرخواهی کرد و [مسئولیت آن] را پذیرفت»: what it is about does nothing
  const who =
    near !== null && near.first >= toward.first ? subjectOrShared(prepared, toward.first, sentence.first) : near;
  return {
    ...taken(prepared, { cue: { first: i, end }, stance, who: beforeObject(t, who, toward), toward }),
    negationSaid: true,
  };
}

/** `[دولت] هرگز مسئولیت این کشتار را نپذیرفته`: up to what it is about, without the adverb. */
function beforeObject(t: Tokens, who: TokenSpan | null, toward: TokenSpan): TokenSpan | null {
  if (who === null || who.first >= toward.first || who.end <= toward.first) return who;
  let end = toward.first;
  while (end > who.first + 1 && /^(?:هرگز|هیچ\u200cگاه|هیچگاه|هنوز|تاکنون|همچنان|به)$/.test(persianWord(t, end - 1)))
    end--;
  return { first: who.first, end };
}

interface PhraseAt {
  readonly stance: Stance;
  readonly end: number;
  /** What it is about where no clause follows. */
  readonly toward: TokenSpan | null;
}

function phraseAt(t: Tokens, i: number, limit: number): PhraseAt | null {
  const w = persianWord(t, i);
  const next = persianWord(t, i + 1);
  if (/^(?:پذیرفت|پذیرفتند|پذیرفته)$/.test(w)) {
    const end = /^(?:است|بود)$/.test(next) ? i + 2 : i + 1;
    return persianWord(t, end) === 'که' ? { stance: 'admits', end, toward: null } : deedOwned(t, i, end);
  }
  if (w === 'طفره') return { stance: 'declinesToComment', end: i + 2, toward: { first: i, end: i + 2 } };
  if (w === 'حاضر' && /^(?:نشد|نشدند|نیست)$/.test(next))
    return saysSoon(t, i + 2, limit)
      ? { stance: 'declinesToComment', end: i + 2, toward: { first: i, end: i + 2 } }
      : null;
  if (/^(?:پاسخ|پاسخی|جواب|جوابی)$/.test(w) && /^نداد(?:ه|ند|ه\u200cاند)?$/.test(next)) return unanswered(t, i);
  if (/^نپذیرفت(?:ه|ند|ه\u200cاند)?$/.test(w)) return notOwned(t, i);
  if (w !== 'منکر') return null;
  for (let k = i + 1; k < Math.min(limit, i + 10); k++)
    if (/^(?:شد|شدند|شده|است)$/.test(persianWord(t, k))) {
      const end = /^(?:است|بود)$/.test(persianWord(t, k + 1)) ? k + 2 : k + 1;
      return { stance: 'denies', end, toward: { first: i + 1, end: k } };
    }
  return null;
}

/** `به [پرسش‌های ما] پاسخ نداد`; not a letter, of which it is told what came back. */
function unanswered(t: Tokens, i: number): PhraseAt | null {
  for (let k = i - 1; k > i - 9 && k >= 0; k--)
    if (ASKED.test(persianWord(t, k))) return { stance: 'declinesToComment', end: i + 2, toward: { first: k, end: i } };
  return null;
}
const ASKED = /^(?:پرسش|پرسشی|پرسش\u200cها|پرسش\u200cهای|سوال|سؤال|سوالات|سؤالات|سوال\u200cهای|سؤال\u200cهای|سوالهای)$/;

/** `[شرکت در تیراندازی] را پذیرفت`: a deed or a charge, and no office or guest. */
function deedOwned(t: Tokens, i: number, end: number): PhraseAt | null {
  const ra = persianWord(t, i - 1) === 'را' ? i - 1 : -1;
  let first = -1;
  for (let k = ra - 1; ra > 0 && k > ra - 8; k--) if (DEEDS.test(persianWord(t, k))) first = k;
  return first < 0 ? null : { stance: 'admits', end, toward: { first, end: ra } };
}
const DEEDS =
  /^(?:شرکت|مشارکت|دخالت|نقش|حضور|مسئولیت|مسوولیت|اتهام|اتهامات|اتهام\u200cها|اتهامش|جرم|قتل|شلیک|تیراندازی|شکنجه|ضرب|کوتاهی|قصور|تقصیر)$/;

/** `هرگز [مسئولیت این کشتار] را نپذیرفته است` */
function notOwned(t: Tokens, i: number): PhraseAt | null {
  for (let k = i - 1; k > i - 10 && k >= 0; k--)
    if (persianWord(t, k) === 'مسئولیت')
      return {
        stance: 'concealsOrEvades',
        end: /^(?:است|بود)$/.test(persianWord(t, i + 1)) ? i + 2 : i + 1,
        toward: { first: k, end: persianWord(t, i - 1) === 'را' ? i - 1 : i },
      };
  return null;
}

const saysSoon = (t: Tokens, from: number, limit: number): boolean => {
  for (let k = from; k < Math.min(limit, from + 10); k++)
    if (/^(?:توضیح|توضیحی|پاسخ|پاسخی|اظهار|اظهارنظر|جواب|گفتگو|گفت\u200cوگو|مصاحبه)$/.test(persianWord(t, k)))
      return true;
  return false;
};

/** `از آن اطلاعی ندارد`, `بی‌خبر بود`, `بی‌اطلاع است`. */
function ignorant(prepared: PreparedText, i: number): Taken | null {
  const t = prepared.tokens;
  const w = persianWord(t, i);
  const next = persianWord(t, i + 1);
  const has = /^(?:اطلاعی|اطلاع|خبری|خبر|آگاهی|معلومات|معلوماتی)$/.test(w) && /^(?:ندار|نداشت)/.test(next);
  const is = /^(?:بی\u200cخبر|بی\u200cاطلاع)$/.test(w) && /^(?:است|بود|هستند|بودند|بوده)$/.test(next);
  if (!has && !is) return null;
  const clause = clauseOf(prepared, i, { end: i + 2, passive: false, negated: false });
  for (let k = i - 1; k >= clause.first; k--) {
    if (persianWord(t, k) !== 'از' || k + 1 >= i) continue;
    return taken(prepared, {
      cue: { first: i, end: i + 2 },
      stance: 'claimsIgnorance',
      who: clause.subject,
      toward: { first: k + 1, end: i },
    });
  }
  return null;
}

function taken(
  prepared: PreparedText,
  { cue, stance, who, toward }: Pick<Taken, 'cue' | 'stance' | 'who' | 'toward'>,
): Taken {
  const t = prepared.tokens;
  const own = stance === 'claimsIgnorance' ? 'knowledge' : aboutOf(t, toward);
  const reasons = [`“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}”`];
  return { cue, stance, who, toward, about: own, confidence: who === null ? 'likely' : 'certain', reasons };
}

function aboutOf(t: Tokens, { first, end }: TokenSpan): NonNullable<Taken['about']> {
  for (let i = first; i < end; i++) {
    const w = persianWord(t, i);
    if (/^(?:حکم|دستور|فرمان|فتوا|فتوای|احکام)$/.test(w)) return 'order';
    if (/^(?:نقش|دخالت|مشارکت|دست)$/.test(w)) return 'role';
    if (/^(?:اطلاع|آگاهی)$/.test(w)) return 'knowledge';
    if (t.kind[i] === NUMBER || /^(?:آمار|شمار|تعداد|رقم)$/.test(w)) return 'figure';
  }
  return 'event';
}
