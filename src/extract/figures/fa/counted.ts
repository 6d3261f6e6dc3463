// What a Persian number counts: `نفر`, `تن از زندانیان سیاسی`, `زندانی سیاسی`, `مورد اعدام`. In: tokens, the token behind the number. Out: the unit, the words and where they end.

import { isFiniteVerb } from '../../text/fa/subject.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import { MARK, NUMBER, type Tokens } from '../../text/tokens.ts';
import { unitOfNoun } from './counted-noun.ts';
import { ACTS, QUALITIES } from './words.data.ts';

export const NUMBERED =
  /^(?:بند|سلول|ماده|اصل|تبصره|فصل|شماره|طبقه|منطقه|اتاق|پلاک|بخش|شعبه|کلاس|صفحه|ناحیه|قطعه|ردیف|بلوک|واحد|ضمیمه|پیوست|جلد|نمره|نمبر)$/;

export interface CountedHere {
  readonly end: number;
  readonly unit: string;
  readonly population: string | null;
}

/** «نه» without its vowel sign: nine, or no. */
export const isUnmarkedNine = (t: Tokens, i: number): boolean =>
  word(t, i) === 'نه' && !t.text.slice(t.from[i], t.to[i]).includes('\u064f');

/** Behind a comma, a verb or another "neither" «نه» denies, and is no nine. */
export const isNot = (t: Tokens, i: number): boolean =>
  /^[،؛:.]$/.test(word(t, i - 1)) || word(t, i - 1) === 'و' || isFiniteVerb(t, i - 1) || t.gap[i] === 3 || i === 0;

/** `نفر`, `تن از زندانیان سیاسی`, `زندانی سیاسی`, `مورد اعدام`, `تا جنازه`. */
export function countedAt(t: Tokens, i: number): CountedHere | null {
  if ((t.gap[i] ?? 3) === 3) return null;
  const classifier = classifierAt(t, i);
  const step = classifier === null ? 0 : 1;
  const of = step === 1 && word(t, i + 1) === 'از' ? 1 : 0;
  const from = i + step + of;
  if (of === 1 && /^(?:این|آن|آنها|آنان|ایشان|همین|ما|شما)$/.test(word(t, from)))
    return { end: i + 1, unit: 'persons', population: null };
  const unit = unitOfNoun(word(t, from));
  // `۲۰ نفر کشته شدند`: behind "نفر" the word of the act belongs to the verb.
  const ofVerb = step === 1 && of === 0 && classifier !== 'events' && (unit === 'events' || ACTS.has(word(t, from)));
  // «۳۱ تن از بند ۴», «۳۱ نفر زندان»: who are counted so are persons, and the noun says where they are from.
  const where = classifier === 'persons' && unit !== undefined && unit !== 'persons';
  if (unit !== undefined && !ofVerb && !where) return withQualities(t, from);
  // «سه باب دکان», «هشت تا سیب»: things that no list knows.
  return classifier === 'persons' || classifier === 'events'
    ? { end: i + 1, unit: classifier, population: null }
    : null;
}

const PERSONS = /^(?:(?:نفر|تن|فرد)(?:ی|ه|ند|یم|ید|\u200c?شان|\u200c?مان|\u200c?تان|\u200c?اند)?|کس)$/u;

/** The word that stands between a number and what it counts: of persons, of happenings, or of anything. */
export function classifierAt(t: Tokens, i: number): 'persons' | 'events' | 'any' | null {
  const w = word(t, i);
  if (PERSONS.test(w)) return 'persons';
  if (w === 'مورد' || w === 'فقره') return 'events';
  return OF_ANYTHING.has(w) && !isUpTo(t, i) ? 'any' : null;
}
const OF_ANYTHING: ReadonlySet<string> = new Set('تا تاشان تامان عدد دانه باب رأس راس قطعه'.split(' '));

/** `۹ تا ۱۲`, `۱۳۲۰ تا مرگش`: up to, and no "of them". */
const isUpTo = (t: Tokens, i: number): boolean =>
  word(t, i) === 'تا' &&
  (t.kind[i + 1] === NUMBER ||
    persianNumberAt(t, i + 1) !== null ||
    word(t, i - 2) === 'از' ||
    word(t, i - 2) === 'ساعت');

/** `[۹ تا] را آوردند`, `[هشت تا].`: those told of before, if it is persons of whom was told. */
export const isOfAnything = (t: Tokens, i: number): boolean =>
  /^تا(?:شان|مان)?$/.test(word(t, i)) &&
  classifierAt(t, i) === 'any' &&
  (/^(?:را|رو|از|بودند|بود|شد|شدند|که|و)$/.test(word(t, i + 1)) ||
    t.kind[i + 1] === MARK ||
    (t.gap[i + 1] ?? 3) === 3 ||
    isFiniteVerb(t, i + 1));

/** The noun with what qualifies it: `زندانی سیاسی`, `کارگر معدن`, `گور جمعی`. */
function withQualities(t: Tokens, from: number): CountedHere {
  let end = from + 1;
  while (end - from < 4 && (t.gap[end] ?? 3) < 3 && QUALITIES.has(word(t, end)) && !actVerbFollows(t, end)) end++;
  return { end, unit: unitOfNoun(word(t, from)) ?? 'persons', population: t.text.slice(t.from[from], t.to[end - 1]) };
}

/** `محکوم شدند`: the verb's own word and no quality. */
const actVerbFollows = (t: Tokens, i: number): boolean => ACTS.has(word(t, i)) && isFiniteVerb(t, i + 1);
