// What is sent, by its noun: `a letter to the ministry urging …`, `in a petition to X, Y said`, `appeals for X to open …`, `the council ignored their calls for …`,
// `its report to the assembly`. In: the text and the noun's token. Out: what was sent, as token places; null where the noun means another thing (a phone call, the court
// of appeal, in order to) or the words give neither who sent it nor to whom.

import { postHeadOf } from '../../gazetteers/posts.ts';
import { PREPOSITIONS } from '../../text/en/grammar.data.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { type Parts, type Sent, sent } from '../sent.ts';
import type { Around } from './around.ts';
import { contentFrom } from './content.ts';
import { partyAfter } from './party-after.ts';
import { sendingAround } from './sending-verbs.ts';
import { headBefore, isNoun } from './sent-noun-head.ts';
import { REACH, readAfter } from './sent-noun-words.ts';
import { ANSWER_NOUNS, ASKING_NOUNS, MEDIA, SENT_NOUNS, TEXT_NOUNS, TEXT_SAYS } from './words.data.ts';

export function sentNounAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const medium = MEDIA.get(wordAt(t, i));
  if (medium === undefined || !isNoun(prepared, i)) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined) return null;
  const parts: Parts = { by: [], to: [], asks: [], says: [], end: i + 1 };
  const before = headBefore(prepared, i, sentence.first);
  if (before.possessor !== null) parts.by.push(before.possessor);
  readAfter(prepared, i, sentence.end, parts);
  const around = sendingAround(prepared, { first: before.first, end: parts.end, noun: i }, sentence, parts);
  // Who dismisses a report refuses no request.
  if (around.answer === 'refused' && parts.asks.length === 0 && /^(?:reports?|statements?)$/.test(wordAt(t, i)))
    return null;
  if (/^(?:orders?|instructions?|directives?)$/.test(wordAt(t, i))) cameFrom(prepared, i, sentence.end, parts);
  const outcome = outcomeBehind(t, parts.end) ?? (NO_ANSWER_TO.test(wordsBefore(t, before.first)) ? 'none' : null);
  const silent = outcome === 'none' && parts.to.length === 0 ? fromWhom(prepared, before.first) : null;
  if (silent !== null) parts.to.push(silent);
  const office = (around.support || outcome !== null) && parts.to.some((to) => isNamedOrInOffice(prepared, to));
  // `An appeal, sent to [you], was acknowledged`: the letter that tells it says whose it was.
  const yours = outcome !== null && parts.to.some(({ first }) => wordAt(t, first) === 'you');
  // `A request to the prosecutor has remained without reply`; of `the chief justice refused the request` the letter before is told.
  const isLeft = outcome !== null && office && wordAt(t, i) === 'request';
  const isTold = yours || isLeft || isWhole(wordAt(t, i), parts, around.support, office);
  const again =
    isAnother(prepared, i, around, outcome) && (parts.to.length === 0 || parts.asks.length + parts.says.length === 0);
  if (!isTold && !again) return null;
  return sent({
    ...(again && { again }),
    trigger: i,
    by: parts.by,
    to: parts.to,
    medium,
    count: before.count,
    asks: parts.asks,
    says: parts.says,
    answer: around.answer ?? outcome,
    answeredAt: around.answeredAt ?? null,
    hypothetical: around.hypothetical,
    confidence: parts.by.length > 0 && (parts.to.length > 0 || parts.asks.length > 0) ? 'likely' : 'doubtful',
    reasons: [`“${t.text.slice(t.from[i], t.to[i])}” and what its words say of it`, ...around.reasons],
  });
}

/** `the order to brick up the windows [came from] the Secretary`: who gave it, and no part of what it orders. */
function cameFrom(prepared: PreparedText, noun: number, limit: number, parts: Parts): void {
  const { tokens: t } = prepared;
  for (let k = noun + 1; k < Math.min(limit, noun + REACH); k++) {
    if (!/^(?:came|come|comes|issued|emanated)$/.test(wordAt(t, k)) || /^(?:who|which|that)$/.test(wordAt(t, k - 1)))
      continue;
    const from = [k + 1, k + 2, k + 3].find((n) => wordAt(t, n) === 'from');
    if (from === undefined) continue;
    const by = partyAfter(prepared, from + 1, limit);
    if (by !== null && parts.by.length === 0) parts.by.push(by);
    parts.asks = parts.asks.map(({ first, end }) => ({ first, end: first < k && k < end ? k : end }));
    parts.end = Math.max(k, Math.min(parts.end, k));
    return;
  }
}

const PAST_DAYS =
  '^(?:(?:dated|of|on|and|,|\\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december) )*';
const LEFT = new RegExp(
  `${PAST_DAYS}(?:(?:,|so|far|has|have|had|was|were|is|are|still|also|been|remain(?:s|ed)?|stay(?:s|ed)?|stands?|stood|went|gone|left|lies?|lay|lain) )*(?:without (?:an? |any )?(?:reply|answer|response)|unanswered|(?:not|never)(?: yet| been)* (?:answered|acknowledged|replied))\\b`,
);
const ACKNOWLEDGED = new RegExp(
  `${PAST_DAYS}(?:(?:,|has|have|had|was|were|only|merely|duly|been|simply) )+acknowledged\\b`,
);

/** `had received no answer [to his memo]` */
const NO_ANSWER_TO =
  /\b(?:no|without (?:an?|any)|(?:never|not) (?:\p{L}+ )?(?:an?|any)) (?:written |official )?(?:answer|reply|response)(?: from (?:[^,.;]+ )?[^ ,.;]+)? to$/u;
const wordsBefore = (t: Tokens, first: number): string => t.norm.slice(Math.max(0, first - 12), first).join(' ');

/** `received no response [from the Government] to its letter`: whom it was to. */
function fromWhom(prepared: PreparedText, first: number): TokenSpan | null {
  for (let k = first - 2; k > Math.max(0, first - 11); k--) {
    if (wordAt(prepared.tokens, k) === 'from') return partyAfter(prepared, k + 1, first - 1);
    if (ANSWER_NOUNS.has(wordAt(prepared.tokens, k))) return null;
  }
  return null;
}

/** `A request to the prosecutor [has remained without reply]`, `Letters … dated 20 December and 9 February [were not answered]`, `An appeal … [was acknowledged] by a card`. */
function outcomeBehind(t: Tokens, end: number): 'none' | 'acknowledged' | null {
  const words = t.norm.slice(end, end + 22).join(' ');
  return LEFT.test(words) ? 'none' : ACKNOWLEDGED.test(words) ? 'acknowledged' : null;
}

/** `A second letter was sent`, `three reminders were sent`: another of one told of before. */
const isAnother = ({ tokens: t }: PreparedText, i: number, { support, answer }: Around, outcome: unknown): boolean => {
  const sentAside = /^(?:sent|dated|submitted|delivered|written)$/.test(
    wordAt(t, wordAt(t, i + 1) === ',' ? i + 2 : i + 1),
  );
  const isOne = support || outcome !== null || sentAside;
  if (/^reminders?$/.test(wordAt(t, i)) || (wordAt(t, i - 1) === 'last' && answer === null)) return isOne;
  return isOne && /^(?:second|third|fourth|fifth|another|further|follow-up)$/.test(wordAt(t, i - 1));
};

/** `Two letters were sent to the Prosecutor General`: who sent them is not said; of letters to readers nothing is kept. */
const isNamedOrInOffice = ({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++)
    if (
      postHeadOf(wordAt(t, k)) !== null ||
      ((names.at[k] ?? -1) >= 0 && names.list[names.at[k] ?? -1]?.kind !== 'place')
    )
      return true;
  return false;
};

/** Enough to be a claim: who and to whom, or who and what; a noun that is often something else needs more. */
function isWhole(noun: string, { by, to, asks, says }: Parts, support: boolean, isSentToOffice: boolean): boolean {
  if (ASKING_NOUNS.has(noun) && asks.length > 0) return by.length > 0 || to.length > 0;
  if (SENT_NOUNS.has(noun))
    return to.length > 0
      ? by.length > 0 || asks.length > 0 || says.length > 0 || isSentToOffice
      : by.length > 0 && support && (asks.length > 0 || says.length > 0);
  if (ASKING_NOUNS.has(noun) || /^(?:notes?|instructions?|warnings?|motion)$/.test(noun))
    return by.length > 0 && to.length > 0 && says.length > 0;
  // `received daily reports on the deaths`: who told it need not be named.
  if (support && to.length > 0 && says.length > 0) return true;
  return by.length > 0 && (asks.length > 0 || (to.length > 0 && (support || says.length > 0)));
}

/** What a text says where it is the subject: `the letter noted that …`. */
export function textSaysAt(prepared: PreparedText, i: number): { noun: number; says: TokenSpan } | null {
  const { tokens: t } = prepared;
  if (!TEXT_SAYS.has(wordAt(t, i)) || t.kind[i] !== WORD) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (limit === undefined) return null;
  for (let k = i - 1; k >= Math.max(limit.first, i - 12); k--) {
    if (/^(?:[,;:.]|who|which|that|and)$/.test(wordAt(t, k))) return null;
    if (!TEXT_NOUNS.has(wordAt(t, k))) continue;
    if (PREPOSITIONS.has(wordAt(t, k - 2)) || PREPOSITIONS.has(wordAt(t, k - 1))) return null;
    const at = /^(?:that|of)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1;
    const says = contentFrom(prepared, at, limit.end);
    return says === null ? null : { noun: k, says };
  }
  return null;
}
