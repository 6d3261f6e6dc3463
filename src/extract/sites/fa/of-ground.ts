// What is told of a ground that has only its name, or of its gate: «تالون را صاف کردند», «در بزرگ تالون را قفل کردند», «نگذاشتند وارد شوند», «خاک تازه زیرورو شده بود», «زمین را زیر نظر داشتند», «این محل از سال ۱۳۷۹ بوستان است». In: the
// text and a token. Out: what was noticed of the ground that the text names (ground-named.ts); without one nothing.

import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { groundNamed } from './ground-named.ts';
import { CONDITIONS } from './words.data.ts';

export function ofGroundAt(prepared: PreparedText, i: number): Noticed | null {
  const { tokens: t } = prepared;
  if (!isPersian(t, i)) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const told =
    doneTo(t, i, groundNamed(prepared)) ??
    gateLocked(t, i, sentence) ??
    keptOut(t, i, sentence) ??
    soilTurned(t, i, sentence) ??
    watched(t, i) ??
    isParkNow(t, i, sentence);
  if (told === null) return null;
  const ground = groundNamed(prepared);
  if (ground === null) return null;
  const words = t.text.slice(t.from[told.cue.first], t.to[told.cue.end - 1]);
  return {
    name: { first: told.at, end: told.at + 1 },
    antecedent: ground,
    ...(told.at === ground.first ? {} : { ofWhole: true as const }),
    cue: told.cue,
    condition: told.condition,
    confidence: 'likely',
    reasons: [`“${words}”: told of it`],
  };
}

interface Told {
  readonly at: number;
  readonly cue: TokenSpan;
  readonly condition: string;
}
const DONE = /^(?:کرد|کردند|کرده|کرده\u200cاند|کرده\u200cاست|شد|شده|شده\u200cاست|زدند|زده\u200cاند|زده)$/;

/** «تالون را [صاف کردند]» */
function doneTo(t: Tokens, i: number, ground: TokenSpan | null): Told | null {
  if (ground === null || persianWord(t, i) !== persianWord(t, ground.first) || persianWord(t, i + 1) !== 'را')
    return null;
  if (/^(?:در|به|از)$/.test(persianWord(t, i - 1)) || /^(?:بزرگ|اصلی|ورودی)$/.test(persianWord(t, i - 1))) return null;
  const condition = CONDITIONS.get(persianWord(t, i + 2));
  return condition !== undefined && DONE.test(persianWord(t, i + 3))
    ? { at: i, cue: { first: i + 2, end: i + 4 }, condition }
    : null;
}

/** «[در] بزرگ تالون را قفل کردند», «در را قفل کرده‌اند», «[در] آن را قفل کرده‌اند» */
function gateLocked(t: Tokens, i: number, { first }: TokenSpan): Told | null {
  if (persianWord(t, i) !== 'قفل' || persianWord(t, i - 1) !== 'را' || !DONE.test(persianWord(t, i + 1))) return null;
  for (let k = i - 2; k >= Math.max(first, i - 6); k--)
    if (/^(?:در|دروازه|درب)$/.test(persianWord(t, k)))
      return { at: k, cue: { first: k, end: i + 2 }, condition: 'closed' };
  return null;
}

/** «سربازان [نگذاشتند] مادران [وارد] شوند» */
function keptOut(t: Tokens, i: number, { end }: TokenSpan): Told | null {
  if (!/^(?:نگذاشتند|نگذاشت|نمی\u200cگذارند|نمی\u200cگذاشتند)$/.test(persianWord(t, i))) return null;
  for (let k = i + 1; k < Math.min(end, i + 8); k++)
    if (persianWord(t, k) === 'وارد') return { at: i, cue: { first: i, end: k + 1 }, condition: 'closed to visitors' };
  return null;
}

/** «[خاک تازه زیرورو] شده بود» */
function soilTurned(t: Tokens, i: number, { end }: TokenSpan): Told | null {
  if (persianWord(t, i) !== 'خاک' || /^(?:به|با|در|زیر)$/.test(persianWord(t, i - 1))) return null;
  for (let k = i + 1; k < Math.min(end, i + 4); k++)
    if (/^(?:برگردانده|زیرورو)$/.test(persianWord(t, k)) && /^تازه/.test(persianWord(t, k - 1)))
      return { at: i, cue: { first: i, end: k + 1 }, condition: 'dug' };
  return null;
}

/** «سربازان زمین را [زیر نظر داشتند]» */
function watched(t: Tokens, i: number): Told | null {
  if (!/^(?:محل|زمین|آنجا|منطقه)$/.test(persianWord(t, i)) || persianWord(t, i + 1) !== 'را') return null;
  return persianWord(t, i + 2) === 'زیر' &&
    persianWord(t, i + 3) === 'نظر' &&
    /^(?:داشت|داشتند|دارند|دارد)$/.test(persianWord(t, i + 4))
    ? { at: i, cue: { first: i + 2, end: i + 5 }, condition: 'guarded' }
    : null;
}

/** «این محل از سال ۱۳۷۹ [بوستان] است» */
function isParkNow(t: Tokens, i: number, { end }: TokenSpan): Told | null {
  if (persianWord(t, i) !== 'محل' || !/^(?:این|همین|آن)$/.test(persianWord(t, i - 1))) return null;
  for (let k = i + 1; k < Math.min(end, i + 6); k++)
    if (
      /^(?:پارک|بوستان)$/.test(persianWord(t, k)) &&
      [k + 1, k + 2].some((n) => /^(?:است|شده|بوده)$/.test(persianWord(t, n)))
    )
      return { at: i, cue: { first: k, end: k + 1 }, condition: 'planted over' };
  return null;
}
