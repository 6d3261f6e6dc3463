// When a communication was sent, and by when what it asks was due. In: what was found so far, and the communication. Out: EDTF or, for a deadline whose beginning nothing
// dates, the length of time (P60D). The date of an event that the words asked or told are about is not its date.

import { civilDay, dayNumber, daysInMonth, isoDay, isoDayOf } from '../../model/civil-day.ts';
import { daysWithin, edtfBounds } from '../../model/edtf.ts';
import { firstFrom } from '../dates/date-near.ts';
import type { DateDraft, Found } from '../drafts.ts';
import { persianWord } from '../text/persian-words.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';
import { tokenFrom } from '../text/tokens.ts';
import { MEDIA, SENDING } from './en/words.data.ts';
import type { Sent } from './sent.ts';

/** Dates of the sentence outside the words asked and told, the nearest to the verb or noun. */
export function sentOn({ prepared, dates }: Found, sent: Sent): string | null {
  const t = prepared.tokens;
  // Who presents compliments does so in the note itself: the dates in it are those of what it answers.
  if (t.norm[sent.trigger] === 'compliments') return prepared.source.published.edtf;
  let [best, cost] = [null as string | null, Number.POSITIVE_INFINITY];
  for (const [date, first] of datesAround(
    prepared.sentences[prepared.sentenceOf[sent.trigger] ?? 0],
    sent.trigger,
    t,
    dates,
  )) {
    if (date.edtf === null || !isOfDay(t, date) || isWithin(first, [...sent.asks, ...sent.says])) continue;
    if (
      isOfTelling(t, first, sent.trigger) ||
      isOfClause(t, first) ||
      isOfAnother(t, first, sent) ||
      isOfNoun(t, first, sent) ||
      isOfNote(t, date, sent) ||
      isOfReceipt(t, first, sent.trigger) ||
      isOfAnswer(t, first, sent) ||
      isOfOneBefore(prepared, first, sent) ||
      AFTER_ANOTHER.test(t.text.slice(date.from, date.to)) ||
      isAnAge(date.edtf) ||
      (isVague(date.edtf) && !isAWhen(t, first))
    )
      continue;
    // A year may be that of something else in the sentence: a day or month beside it is nearer.
    // `On about 20 June I received a card, [dated 16 June]`
    const dated = t.norm[first - 1] === 'dated' && first > sent.trigger;
    const away = dated ? 0 : Math.abs(first - sent.trigger) + (isVague(date.edtf) ? VAGUE : 0);
    if (away < cost && !isUntil(t, first))
      [best, cost] = [
        ofSameDay({ prepared, dates }, sent, date) ??
          ofThisYear(prepared, date) ??
          ofYearBefore({ prepared, dates }, sent, date) ??
          date.edtf,
        away,
      ];
  }
  return best ?? dayOfEntry({ prepared, dates }, sent.trigger);
}

/** A day, or an hour of one that gives its year: `at 14:20 on 9 June 1997`; `that evening` is counted from the day of the paper. */
const isOfDay = ({ text }: Tokens, { type, edtf, from, to }: DateDraft): boolean =>
  type === 'date' ||
  (type === 'time' && /^\d{4}-\d\d-\d\d$/.test(edtf ?? '') && /\d{4}|[۰-۹]{4}/.test(text.slice(from, to)));

/** `also asked, on [the same day]`: the day of the message told of before. */
const ofSameDay = (found: Pick<Found, 'prepared' | 'dates'>, { after }: Sent, date: DateDraft): string | null =>
  after !== undefined &&
  /^(?:the |that )?same (?:day|date)$/i.test(found.prepared.tokens.text.slice(date.from, date.to))
    ? sentOn(found as Found, after)
    : null;

/** `In June 2019 … demanded. In [July] it repeated`: without a year it is of the year of the one before, or of the next. */
function ofYearBefore(found: Pick<Found, 'prepared' | 'dates'>, { after }: Sent, date: DateDraft): string | null {
  const words = found.prepared.tokens.text.slice(date.from, date.to);
  const before = after === undefined || /\d{4}|[۰-۹]{4}/.test(words) ? null : sentOn(found as Found, after);
  const [day, year] = [/^\d{4}(-\d\d(?:-\d\d)?)$/.exec(date.edtf ?? '')?.[1], before?.slice(0, 4)];
  if (before === null || day === undefined || year === undefined || !/^\d{4}/.test(year)) return null;
  const own = `${year}${day}`;
  return own >= before.slice(0, own.length) ? own : `${Number(year) + 1}${day}`;
}

/** `3 June [this year]`: of the year of the paper. */
function ofThisYear({ source, tokens: { text } }: Found['prepared'], { edtf, to }: DateDraft): string | null {
  const year = /^\d{4}/.exec(source.published.edtf ?? '')?.[0];
  const own = year !== undefined && edtf !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(edtf);
  return own && /^\s*(?:of )?this year\b/.test(text.slice(to, to + 16)) ? `${year}${edtf.slice(4)}` : null;
}

/** `the next spring` of what was told before is counted from no day of the paper. */
const AFTER_ANOTHER = /^(?:the )?(?:next|following)\b/i;

/** `His telegram of the 3rd was received here on [the 5th]`, «نامه … در [۵ دی] دریافت شد»: not the day of its sending. */
function isOfReceipt(t: Tokens, date: number, trigger: number): boolean {
  if (date < trigger) return false;
  for (let k = Math.max(trigger + 1, date - 5); k < date; k++)
    if (
      /^(?:received|receiving|reached|arrived|registered)$/.test(t.norm[k] ?? '') &&
      !/^(?:letter|letters|mail|post)$/.test(t.norm[k + 1] ?? '')
    )
      return true;
  return false;
}

/** `emailed questions [on 3 June] and followed up on 10 June`: the day of the first one. */
const isOfOneBefore = ({ sentenceOf }: Found['prepared'], date: number, { trigger, after }: Sent): boolean =>
  after !== undefined && sentenceOf[after.trigger] === sentenceOf[trigger] && date < trigger;

/** `The ministry [on Thursday] rejected a call by …`: the day of what became of it; `rejected the letter [of 3 May]` has its own. */
const isOfAnswer = (t: Tokens, date: number, { trigger, answeredAt, decided }: Sent): boolean =>
  typeof answeredAt === 'number' &&
  // `their request … was refused [in August]`
  ((answeredAt > trigger && date > answeredAt) ||
    ((answeredAt < trigger || decided === true) &&
      (date < trigger || !/^(?:of|dated|from|مورخ)$/.test(t.norm[date - 1] ?? ''))));

/** `2 March 1993. …`, `2 March 1993: …` at the head of a line or paragraph of a chronicle dates what it tells. */
function dayOfEntry({ prepared, dates }: Pick<Found, 'prepared' | 'dates'>, trigger: number): string | null {
  const { tokens: t } = prepared;
  // `3 May: The union says that a letter [had been] sent`: before that day.
  if (
    t.norm
      .slice(trigger + 1, trigger + 4)
      .join(' ')
      .includes('had been')
  )
    return null;
  for (let first = trigger; first >= 0 && trigger - first < REACH; first--) {
    if (first > 0 && (t.gap[first] ?? 0) < 2) continue;
    const date = dates[firstFrom(dates, t.from[first] ?? 0)];
    const opens = date !== undefined && date.from === (t.from[first] ?? 0) && date.type === 'date';
    if (opens && /^\s*[.:–—-]/.test(t.text.slice(date.to, date.to + 3))) return date.edtf;
    if (t.gap[first] === 3) return null;
  }
  return null;
}

/** `told the court [in 2008] that he had passed the warning to …`: the day of what is said of it, not of the message. */
function isOfTelling(t: Tokens, date: number, trigger: number): boolean {
  // `has asked the company to let it …, its president [said on Friday]`
  const said = t.norm[date - 1] === 'on' ? date - 2 : date - 1;
  if (said > trigger + 2 && TELLS.test(t.norm[said] ?? '') && !/^(?:to|and|that)$/.test(t.norm[said - 1] ?? ''))
    return true;
  for (let k = date + 1; k < trigger; k++) {
    if (t.norm[k] !== 'that') continue;
    for (let v = date - 1; v > date - 16 && v >= 0 && !/^[.;:]$/.test(t.norm[v] ?? ''); v--)
      if (TELLS.test(t.norm[v] ?? '')) return true;
  }
  return false;
}
const TELLS = /^(?:told|tells|said|says|testified|stated|recalled|remembered|admitted|claimed|confirmed|wrote|heard)$/;

/** `the fate of men who disappeared [in 1999], and called on`: the date of a clause about somebody or something, not of the call. */
function isOfClause(t: Tokens, date: number): boolean {
  let sending = false;
  for (let k = date - 1; k > 0 && date - k < 16; k--) {
    const w = t.norm[k] ?? '';
    if (/^[,;:.]$/.test(w)) return false;
    if (SENDING.has(w)) sending = true;
    if (/^(?:who|whom|whose|where|when)$/.test(w) || (w === 'which' && !sending)) return true;
  }
  return false;
}

/** `the raid of [3 May]`, `the [1974] killings`, `since [the 1970s]`: the date of what is spoken of, or of how long it has gone on. `a letter of [3 May]` is dated by it. */
function isOfAnother(t: Tokens, date: number, { trigger, to, medium }: Sent): boolean {
  const first = /^(?:the|a)$/.test(t.norm[date - 1] ?? '') ? date - 1 : date;
  const [before, noun] = [t.norm[first - 1] ?? '', t.norm[first - 2] ?? ''];
  // `a letter to the Ministry of Works [of 3 May]`
  if (before === 'of' && medium !== null && MEDIA.has(t.norm[trigger] ?? '') && to.some(({ end }) => end === first - 1))
    return false;
  if (/^(?:of|from)$/.test(before)) return first - 2 !== trigger && !MEDIA.has(noun) && noun !== 'dated';
  return /^(?:since|until|till|between|through|از|تا)$/.test(before);
}

/** `Note, [15 September]: … that the letter had been forwarded`: before the day of what tells it. */
const isOfNote = (t: Tokens, { to }: DateDraft, { trigger }: Sent): boolean =>
  to < (t.from[trigger] ?? 0) &&
  /^\s*:/.test(t.text.slice(to, to + 3)) &&
  t.norm
    .slice(trigger + 1, trigger + 4)
    .join(' ')
    .includes('had been');

/** `a letter from the Office [dated 27 August], saying that the petition had been forwarded`: the day of the nearest thing sent before it. */
function isOfNoun(t: Tokens, date: number, { trigger }: Sent): boolean {
  if (t.norm[date - 1] !== 'dated' || !MEDIA.has(t.norm[trigger] ?? '')) return false;
  for (let k = date - 2; k > date - 20 && k > 0; k--) {
    if (k === trigger) return false;
    if (MEDIA.has(t.norm[k] ?? '')) return true;
  }
  return false;
}

/** Half a year or more. */
function isVague(edtf: string): boolean {
  // `on 12 October 1996 and 5 March 1997`
  if (edtf.startsWith('{')) return false;
  const bounds = edtfBounds(edtf);
  const days = bounds === null ? null : daysWithin(bounds);
  return days === null || days > 180;
}

/** Longer than a year or a span of a few: `the 1980s`, `the second half of the 20th century` date no letter. */
function isAnAge(edtf: string): boolean {
  const bounds = edtfBounds(edtf);
  const days = bounds === null ? null : daysWithin(bounds);
  return days !== null && days > NINE_YEARS;
}
const NINE_YEARS = 9 * 366;

/** A year says when something was sent only where the words say "in", «در سال»: else it is part of a name (`the 1974 killings`, `called 2021 a year of …`). */
function isAWhen(t: Tokens, date: number): boolean {
  const at = /^(?:سال|the|year)$/.test(t.norm[date - 1] ?? '') ? date - 1 : date;
  // `a [1989] letter`
  const ofIt = MEDIA.has(t.norm[date + 1] ?? '') && /^(?:a|an|his|her|its|their)$/.test(t.norm[date - 1] ?? '');
  return ofIt || at === 0 || (t.gap[at] ?? 0) === 3 || WHEN.test(t.norm[at - 1] ?? '');
}
const WHEN =
  /^(?:in|during|early|late|mid|around|circa|about|[-–,(]|last|later|dated|of|در|طی|اوایل|اواخر|اواسط|حدود|،|مورخ)$/;

const VAGUE = 40;

/** How far, in tokens, a date of the sentence may stand from the verb or noun. */
const REACH = 120;

function datesAround(
  sentence: TokenSpan | undefined,
  at: number,
  t: Tokens,
  dates: readonly DateDraft[],
): readonly (readonly [DateDraft, number])[] {
  if (sentence === undefined) return [];
  const first = Math.max(sentence.first, at - REACH);
  const end = Math.min(sentence.end, at + REACH);
  const [low, high] = [t.from[first] ?? 0, t.to[end - 1] ?? 0];
  const found: (readonly [DateDraft, number])[] = [];
  for (let d = firstFrom(dates, low); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    found.push([date, tokenFrom(t, date.from)]);
  }
  return found;
}

const isWithin = (token: number, spans: readonly TokenSpan[]): boolean =>
  spans.some(({ first, end }) => token >= first && token < end);

/** `within 60 days`, `by 5 March`, `no later than Friday`. */
export function dueIn({ prepared, dates }: Found, sent: Sent): string | null {
  if (sent.asks.length === 0) return null;
  const t = prepared.tokens;
  for (const [date, first] of datesAround(
    prepared.sentences[prepared.sentenceOf[sent.trigger] ?? 0],
    sent.trigger,
    t,
    dates,
  )) {
    const before = t.norm[first - 1] ?? '';
    // «تا ظهر یکشنبه [مهلت داد]»
    const persian = persianWord(t, sent.trigger) === 'مهلت';
    if (first < sent.trigger && !persian) continue;
    const within = /^(?:within|in|ظرف|طی|تا|مدت|حداکثر)$/.test(before) || (t.norm[first] ?? '') === 'within';
    // `gave them [48 hours] to leave`
    const term = persian || /^(?:g[ai]v(?:e|en|es|ing)|set|allowed|granted)$/.test(t.norm[sent.trigger] ?? '');
    if (date.type === 'duration' && (within || term) && before !== 'in') return date.timex;
    const by =
      before === 'by' ||
      before === 'تا' ||
      before === 'before' ||
      (before === 'than' && t.norm[first - 2] === 'later') ||
      (before === 'of' && t.norm[first - 2] === 'deadline');
    if (date.type === 'date' && (by ? isWithin(first, sent.asks) || term : term && isUntil(t, first)))
      return dueAfter(date, t.text.slice(date.from, date.to), sentOn({ prepared, dates } as Found, sent));
  }
  return null;
}

/** `by 5 January` of a letter of December is of the year after it; `by the 10th` of a message of no known day is of no month. */
function dueAfter({ edtf }: DateDraft, words: string, on: string | null): string | null {
  const day = /^(\d{4})(-\d\d-\d\d)$/.exec(edtf ?? '');
  if (day === null || /\d{4}|[۰-۹]{4}/.test(words)) return edtf;
  if (on === null) return /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/i.test(words.trim()) ? null : edtf;
  const year = Number(on.slice(0, 4));
  if (!/^\d{4}-\d\d/.test(on)) return edtf;
  const same = `${year}${day[2]}`;
  return same >= on ? same : `${year + 1}${day[2]}`;
}

/** `until [noon on] Friday` */
const isUntil = (t: Tokens, date: number): boolean =>
  [1, 2, 3].some((back) => /^(?:until|till|تا)$/.test(t.norm[date - back] ?? ''));

/** `48 hours` from a day are over two days later. */
const inDays = (length: string | null): string | null => {
  const hours = /^PT(\d{1,4})H$/.exec(length ?? '')?.[1];
  return hours === undefined ? length : `P${Math.ceil(Number(hours) / 24)}D`;
};

/** `within 60 days` of a letter of 3 February 2022 => 2022-04-04; null where the length or the day is not plain. */
export function dueDay(length: string | null, on: string | null): string | null {
  const span = /^P(\d{1,4})([DWMY])$/.exec(inDays(length) ?? '');
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(on ?? '');
  if (span === null || day === null) return null;
  const [count, year, month, of] = [Number(span[1]), Number(day[1]), Number(day[2]), Number(day[3])];
  const number = dayNumber(year, month, of);
  if (span[2] === 'D' || span[2] === 'W') return isoDayOf(number + count * (span[2] === 'W' ? 7 : 1));
  const months = year * 12 + month - 1 + count * (span[2] === 'Y' ? 12 : 1);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  // The same day of a later month, or its last day where it has no such day.
  return isoDay(y, m, Math.min(civilDay(number).day, daysInMonth(y, m)));
}

/** No answer comes before what it answers: a day without its year is of the year of the letter, or not known. */
export function notBefore(sent: string | null, came: string | null): string | null {
  if (sent === null || came === null || came >= sent.slice(0, came.length)) return came;
  const sameYear = `${sent.slice(0, 4)}${came.slice(4)}`;
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(came) && sameYear >= sent.slice(0, sameYear.length) ? sameYear : null;
}
