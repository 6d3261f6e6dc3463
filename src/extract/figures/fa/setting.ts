// In which event and where a Persian figure is counted: `در کشتار تابستان`, `در جریان اعتراضات تالون`, `در زندان تالون`. In: tokens around a figure. Out: words or null.

import { placeIn } from '../../text/fa/clause.ts';
import { isFiniteVerb, phraseEnd } from '../../text/fa/subject.ts';
import { PREPOSITIONS } from '../../text/fa/words.data.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { classifierAt } from './counted.ts';
import { ACTS, BOUNDS, EVENTS } from './words.data.ts';

const REACH = 20;
const LONGEST = 5;

/** The event named behind "در", "طی", "جریان" nearest to the figure. */
export function eventAround(
  t: Tokens,
  first: number,
  end: number,
  sentence: Sentence,
  dated: Uint8Array,
): string | null {
  let best: { words: string; away: number } | null = null;
  for (let i = Math.max(sentence.first, first - REACH); i < Math.min(sentence.end, end + REACH); i++) {
    if (!EVENTS.has(word(t, i)) || (i >= first && i < end)) continue;
    if (!isLedIn(t, i)) continue;
    const away = i < first ? first - i : i - end;
    if (best === null || away < best.away)
      best = { words: phraseFrom(t, i, i < first ? first : sentence.end, dated), away };
  }
  return best?.words ?? null;
}

/** `در [پنج روز] اعتراضات`, `کشته‌شدگان اعتراضات`. */
function isLedIn(t: Tokens, i: number): boolean {
  if (/(?:شدگان|باختگان|قربانیان|تلفات)$/u.test(word(t, i - 1))) return true;
  for (let k = i - 1; k >= i - LEAD && k >= 0; k--) {
    if (LEADS.has(word(t, k))) return true;
    if (
      !/^(?:روز|روزه|شب|هفته|ماه|سال|موج|دوره|دوران|سرکوب|آغاز|جریان|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|چند)$/u.test(
        word(t, k),
      ) &&
      t.kind[k] !== NUMBER
    )
      return false;
  }
  return false;
}
const LEAD = 4;
const LEADS: ReadonlySet<string> = new Set(['در', 'طی', 'جریان', 'پی', 'این']);

function phraseFrom(t: Tokens, i: number, limit: number, dated: Uint8Array): string {
  let end = i + 1;
  while (end < limit && end - i < LONGEST && goesOn(t, end, dated)) end++;
  return t.text.slice(t.from[i], t.to[end - 1]);
}

function goesOn(t: Tokens, i: number, dated: Uint8Array): boolean {
  const w = word(t, i);
  if (dated[i] === 1) return true;
  if (dated[i - 1] === 1) return false;
  if (ACTS.has(w) && isFiniteVerb(t, i + 1)) return false;
  if (BOUNDS.some(([words]) => words[0] === w)) return false;
  return (
    /^[\p{L}\u200c]+$/u.test(w) && !PREPOSITIONS.has(w) && w !== 'و' && w !== 'که' && w !== 'را' && !isFiniteVerb(t, i)
  );
}

/** The place named behind "در" in the sentence, nearest to the figure. */
export function placeAround(prepared: PreparedText, first: number, end: number, sentence: Sentence): string | null {
  const { tokens: t, names } = prepared;
  let best: { name: string; away: number } | null = null;
  const limit = othersFrom(t, end, Math.min(sentence.end, end + REACH));
  for (let i = Math.max(sentence.first, first - REACH); i < limit; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.first !== i || name.kind !== 'place') continue;
    const lead = word(t, i - 1);
    const cued =
      lead === 'در' ||
      (word(t, i - 2) === 'در' && /^(?:شهر|استان|زندان|گورستان|روستای|شهرستان|بازداشتگاه)$/.test(lead));
    const away = i < first ? first - i : i - end;
    if (cued && !isOfPaper(t, i, first) && (best === null || away < best.away)) best = { name: name.name, away };
  }
  const named = best === null ? placeIn(prepared, sentence.first, first) : null;
  const place = named !== null && isOfPaper(t, named.first, first) ? null : named;
  return (
    best?.name ??
    (place === null
      ? placeOfEvent(
          prepared,
          { ...sentence, end: limit < sentence.end && limit < end + REACH ? limit : sentence.end },
          first,
        )
      : wordsOf(t, place))
  );
}

/** «از آنان پنج تن [در تارسل] بوده‌اند»: where some of them were, though no list knows the place. */
export function placeOfPart(t: Tokens, end: number, limit: number): string | null {
  if (word(t, end) !== 'در') return null;
  for (let i = end + 1; i < Math.min(limit, end + LONGEST); i++) {
    if (WAS_THERE.test(word(t, i))) {
      const isName = i > end + 1 && !NO_NAME.test(word(t, end + 1));
      return isName ? t.text.slice(t.from[end + 1], t.to[i - 1]) : null;
    }
    if (t.gap[i] === 3 || !/^[\p{L}\u200c]+$/u.test(word(t, i)) || ACTS.has(word(t, i)) || PREPOSITIONS.has(word(t, i)))
      return null;
  }
  return null;
}
const WAS_THERE = /^(?:بود|بوده|بودند|بوده\u200cاند|بودهاند)$/u;
/** «در راه», «در خانه», «در حال»: no place of a name. */
const NO_NAME =
  /^(?:حال|راه|خانه|خیابان|آن|این|همان|میان|بین|صف|جمع|حبس|انتظار|سن|سنین|خدمت|مرخصی|بخش|بند|محل|منزل|مدرسه|بیمارستان|زندان|شهر|روستا|سلول|انفرادی)(?:ها|های|ی)?$/u;

/** «به نُه تن رسید[: پنج تن] در یکی [و چهار تن] در دیگری»: from there on it tells of others, or of some of them. */
function othersFrom(t: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (/^(?:[:،(]|و)$/u.test(word(t, i)) && classifierAt(t, persianNumberAt(t, i + 1)?.end ?? -1) === 'persons')
      return i;
  return to;
}

/** «گزارشی که سال گذشته در لیدن منتشر شد، نام ۴۰ زندانی …»: where the paper came out, nobody is counted. */
function isOfPaper(t: Tokens, place: number, figure: number): boolean {
  const verb = verbBehind(t, place, figure);
  return verb < figure && [verb - 1, verb].some((i) => i > place && PUBLISHED.test(word(t, i)));
}
const PUBLISHED = /^(?:منتشر|انتشار|چاپ|ارائه|رونمایی|تنظیم|تدوین|نوشت|نوشته|نوشتند|مستقر|تشکیل|تأسیس|تاسیس)$/u;

/** `در آتش‌سوزی شب گذشته [زندان تالون]`: the event happened where the first noun of a place behind it says. */
function placeOfEvent(prepared: PreparedText, sentence: Sentence, figure: number): string | null {
  const { tokens: t } = prepared;
  for (let i = sentence.first; i < sentence.end; i++) {
    if (!EVENTS.has(word(t, i)) || !isLedIn(t, i)) continue;
    for (let at = i + 1; at < Math.min(sentence.end, i + REACH_OF_EVENT) && !hasBreak(t, i, at); at++) {
      if (!SITES.has(word(t, at))) continue;
      const verb = verbBehind(t, at, sentence.end);
      const end = phraseEnd(prepared, at, at < figure ? Math.min(figure, verb) : verb);
      return end > at + 1 ? wordsOf(t, { first: at, end }) : null;
    }
  }
  return null;
}
const REACH_OF_EVENT = 9;
const SITES: ReadonlySet<string> = new Set(
  'زندان بازار مسجد مدرسه بیمارستان کارخانه معدن بندر شهر روستای اردوگاه میدان دانشگاه'.split(' '),
);
const verbBehind = (t: Tokens, from: number, limit: number): number => {
  for (let i = from; i < limit; i++)
    if (isFiniteVerb(t, i) || (ACTS.has(word(t, i)) && isFiniteVerb(t, i + 1))) return i;
  return limit;
};
const hasBreak = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (/^[،؛]$/.test(word(t, i)) || (PREPOSITIONS.has(word(t, i)) && !isTarget(t, i))) return true;
  return false;
};
/** `حمله [به] بازار تالون`. */
const isTarget = (t: Tokens, i: number): boolean => word(t, i) === 'به' && SITES.has(word(t, i + 1));
const wordsOf = (t: Tokens, { first, end }: TokenSpan): string =>
  t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
