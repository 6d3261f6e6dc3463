// Parts of a Persian date: `اوایل دههٔ شصت`, `پایان سال جاری`, `نیمهٔ دوم سال ۱۳۶۷`, `هفتهٔ اول مرداد`, `سه‌ماههٔ اول امسال`, `آخرین روز قرن ۱۹`.
// In: tokens, a place and the parser of what the part is of. Out: a phrase or null.

import type { Tokens } from '../../text/tokens.ts';
import type { Expression } from '../expression.ts';
import { calendarDate } from '../expression.ts';
import { countAt, near, onePhrase, type Phrase, word } from './phrase.ts';
import { PARTS } from './words.data.ts';

type Core = (t: Tokens, i: number) => Phrase | null;

export function parted(t: Tokens, i: number, core: Core): Phrase | null {
  return half(t, i, core) ?? quarter(t, i, core) ?? week(t, i, core) ?? part(t, i, core);
}

/** `اوایل`, `در اواسط ماه`, `ابتدای سال`. */
function part(t: Tokens, i: number, core: Core): Phrase | null {
  const found = PARTS.get(word(t, i));
  if (found === undefined || !near(t, i + 1)) return null;
  const inner = core(t, i + 1) ?? ofThisYear(t, i + 1);
  const [item] = inner?.items ?? [];
  if (inner === null || item === undefined) return null;
  if (inner.items.length > 1)
    return { ...inner, items: inner.items.map((one, n) => (n === 0 ? { ...one, first: i } : one)) };
  const e = item.expression;
  const expression: Expression | null =
    e.type === 'calendar' || e.type === 'shift'
      ? { ...e, part: found }
      : e.type === 'solar'
        ? { ...e, inner: { ...e.inner, part: found } }
        : null;
  return expression === null ? null : onePhrase(i, inner.end, expression, found);
}

/** `پایان سال`, `ابتدای سال`, `آخر هفته`: the one that is going on. */
function ofThisYear(t: Tokens, i: number): Phrase | null {
  const unit = word(t, i) === 'سال' ? 'year' : word(t, i) === 'ماه' ? 'month' : word(t, i) === 'هفته' ? 'week' : null;
  if (unit === null) return null;
  const miladi = word(t, i + 1) === 'میلادی' ? 1 : 0;
  return onePhrase(i, i + 1 + miladi, {
    type: 'solar',
    unit,
    count: 0,
    from: 'speech',
    inner: calendarDate({ calendar: 'persian' }),
  });
}

/** `نیمهٔ اول سال ۱۳۶۷`, `نیمهٔ دوم قرن نوزدهم`, `شش‌ماههٔ اول امسال`. */
function half(t: Tokens, i: number, core: Core): Phrase | null {
  const sixth = /^شش\u200c?ماهه$/.test(word(t, i)) || (word(t, i) === 'شش' && word(t, i + 1) === 'ماهه');
  const at = word(t, i) === 'نیمه' ? i + 1 : sixth ? (word(t, i) === 'شش' ? i + 2 : i + 1) : -1;
  const which = at < 0 ? null : ordinal(t, at, 2);
  if (which === null) return null;
  const inner = core(t, at + 1) ?? ofThisYear(t, at + 1);
  return inner === null ? null : within(i, inner, { half: which });
}

/** `سه‌ماههٔ اول سال ۱۳۹۰`, `ربع چهارم سال`. */
function quarter(t: Tokens, i: number, core: Core): Phrase | null {
  const w = word(t, i);
  const at =
    /^سه\u200c?ماهه$/.test(w) || w === 'ربع' ? i + 1 : w === 'سه' && /^(?:ماهه|ماه)$/.test(word(t, i + 1)) ? i + 2 : -1;
  const which = at < 0 ? null : ordinal(t, at, 4);
  if (which === null) return null;
  const inner = core(t, at + 1) ?? ofThisYear(t, at + 1);
  return inner === null ? null : within(i, inner, { quarter: which });
}

function within(i: number, inner: Phrase, set: { half: number } | { quarter: number }): Phrase | null {
  const [item] = inner.items;
  if (item === undefined || inner.items.length > 1) return null;
  const e = item.expression;
  if (e.type === 'calendar') return onePhrase(i, inner.end, { ...e, ...set });
  return e.type === 'solar' ? onePhrase(i, inner.end, { ...e, inner: { ...e.inner, ...set } }) : null;
}

/** `هفتهٔ اول مرداد ۱۳۶۷`, `آخرین روز سال`: a day or week counted within what follows. */
function week(t: Tokens, i: number, core: Core): Phrase | null {
  const lead = ordinal(t, i, 53);
  const last = word(t, i) === 'آخرین';
  const nounFirst = /^(?:هفته|روز)$/.test(word(t, i));
  const at = nounFirst ? i : lead !== null || last ? (countAt(t, i)?.end ?? i + 1) : -1;
  if (at < 0 || !/^(?:هفته|روز)$/.test(word(t, at))) return null;
  const n = nounFirst ? ordinal(t, i + 1, 31) : last ? -1 : lead;
  if (n === null) return null;
  const after = nounFirst ? (countAt(t, i + 1)?.end ?? i + 2) : at + 1;
  const from = word(t, after) === 'از' ? after + 1 : after;
  if (!near(t, from)) return null;
  const inner = core(t, from);
  const [item] = inner?.items ?? [];
  if (inner === null || item === undefined || item.expression.type !== 'calendar' || item.expression.day !== null)
    return null;
  const unit = word(t, at) === 'روز' ? ('day' as const) : ('week' as const);
  return onePhrase(i, inner.end, { type: 'nth', unit, n, weekday: null, base: item.expression });
}

function ordinal(t: Tokens, i: number, most: number): number | null {
  const found = countAt(t, i);
  return found?.ordinal === true && found.value >= 1 && found.value <= most ? found.value : null;
}
