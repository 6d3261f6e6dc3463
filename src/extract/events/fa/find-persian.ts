// Events in Persian: `سه دانشجو در تالون بازداشت شدند`, `ماموران او را شکنجه کردند`, `جان باخت`, `اعدام بهرام رستانی`, `دستور اعدام … را صادر کرد`. In: what was found
// before, a token. Out: a draft, or null. The clause is read in text/fa/clause.ts; dates, figures and credit come from event-draft.ts.

import type { Asserted } from '../../../model/claim.ts';
import type { Mention } from '../../../model/mention.ts';
import { dateOfPersianClause } from '../../dates/fa/date-of-clause.ts';
import type { EventDraft, Found } from '../../drafts.ts';
import { unitOfNoun } from '../../figures/fa/counted-noun.ts';
import { assertedInPersian } from '../../text/fa/asserted.ts';
import { clauseOf, genitiveOf, lightVerbAt, type PersianClause } from '../../text/fa/clause.ts';
import { eachOf, isFiniteVerb } from '../../text/fa/subject.ts';
import { GROUP_NOUNS, LIGHT_VERBS, PERSON_NOUNS, PRONOUNS } from '../../text/fa/words.data.ts';
import { whoIs } from '../../text/mentions.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import type { Participant } from '../en/participants.ts';
import { eventDraft } from '../event-draft.ts';
import type { PersianAct } from './act.ts';
import { ACTS, NOUNS, ORDER, ORDERS, SIMPLE } from './acts.data.ts';
import { begunAt } from './begun.ts';
import { PHRASES } from './phrases.data.ts';

export function persianEventAt(found: Found, i: number): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = persianWord(t, i);
  const simple = SIMPLE.get(w);
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
  if (act === undefined) return begunAt(found, i);
  const light = lightVerbAt(t, i + 1) ?? sharedLight(t, i);
  if (light !== null) return w === 'محکوم' && !isSentence(prepared, i) ? null : ofClause(found, i, light, act);
  if (w === 'محکوم' && persianWord(t, i + 1) === 'به') return condemned(found, i, act);
  if (persianWord(t, i - 1) === 'به' && persianWord(t, i + 1) === 'محکوم') return null;
  return NOUNS.has(w) ? ofNoun(found, i, act) : null;
}

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

/** `فرمان داد که …`, `دستور اعدام بهرام رستانی را صادر کرد`, `حکم را امضا کرد`. */
function order(found: Found, i: number): EventDraft | null {
  const { tokens: t } = found.prepared;
  if (persianWord(t, i - 1) === 'به') return null;
  const gives = /^(?:داد|دادند|داده|داده\u200cاند)$/;
  if (gives.test(persianWord(t, i + 1)))
    return ofClause(found, i, { end: i + 2, passive: false, negated: false }, ORDER);
  for (let at = i + 1; at < i + 9 && t.gap[at] !== 3; at++) {
    const w = persianWord(t, at);
    if (/^[.؛!؟:]$/.test(w)) return null;
    if (w !== 'صادر' && w !== 'امضا') continue;
    const light = lightVerbAt(t, at + 1);
    return light === null ? null : ofClause(found, at, light, ORDER);
  }
  return null;
}

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
): EventDraft | null {
  const { prepared } = found;
  const clause = withOwnCount(prepared, withSharedObject(prepared, clauseOf(prepared, i, light), act));
  const participants = [...roles(prepared, clause, act), ...byOrder(prepared, clause)];
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
  const denied = light.negated ? wordsFrom(prepared.tokens, clause.first) : i;
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
  return draft === null ? null : withOwnDate(found, draft, i, light.end);
}

const wordsFrom = (t: Tokens, first: number): number => {
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

/** `دو زندانی به نام‌های الف و ب اعدام شدند`: those who are named. */
function calledBehind(
  prepared: PreparedText,
  span: TokenSpan | null,
  verb: number,
  role: PersianAct['suffers'],
): readonly Participant[] {
  const { tokens: t, names } = prepared;
  if (span === null || role === null || !CALLED.test(persianWord(t, span.end + 1))) return [];
  if (!/^(?:به|با)$/.test(persianWord(t, span.end))) return [];
  const all: Participant[] = [];
  for (let i = span.end + 2; i < Math.min(verb, span.end + 40); i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.kind === 'person' && name.first === i) {
      all.push({ who: whoOf(prepared, { first: name.first, end: name.end }), role });
      i = name.end - 1;
    } else if (!/^[،و]$/.test(persianWord(t, i))) break;
  }
  return all;
}
const CALLED = /^(?:نام|نام\u200cهای|نامهای|اسامی|اسم)$/;

function participant(
  prepared: PreparedText,
  span: TokenSpan | null,
  role: PersianAct['suffers'],
): readonly Participant[] {
  if (span === null || role === null || !isSomebody(prepared, span, role === 'victim')) return [];
  return eachOf(prepared, span).map((one) => ({ who: whoOf(prepared, one), role }));
}

/** Words that are only taken as a name are none here: what somebody did or suffered must not go to a name that is no name. */
function whoOf(prepared: PreparedText, span: TokenSpan): Mention {
  const { mention, sure } = whoIs(prepared, span);
  return mention.name === null || mention.named === 'inferred' || sure !== false || hasName(prepared, span)
    ? mention
    : { ...mention, name: null, reasons: ['these words give no name'] };
}

function hasName({ names }: PreparedText, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if ((names.at[i] ?? -1) >= 0) return true;
  return false;
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

/** A name of a person or body, a word for persons, a number of them, a pronoun. No body and no place is killed or arrested. */
function isSomebody({ tokens: t, names }: PreparedText, { first, end }: TokenSpan, suffers = false): boolean {
  for (let i = first; i < end; i++) {
    const w = persianWord(t, i);
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && (suffers ? name.kind === 'person' : name.kind !== 'place')) return true;
    if (PRONOUNS.has(w) || PERSON_NOUNS.has(w) || GROUP_NOUNS.has(w) || unitOfNoun(w) === 'persons') return true;
    if (/^(?:نفر|تن|ماموران|نیروهای|نیروها|پاسداران|سربازان|پدرم|مادرم|برادرم|خواهرم|همسرم|پسرم|دخترم|همه)$/.test(w))
      return true;
  }
  return (
    end - first === 1 &&
    persianNumberAt(t, first) === null &&
    end > first &&
    /^..+(?:ان|ها|\u200cها)$/.test(persianWord(t, first))
  );
}

/** `به دستور X`, `به فرمان X`: who ordered it. */
function byOrder(prepared: PreparedText, clause: PersianClause): readonly Participant[] {
  const { tokens: t } = prepared;
  for (let i = clause.first; i < clause.verb.first; i++) {
    if (persianWord(t, i) !== 'به' || !/^(?:دستور|فرمان|حکم|فتوای)$/.test(persianWord(t, i + 1))) continue;
    const span = genitiveOf(prepared, i + 2, clause.verb.first);
    if (span !== null && isSomebody(prepared, span)) return [{ who: whoOf(prepared, span), role: 'orderedBy' }];
  }
  return [];
}

/** `اعدام سه زندانی سیاسی در تالون`, `قتل بهرام رستانی`. */
function ofNoun(found: Found, i: number, act: PersianAct): EventDraft | null {
  const { prepared } = found;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const whom = genitiveOf(prepared, i + 1, sentence.end);
  const participants = participant(prepared, whom, act.suffers);
  const end = participants.length > 0 && whom !== null ? whom.end : i + 1;
  return eventDraft(found, {
    trigger: i,
    at: { first: i, end },
    label: { first: i, end },
    type: act.type,
    participants,
    where: null,
    means: act.means,
    partOf: null,
    asserted: assertedAt(prepared, i),
    reasons: [`“${persianWord(prepared.tokens, i)}”, a noun of an act`],
    sure: false,
    nearDate: true,
    evident: false,
  });
}
