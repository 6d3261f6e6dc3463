// A post and a name that make up a line, or an entry of a list, in a Persian paper: who signs or answers for it («فرمانده عملیات: آتش‌یار سلیم رنیکی», «رئیس شعبه ـ احمد ماویک»), who sends it («از: فرماندهی گروهان (سروان ماویک)»),
// who is named among others («۲) انجنیر ماویک، آمر تولید؛»). In: the text and the words of a post. Out: who holds it; null where the line is a sentence or the words beside the post are no name.

import { isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { isPersianPost, isPersianStyle } from '../../gazetteers/posts.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { ENDS_SURNAMES } from '../../text/fa/surname-words.ts';
import { mentionAt } from '../../text/mentions.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { type Holder, holderNamed } from '../en/persons.ts';
import type { Course, Phrase } from './phrase.ts';
import { BOUNDS } from './words.data.ts';

const LONGEST_NAME = 4;

export function byCard(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const behind = behindMark(prepared, phrase);
  if (behind !== null)
    return { holder: behind, course: 'is', beside: true, why: 'post and name make up a line of their own' };
  const before = opensEntry(t, phrase) && closesEntry(t, phrase.end) ? nameIn(prepared, entryName(t, phrase)) : null;
  return before === null
    ? null
    : { holder: before, course: 'is', beside: true, why: 'name and post make up an entry of a list' };
}

/** «رئیس شعبه ـ …», «فرمانده عملیات: …», «از: فرماندهی گروهان (…)»: from the mark to the end of the line or the bracket. */
function behindMark(prepared: PreparedText, { first, end }: Phrase): Holder | null {
  const t = prepared.tokens;
  const bracket = t.norm[end] === '(';
  if (!bracket && !/^[:–—-]$|^ـ+$/.test(markAt(t, end))) return null;
  if (!startsLine(t, first) && !isLabelled(t, first)) return null;
  let last = end + 1;
  while (last < t.count && last - end < LONGEST_LINE && !startsLine(t, last) && !/^[)(،,؛;.]$/.test(t.norm[last] ?? ''))
    last++;
  const closed = bracket ? t.norm[last] === ')' : startsLine(t, last) || /^[(،,؛;.]$/.test(t.norm[last] ?? '');
  return closed ? nameIn(prepared, { first: end + 1, end: last }) : null;
}
const LONGEST_LINE = 8;

/** A dash written as a stretched letter is a word for the tokens. */
const markAt = (t: Tokens, i: number): string =>
  t.norm[i] === '' ? t.text.slice(t.from[i], t.to[i]) : (t.norm[i] ?? t.text.slice(t.from[i], t.to[i]));

const startsLine = (t: Tokens, i: number): boolean => i <= 0 || i >= t.count || (t.gap[i] ?? 3) > 1;

/** «از: فرماندهی …», «به: ریاست …». */
const isLabelled = (t: Tokens, first: number): boolean => t.norm[first - 1] === ':' && startsLine(t, first - 2);

/** «ـ انجنیر ماویک، [آمر تولید]», «۲) داکتر رنیکی، [مدیر کلینیک]»: behind a name that a mark of a list opens. */
function opensEntry(t: Tokens, { first }: Phrase): boolean {
  const colon = t.norm[first - 1] === ':';
  if (!colon && !/^[،,]$/.test(t.norm[first - 1] ?? '')) return false;
  const { first: begin } = entryName(t, { first });
  // «احمد ماویک: رئیس …»: without a mark of a list he speaks.
  if (colon && !isEntryMark(t, begin - 1)) return false;
  return begin < first - 1 && (startsLine(t, begin) || isEntryMark(t, begin - 1));
}

const closesEntry = (t: Tokens, end: number): boolean =>
  startsLine(t, end) ||
  t.kind[end] === NUMBER ||
  /^(?:از|تا)$/.test(word(t, end)) ||
  /^[؛;.(]$/.test(t.norm[end] ?? '');

/** The words between the mark of the entry and the comma before the post. */
function entryName(t: Tokens, { first }: Pick<Phrase, 'first'>): TokenSpan {
  let begin = first - 1;
  while (begin > 0 && first - begin < LONGEST_LINE && !startsLine(t, begin) && !isEntryMark(t, begin - 1)) begin--;
  return { first: begin, end: first - 1 };
}

const isEntryMark = (t: Tokens, i: number): boolean =>
  /^[)•*؛;–—-]$/.test(t.norm[i] ?? '') || /^ـ+$/.test(t.text.slice(t.from[i], t.to[i]));

/** Words that the names of the text know, or two to four behind which nothing but a name can be meant; a style may open them. */
function nameIn(prepared: PreparedText, { first: begin, end }: TokenSpan): Holder | null {
  const { tokens: t, names } = prepared;
  let first = begin;
  while (first < end && (isPersianStyle(word(t, first)) || (first > begin && OF_RANK.test(word(t, first))))) first++;
  const known = names.list[names.at[first] ?? -1];
  if (known?.kind === 'person' && known.nameFirst <= first && known.end === end) return holderNamed(prepared, known);
  const least = first > begin || (startsLine(t, end) && ENDS_SURNAMES.test(word(t, begin))) ? 1 : 2;
  if (end - first < least || end - first > LONGEST_NAME) return null;
  for (let i = first; i < end; i++) {
    const w = word(t, i);
    if (t.kind[i] !== WORD || BOUNDS.has(w) || isPersianPost(w) || isPersianBodyHead(w) || isFiniteVerb(t, i))
      return null;
    if (names.list[names.at[i] ?? -1]?.kind === 'place' || OF_PLACES.test(w)) return null;
  }
  const span = { first, end };
  const name = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
  const person = mentionAt(prepared, span, name, 'stated', ['these words are taken as a name; no list knows it']);
  return { person, span, sure: false };
}
/** «سرگرد [قضایی] ماویک», «سرهنگ [بازنشسته] ماویک». */
const OF_RANK = /^(?:قضایی|بازنشسته|پاسدار|دوم|یکم|سوم|تمام|خلبان|محترم)$/;
const OF_PLACES = /^(?:ولایت|استان|شهرستان|شهر|ولسوالی|بخش|ناحیه|منطقه|قریه|روستای|دفتر|بایگانی|خیابان|میدان)$/;
