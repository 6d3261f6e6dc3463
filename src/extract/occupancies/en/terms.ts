// When a post was held, as far as the words around it say: `from 2013 to 2017 and again from 2019 to 2021`, `since 2019`, `until his death in May 1988`, `in 1988`. In: the dates found and the words.
// Out: EDTF, each null where the text gives none. Nothing is made up: a former post without a date ends on `..`.

import { dateDraftOf, firstFrom, isInClause, isSayingWord } from '../../dates/date-near.ts';
import type { DateDraft, Found } from '../../drafts.ts';
import { isInAside } from '../../text/en/clause.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Span, type TokenSpan, type Tokens, tokenFrom, WORD, wordAt } from '../../text/tokens.ts';
import { OF_DAY } from './chain.ts';
import { beforeRelative, goesOn, isUntil, openingOf, opensTerm, reachOf, untilFrom } from './until.ts';
import { FUNCTION_WORDS } from './words.data.ts';

interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Terms extends Term {
  readonly on: string | null;
  /** Held again, later. */
  readonly again: readonly Term[];
}

/**
 * The dates of the clause that holds `at`, and of "Since 2019, …" before it: those after "since", "from", "until" are terms, another is the day of which it speaks.
 * A date inside the name of an event ("the 1974 strike") is none, but with `alsoNames`.
 */
export function termsOf(found: Found, at: TokenSpan, clauseEnd: number, alsoNames = false): Terms {
  const { tokens: t, sentences, sentenceOf } = found.prepared;
  const sentence = sentences[sentenceOf[at.first] ?? 0];
  if (sentence === undefined) return { from: null, to: null, on: null, again: [] };
  const end = Math.max(at.end, beforeRelative(t, at.end, clauseEnd));
  const terms = termsIn(found, at.end, reachOf(t, at.end, end, sentence));
  const opening = terms.length > 0 ? terms : leadingTerms(found, at, sentence);
  const told = ofTerms(opening);
  // `On 1 October he was appointed head, a post he held until 2013`
  if (told.from !== null) return { ...told, on: null };
  return { ...told, on: decreedOn(found, at.end, end) ?? dayOf(found, at, sentence, alsoNames) };
}

/** `was named prefect [by decree of 2 May]`: from the day of the paper on. */
function decreedOn({ prepared: { tokens: t }, dates }: Found, first: number, end: number): string | null {
  const at = t.norm.findIndex(
    (w, i) => i >= first && i < end && DECREES.test(w) && /^(?:by|under|with)$/.test(wordAt(t, i - 1)),
  );
  if (at < 0) return null;
  const date = dates[firstFrom(dates, t.from[at] ?? 0)];
  if (date === undefined || date.type !== 'date' || date.edtf === null) return null;
  const between = t.norm.slice(at + 1, tokenFrom(t, date.from));
  return between.length <= LONGEST_DECREE && between.includes('of') !== between.includes('dated') ? date.edtf : null;
}
const DECREES = /^(?:decree|order|edict|ordinance|act|resolution|letter|warrant|firman|commission)$/;
const LONGEST_DECREE = 6;

/**
 * The dates that stand right behind one of some places and nothing else: `minister [from 2013 to 2017]`, `Mavik [(2013–2017)]`, `Mavik, [in office since 2019],`. What comes behind them
 * belongs to the verb of the sentence.
 */
export function termsBeside(found: Found, at: TokenSpan, behind: readonly number[]): Terms {
  const { sentences, sentenceOf } = found.prepared;
  const sentence = sentences[sentenceOf[at.first] ?? 0] ?? at;
  const terms =
    behind
      .flatMap((end) => [end, overPlace(found, end)].filter((place) => place !== null))
      .flatMap((end) => [besideFrom(found, end, sentence.end), tookOffice(found, end)])
      .find(({ length }) => length > 0) ?? termsBefore(found, at.first);
  return {
    ...ofTerms(terms),
    on:
      terms.length > 0
        ? null
        : (dayOf(found, at, sentence, false, Math.max(...behind)) ?? dayOfSaying(found, at, sentence)),
  };
}

/** `a doctor and [until 1970] head of the clinic`: right before the words of the post. */
function termsBefore(found: Found, phrase: number): readonly Term[] {
  const t = found.prepared.tokens;
  // `and afterwards, [from 1994 to 1997,] deputy head`
  const end = /^(?:,|as)$/.test(wordAt(t, phrase - 1)) ? phrase - 1 : phrase;
  let first = end;
  while (
    end - first < LONGEST_LEAD &&
    (t.kind[first - 1] === NUMBER || BEFORE_POST.test(wordAt(t, first - 1)) || OF_DAY.test(wordAt(t, first - 1)))
  )
    first--;
  return first < end && /^(?:and|[,(])$/.test(wordAt(t, first - 1)) ? termsIn(found, first, end) : [];
}
const BEFORE_POST = /^(?:until|till|since|from|between)$/;

/** `former clerk[, Tarsel] (1979–1984)`, `head of the prison [in Tarsel] from 1992 to 1993`: the place before the years. */
export function overPlace({ prepared: { tokens: t, names } }: Pick<Found, 'prepared'>, behind: number): number | null {
  const opens = wordAt(t, behind);
  const name = /^(?:,|in|at)$/.test(opens) ? names.list[names.at[behind + 1] ?? -1] : undefined;
  if (name === undefined || name.first !== behind + 1 || name.kind === 'person') return null;
  return opens === ',' && wordAt(t, name.end) !== '(' ? null : name.end;
}

const ofTerms = ([first, ...again]: readonly Term[]) => ({ from: null, to: null, ...first, again });

/** Terms in the order of the words from one token up to another. */
function termsIn(found: Found, first: number, end: number): readonly Term[] {
  const t = found.prepared.tokens;
  const terms: { from: string | null; to: string | null }[] = [];
  const last = (): { from: string | null; to: string | null } => {
    if (terms.length === 0 || terms.at(-1)?.to != null) terms.push({ from: null, to: null });
    return terms.at(-1) ?? { from: null, to: null };
  };
  const [low, high] = [t.from[first] ?? t.text.length, t.to[end - 1] ?? 0];
  let until = untilFrom(t, first, end);
  for (let d = firstFrom(found.dates, low); d < found.dates.length; d++) {
    const date = found.dates[d];
    if (date === undefined || date.from >= high) break;
    if (date.edtf === null || date.type !== 'date') continue;
    const at = tokenFrom(t, date.from);
    const range = rangeOf(t, date, at, first);
    if (until !== null && until < at) {
      last().to = opened(date.edtf);
      until = untilFrom(t, tokenFrom(t, date.to), end);
    } else if (range !== null) {
      const from = range.from ?? terms.at(-1)?.from ?? null;
      if (range.from === null || terms.at(-1)?.from === from) Object.assign(last(), range, { from });
      else terms.push(range);
      until = untilFrom(t, tokenFrom(t, date.to), end);
    } else if (opensTerm(t, at, first)) last().from = opened(date.edtf);
    else if (wordAt(t, at - 1) === 'through' || (wordAt(t, at - 1) === 'to' && terms.at(-1)?.from != null))
      last().to = opened(date.edtf);
  }
  if (until !== null && !goesOn(t, until + 1)) last().to = '..';
  return terms.filter(({ from, to }) => from !== null || to !== null);
}

/** `(1984–1989)`, `from 1984 to 1989`; a year of another calendar is an interval too, and no range. */
function rangeOf(t: Tokens, date: DateDraft, at: number, first: number): Term | null {
  // The two ends as the words give them: years of another calendar are no single days.
  const [begin, finish] =
    date.parts.length === 2 ? date.parts.map(({ edtf }) => edtf ?? '') : (date.edtf ?? '').split('/');
  if (begin === undefined || finish === undefined) return null;
  // `(in office 1949–1966)`
  const inOffice = /^(?:office|post|power|command|charge)$/.test(wordAt(t, at - 1)) && wordAt(t, at - 2) === 'in';
  const marked = (/^[(,]$/.test(wordAt(t, at - 1)) && at - first <= 2) || inOffice;
  const told =
    date.parts.length > 1 &&
    (at === first || /\b(?:from|between|since|and|again)\b/.test(openingOf(t, at)) || opensTerm(t, at, first));
  return marked || wordAt(t, at - 1) === '(' || told ? { from: known(begin), to: known(finish) } : null;
}

/** `[Since 2019] Mavik has been …`, `[From 1995 until his death] he chaired …`: up to the words, with nothing told between. */
function leadingTerms(found: Found, at: TokenSpan, sentence: Sentence): readonly Term[] {
  const t = found.prepared.tokens;
  // `was dismissed and [since January] serves as`
  if (/^(?:since|from)$/.test(wordAt(t, at.first))) return termsIn(found, at.first, at.end);
  let first = at.first;
  while (first > sentence.first && at.first - first < LONGEST_LEAD && !/^[;:(]$/.test(wordAt(t, first - 1))) first--;
  // `(b) From May 1994 …`
  if (wordAt(t, first + 1) === ')') first += 2;
  while (/^(?:and|but|then)$/.test(wordAt(t, first))) first++;
  if (!/^(?:since|from|between|until|till)$/.test(wordAt(t, first))) return [];
  return termsIn(found, first, at.first);
}
const LONGEST_LEAD = 12;

/** From a token on, as long as dates and what joins them go on. */
function besideFrom(found: Found, behind: number, limit: number): readonly Term[] {
  const t = found.prepared.tokens;
  let first = behind;
  if (/^[,(]$/.test(wordAt(t, first))) first++;
  if (wordAt(t, first) === 'who') {
    first++;
    while (first - behind < 5 && /^(?:was|is|has|had|been|served|remained)$/.test(wordAt(t, first))) first++;
  }
  if (wordAt(t, first) === 'in' && /^(?:office|post|charge|power)$/.test(wordAt(t, first + 1))) first += 2;
  const opens = /^(?:since|from|between|until|till)$/.test(wordAt(t, first)) || t.kind[first] === NUMBER;
  if (!opens || (t.kind[first] === NUMBER && first === behind && !opensRange(found, first))) return [];
  let end = first;
  let until = false;
  while (
    end < limit &&
    end - first < LONGEST_BESIDE &&
    (end === first || !(until ? ENDS_UNTIL : ENDS_DATES).test(wordAt(t, end)))
  ) {
    until ||= isUntil(t, end);
    end++;
  }
  return termsIn(found, first, end);
}
const LONGEST_BESIDE = 24;

/** `head of the prison [1981–1984]`. */
const opensRange = ({ prepared: { tokens: t }, dates }: Found, first: number): boolean => {
  const date = dates[firstFrom(dates, t.from[first] ?? 0)];
  return date?.type === 'date' && date.parts.length === 2 && tokenFrom(t, date.from) === first;
};

/** `…, who had taken up that post on 1 January 2009`, `…, who was appointed in May`: from that day on. */
function tookOffice({ prepared: { tokens: t }, dates }: Found, behind: number): readonly Term[] {
  const who = wordAt(t, behind) === ',' ? behind + 1 : behind;
  if (wordAt(t, who) !== 'who') return [];
  let i = who + 1;
  let took = false;
  while (i - who < LONGEST_TAKING && OF_TAKING.test(wordAt(t, i))) {
    took ||= /^(?:took|taken|assumed|appointed|elected|named|sworn|become|became)$/.test(wordAt(t, i));
    i++;
  }
  const date = dates[firstFrom(dates, t.from[who] ?? 0)];
  if (!took || date === undefined || date.type !== 'date' || date.edtf === null || !/^(?:in|on)$/.test(wordAt(t, i)))
    return [];
  return Math.abs(tokenFrom(t, date.from) - i) <= 1 ? [{ from: date.edtf, to: null }] : [];
}
const LONGEST_TAKING = 8;
const OF_TAKING =
  /^(?:had|has|was|only|just|himself|herself|took|taken|up|over|assumed|office|that|the|this|post|position|command|duties|his|her|appointed|elected|named|sworn)$/;

/** `until he was made a director in 1937`: the clause behind it says when. */
const ENDS_UNTIL = /^[,;:).]$/;
const ENDS_DATES = /^(?:[,;:).]|who|which|he|she|was|were|is|are|has|had|said|says|told)$/;

/** The day of which the words speak: not one that only bounds something. */
function dayOf(
  found: Found,
  at: TokenSpan,
  sentence: Sentence,
  alsoNames: boolean,
  beside: number | null = null,
): string | null {
  const { tokens: t } = found.prepared;
  const span = { from: t.from[at.first] ?? 0, to: t.to[at.end - 1] ?? 0 };
  const nearest = dateDraftOf(found, span, sentence);
  // `manager [since 1999], was moved to the head office [in April 2003]`
  const behind = found.dates[firstFrom(found.dates, span.to)];
  const near =
    nearest !== null &&
    nearest.to <= span.from &&
    boundsTerm(t, nearest) &&
    behind !== undefined &&
    isInClause(found, behind, span, sentence)
      ? behind
      : nearest;
  if (near === null || (!alsoNames && isInName(t, near))) return null;
  // `The head of the office called him “a colleague of the 1980s”`: a time in words that are quoted.
  const quoted = found.prepared.markOf[tokenFrom(t, near.from)] ?? -1;
  if (quoted >= 0 && quoted !== (found.prepared.markOf[at.first] ?? -1)) return null;
  // `Bishop Mavik read it, and it was repeated by others in 1998`: no day of the title.
  if (beside !== null && near.from >= span.to && !isInClause(found, near, lastOf(t, beside), sentence)) return null;
  const first = tokenFrom(t, near.from);
  const [left, right] = first < at.first ? [first, at.first] : [at.end, first];
  if (t.norm.slice(left, right).includes(';') || hasBullet(t, left, right)) return null;
  // `the late Mayor Mavik, in his recollections (1991), writes`: the year of what is cited.
  if (beside !== null && first > at.end && isInBrackets(t, at.end, first)) return null;
  // `the minister, Oren Mavik, is named in letters about the killings in 2001`: what is told of now has no day of then.
  if (beside !== null && first > at.end && wordAt(t, first - 1) !== 'dated' && isToldOfNow(t, at.end, first))
    return null;
  // `Prosecutor Mavik read out [the cable of 3 March 1982]`, `asked Mavik for [the log for May 1984]`: the day of the cable, the month of the log.
  if (beside !== null && /^(?:of|for|covering)$/.test(wordAt(t, first - 1)) && !TIMES.test(wordAt(t, first - 2)))
    return null;
  // `Oren Mavik, who died in 2009, was …`: of the clause between.
  if (first < at.end && isInAside(t, first, at.end)) return null;
  // `Oren Mavik, who headed the office, was made minister in 2012`: of what came of him, and not of the office.
  if (beside === null && first > at.end && isInAside(t, at.end - 1, first) && !isThenTold(t, at.end, first))
    return null;
  // `…, who held it until his death in 1986`: of the other clause.
  if (first > at.end && (beforeRelative(t, at.end, first) < first || untilFrom(t, at.end, first) !== null)) return null;
  return boundsTerm(t, near) || (first >= at.end && opensTerm(t, first, at.end)) ? null : near.edtf;
}

/** `who was [then] head of the office, said in 1982`, `who headed it [at the time],`. */
const isThenTold = (t: Tokens, end: number, date: number): boolean =>
  t.norm
    .slice(Math.max(0, end - LONGEST_ASIDE), date)
    .some((w, i, all) => w === 'then' || (w === 'time' && /^(?:the|that)$/.test(all[i - 1] ?? '')));
const LONGEST_ASIDE = 14;

/** The last verb before a token that is no part of a relative clause: `is`, `have been`, and not `was`. */
function isToldOfNow(t: Tokens, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (/^(?:was|were|had|did)$/.test(wordAt(t, i))) return false;
    if (/^(?:is|are|has|have|does|do)$/.test(wordAt(t, i))) return !/^(?:who|which|that)$/.test(wordAt(t, i - 1));
  }
  return false;
}

/** `– Mavik: head 1981–1984`, and on the next line `– Rell: prosecutor`: another entry. */
const hasBullet = (t: Tokens, from: number, to: number): boolean =>
  t.norm.slice(from, to).some((w, k) => /^[-–—•*·]$/.test(w) && (t.gap[from + k] ?? 0) > 1);

const isInBrackets = (t: Tokens, from: number, to: number): boolean =>
  t.norm.slice(from, to).lastIndexOf('(') > t.norm.slice(from, to).lastIndexOf(')');

const lastOf = (t: Tokens, end: number): Span => ({ from: t.from[end - 1] ?? 0, to: t.to[end - 1] ?? 0 });

/** `since 1999`, `born in 1951`: no day of which the words speak. */
function boundsTerm(t: Tokens, { from }: DateDraft): boolean {
  const first = tokenFrom(t, from);
  return (
    /\b(?:since|from|between|until|till|before|after|born)\b/.test(openingOf(t, first)) ||
    wordAt(t, first - 2) === 'born'
  );
}

const TIMES =
  /^(?:night|nights|day|days|morning|afternoon|evening|eve|noon|midnight|dawn|weekend|week|month|months|year|years|spring|summer|autumn|fall|winter|beginning|start|middle|end|half|quarter|as|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** `Minister Mavik said on 3 June 2014`: whoever speaks with a title bears it on that day. */
function dayOfSaying({ prepared: { tokens: t }, dates }: Found, at: TokenSpan, { end }: TokenSpan): string | null {
  let said = at.end;
  while (said < end && !isSayingWord(wordAt(t, said)) && !/^(?:wrote|writes)$/.test(wordAt(t, said))) said++;
  const date = dates[firstFrom(dates, t.from[said] ?? t.text.length)];
  const first = date === undefined ? end : tokenFrom(t, date.from);
  if (date === undefined || date.type !== 'date' || first >= end || first - said > FARTHEST_DAY) return null;
  // `wrote in [a letter of] 3 June`
  const ofPaper = /^(?:of|dated)$/.test(wordAt(t, first - 1)) && PAPERS.test(wordAt(t, first - 2)) ? first - 2 : first;
  return t.norm.slice(said, ofPaper).some((w) => /^(?:that|he|she|they|it|to|of|by)$/.test(w)) ? null : date.edtf;
}
const FARTHEST_DAY = 6;
const PAPERS = /^(?:letter|note|cable|telegram|telex|memo|memorandum|message|statement|report|speech|circular)$/;

/** `2013/..` => `2013`: the words say that it goes on; another interval is a day that is not known better. */
const opened = (edtf: string): string | null => known(edtf.replace(/\/(?:\.\.)?$/, '').replace(/^(?:\.\.)?\//, ''));

const known = (edtf: string): string | null => (edtf === '' || edtf === '..' ? null : edtf);

/** `the [1974] strike`, `whose [2013] election`, `last year’s vote`: the date belongs to a noun. */
function isInName(t: Tokens, date: { readonly from: number; readonly to: number }): boolean {
  const opening = tokenFrom(t, date.from);
  const first = wordAt(t, opening) === 'the' ? opening + 1 : opening;
  const end = tokenFrom(t, date.to);
  const bare = end - first === 1 && t.kind[first] === NUMBER;
  if (wordAt(t, end) === '’' || wordAt(t, end) === "'") return true;
  if (!bare || t.kind[end] !== WORD || (t.gap[end] ?? 3) > 2) return false;
  return (
    /^(?:the|a|an|its|his|her|their|whose|s|this|that|of|from|after|before|since|during)$/.test(wordAt(t, first - 1)) &&
    !isFunctionWord(wordAt(t, end))
  );
}

const isFunctionWord = (w: string): boolean => FUNCTION_WORDS.has(w) || w === 'and' || w === 'or';
