// The communications of English text: verbs of asking, nouns of what is sent, verbs of writing and telling; those of one sentence that speak of one sending are joined,
// and "the letter" as a subject goes back to the letter before. In: the prepared text. Out: what was sent, as token places, in the order of the text.

import { possessorIn } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { asBefore } from '../again.ts';
import { extentOf, type Sent } from '../sent.ts';
import { alsoSent } from './also-sent.ts';
import { askedAgainAt } from './asked-again.ts';
import { askedAt, textNounIn } from './asking-verbs.ts';
import { authorCallsAt } from './author-calls.ts';
import { calledAt } from './calling.ts';
import { complimentsAt } from './compliments.ts';
import { eachAsked } from './each-asked.ts';
import { furtherFrameAt } from './further-frames.ts';
import { partyAfter } from './party-after.ts';
import { raisedAt } from './raised-with.ts';
import { replyToldAt } from './replies-told.ts';
import { sentNounAt, textSaysAt } from './sent-nouns.ts';
import { toldAt } from './telling-verbs.ts';
import { goingOn } from './told-on.ts';
import { termSetAt } from './ultimatums.ts';
import { visitedAt } from './visits.ts';
import { ASKING, MEDIA } from './words.data.ts';

/** How many sentences back "the letter" looks for the letter. */
const BACK = 6;

export function sentInEnglish(prepared: PreparedText): readonly Sent[] {
  const { tokens: t } = prepared;
  const list: Sent[] = [];
  for (let i = 0; i < t.count; i++) {
    const w = t.norm[i] ?? '';
    const found =
      (ASKING.has(w) ? askedAt(prepared, i) : null) ??
      (MEDIA.has(w) ? sentNounAt(prepared, i) : null) ??
      toldAt(prepared, i) ??
      calledAt(prepared, i) ??
      termSetAt(prepared, i) ??
      (w === 'time' ? authorCallsAt(prepared, i) : null) ??
      complimentsAt(prepared, i) ??
      furtherFrameAt(prepared, i) ??
      visitedAt(prepared, i) ??
      raisedAt(prepared, i) ??
      replyToldAt(prepared, i) ??
      askedAgainAt(prepared, i);
    if (found !== null) {
      for (const one of eachAsked(prepared, found)) add(prepared, list, one);
      const also = alsoSent(prepared, found);
      if (also !== null) list.push(also);
    }
    if (found === null) addSaid(prepared, list, i);
  }
  return goingOn(prepared, list);
}

/** Joined with the one before it in the sentence where both are of one sending. */
function add(prepared: PreparedText, list: Sent[], found: Sent): void {
  const { tokens: t } = prepared;
  resolveText(prepared, list, found);
  if (found.again === true) {
    asBefore(prepared, list, found);
    if (found.by.length + found.to.length > 0) list.push(found);
    return;
  }
  for (let n = list.length - 1; n >= Math.max(0, list.length - 3); n--) {
    const before = list[n];
    if (before === undefined || prepared.sentenceOf[before.trigger] !== prepared.sentenceOf[found.trigger]) break;
    // A request inside what is asked: "petitioned the court to order the ministry to …".
    if (before.asks.some((x) => found.trigger >= x.first && found.trigger < x.end)) return;
    if (isNestedSubject(prepared, before, found) || isGoingOn(t, before, found)) found.by = before.by;
    if (isParticiple(t.norm[found.trigger] ?? '') && isOfAddressee(before, found)) found.by = [];
    if (isOneSending(prepared, before, found)) {
      list[n] = joined(t, before, found);
      return;
    }
  }
  // `also asked, on the same day, …`: beside the one told of before.
  const last = list.at(-1);
  if (
    found.after === undefined &&
    last !== undefined &&
    /^(?:also|likewise|similarly)$/.test(t.norm[found.trigger - 1] ?? '')
  )
    found.after = last;
  if (found.by.length > 0 || found.to.length > 0) list.push(found);
}

function isOneSending({ tokens: t }: PreparedText, a: Sent, b: Sent): boolean {
  if (
    a.asks.some((x) =>
      b.asks.some((y) => y.first < x.end && x.first < y.end && (x.first === y.first || x.end === y.end)),
    )
  ) {
    // "calls for a law demanding …": a request inside what is asked is another one only where it has a party of its own.
    return b.by.length === 0 || sameParty(a, b) || isParticiple(t.norm[b.trigger] ?? '') || a.by.length === 0;
  }
  if (a.asks.length > 0 && b.asks.length > 0) return false;
  return (
    sameParty(a, b) ||
    isOfAddressee(a, b) ||
    (isAfterItsAnswer(a) && isPossessive(t, b.by) && b.trigger - a.trigger < 6) ||
    (isParticiple(t.norm[b.trigger] ?? '') && b.trigger - extentOf(a).end <= 4) ||
    (isParticiple(t.norm[b.trigger] ?? '') && b.by.length === 0 && isOnlyDay(t, extentOf(a).end, b.trigger))
  );
}

/** `sent an appeal to the minister [on 3 May 2011], asking him …` */
const isOnlyDay = (t: Tokens, from: number, until: number): boolean =>
  until - from < 9 && t.norm.slice(from, until).every((w, k) => t.kind[from + k] === NUMBER || OF_DAY.test(w));
const OF_DAY =
  /^(?:,|on|in|dated|the|of|early|late|last|this|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** `has not replied to [its request] to visit`: the request told by what came of it. */
const isAfterItsAnswer = ({ answeredAt, decided, trigger }: Sent): boolean =>
  decided === true && answeredAt === trigger;
const isPossessive = (t: Tokens, by: readonly TokenSpan[]): boolean =>
  by.length === 1 && by.every(({ first, end }) => end - first === 1 && /^(?:its|their)$/.test(t.norm[first] ?? ''));

/** `wrote to the ministry demanding …`: the phrase before the participle is who is written to, not who demands. */
const isOfAddressee = (a: Sent, b: Sent): boolean =>
  b.by.some((x) => a.to.some((y) => x.first < y.end && y.first < x.end));
/** `wrote that prisoners were beaten, and [asked] him`: the verb behind "and" is the writer's, not that of the clause told. */
const isNestedSubject = ({ tokens: t }: PreparedText, a: Sent, b: Sent): boolean =>
  t.norm[b.trigger - 1] === 'and' &&
  b.by.some((x) => [...a.says, ...a.asks].some((y) => x.first >= y.first && x.first < y.end));
/** `In a letter to Y, with a copy to Z, X objected [and asked]`: whoever wrote it goes on. */
const isGoingOn = (t: Tokens, a: Sent, b: Sent): boolean =>
  t.norm[b.trigger - 1] === 'and' &&
  b.to.length === 0 &&
  a.asks.length === 0 &&
  a.by.length > 0 &&
  b.by.every(({ end }) => end <= (a.by[0]?.first ?? 0)) &&
  MEDIA.has(t.norm[a.trigger] ?? '');
const isParticiple = (w: string): boolean => w.endsWith('ing');
const sameParty = (a: Sent, b: Sent): boolean => a.by.some((x) => b.by.some((y) => x.first < y.end && y.first < x.end));

/** `informed the minister that …, and asked [him] for …`: who is told goes before the word that stands for him. */
const isPronoun = (t: Tokens, to: readonly TokenSpan[]): boolean =>
  to.every(({ first, end }) => end - first === 1 && /^(?:him|her|them|it)$/.test(t.norm[first] ?? ''));

function joined(t: Tokens, a: Sent, b: Sent): Sent {
  const letter = a.medium !== null && a.to.length > 0 ? a : b;
  const other = letter === a ? b : a;
  return {
    ...a,
    by: a.by.length > 0 ? a.by : b.by,
    to: letter.to.length > 0 && !(isPronoun(t, letter.to) && other.to.length > 0) ? letter.to : other.to,
    medium: a.medium ?? b.medium,
    count: a.count ?? b.count,
    asks: a.asks.length > 0 ? a.asks : b.asks,
    says: [...a.says, ...b.says.filter((x) => a.says.every((y) => x.first >= y.end || y.first >= x.end))],
    answer: a.answer ?? b.answer,
    hypothetical: a.hypothetical && b.hypothetical,
    confidence: a.confidence === 'certain' || b.confidence === 'certain' ? 'certain' : 'likely',
    reasons: [...a.reasons, ...b.reasons],
  };
}

/** `The letter urged …`: who wrote it is whose letter it is, or who wrote the one before. */
function resolveText(prepared: PreparedText, list: readonly Sent[], found: Sent): void {
  const { tokens: t } = prepared;
  const subject = found.by[0];
  const noun = textNounIn(t, subject ?? null);
  if (subject === undefined || noun === null) return;
  found.medium = MEDIA.get(t.norm[noun] ?? '') ?? found.medium;
  const own = possessorIn(t, subject) ?? writerIn(prepared, subject, noun);
  const before = own === null ? letterBefore(prepared, list, found.trigger, found.medium) : null;
  if (own !== null) found.by = [own];
  else if (before !== null) {
    found.by = before.by;
    if (found.to.length === 0) found.to = before.to;
    found.reasons = [
      ...found.reasons,
      `“${t.text.slice(t.from[subject.first], t.to[subject.end - 1])}” is the one told of before`,
    ];
  } else if (found.to.length > 0) found.by = [];
}

/** `the letter from the union`, `a report by two lawyers`. */
function writerIn(prepared: PreparedText, { end }: TokenSpan, noun: number): TokenSpan | null {
  const { tokens: t } = prepared;
  // `a follow-up letter [sent by the experts] on 3 May, asking …`
  if (/^(?:sent|written|signed|submitted)$/.test(t.norm[noun + 1] ?? '') && t.norm[noun + 2] === 'by')
    return partyAfter(prepared, noun + 3, noun + 16);
  const writer = { first: noun + 2, end };
  if (/^(?:from|by|of)$/.test(t.norm[noun + 1] ?? '') && noun + 2 < end && isParty(prepared, writer)) return writer;
  // `A letter of the 14th inst. [from Mrs Petrie], asking …, was read`
  for (let k = noun + 2; k < noun + 10; k++) {
    if (/^[;:,]$/.test(t.norm[k] ?? '')) return null;
    if (t.norm[k] === 'from') return partyAfter(prepared, k + 1, k + 10);
  }
  return null;
}

function letterBefore(
  { sentenceOf }: PreparedText,
  list: readonly Sent[],
  at: number,
  medium: string | null,
): Sent | null {
  for (let n = list.length - 1; n >= 0; n--) {
    const sent = list[n];
    if (sent === undefined || (sentenceOf[at] ?? 0) - (sentenceOf[sent.trigger] ?? 0) > BACK) return null;
    if (sent.medium === medium && sent.by.length > 0) return sent;
  }
  return null;
}

/** `The letter noted that …` adds to what the letter before says. */
function addSaid(prepared: PreparedText, list: Sent[], i: number): void {
  const found = textSaysAt(prepared, i);
  if (found === null) return;
  const before = letterBefore(prepared, list, i, MEDIA.get(prepared.tokens.norm[found.noun] ?? '') ?? null);
  if (before === null) return;
  before.says = [...before.says, found.says];
  before.reasons = [...before.reasons, 'a sentence after it tells more of what it said'];
}
