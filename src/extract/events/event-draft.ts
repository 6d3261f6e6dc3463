// An event draft from its parts: the fields that every event has in the same way. In: what was found, the event's own parts. Out: a draft, or null where the
// words give neither anybody nor a time nor a place: a mere mention of a kind of act is no event.

import type { Asserted, Confidence } from '../../model/claim.ts';
import { dateDraftOf, firstFrom, isInClause, isOfAnother, isOfLearning, isOfPerfect } from '../dates/date-near.ts';
import type { DateDraft, EventDraft, Found } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { assertedOf } from '../text/asserted.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, type TokenSpan, type Tokens, tokenFrom } from '../text/tokens.ts';
import type { Participant } from './en/participants.ts';
import { FOUND_BY, figuresWithin, sentenceAt, spanOf, textOf, verbBehind } from './event-setting.ts';

export interface EventParts {
  /** The word by which it is told. */
  readonly trigger: number;
  readonly at: TokenSpan;
  readonly label: TokenSpan;
  readonly type: string;
  readonly participants: readonly Participant[];
  readonly where: TokenSpan | null;
  readonly means: string | null;
  readonly partOf: string | null;
  /** Where the words themselves say how they are asserted (a negated verb, "will"). */
  readonly asserted: { readonly asserted: Asserted; readonly reason: string } | null;
  readonly reasons: readonly string[];
  readonly sure: boolean;
  /** Whether only a date right beside the label is its own: a noun hangs in a clause about something else. */
  readonly nearDate: boolean;
  /** A participle before its noun: the date of the clause is not that of the act. */
  readonly undated?: boolean;
  /** `relatives of those [executed in 1985]`: only a date in these words is its own, for the clause around is about something else. */
  readonly datedIn?: TokenSpan | null;
  /** `a list of those who [had died]`: the date of the clause around it is later. */
  readonly before?: boolean;
  /** `107 [have been freed]`: up to the day on which it is told. */
  readonly untilNow?: boolean;
  /** Whether the words tell an event also without a person, a time or a place. */
  readonly evident: boolean;
}

const NEAR_TOKENS = 5;
const POINTING = /^(?:he|she|they|it|him|her|them|those|his|their)$/i;

export function eventDraft(found: Found, parts: EventParts): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  if (isAsked(t, parts.at)) return null;
  const at = spanOf(t, parts.at);
  const sentence = sentenceAt(prepared, parts.trigger);
  const nearest =
    dateWithin(found, spanOf(t, parts.label), spanOf(t, { first: parts.trigger, end: parts.trigger + 1 }), sentence) ??
    dateDraftOf(found, spanOf(t, { first: parts.trigger, end: parts.trigger + 1 }), sentence);
  const others =
    parts.undated === true ||
    (nearest !== null && parts.untilNow === true && !isOfPerfect(t, nearest)) ||
    (nearest !== null && !LASTING.has(parts.type) && isSince(t, nearest)) ||
    (nearest !== null && isOfLearning(t, nearest, spanOf(t, { first: parts.trigger, end: parts.trigger + 1 }))) ||
    (nearest !== null &&
      parts.before === true &&
      !isInClause(found, nearest, spanOf(t, { first: parts.trigger, end: parts.trigger + 1 }), sentence)) ||
    (nearest !== null && parts.datedIn != null && !isIn(t, parts.datedIn, nearest)) ||
    (nearest !== null && parts.nearDate && !isBeside(t, parts.label, nearest));
  const figures = figuresWithin(found, parts.type, at);
  const date = others || (nearest !== null && isDayOfTelling(found, figures, nearest)) ? null : nearest;
  if (!parts.evident && parts.participants.length === 0 && date === null && parts.where === null) return null;
  const sayer = whoseWords(found, at.from, at.to);
  const how = parts.asserted ?? assertedOf(prepared, parts.trigger, sayer.length > 0);
  const reasons = [...parts.reasons];
  if (date !== null) reasons.push(`“${t.text.slice(date.from, date.to)}” is the date nearest to it`);
  if (how.reason !== null) reasons.push(how.reason);
  return {
    kind: 'event',
    at,
    sayer,
    asserted: how.asserted,
    confidence: confidenceOf(parts, date),
    foundBy: FOUND_BY,
    reasons,
    label: textOf(t, parts.label),
    type: parts.type,
    when: date?.edtf ?? null,
    where: parts.where === null ? null : textOf(t, parts.where),
    participants: parts.participants,
    means: parts.means,
    figures,
    partOf: parts.partOf,
  };
}

/** `confirmed only three deaths [last night]`: the day on which the number was given. */
const isDayOfTelling = (found: Found, figures: readonly number[], { edtf }: DateDraft): boolean =>
  figures.some((f) => {
    const figure = found.figures[f];
    return figure !== undefined && figure.when === null && edtf !== null && figure.sayer.at(-1)?.when === edtf;
  });

/** `asked how [many people had died]`: a question tells of nothing that happened. */
const isAsked = (t: Tokens, { first }: TokenSpan): boolean =>
  t.norm[first - 1] === 'how' && /^(?:many|much)$/.test(t.norm[first] ?? '');

/** `the deadliest attack [since] March`: no day of the attack; but whoever is held since March was taken in March. */
const LASTING = new Set(['detention', 'arrest', 'disappearance', 'abduction']);
const isSince = (t: Tokens, date: Span): boolean => t.norm[tokenFrom(t, date.from) - 1] === 'since';

/** `the 1974 massacre`: a date in the label itself. */
function dateWithin(found: Found, { from, to }: Span, trigger: Span, sentence: Sentence): DateDraft | null {
  const date = found.dates[firstFrom(found.dates, from)];
  return date !== undefined &&
    date.to <= to &&
    date.edtf !== null &&
    isInClause(found, date, trigger, sentence) &&
    !isOfAnother(found, date, trigger, sentence)
    ? date
    : null;
}

const isIn = (t: Tokens, { first, end }: TokenSpan, date: Span): boolean => {
  const at = tokenFrom(t, date.from);
  return at >= first && at < end;
};

function isBeside(t: Tokens, label: TokenSpan, date: Span): boolean {
  const first = tokenFrom(t, date.from);
  if (first >= label.first) return first <= verbBehind(t, label.end, label.end + NEAR_TOKENS);
  return (
    first >= label.first - NEAR_TOKENS &&
    !/^(?:of|about|into|over|for|to|from|after|before)$/.test(t.norm[label.first - 1] ?? '')
  );
}

/**
 * What only the words tell of an event is certain where they give its day and who: without a date a group may have been counted in another event, over a time, or in all.
 */
function confidenceOf({ sure, participants }: EventParts, date: DateDraft | null): Confidence {
  const stated =
    participants.length > 0 &&
    participants.every(({ who }) => who.named === 'stated' && !(who.name === null && POINTING.test(who.text)));
  const known = date === null ? participants.some(({ who }) => who.name !== null) : date.confidence === 'certain';
  return sure && stated && known ? 'certain' : 'likely';
}
