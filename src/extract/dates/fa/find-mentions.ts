// Persian phrases of time. In: tokens. Out: mentions in the order of the text; the longest phrase at a token is taken, as in English.
// The order: a word that bounds or parts a date (`حدود`, `اوایل`, `نیمهٔ دوم`), the date itself (chain.ts, list-phrase.ts, counted-phrase.ts), and a second date
// behind "تا" (a range). A date without its year is told the year that a date before it in the text has.

import { amongPersian, isPersian } from '../../text/persian-words.ts';
import { MARK, NUMBER, type Span, type Tokens, tokenFrom } from '../../text/tokens.ts';
import type { Calendar, CalendarExpression, DateMention, Expression } from '../expression.ts';
import { type Chain, chainAt, expressionOf } from './chain.ts';
import { dayPartAt } from './clock-phrase.ts';
import { afterPhrase, countedPhrase, dayPhrase, pluralPhrase, setPhrase } from './counted-phrase.ts';
import { persianDeadline } from './deadline.ts';
import { mayBeginDate } from './first-words.ts';
import { bareYear, centuriesPhrase, daysPhrase, decadesPhrase, yearsPhrase } from './list-phrase.ts';
import { parted } from './part-phrase.ts';
import { isNumber, linkWord, near, onePhrase, type Phrase, word, wordsAt } from './phrase.ts';
import { BEFORE_NAME_BY_DATE, BEFORE_NAME_OF_DAY, isNeverAlone, MODIFIERS, PARTS, RECENTLY } from './words.data.ts';

export function findPersianDates(t: Tokens): readonly DateMention[] {
  const mentions: DateMention[] = [];
  const years = yearMemory();
  for (let i = 0; i < t.count; ) {
    const phrase = canBegin(t, i) ? phraseAt(t, i) : null;
    if (phrase === null || crossesEnd(t, i, phrase.end) || isDatedBehind(t, i, phrase)) {
      i++;
      continue;
    }
    const due = persianDeadline(t, i, phrase.end);
    const tense = due !== null || isFuture(t, phrase.end) ? 'future' : 'past';
    for (const item of phrase.items) {
      const lends = !isStillSo(t, i, phrase.end) && !isOfYears(phrase) && !isOfPrint(t, i, phrase.end);
      const expression = years.told(item.expression, t.from[item.first] ?? 0, lends, !isOverYears(phrase));
      const [from, to] = [t.from[item.first] ?? 0, t.to[item.end - 1] ?? 0];
      mentions.push({ from, to, expression, mod: phrase.mod, link: item.link, tense, doubt: null, due });
    }
    i = phrase.end;
  }
  return mentions;
}

/** `[این شب] ۷ تیر بود`: its day stands right behind it. */
const isDatedBehind = (t: Tokens, i: number, { end }: Phrase): boolean =>
  /^(?:این|آن|همین|همان)$/.test(word(t, i)) &&
  /^(?:شب|روز|صبح|عصر)$/.test(word(t, i + 1)) &&
  end === i + 2 &&
  isNumber(t, end) &&
  near(t, end) &&
  (chainAt(t, end)?.slots.month ?? null) !== null;

/** A number among Persian words is read here, and not as English reads it: `قطعنامهٔ ۱۹۲۹`. */
export function isPersianFigure(t: Tokens, { from, to }: Span): boolean {
  if (/[A-Za-z]/.test(t.text.slice(from, to))) return false;
  const first = tokenFrom(t, from);
  return t.kind[first] === NUMBER && amongPersian(t, first);
}

function canBegin(t: Tokens, i: number): boolean {
  if (t.kind[i] === NUMBER) return amongPersian(t, i);
  if (t.kind[i] === MARK) return false;
  return isPersian(t, i) && mayBeginDate(word(t, i));
}

function crossesEnd(t: Tokens, i: number, end: number): boolean {
  for (let at = i + 1; at < end; at++) if (t.gap[at] === 3) return true;
  return false;
}

/** How far ahead a verb of the future is looked for. */
const AHEAD = 22;

function isFuture(t: Tokens, i: number): boolean {
  for (let at = i; at < Math.min(t.count, i + AHEAD) && t.gap[at] !== 3; at++) {
    const w = word(t, at);
    if (w === '.' || w === '؛' || w === '!' || w === '؟') return false;
    if (w.startsWith('خواه') && /^خواه(?:م|ی|د|یم|ید|ند)$/.test(w)) return true;
  }
  return false;
}

/** `از ۱۳۵۱ تا ۱۳۵۷`: years over which something went on lend none to a day. */
const isOfYears = ({ items }: Phrase): boolean =>
  items.length > 1 &&
  items.every(({ expression: e }) => e.type === 'calendar' && e.month === null && e.season === null);

/** `از تیر ۱۳۶۴ تا دی ۱۳۶۸ … در شهریور همان سال`: of neither. */
const isOverYears = ({ items }: Phrase): boolean =>
  new Set(items.flatMap(({ expression: e }) => (e.type === 'calendar' ? [e.year] : []))).size > 1;

/** `چاپ دوم، [۱۳۸۹]`, `نشر فانوس، ۱۳۸۹`, `(… ۱۳۸۳، ص ۴۱)`: when a book was printed, which tells of another year. */
function isOfPrint(t: Tokens, first: number, end: number): boolean {
  if (/^[،,]$/.test(word(t, end)) && /^(?:ص|صص|صفحه|ج|جلد)$/.test(word(t, end + 1))) return true;
  for (let i = first - 1; i >= Math.max(0, first - PRINT) && t.gap[i + 1] !== 3; i--)
    if (/^(?:چاپ|نشر|ناشر|انتشارات|بازچاپ)$/.test(word(t, i))) return true;
  return false;
}
const PRINT = 5;

/** `که [از اسفند ۱۳۸۶] دادستان است`: since when something is so, told aside; what happened is of another year. */
function isStillSo(t: Tokens, first: number, end: number): boolean {
  if (word(t, first - 1) !== 'از') return false;
  for (let k = end; k < Math.min(t.count, end + STATE); k++) {
    if (/^[.،؛]$/.test(t.norm[k] ?? '') || word(t, k) === 'تا') return false;
    if (word(t, k) === 'است') return !/ه$/.test(word(t, k - 1));
    if (/^(?:دارد|دارند|هستند|می\u200c?کند|می\u200c?کنند)$/.test(word(t, k))) return true;
  }
  return false;
}
const STATE = 9;

/** How far back, in UTF-16 units, a date still lends its year. */
const LENDS = 500;

function yearMemory() {
  type Lender = { readonly year: number; readonly at: number } | undefined;
  const last = new Map<Calendar, Lender>();
  /** The last that "that year" can mean. */
  let one: Lender;
  const near = (found: Lender, at: number): number | null =>
    found !== undefined && at - found.at < LENDS ? found.year : null;
  const lent = (calendar: Calendar, at: number): number | null => near(last.get(calendar), at);
  const toCalendar = (e: CalendarExpression, at: number, lends: boolean, isOne: boolean): CalendarExpression => {
    if (e.year !== null) {
      if (lends) last.set(e.calendar, { year: e.year, at });
      if (lends && isOne && e.calendar === 'persian') one = { year: e.year, at };
      return e;
    }
    if (e.calendar === 'gregorian' || (e.month === null && e.season === null)) return e;
    return { ...e, yearBefore: lent(e.calendar, at) };
  };
  return {
    told(e: Expression, at: number, lends: boolean, isOne: boolean): Expression {
      if (e.type === 'calendar') return toCalendar(e, at, lends, isOne);
      if (e.type !== 'solar' || e.from !== 'context') return e;
      return { ...e, inner: { ...e.inner, yearBefore: near(one, at) } };
    },
  };
}

function phraseAt(t: Tokens, i: number): Phrase | null {
  return modified(t, i) ?? ranged(t, i, single(t, i));
}

const CORE = [
  daysPhrase,
  yearsPhrase,
  decadesPhrase,
  centuriesPhrase,
  chainPhrase,
  setPhrase,
  dayPhrase,
  countedPhrase,
  pluralPhrase,
  reference,
  bareYear,
];

/** One date or list of dates, with the part of it that is meant. */
function single(t: Tokens, i: number): Phrase | null {
  const whole = core(t, i);
  const part = parted(t, i, core) ?? afterPhrase(t, i, core);
  return part !== null && part.end > (whole?.end ?? 0) ? part : whole;
}

function core(t: Tokens, i: number): Phrase | null {
  let best: Phrase | null = null;
  for (const parser of CORE) {
    const found = parser(t, i);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

/** `اخیرا`. Words for the present moment date nothing and are left. */
function reference(t: Tokens, i: number): Phrase | null {
  const w = word(t, i);
  return RECENTLY.has(w) ? onePhrase(i, i + 1, { type: 'reference', timex: 'PAST_REF' }) : null;
}

/** `حدود ۱۳۶۰`, `بیش از دو سال`, `پس از ۲ روز`. */
function modified(t: Tokens, i: number): Phrase | null {
  if (dayPartAt(t, i) !== null) return null;
  for (const [words, mod] of MODIFIERS) {
    if (words[0] !== word(t, i) || !wordsAt(t, i, words)) continue;
    const at = i + words.length;
    const inner = near(t, at) ? ranged(t, at, single(t, at)) : null;
    if (inner === null) return null;
    if (mod === 'BEFORE' || mod === 'AFTER') return { ...inner, mod: inner.mod ?? mod };
    return { ...inner, mod, items: inner.items.map((item, n) => (n === 0 ? { ...item, first: i } : item)) };
  }
  return null;
}

/** A chain, where what it holds is a date: not a month that is only a word, a weekday in a title, a part of the day in passing. */
function chainPhrase(t: Tokens, i: number): Phrase | null {
  const chain = chainAt(t, i);
  return chain === null || !isDate(t, i, chain) ? null : onePhrase(i, chain.end, expressionOf(chain));
}

const LEADS = new Set([
  'در',
  'از',
  'تا',
  'بین',
  'اوایل',
  'اواخر',
  'اواسط',
  'آغاز',
  'پایان',
  'ابتدای',
  'انتهای',
  'نیمه',
  'طی',
  'هر',
  '(',
]);

function isDate(t: Tokens, i: number, { slots: s, parts, end }: Chain): boolean {
  const before = i > 0 && near(t, i) ? word(t, i - 1) : '';
  if (s.month !== null && s.year === null && BEFORE_NAME_BY_DATE.has(before)) return false;
  if (parts > 1) return true;
  if (s.month !== null && s.day === null && s.weakMonth) return monthIsMeant(t, i, end, before);
  if (s.weekday !== null) return !BEFORE_NAME_OF_DAY.has(before) && word(t, end) !== 'بازار';
  if (s.season !== null && s.year === null && s.which === null) return word(t, i) === 'فصل' || LEADS.has(before);
  if (s.dayPart !== null && s.today === null) return dayPartAlone(t, i, end, before);
  if (s.clock !== null && s.dayPart === null && word(t, i) !== 'ساعت')
    return word(t, i + 1) === ':' || [i, i + 1, i + 2].some((at) => /^(?:ربع|دقیقه)$/.test(word(t, at)));
  return true;
}

/** `در مهر`, but not `خبرگزاری مهر`; fog and an article of the colloquial language look like months too. */
function monthIsMeant(t: Tokens, i: number, end: number, before: string): boolean {
  const range = linkWord(word(t, end)) === 'range' && near(t, end + 1) && chainAt(t, end + 1)?.slots.month != null;
  if (/^(?:دی|تیر)$/.test(word(t, i)) && PARTS.has(before)) return true;
  if (range || !LEADS.has(before) || before === 'از' || isNeverAlone(word(t, i))) return range;
  return !['مه', 'می', 'دی', 'تیر', 'صفر', 'جون'].includes(word(t, i)) && before !== '(';
}

const PART_LEADS = new Set(['در', 'از', 'تا', 'هنگام', 'به', 'هر', 'طی']);

function dayPartAlone(t: Tokens, i: number, end: number, before: string): boolean {
  const part = dayPartAt(t, i);
  if (part === null || !part.weak) return true;
  const w = word(t, i);
  if (w === 'عصر' || w === 'سحر') return false;
  const last = end >= t.count || !near(t, end) || /^[.،,؛!؟?:-]$/.test(word(t, end)) || PART_LEADS.has(word(t, end));
  const first = i === 0 || !near(t, i) || /^[.،,؛!؟?:-]$/.test(before) || PART_LEADS.has(before);
  return first && (last || w === 'صبح' || w === 'بامداد');
}

/** `از تیر تا شهریور ۱۳۶۷`, `بین ۲۷ اوت و ۲۲ اکتبر`, `سال جاری تا ۱۴۰۲`, `از سال ۹۲ تاکنون`. */
function ranged(t: Tokens, i: number, first: Phrase | null): Phrase | null {
  if (first === null || first.items.length !== 1) return first;
  const { end } = first;
  const [item] = first.items;
  if (item === undefined || !near(t, end)) return first;
  const onward = untilNow(t, end);
  const opened = onward === null ? null : openOnward(item.expression);
  if (onward !== null && opened !== null)
    return { ...first, end: onward, items: [{ ...item, end: onward, expression: opened }] };
  const w = word(t, end);
  const between = w === 'و' && /^(?:بین|میان|مابین|فاصله|حدفاصل)$/.test(word(t, i - 1));
  if (!(between || linkWord(w) === 'range') || !near(t, end + 1)) return first;
  const second = single(t, end + 1);
  const [other] = second?.items ?? [];
  if (second == null || other === undefined || second.items.length !== 1) return first;
  if (
    /^[-–—]$/.test(w) &&
    (item.expression.type !== 'calendar' ||
      other.expression.type !== 'calendar' ||
      item.expression.time !== null ||
      other.expression.time !== null ||
      item.expression.calendar !== other.expression.calendar)
  )
    return first;
  if (item.expression.type === 'duration' && other.expression.type === 'duration')
    return onePhrase(i, second.end, { ...other.expression, count: null }, first.mod);
  if (item.expression.type === 'duration' || other.expression.type === 'duration') return first;
  const [a, b] = shared(item.expression, other.expression);
  return {
    end: second.end,
    mod: first.mod,
    items: [
      { ...item, expression: a },
      { ...other, expression: b, link: 'range' },
    ],
  };
}

function openOnward(e: Expression): Expression | null {
  if (e.type === 'calendar') return { ...e, open: 'onward' };
  return e.type === 'solar' ? { ...e, inner: { ...e.inner, part: null, open: 'onward' } } : null;
}

/** `تاکنون`, `تا کنون`, `تا امروز`, `به بعد`. */
function untilNow(t: Tokens, i: number): number | null {
  const w = word(t, i);
  if (w === 'تاکنون') return i + 1;
  const next = word(t, i + 1);
  if (w === 'تا' && (next === 'کنون' || next === 'امروز' || next === 'به' || next === 'حال'))
    return next === 'به' ? i + 3 : i + 2;
  return w === 'به' && next === 'بعد' ? i + 2 : null;
}

/** What one end of a range says and the other leaves out: the year, or the year it is counted from. */
function shared(a: Expression, b: Expression): readonly [Expression, Expression] {
  if (a.type === 'calendar' && b.type === 'solar' && a.year === null && a.calendar === 'persian' && b.unit === 'year')
    return [{ ...b, inner: a }, b];
  if (a.type !== 'calendar' || b.type !== 'calendar' || a.calendar !== b.calendar) return [a, b];
  const part = (e: CalendarExpression): boolean => e.month !== null || e.season !== null;
  if (a.year === null && b.year !== null && part(a))
    return [{ ...a, year: (a.month ?? 0) > (b.month ?? 12) ? b.year - 1 : b.year, ...short(b) }, b];
  if (b.year === null && a.year !== null && part(b))
    return [a, { ...b, year: (b.month ?? 12) < (a.month ?? 0) ? a.year + 1 : a.year, ...short(a) }];
  return [a, b];
}

const short = (e: CalendarExpression): Partial<CalendarExpression> => (e.shortYear === true ? { shortYear: true } : {});
