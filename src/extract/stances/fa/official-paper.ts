// The paper of an office in Persian or Dari, as ../official-paper.ts: «وزارت …» in the head, and under it a number, a day, «اطلاعیه», «عطف به». In: the tokens and one part of the text. Out: whose
// paper it is and where its head ends; null for the paper of courts, of those who report and of those who ask.

import { startsLine } from '../../communications/letter-lines.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Paper } from '../paper.ts';

const LINES = 70;
const LONGEST = 14;

const AUTHORITY =
  /^(?:وزارت|دادگستری|دادستانی|استانداری|فرمانداری|بخشداری|شهرداری|سپاه|ارتش|پلیس|فراجا|ناجا|دولت|حکومت|ستاد|اداره|فرماندهی|قوماندانی|قومندانی|ولایت|ولسوالی|سفارت|کنسولگری|نمایندگی|شرکت|نهاد|دفتر|دادسرای|دادسرا|کمیته|ژاندارمری|شهربانی|مرزبانی|هنگ|لشکر|تیپ|ریاست|مدیریت|پاسگاه|کلانتری|سازمان|نیروی|آموزش|شورای|بنیاد|روابط|قرارگاه|پایگاه|فرقه|قول\u200cاردو|گارنیزیون|معینیت)$/;
/** Of those who watch over offices, or defend rights: no authority. */
const WATCHES =
  /^(?:حقوق|عفو|ملل|مدافع|مدافعان|دانشجویی|مجاهدین|چریک\u200cها|بین\u200cالملل|کارگری|آزادی|صنفی|مادران|خانواده|خانواده\u200cهای|جمعی|صلیب|هلال|نویسندگان|آتش\u200cنشانی|دادخواهان)$/;
const ADDRESSES = /^(?:به|حضور|خدمت|جناب|محضر|محترم|مقام|سرکار|از|کمیسیون|رای|بیدادگاه|موضوع|برادر|خواهر)$/;
const WEIGHS =
  /^(?:گزارش|خلاصه|چکیده|گزیده|بررسی|صورتجلسه|صورت\u200cجلسه|دادنامه|پروتکل|پروتوکول|برگ|رای|شهادت|شهادتنامه|شهادت\u200cنامه|استشهادیه|بازجویی|کیفرخواست|دادخواست|لیست|فهرست|سند|یادداشت|خاطرات|شکایت|عریضه)$/;
const OPENS =
  /^(?:شماره|نمبر|تاریخ|پیوست|بازگشت|عطف|احتراما|احتراماً|موضوع|سلام|بدینوسیله|بدین|اطلاعیه|اعلامیه|ابلاغیه|بیانیه|جوابیه|پاسخ|جواب|توضیح|توضیحات|روابط)$/;

export function persianPaperOf(t: Tokens, section: TokenSpan): Paper | null {
  const lines = headLines(t, section);
  if (
    lines.some(
      ({ first }) => WEIGHS.test(persianWord(t, first)) || /^(?:دادگاه|بیدادگاه|دیوان)$/.test(persianWord(t, first)),
    )
  )
    return null;
  const house = lines.find((line) => isHouse(t, line));
  if (house === undefined) return null;
  const opens = lines.findLast(({ first, end }) =>
    range(first, Math.min(end, first + 4)).some((k) => OPENS.test(persianWord(t, k))),
  );
  return opens === undefined
    ? null
    : { house: named(t, house), first: Math.max(house.end, isKindAlone(opens) ? opens.end : 0) };
}

/** A line with the kind of paper and its day, above the words. */
const isKindAlone = ({ first, end }: TokenSpan): boolean => end - first <= LONGEST;

function headLines(t: Tokens, section: TokenSpan): readonly TokenSpan[] {
  const lines: TokenSpan[] = [];
  for (let first = section.first; first < Math.min(section.end, section.first + LINES); ) {
    let end = first + 1;
    while (end < section.end && !startsLine(t, end)) end++;
    if (isPersian(t, first)) lines.push({ first, end });
    first = end;
  }
  return lines;
}

function isHouse(t: Tokens, { first, end }: TokenSpan): boolean {
  const words = range(first, Math.min(end, first + LONGEST)).map((k) => persianWord(t, k));
  if (end - first > LONGEST || ADDRESSES.test(words[0] ?? '') || words.includes('محترم')) return false;
  // «بارسه، ولایت تلون»: behind a comma stands where the line before it is at home.
  const comma = words.slice(0, 3).findIndex((w) => /^[،,]$/.test(w));
  const lead = words.slice(0, comma < 0 ? 3 : comma);
  return lead.some((w) => AUTHORITY.test(w)) && !words.slice(0, abroadIn(words)).some((w) => WATCHES.test(w));
}

/** «نمایندگی دائم [نزد سازمان ملل متحد]»: at whose seat a mission is, is no part of it. */
const abroadIn = (words: readonly string[]): number => {
  const at = words.indexOf('نزد');
  return at < 0 ? words.length : at;
};

/** «روابط عمومی [دادگستری تارسل]»: who is meant, without who writes for it. */
function named(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  const relations = persianWord(t, first) === 'روابط' && persianWord(t, first + 1) === 'عمومی' && end > first + 2;
  const own = first + abroadIn(range(first, end).map((k) => persianWord(t, k)));
  return relations ? { first: first + 2, end } : { first, end: own };
}

const range = (from: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, k) => from + k);
