// Persian figures: `بیش از ۳۰ هزار زندانی سیاسی اعدام شدند`, `ده‌ها نفر بازداشت شدند`. In: the prepared text and which tokens are dates. Out: drafts.
// A number counts persons where a person's word or "نفر", "تن" follows it; what happened to them is the next word of an act within the clause.

import type { FigureDraft } from '../../drafts.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { ACTS, BOUNDS, CLASSIFIERS, COUNTED, VAGUE } from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly bound: FigureDraft['bound'];
}

export function findPersianFigures(prepared: PreparedText, dated: Uint8Array): readonly FigureDraft[] {
  const t = prepared.tokens;
  const drafts: FigureDraft[] = [];
  for (let i = 0; i < t.count; i++) {
    const code = t.norm[i]?.charCodeAt(0) ?? 0;
    if (dated[i] === 1 || !((code >= 0x600 && code < 0x700) || t.kind[i] === NUMBER)) continue;
    const amount = amountAt(t, i);
    const counted = amount === null ? null : countedAt(t, amount.end);
    if (amount === null || counted === null || dated.subarray(amount.first, amount.end).includes(1)) continue;
    drafts.push(draftOf(prepared, amount, counted));
    i = counted.end - 1;
  }
  return drafts;
}

function amountAt(t: Tokens, i: number): Amount | null {
  for (const [words, bound] of BOUNDS) {
    if (!words.every((w, k) => t.norm[i + k] === w)) continue;
    const inner = plain(t, i + words.length);
    return inner === null
      ? null
      : {
          ...inner,
          first: i,
          bound: inner.bound === 'exact' ? bound : inner.bound,
          low: bound === 'atLeast' ? inner.value : null,
        };
  }
  return plain(t, i);
}

function plain(t: Tokens, i: number): Amount | null {
  const least = VAGUE.get(word(t, i));
  if (least !== undefined) return { first: i, end: i + 1, value: null, low: least, bound: 'vague' };
  if (word(t, i) === 'چند' && persianNumberAt(t, i + 1) !== null) {
    const scale = persianNumberAt(t, i + 1);
    return scale === null ? null : { first: i, end: scale.end, value: null, low: scale.value * 2, bound: 'vague' };
  }
  const number = persianNumberAt(t, i);
  return number === null || (!number.digits && number.value === 1)
    ? null
    : { first: i, end: number.end, value: number.value, low: number.value, bound: 'exact' };
}

interface CountedHere {
  readonly end: number;
  readonly unit: string;
  readonly population: string | null;
}

/** `نفر`, `تن از زندانیان سیاسی`, `زندانی سیاسی`. */
function countedAt(t: Tokens, i: number): CountedHere | null {
  const classifier = CLASSIFIERS.has(word(t, i)) ? 1 : 0;
  const from = classifier === 1 && word(t, i + 1) === 'از' ? i + 2 : i + classifier;
  const unit = COUNTED.get(word(t, from));
  if (unit === undefined) return classifier === 1 ? { end: i + 1, unit: 'persons', population: null } : null;
  const adjective = /^(?:سیاسی|بی‌گناه|غیرنظامی|معترض|جوان|عقیدتی|جمعی|دسته‌جمعی)$/.test(word(t, from + 1)) ? 2 : 1;
  return { end: from + adjective, unit, population: t.text.slice(t.from[from], t.to[from + adjective - 1]) };
}

const REACH = 14;

function actAfter(t: Tokens, i: number): string | null {
  for (let at = i; at < Math.min(t.count, i + REACH) && t.gap[at] !== 3 && !/^[.؛!؟]$/.test(word(t, at)); at++) {
    const act = ACTS.get(word(t, at));
    if (act !== undefined) return act;
  }
  return null;
}

function draftOf({ tokens: t }: PreparedText, amount: Amount, counted: CountedHere): FigureDraft {
  const of = actAfter(t, counted.end);
  return {
    kind: 'figure',
    from: t.from[amount.first] ?? 0,
    to: t.to[counted.end - 1] ?? 0,
    sayer: [],
    asserted: 'fact',
    confidence: amount.bound === 'vague' || of === null ? 'likely' : 'certain',
    foundBy: 'habeas/figures@1',
    reasons: [
      'a number before what it counts',
      of === null ? 'nothing near says what happened to them' : `“${of}” after the words behind it`,
    ],
    value: amount.value,
    low: amount.low,
    high: amount.bound === 'exact' || amount.bound === 'atMost' ? amount.value : null,
    bound: amount.bound,
    of,
    unit: counted.unit,
    population: counted.population,
    share: null,
    partOf: null,
    cumulative: false,
    event: null,
    when: null,
    where: null,
  };
}
