// Persian lengths of time and what is counted by them: `سی سال پیش`, `سه و نیم سال`, `۳۰ تا ۶۰ دقیقه`, `۳۲ سال پس از ۱۳۶۷`, `دو روز دیگر`, `چند ماه بعد`,
// `سال‌های اخیر`, `هر روز`, `دوشنبه‌ها`, `هفته‌ای سه بار`. In: tokens and a place. Out: a phrase or null.

import { persianNumberAt } from '../../text/persian-numbers.ts';
import type { Tokens } from '../../text/tokens.ts';
import { durationTimex } from '../duration-timex.ts';
import type { ShiftExpression, Unit } from '../expression.ts';
import { weekdayAt } from './chain.ts';
import { type Counting, countsAt, near, onePhrase, type Phrase, word } from './phrase.ts';
import {
  AGO,
  LAST,
  LATER,
  NEXT,
  PLURAL_UNITS,
  RECENT,
  THESE,
  UNITS,
  VAGUE,
  WEEKDAYS,
  WHOLE_UNITS,
} from './words.data.ts';

interface Length {
  readonly end: number;
  readonly unit: Unit;
  readonly count: number | null;
  /** An age or a property: `دو ساله`, `۲۶ سالگی`. */
  readonly adjective: boolean;
}

/** `روز بعد`, `شب گذشته`, `همان روز`, `فردای آن روز`: one day, counted from today or from the date mentioned before. */
export function dayPhrase(t: Tokens, i: number): Phrase | null {
  const w = word(t, i);
  const next = near(t, i + 1) ? word(t, i + 1) : '';
  if (w === 'فردای' && (next === 'آن' || next === 'همان') && word(t, i + 2) === 'روز')
    return onePhrase(i, i + 3, shift('day', 1, 'context'));
  const time = next === 'شب' || w === 'شب' ? 'TNI' : null;
  if ((w === 'همان' || w === 'آن' || w === 'این') && (next === 'روز' || next === 'شب') && word(t, i + 2) !== 'به')
    return onePhrase(i, i + 2, { ...shift('day', 0, 'context'), time });
  if ((w !== 'روز' && w !== 'شب') || word(t, i + 2) === 'از' || word(t, i + 2) === 'به') return null;
  if (next === 'گذشته') return onePhrase(i, i + 2, { ...shift('day', -1, 'speech'), time });
  if (next === 'آینده') return onePhrase(i, i + 2, { ...shift('day', 1, 'speech'), time });
  if (next === 'بعد' || next === 'قبل')
    return onePhrase(i, i + 2, { ...shift('day', next === 'بعد' ? 1 : -1, 'context'), time });
  return null;
}

/** `سه روز پس از ۵ مرداد ۱۳۶۷`, `۳۲ سال پس از ۱۳۶۷`, `۵ دقیقه قبل از ساعت ۹`. */
export function afterPhrase(t: Tokens, i: number, core: (t: Tokens, i: number) => Phrase | null): Phrase | null {
  const length = lengthAt(t, i);
  if (length === null || length.adjective || !near(t, length.end) || word(t, length.end + 1) !== 'از') return null;
  const next = word(t, length.end);
  const sign = AGO.has(next) ? -1 : next === 'بعد' || next === 'پس' ? 1 : 0;
  const inner = sign === 0 || !near(t, length.end + 2) ? null : core(t, length.end + 2);
  const [item] = inner?.items ?? [];
  if (inner === null || item === undefined || inner.items.length > 1) return null;
  const { unit, count } = length;
  const base = item.expression;
  if (base.type === 'duration' || base.type === 'set' || base.type === 'reference') return null;
  const years = unit === 'decade' ? 10 : unit === 'year' ? 1 : 0;
  if (base.type === 'calendar' && base.calendar !== 'gregorian' && base.year !== null && years > 0 && count !== null)
    return onePhrase(i, inner.end, { ...base, year: base.year + sign * count * years });
  return onePhrase(i, inner.end, { type: 'after', unit, count: count === null ? null : sign * count, base });
}

export function countedPhrase(t: Tokens, i: number): Phrase | null {
  const length = lengthAt(t, i);
  if (length === null) return null;
  const { end, unit, count } = length;
  if (length.adjective && isAge(t, i, end)) return null;
  if (length.adjective) return onePhrase(i, end, { type: 'duration', unit, count });
  const next = near(t, end) ? word(t, end) : '';
  const from = word(t, end + 1) === 'از';
  if ((AGO.has(next) || LATER.has(next) || next === 'پس') && from) {
    const sign = AGO.has(next) ? -1 : 1;
    return {
      end,
      items: [{ first: i, end, expression: { type: 'duration', unit, count }, link: null }],
      mod: sign < 0 ? 'BEFORE' : 'AFTER',
    };
  }
  if (AGO.has(next)) return onePhrase(i, end + 1, shift(unit, count === null ? null : -count, 'speech'));
  if (LATER.has(next)) return onePhrase(i, end + 1, shift(unit, count, next === 'بعد' ? 'context' : 'speech'));
  if (next === 'قبل\u200cتر' || next === 'بعدتر')
    return onePhrase(i, end + 1, shift(unit, count === null ? null : next === 'بعدتر' ? count : -count, 'context'));
  if (LAST.has(next) || NEXT.has(next) || next === 'اخیر')
    return onePhrase(i, end + 1, { type: 'duration', unit, count });
  return onePhrase(i, end, { type: 'duration', unit, count });
}

const shift = (unit: Unit, count: number | null, from: 'speech' | 'context'): ShiftExpression => ({
  type: 'shift',
  unit,
  count,
  from,
  part: null,
  time: null,
});

/** `کارگر ۲۵ ساله`, `بهرام رستانی، ۲۵ ساله،`: an age is no date; `قرارداد ۲۵ ساله` is a length. */
const isAge = (t: Tokens, i: number, end: number): boolean =>
  word(t, end - 1) === 'ساله' &&
  (word(t, i - 1) === '،' ||
    /^(?:مرد|زن|دختر|پسر|جوان|نوجوان|کودک|زندانی|دانشجو|دانشجوی|کارگر|شهروند|معلم|مادر|پدر|او|وی)$/.test(
      word(t, i - 1),
    ));

/** A number, numbers or a word for a number, and the unit. */
function lengthAt(t: Tokens, i: number): Length | null {
  const w = word(t, i);
  if (w === 'نیم' || w.startsWith('نیم')) {
    const unit = w === 'نیم' ? UNITS.get(word(t, i + 1)) : UNITS.get(w.slice(3).replace(/^\u200c/, ''));
    if (unit !== undefined) return { end: w === 'نیم' ? i + 2 : i + 1, unit, count: 0.5, adjective: false };
  }
  if (VAGUE.has(w)) return unitAfter(t, i + 1, null);
  const joined = joinedLength(w);
  if (joined !== null) return { end: i + 1, ...joined, adjective: false };
  const counts = countsAt(t, i);
  const last = counts.at(-1);
  if (last === undefined || last.ordinal || counts.some((c) => c.value > 100000)) return null;
  const half = word(t, last.end) === 'و' && word(t, last.end + 1) === 'نیم' && counts.length === 1;
  const value = counts.length === 1 ? last.value : spoken(counts);
  return compound(t, unitAfter(t, half ? last.end + 2 : last.end, half && value !== null ? value + 0.5 : value));
}

/** `یکی دو سال`, `سه تا پنج سال` have no one number. */
const spoken = (_counts: readonly Counting[]): number | null => null;

function unitAfter(t: Tokens, i: number, count: number | null): Length | null {
  const unit = near(t, i) ? UNITS.get(word(t, i)) : undefined;
  if (unit === undefined) return null;
  const adjective = !WHOLE_UNITS.has(word(t, i));
  const half = word(t, i + 1) === 'و' && word(t, i + 2) === 'نیم' && count !== null;
  return { end: half ? i + 3 : i + 1, unit, count: half ? count + 0.5 : count, adjective };
}

/** `یک سال و دو ماه`: the shorter unit is kept in the words, the value is the longer one's. */
function compound(t: Tokens, length: Length | null): Length | null {
  if (length === null || length.adjective || word(t, length.end) !== 'و') return length;
  const more = persianNumberAt(t, length.end + 1);
  const unit = more === null ? undefined : UNITS.get(word(t, more.end));
  const order: readonly (Unit | undefined)[] = [
    'century',
    'decade',
    'year',
    'month',
    'week',
    'day',
    'hour',
    'minute',
    'second',
  ];
  const shorter =
    unit !== undefined && order.indexOf(unit) > order.indexOf(length.unit) && WHOLE_UNITS.has(word(t, more?.end ?? 0));
  return shorter && more !== null ? { ...length, end: more.end + 1 } : length;
}

const joined = new Map<string, { unit: Unit; count: number } | null>();

/** `صدسال`, `دوساله`. */
export function joinedLength(w: string): { unit: Unit; count: number } | null {
  if (w.length < 5 || w.length > 12) return null;
  const known = joined.get(w);
  if (known !== undefined) return known;
  if (joined.size > 20000) joined.clear();
  const match =
    /^(یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی|چهل|پنجاه|صد|هزار)\u200c?(سال|ماه|روز|هفته|ساله|ماهه|روزه|ساعته)$/.exec(
      w,
    );
  const count = NUMBERS.get(match?.[1] ?? '');
  const unit = UNITS.get(match?.[2] ?? '');
  const found = count === undefined || unit === undefined ? null : { unit, count };
  joined.set(w, found);
  return found;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'یک دو سه چهار پنج شش هفت هشت نه ده'.split(' ').map((w, i) => [w, i + 1] as const),
  ['بیست', 20],
  ['سی', 30],
  ['چهل', 40],
  ['پنجاه', 50],
  ['صد', 100],
  ['هزار', 1000],
]);

export const SET_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['روزانه', 'P1D'],
  ['هرروز', 'P1D'],
  ['هفتگی', 'P1W'],
  ['ماهانه', 'P1M'],
  ['ماهیانه', 'P1M'],
  ['سالانه', 'P1Y'],
  ['سالیانه', 'P1Y'],
  ['همه\u200cساله', 'P1Y'],
  ['هرساله', 'P1Y'],
  ['شبانه\u200cروز', 'P1D'],
]);
export const PER: ReadonlyMap<string, Unit> = new Map([
  ['روزی', 'day'],
  ['هفته\u200cای', 'week'],
  ['ماهی', 'month'],
  ['سالی', 'year'],
]);

/** What recurs: `هر روز`, `هر دو هفته`, `دوشنبه‌ها`, `سه روز در هفته`, `روز به روز`. */
export function setPhrase(t: Tokens, i: number): Phrase | null {
  const w = word(t, i);
  const adverb = SET_ADVERBS.get(w);
  if (adverb !== undefined) return onePhrase(i, i + 1, { type: 'set', timex: adverb });
  const set = (end: number, timex: string): Phrase => onePhrase(i, end, { type: 'set', timex });
  if (w === 'هر') return everyPhrase(t, i);
  const plural = /^(.+?)\u200c?ها(?:ی)?$/.exec(w)?.[1];
  const day = plural === undefined ? undefined : WEEKDAYS.get(plural);
  if (day !== undefined) return set(i + 1, `XXXX-WXX-${day}`);
  const unit = UNITS.get(w);
  if (unit !== undefined && word(t, i + 1) === 'به' && word(t, i + 2) === w) return set(i + 3, durationTimex(unit, 1));
  const per = PER.get(t.norm[i] ?? '');
  const times = per === undefined ? null : persianNumberAt(t, i + 1);
  if (per !== undefined && times !== null && word(t, times.end) === 'بار')
    return set(times.end + 1, durationTimex(per, 1));
  return null;
}

function everyPhrase(t: Tokens, i: number): Phrase | null {
  const day = weekdayAt(t, i + 1);
  const set = (end: number, timex: string): Phrase => onePhrase(i, end, { type: 'set', timex });
  if (day !== null) return set(day.end, `XXXX-WXX-${day.weekday}`);
  const number = persianNumberAt(t, i + 1);
  const at = number?.end ?? i + 1;
  const unit = WHOLE_UNITS.has(word(t, at)) ? UNITS.get(word(t, at)) : undefined;
  return unit === undefined ? null : set(at + 1, durationTimex(unit, number?.value ?? 1));
}

/** `سال‌های اخیر`, `روزهای گذشته`, `سال‌ها`, `این روزها`, `سال‌ها پیش`. */
export function pluralPhrase(t: Tokens, i: number): Phrase | null {
  const these = THESE.has(word(t, i));
  const at = these ? i + 1 : i;
  const w = t.norm[at] ?? '';
  const unit = PLURAL_UNITS.get(w);
  if (unit === undefined || unit === 'hour') return null;
  if (these && w.endsWith('ها'))
    return onePhrase(i, at + 1, {
      type: 'reference',
      timex: word(t, i) === 'این' || word(t, i) === 'همین' ? 'PRESENT_REF' : 'PAST_REF',
    });
  const next = near(t, at + 1) ? word(t, at + 1) : '';
  if (RECENT.has(next)) {
    const future = next === 'آینده' || next === 'اینده' || next === 'آتی' || next === 'بعد' || next === 'دیگر';
    if (next === 'پیش' || next === 'قبل' || next === 'بعد') return onePhrase(i, at + 2, shift(unit, null, 'speech'));
    return onePhrase(i, at + 2, { type: 'reference', timex: future ? 'FUTURE_REF' : 'PAST_REF' });
  }
  return w.endsWith('ها') ? onePhrase(i, at + 1, { type: 'duration', unit, count: null }) : null;
}
