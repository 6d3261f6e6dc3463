// Of which time words speak that say "then", or that tell of the past without a day: the last date before them in the same paragraph. In: the dates found and a token.
// Out: EDTF with the reason, which says that it is inferred; null where the paragraph has no date before them. The look goes back a few dates and no further.

import { firstFrom, isSayingWord } from '../dates/date-near.ts';
import type { Found } from '../drafts.ts';
import { isInAside } from '../text/en/clause.ts';
import { type TokenSpan, tokenFrom, WORD } from '../text/tokens.ts';

interface SpokenTime {
  readonly edtf: string;
  /** Its first token. */
  readonly first: number;
  /** Whether the words give its year. */
  readonly isYearStated: boolean;
  readonly reason: string;
}

const LONGEST_PARAGRAPH = 400;
const MOST_DATES = 12;

export function timeSpokenOf({ prepared, dates }: Found, at: number): SpokenTime | null {
  const t = prepared.tokens;
  let paragraph = at;
  while (paragraph > 0 && at - paragraph < LONGEST_PARAGRAPH && t.gap[paragraph] !== 3) paragraph--;
  const low = t.from[paragraph] ?? 0;
  const own = t.from[prepared.sentences[prepared.sentenceOf[at] ?? 0]?.first ?? at] ?? 0;
  const last = firstFrom(dates, t.from[at] ?? 0) - 1;
  for (let d = last; d >= 0 && d > last - MOST_DATES; d--) {
    const date = dates[d];
    if (date === undefined || date.from < low) return null;
    if (date.edtf === null || date.type !== 'date' || date.timex?.endsWith('_REF') === true) continue;
    // `Oren Mavik, who died in 2009, was …`
    if (date.from >= own && isInAside(t, tokenFrom(t, date.from), at)) continue;
    if (namesSomething(t, date) || bounds(t, date) || isLong(asInterval(date.edtf)) || isOfPaper(t, date)) {
      // `From 1966 to 1969 he was aide to Mavik, then commander`: of those years, and not of a day told before them.
      if (date.from >= own && bounds(t, date)) return null;
      continue;
    }
    const words = prepared.text.slice(date.from, date.to);
    return {
      edtf: asInterval(date.edtf),
      first: tokenFrom(t, date.from),
      isYearStated: date.grounds.year === 'stated',
      reason: `inferred: the words speak of the past and give no day; “${words}” is the last date before them in the paragraph`,
    };
  }
  return null;
}

/**
 * The year of which a title in a sentence tells, if no words say "now": the earliest date of the sentence, or else the last one before it in the paragraph or not long before. Who speaks in the sentence
 * is looked at on the day of the document all the same (`Minister Mavik said that the killings of 1988 …`), unless the dates stand before; who answers the document (`did not reply`) in any case. `spoken` is the date before, where the
 * paragraph tells it.
 */
export function timeTold(
  found: Found,
  at: TokenSpan,
): { readonly year: string | null; readonly spoken: SpokenTime | null } | null {
  const { tokens: t, sentences, sentenceOf } = found.prepared;
  const sentence = sentences[sentenceOf[at.first] ?? 0] ?? at;
  const says = speaks(t, at.end) || speaks(t, at.first - 1);
  const own = yearsIn(found, sentence.first, says ? at.first : sentence.end).toSorted()[0];
  // `the mayor Oren Mavik has written on the note dated 3 May 1982`: of the paper, and not up to this day.
  if (answersUs(t, at.end) && (own === undefined || says || !isPerfect(t, at.end))) return null;
  if (own !== undefined) return { year: own, spoken: null };
  const spoken = timeSpokenOf(found, sentence.first);
  const story = spoken === null || spoken.isYearStated ? undefined : statedYearBefore(found, spoken.first);
  // `In the autumn of 1942 … on All Souls’ Day …`: a day whose year nobody gives is of the story.
  if (story !== undefined && spoken !== null && story < spoken.edtf.slice(0, 4)) return { year: story, spoken: null };
  if (spoken !== null)
    return { year: spoken.edtf.slice(0, 4), spoken: !says && isStillTold(found, spoken, sentence) ? spoken : null };
  // `had warned the director, Oren Mavik`: before what is told, whenever that was.
  if (isEarlier(t, sentence, at) || isEarlierInPersian(t, sentence)) return { year: null, spoken: null };
  // A line of a register is no part of a story.
  if (says || t.norm[sentence.end - 1] !== '.') return null;
  const year = yearsIn(found, Math.max(0, sentence.first - LONGEST_STORY), sentence.first).at(-1);
  return year === undefined ? null : { year, spoken: null };
}
const LONGEST_STORY = 200;

/** The last year that the paragraph gives in words before a token. */
function statedYearBefore({ prepared: { tokens: t }, dates }: Found, at: number): string | undefined {
  let paragraph = at;
  while (paragraph > 0 && at - paragraph < LONGEST_PARAGRAPH && t.gap[paragraph] !== 3) paragraph--;
  const low = t.from[paragraph] ?? 0;
  const date = dates
    .slice(0, firstFrom(dates, t.from[at] ?? 0))
    .findLast(
      ({ from, type, edtf, grounds }) => from >= low && type === 'date' && edtf !== null && grounds.year === 'stated',
    );
  return date?.edtf?.replace('{', '').slice(0, 4);
}

/** `has sued`, `have written`. */
const isPerfect = (t: Found['prepared']['tokens'], i: number): boolean =>
  /^(?:has|have)$/.test(t.norm[verbFrom(t, i) - 1] ?? '');

/** `by decree of 1 December 1969`, `in his letter dated 3 May`, `the killings of November`: the day of a paper, or what tells one deed from others, and of nothing that the paragraph tells. */
function isOfPaper(t: Found['prepared']['tokens'], date: { readonly from: number }): boolean {
  const first = tokenFrom(t, date.from);
  const of = /^(?:of|dated)$/.test(t.norm[first - 1] ?? '') ? first - 1 : null;
  if (of === null) return false;
  const noun = t.norm[of - 1] ?? '';
  if (t.norm[of] === 'dated' || PAPERS.test(noun)) return true;
  // `The strike of May was long`, `in the strike of May`: told of; `where the strike of May was called`: named.
  const opens = (t.gap[of - 2] ?? 3) >= 2 || /^(?:[.!?]|in|during)$/.test(t.norm[of - 3] ?? '.');
  return DEEDS.test(noun) && !opens;
}
const DEEDS =
  /^(?:killings|killing|executions|events|protests|massacre|massacres|shootings|shooting|strike|strikes|riots|unrest|elections|election|war|coup|raid|attack|attacks|arrests|fire|flood)$/;
const PAPERS =
  /^(?:decree|decrees|order|edict|ordinance|act|law|resolution|letter|cable|telegram|note|memorandum|memo|report|circular|minutes|statute|charter|treaty|constitution|warrant|judgment|judgement|gazette|edition|issue)$/;

/** `[had] warned the director, Oren Mavik, on the day before`. */
function isEarlier(t: Found['prepared']['tokens'], sentence: TokenSpan, at: TokenSpan): boolean {
  for (let i = sentence.first; i < at.first; i++)
    if (t.norm[i] === 'had' && /(?:ed|en|wn|ne|ld|id|ot)$/.test(t.norm[i + 1] ?? '')) return true;
  return false;
}

/** «نامه را دریافت کرده بود»: what was said before may have been said on the day before. */
function isEarlierInPersian(t: Found['prepared']['tokens'], { first, end }: TokenSpan): boolean {
  let last = end - 1;
  while (last > first && t.kind[last] !== WORD) last--;
  if (!/^(?:بود|بودند)$/.test(t.norm[last] ?? '') || !/.{2}ه$/.test(t.norm[last - 1] ?? '')) return false;
  return !t.norm.slice(Math.max(first, last - 2), last).some((w) => SAID_IN_PERSIAN.test(w));
}
const SAID_IN_PERSIAN =
  /^(?:گفته|نوشته|افزوده|خواسته|خوانده|پرسیده|اعلام|تاکید|تأکید|ابراز|اظهار|تصریح|مطرح|هشدار|تکذیب|تایید|تأیید|رد|نرسیده|نبوده|شده|شایسته|گسترده)$/;

/** Whether a sentence plays on the day told last: one not far before it, no term (`from 2018 to 2020`), and nothing that moves on (`two years later`). Who speaks may do so today. */
function isStillTold({ prepared }: Found, { edtf, first }: SpokenTime, sentence: TokenSpan): boolean {
  const { tokens: t, sentenceOf } = prepared;
  const apart = (sentenceOf[sentence.first] ?? 0) - (sentenceOf[first] ?? 0);
  const moves = t.norm
    .slice(sentence.first, sentence.end)
    .some((w) => /^(?:later|ago|after|since|now|today|still|is|are|has|have)$/.test(w));
  return apart <= MOST_SENTENCES && !moves && !/^(\d{4}).*\/(?!\1)/.test(edtf);
}
const MOST_SENTENCES = 2;

/** The verb from a token on, over a comma and "has", "also". */
const verbFrom = ({ norm }: Found['prepared']['tokens'], i: number): number => {
  const verb = norm[i] === ',' ? i + 1 : i;
  return /^(?:has|have|also|then)$/.test(norm[verb] ?? '') ? verb + 1 : verb;
};

const speaks = (t: Found['prepared']['tokens'], i: number): boolean => {
  const w = t.norm[verbFrom(t, i)] ?? '';
  return (
    isSayingWord(w) ||
    /^(?:rejected|denied|dismissed|condemned|criticised|criticized|welcomed|defended|accused|urged|warned)$/.test(w)
  );
};

/** `declined to comment`, `did not reply`, `told us`, `insists`, `has sued`: to whoever writes the document, or up to its day. */
function answersUs(t: Found['prepared']['tokens'], i: number): boolean {
  const verb = verbFrom(t, i);
  const [w = '', next = '', third = ''] = t.norm.slice(verb, verb + 3);
  return (
    /^(?:says|insists|denies|refuses|declines|is|are|will)$/.test(w) ||
    (verb > 0 && /^(?:has|have)$/.test(t.norm[verb - 1] ?? '')) ||
    (/^(?:declined|refused)$/.test(w) && next === 'to' && /^(?:comment|answer|speak|be)$/.test(third)) ||
    (/^(?:did|does)$/.test(w) && /^(?:respond|reply|answer|return)$/.test(third)) ||
    (w === 'could' && next === 'not') ||
    (w === 'told' && /^(?:us|me)$/.test(next))
  );
}

/** `between July and September 1985` is read as two months: from the first to the last. */
function asInterval(edtf: string): string {
  const parts = /^\{(.+)\}$/.exec(edtf)?.[1]?.split(',') ?? [];
  return parts.length < 2 ? edtf : `${parts[0]}/${parts.at(-1)}`;
}

/** The last years of the dates among some tokens. */
function yearsIn({ prepared: { tokens: t }, dates }: Found, first: number, end: number): readonly string[] {
  const years: string[] = [];
  const high = t.from[end] ?? t.text.length;
  for (let d = firstFrom(dates, t.from[first] ?? 0); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    if (date.edtf === null || (date.type !== 'date' && date.type !== 'time')) continue;
    const year = /^\d{4}/.exec(asInterval(date.edtf).split('/').at(-1) ?? '')?.[0];
    const words = t.text.slice(date.from, date.to);
    // «آن روز», `that day`: of a day told before, whichever it is.
    if (/^(?:that|آن|همان)\b|^(?:آن|همان) /u.test(words)) continue;
    if (year !== undefined && !namesSomething(t, date) && !bounds(t, date)) years.push(year);
  }
  return years;
}

/** `Chairman from 1996 to 2007`: the term of somebody, and no time told. */
function isLong(edtf: string): boolean {
  const [from = '', to = ''] = edtf.split('/');
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > LONGEST_TOLD;
}
const LONGEST_TOLD = 2;

const BEFORE_A_NAME = /^(?:a|an|the|this|that|its|his|her|their|our|'s|’s|s)$/;
/** `the head since 2012`, `born in 1951`: a day that bounds something, or a birth, is not the time told. */
const BOUNDING = /^(?:since|until|till|born|زاده|متولد)$/;
function bounds(t: Found['prepared']['tokens'], date: { readonly from: number }): boolean {
  const first = tokenFrom(t, date.from);
  return (
    t.norm.slice(Math.max(0, first - 3), first).includes('(') ||
    /^(?:to|from)$/.test(t.norm[first - 1] ?? '') ||
    t.norm.slice(Math.max(0, first - 2), first + 1).some((w) => BOUNDING.test(w))
  );
}

const YEAR = /^[12]\d{3}$/;

/** `the 1974 strike`: the year is a piece of a name, and says nothing of when its sentence plays. */
function namesSomething(t: Found['prepared']['tokens'], date: { readonly to: number }): boolean {
  const end = tokenFrom(t, date.to);
  const [before = '', year = ''] = [t.norm[end - 2], t.norm[end - 1]];
  return YEAR.test(year) && BEFORE_A_NAME.test(before) && t.kind[end] === WORD;
}
