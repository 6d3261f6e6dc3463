// Events in Persian: `سه دانشجو در تالون بازداشت شدند`, `ماموران او را شکنجه کردند`, `جان باخت`, `اعدام بهرام رستانی`, `دستور اعدام … را صادر کرد`. In: what was found
// before, a token. Out: a draft, or null. The clause is read in text/fa/clause.ts; dates, figures and credit come from event-draft.ts.

import type { Asserted } from '../../../model/claim.ts';
import { dateOfPersianClause } from '../../dates/fa/date-of-clause.ts';
import type { EventDraft, Found } from '../../drafts.ts';
import { whoseWords } from '../../quotes/whose-words.ts';
import { assertedInPersian } from '../../text/fa/asserted.ts';
import { clauseOf, genitiveOf, lightVerbAt, type PersianClause } from '../../text/fa/clause.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { LIGHT_VERBS, PREPOSITIONS } from '../../text/fa/words.data.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Participant } from '../en/participants.ts';
import { eventDraft } from '../event-draft.ts';
import { textOf } from '../event-setting.ts';
import type { PersianAct } from './act.ts';
import { ACTS, NOUNS, ORDER, ORDERS, SIGNED, SIMPLE } from './acts.data.ts';
import { begunAt } from './begun.ts';
import { DOER_NOUNS, doersOf } from './doers.ts';
import { orderAt } from './orders.ts';
import { calledBehind, commandersIn, participant } from './participants.ts';
import { PHRASES } from './phrases.data.ts';

export function persianEventAt(found: Found, i: number): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = persianWord(t, i);
  const simple = SIMPLE.get(w);
  if (simple !== undefined && isNounOfDeath(t, i))
    return prepared.names.list[prepared.names.at[i + 1] ?? -1]?.kind === 'person'
      ? ofNoun(found, i, simple, false)
      : null;
  if (simple !== undefined) return ofClause(found, i, { end: i + 1, passive: false, negated: false }, simple);
  const phrase = PHRASES.find(
    ([words]) => words[0]?.test(w) === true && words.every((part, k) => part.test(persianWord(t, i + k))),
  );
  if (phrase !== undefined) {
    const [words, act] = phrase;
    const end = i + words.length;
    const after = lightVerbAt(t, end);
    const passive = after?.passive === true || isPassive(persianWord(t, end - 1));
    return ofClause(
      found,
      i,
      { end: after !== null && passive ? after.end : end, passive, negated: after?.negated ?? isDenied(t, end - 1) },
      act,
    );
  }
  if (ORDERS.has(w)) return order(found, i);
  const act = ACTS.get(w);
  const toldOfDoers = DOER_NOUNS.get(w);
  if (act === undefined)
    return (toldOfDoers === undefined ? null : ofNoun(found, i, toldOfDoers, true)) ?? begunAt(found, i);
  const light = lightVerbAt(t, i + 1) ?? sharedLight(t, i);
  if (light !== null) return w === 'محکوم' && !isSentence(prepared, i) ? null : ofClause(found, i, light, act);
  if (w === 'محکوم' && persianWord(t, i + 1) === 'به') return condemned(found, i, act);
  if (
    persianWord(t, i - 1) === 'به' &&
    persianWord(t, i + 1) === 'محکوم' &&
    !doersOf(found.prepared, { first: i, end: i + 1 }, act)
  )
    return null;
  if (NOUNS.has(w)) return ofNoun(found, i, act, false);
  return toldOfDoers === undefined ? null : ofNoun(found, i, toldOfDoers, true);
}

/** `علت [درگذشت] او`, `[درگذشت] مریم تالونی`: behind a noun or before its genitive it is no verb. */
const isNounOfDeath = (t: Tokens, i: number): boolean =>
  persianWord(t, i) === 'درگذشت' &&
  (/^(?:علت|خبر|سالگرد|سالروز|تاریخ|مناسبت|از|با|به|پی|محل|زمان|اعلامیه|گواهی|پیام)$/.test(persianWord(t, i - 1)) ||
    (t.kind[i + 1] === WORD && (t.gap[i + 1] ?? 3) < 2 && !/^(?:و|که|ولی|اما|است|بود)$/.test(persianWord(t, i + 1))));

/** `جان [نباختند]`. */
const isDenied = (t: Tokens, verb: number): boolean => /^ن(?!مود|هاد)/u.test(persianWord(t, verb));

/** `گم [شدند]`: it was done to them. */
const isPassive = (verb: string): boolean => /^ن?(?:می\u200c)?(?:شد|گردید|گشت)/u.test(verb);

/** `بازداشت و به ده سال زندان محکوم شد`, `دستگیر و شکنجه شدند`: two acts share the verb behind the second. */
function sharedLight(t: Tokens, i: number): ReturnType<typeof lightVerbAt> {
  if (persianWord(t, i + 1) !== 'و') return null;
  for (let at = i + 2; at < i + 12 && at < t.count && t.gap[at] !== 3; at++) {
    const w = persianWord(t, at);
    if (/^[،؛.!؟:«»]$/.test(w) || w === 'که' || w === 'را') return null;
    const light = lightVerbAt(t, at + 1);
    if (light !== null) return { ...light, end: i + 1 };
    if (isFiniteVerb(t, at)) return null;
  }
  return null;
}

/** Its label is the order with what it orders, as far as it is short. */
function order(found: Found, i: number): EventDraft | null {
  const given = orderAt(found.prepared, i);
  if (given === null) return null;
  const { verb, light, signed } = given;
  const draft = ofClause(found, verb, light, signed === null ? ORDER : SIGNED, signed === null ? [] : [signed]);
  if (draft === null || (!light.passive && draft.participants.length === 0)) return null;
  return light.end - i > LONGEST_ORDER
    ? draft
    : { ...draft, label: textOf(found.prepared.tokens, { first: i, end: light.end }) };
}
const LONGEST_ORDER = 14;

/** `به پنج سال زندان محکوم شد`: without "به" an act is condemned, and nobody sentenced. */
function isSentence({ tokens: t, sentences, sentenceOf }: PreparedText, i: number): boolean {
  const low = sentences[sentenceOf[i] ?? 0]?.first ?? 0;
  for (let k = i - 1; k >= low && i - k < 14; k--) if (persianWord(t, k) === 'به') return true;
  return false;
}

/** `محکوم به اعدام شد`. */
function condemned(found: Found, i: number, act: PersianAct): EventDraft | null {
  const t = found.prepared.tokens;
  for (let at = i + 2; at < i + 8; at++) {
    const light = lightVerbAt(t, at);
    if (light !== null) return ofClause(found, i, light, act);
  }
  return null;
}

function ofClause(
  found: Found,
  i: number,
  light: { end: number; passive: boolean; negated: boolean },
  act: PersianAct,
  others: readonly Participant[] = [],
): EventDraft | null {
  const { prepared } = found;
  const clause = withSubjectBehind(
    prepared,
    withOwnCount(prepared, withSharedObject(prepared, behindLeader(prepared, clauseOf(prepared, i, light)), act)),
    act,
  );
  const participants = [...roles(prepared, clause, act), ...commandersIn(prepared, clause), ...others];
  if (act.ofPersons && !participants.some(({ role }) => role === act.suffers)) return null;
  // «سربازان گندم را از بازار بردند»: those who took it, and a thing.
  if (
    act.ofPersons &&
    !act.own &&
    clause.object !== null &&
    ARMED.test(persianWord(prepared.tokens, clause.object.first))
  )
    return null;
  const spans = [clause.subject, clause.object, clause.agent, clause.where].filter((span) => span !== null);
  // What is denied is the whole clause: «در انبار کسی فوت نکرده است» is said of one place.
  const denied = light.negated ? firstWordFrom(prepared.tokens, clause.first) : i;
  const first = Math.min(denied, ...spans.map((span) => span.first));
  const draft = eventDraft(found, {
    trigger: i,
    at: { first, end: light.end },
    label: { first: Math.min(denied, undergoneAt(prepared.tokens, clause, act, i) ?? i), end: light.end },
    type: act.type,
    participants,
    where: clause.where,
    means: act.means,
    partOf: null,
    asserted: light.negated ? { asserted: 'denied', reason: 'the verb is denied' } : assertedAt(prepared, i),
    reasons: [`“${prepared.text.slice(prepared.tokens.from[i], prepared.tokens.to[light.end - 1])}”`],
    sure: participants.length > 0,
    nearDate: false,
    evident: act.own || light.passive,
  });
  return draft === null ? null : credited(found, withOwnDate(found, draft, i, light.end), i, light.end);
}

/** `شبه‌نظامیان به فرماندهی مهران ماویک [چهل روستایی] را کشتند`: who led them is no part of those it befell. */
function behindLeader({ tokens: t, names }: PreparedText, clause: PersianClause): PersianClause {
  const { object } = clause;
  const led =
    object !== null && /^(?:فرماندهی|فرمان|رهبری|سرکردگی|هدایت|دستور|امر)$/.test(persianWord(t, object.first - 1));
  const leader = led ? names.list[names.at[object.first] ?? -1] : undefined;
  if (object === null || leader?.kind !== 'person') return clause;
  return { ...clause, object: leader.end < object.end ? { first: leader.end, end: object.end } : null };
}

/** `X که …، به گفتهٔ Y، … را صادر کرد`: who is credited with the verb tells the whole, also where who did it stands before the credit. */
function credited(found: Found, draft: EventDraft, verb: number, end: number): EventDraft {
  if (draft.sayer.length > 0) return draft;
  const { tokens: t } = found.prepared;
  const reported = { prepared: found.prepared, quotes: found.quotes.filter(({ form }) => form === 'indirect') };
  const sayer = whoseWords(reported, t.from[verb] ?? 0, t.to[end - 1] ?? 0);
  if (sayer.length === 0) return draft;
  const reasons = [...draft.reasons, 'in words that the document credits to another'];
  return { ...draft, sayer, asserted: draft.asserted === 'fact' ? 'reported' : draft.asserted, reasons };
}

/** Behind the marks that open a clause. */
const firstWordFrom = (t: Tokens, first: number): number => {
  let at = first;
  while (t.kind[at] === MARK) at++;
  return at;
};

const ARMED = /^(?:سربازان|ماموران|مأموران|پاسداران|نیروها|نیروهای|افراد|شبه\u200cنظامیان|طالبان|پولیس|پلیس|عساکر)$/;

/** `پنج مسافر را کشتند`, `نه تن جان باختند`: where those it befell begin, if they stand right before the verb. */
function undergoneAt(
  t: Tokens,
  { subject, object, passive }: PersianClause,
  act: PersianAct,
  i: number,
): number | null {
  const span = act.own || passive ? subject : object;
  if (span === null || span.end > i || i - span.first > LONGEST_BEFORE) return null;
  return span.end === i || (span.end === i - 1 && persianWord(t, span.end) === 'را') ? span.first : null;
}
const LONGEST_BEFORE = 8;

/** The date of its clause: none from behind the verb or from before another's verb of saying. */
function withOwnDate(found: Found, draft: EventDraft, noun: number, end: number): EventDraft {
  if (draft.when === null) return draft;
  const own = dateOfPersianClause(found, noun, end);
  if (own !== null && own.edtf === draft.when) return draft;
  const reasons = draft.reasons.filter((reason) => !reason.endsWith('is the date nearest to it'));
  if (own === null) return { ...draft, when: null, confidence: 'likely', reasons };
  const words = found.prepared.text.slice(own.from, own.to);
  return { ...draft, when: own.edtf, reasons: [...reasons, `“${words}” is the date of its clause`] };
}

function assertedAt(prepared: PreparedText, i: number): { asserted: Asserted; reason: string } | null {
  return assertedInPersian(prepared, i);
}

function roles(prepared: PreparedText, clause: PersianClause, act: PersianAct): readonly Participant[] {
  const undergoes = act.own || clause.passive ? clause.subject : clause.object;
  const does = act.own || clause.passive ? clause.agent : clause.subject;
  return [
    ...participant(prepared, undergoes, act.suffers),
    ...calledBehind(prepared, undergoes, clause.verb.first, act.suffers),
    ...participant(prepared, does, act.acts),
  ];
}

/** `متهمان او را ربودند و به قتل رساندند`: the second verb has the object of the first. */
function withSharedObject(prepared: PreparedText, clause: PersianClause, act: PersianAct): PersianClause {
  const { tokens: t } = prepared;
  const [and, verb] = [clause.verb.first - 1, clause.verb.first - 2];
  const joint = persianWord(t, clause.first - 1) === 'و' ? clause.first - 1 : persianWord(t, and) === 'و' ? and : null;
  const before = joint === null ? verb : joint - 1;
  if (joint === null || act.own || clause.passive || clause.object !== null || !isFiniteVerb(t, before)) return clause;
  const noun = LIGHT_VERBS.has(persianWord(t, before)) ? before - 1 : before;
  const { object, passive } = clauseOf(prepared, noun, { end: before + 1, passive: false, negated: false });
  return object === null || passive ? clause : { ...clause, object };
}

/** `پدرم را [سرگروهبان یاری] کشت`: who does it, between "را" and the verb. */
function withSubjectBehind(prepared: PreparedText, clause: PersianClause, act: PersianAct): PersianClause {
  const { tokens: t, names } = prepared;
  const { verb, object } = clause;
  const name = names.list[names.at[verb.first - 1] ?? -1];
  if (act.own || clause.passive || clause.subject !== null || object === null || name?.kind !== 'person') return clause;
  const from = object.end + 1;
  const near = persianWord(t, object.end) === 'را' && name.end === verb.first && name.first - from < 3;
  for (let i = from; near && i < name.first; i++)
    if (PREPOSITIONS.has(persianWord(t, i)) || t.kind[i] !== WORD) return clause;
  return near && name.first >= from ? { ...clause, subject: { first: from, end: verb.first } } : clause;
}

/** `۱۲ نفر کشته و ۳۰ نفر زخمی شدند`: two acts share the verb, each with a number of its own right before it. */
function withOwnCount(prepared: PreparedText, clause: PersianClause): PersianClause {
  const { tokens: t } = prepared;
  const verb = clause.verb.first;
  if (clause.subject === null || clause.subject.first >= verb) return clause;
  for (let i = verb - 1; i > clause.subject.first && verb - i < 7; i--) {
    if (persianWord(t, i) !== 'و') continue;
    if (!ACTS.has(persianWord(t, i - 1)) || !hasNumber(t, i + 1, verb)) return clause;
    return { ...clause, subject: { first: i + 1, end: verb } };
  }
  return clause;
}

const hasNumber = (t: Tokens, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (t.kind[i] === NUMBER || persianNumberAt(t, i) !== null) return true;
  return false;
};

/** `اعدام سه زندانی سیاسی در تالون`, `قتل بهرام رستانی`; who is told to have had a part in it goes with it. */
function ofNoun(found: Found, i: number, act: PersianAct, onlyWithDoer: boolean): EventDraft | null {
  const { prepared } = found;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const whom = genitiveOf(prepared, i + 1, sentence.end);
  const undergoing = participant(prepared, whom, act.suffers);
  const end = whom !== null && (undergoing.length > 0 || onlyWithDoer) ? whom.end : i + 1;
  const doers = doersOf(prepared, { first: i, end }, act);
  if (doers === null && onlyWithDoer) return null;
  return eventDraft(found, {
    trigger: i,
    at: { first: Math.min(i, doers?.at.first ?? i), end: Math.max(end, doers?.at.end ?? end) },
    label: { first: i, end },
    type: act.type,
    participants: [...undergoing, ...(doers?.participants ?? [])],
    where: null,
    means: act.means,
    partOf: null,
    asserted: doers?.asserted ?? assertedAt(prepared, i),
    reasons: [`“${persianWord(prepared.tokens, i)}”, a noun of an act`, ...(doers?.reasons ?? [])],
    sure: false,
    nearDate: true,
    evident: false,
  });
}
