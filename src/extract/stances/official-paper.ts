// The paper of an office or a company: whatever it is, a letter, a notice, a note for the file, a head names the house and what follows speaks for it. In: the text. Out: whose paper it is and
// where its head ends; null for the paper of courts and inquiries, who weigh what others say, and of all who are no authority.

import { startsLine } from '../communications/letter-lines.ts';
import { bodyNamed } from '../gazetteers/bodies.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';

const LINES = 70;
const LONGEST = 14;
/** How far behind the head its first words may show that the house itself speaks. */
const OPENING = 130;

export const AUTHORITY =
  /^(?:government|ministry|army|police|navy|guard|guards|command|headquarters|prosecutor|prosecution|directorate|department|office|municipality|presidency|embassy|mission|forces|agency|service|services|bureau|administration|authority|authorities|corps|company|corporation|judiciary|court|council|cabinet|republic|state|board|secretariat|governor|governorate|prefecture|battalion|brigade|division|battery)$/;
const COMPANY =
  /^(?:limited|ltd|inc|plc|llc|gmbh|company|corporation|corp|holdings?|industries|works|sdn|bhd|berhad|llp|ag|sa|spa|pty|oao|ooo|consortium|mining|petroleum|energy)$/;
/** Those who hear, find and report on others. */
const WEIGHS =
  /^(?:report|judgment|judgement|hearing|transcript|testimony|inquiry|commission|tribunal|court|parliament|assembly|house|senate|hansard|union|committee|witness|appeal|petition|action|minutes)$/;
const AUTHORITY_FA =
  /^(?:وزارت|دادگستری|دادستانی|استانداری|فرمانداری|بخشداری|شهرداری|سپاه|ارتش|پلیس|فراجا|ناجا|دولت|ستاد|اداره|فرماندهی|قوماندانی|قومندانی|ولایت|ولسوالی|سفارت|نمایندگی|شرکت|نهاد|دفتر|دادسرای|دادسرا|کمیته|ژاندارمری|شهربانی|لشکر|تیپ|ریاست|مدیریت|پاسگاه|کلانتری)$/;
const ADDRESSES_FA = /^(?:به|حضور|خدمت|جناب|محضر|محترم|مقام|سرکار|نامه|گزارش|از|کمیسیون|رای|دادنامه|بیدادگاه)$/;
const OPENS_FA =
  /^(?:شماره|تاریخ|پیوست|بازگشت|عطف|احتراما|احتراماً|موضوع|سلام|بدینوسیله|بدین|اطلاعیه|بیانیه|جوابیه|پاسخ)$/;
const FIRST_PERSON = /^(?:i|we|our|this)$/;

export interface Paper {
  readonly house: TokenSpan;
  /** The first token behind its head. */
  readonly first: number;
}

export function officialPaperOf(prepared: PreparedText): Paper | null {
  const { tokens: t } = prepared;
  const lines = headLines(t);
  if (lines.some(({ first, end }) => range(first, Math.min(end, first + LONGEST)).some((k) => WEIGHS.test(word(t, k)))))
    return null;
  const houses = lines.filter((line) => isHouse(prepared, line));
  const house = houses.find((line) => !isStateAlone(t, line)) ?? houses[0];
  if (house !== undefined) return speaks(t, house.end) ? { house: bare(t, house), first: house.end } : null;
  const persian = lines.find((line) => isPersianHouse(t, line));
  const opens = range(0, Math.min(t.count, LINES * 2)).some(
    (i) => startsLine(t, i) && OPENS_FA.test(persianWord(t, i)),
  );
  return persian === undefined || !opens ? null : { house: persian, first: persian.end };
}

/** Up to the first line as long as a sentence. */
function headLines(t: Tokens): readonly TokenSpan[] {
  const lines: TokenSpan[] = [];
  for (let first = 0; first < Math.min(t.count, LINES); ) {
    let end = first + 1;
    while (end < t.count && !startsLine(t, end)) end++;
    if (end - first > LONGEST + 6) break;
    lines.push({ first, end });
    first = end;
  }
  return lines;
}

/** A line that is no more than the name of an authority or a company. */
export function isHouse({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): boolean {
  if (end - first > LONGEST || range(first, end).some((k) => /^[.!?:]$/.test(word(t, k)))) return false;
  const name = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
  const known = (bodyNamed(names.fullest(name)) ?? bodyNamed(name))?.kind;
  if (known !== undefined && !ABROAD.test(name)) return known === 'government' || known === 'armed';
  const capitals = range(first, end).every((k) =>
    /^(?:\p{Lu}|\p{N}|\p{P})|^(?:of|the|and|for|to|in|at)\b/u.test(t.text.slice(t.from[k])),
  );
  return capitals && range(first, end).some((k) => AUTHORITY.test(word(t, k)) || COMPANY.test(word(t, k)));
}

const ABROAD = /^(?:permanent mission|embassy|consulate)\b/i;

/** `REPUBLIC OF ORSALIA`, above the name of the ministry. */
const isStateAlone = (t: Tokens, { first }: TokenSpan): boolean =>
  /^(?:republic|kingdom|state|union|federation)$/.test(word(t, word(t, first) === 'the' ? first + 1 : first)) ||
  word(t, first) === 'office';

/** `I have been directed`, `this Ministry`, `our forces`; a line «From: …» names who writes, and is no house. */
function speaks(t: Tokens, from: number): boolean {
  return range(from, Math.min(t.count, from + OPENING)).some(
    (k) =>
      /^(?:compliments|honou?r)$/.test(word(t, k)) ||
      (FIRST_PERSON.test(word(t, k)) && (word(t, k) !== 'this' || AUTHORITY.test(word(t, k + 1)))),
  );
}

function isPersianHouse(t: Tokens, { first, end }: TokenSpan): boolean {
  const words = range(first, Math.min(end, first + LONGEST)).map((k) => persianWord(t, k));
  if (end - first > LONGEST || ADDRESSES_FA.test(words[0] ?? '') || words.includes('محترم')) return false;
  return words.slice(0, 3).some((w) => AUTHORITY_FA.test(w)) && !words.some((w) => /^(?:مادران|خانواده|جمعی)/.test(w));
}

/** Without the article, and without what stands behind it on the same line as its number or its day. */
const bare = (t: Tokens, { first, end }: TokenSpan): TokenSpan => ({
  first: word(t, first) === 'the' ? first + 1 : first,
  end,
});

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const range = (from: number, end: number): readonly number[] => Array.from({ length: end - from }, (_, k) => from + k);
