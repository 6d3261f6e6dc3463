// What a word of reporting governs: the clause, infinitive or noun phrase behind it that is credited to somebody. In: the scene, the cue's place, the end of its
// sentence. Out: where the content begins and ends, or null. Every look is bounded by the sentence and by a number of tokens.

import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Scene } from '../quotation.ts';
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, PRONOUN_SUBJECTS, TIMES } from './clause-words.data.ts';
import { clauseEnd, isPastReport, objectEnd } from './complement-end.ts';
import { AUXILIARIES } from './cues.data.ts';
import { hasFiniteAuxiliary, hasVerb, isFiniteAuxiliary } from './finite.ts';
import { AS, BARE, NOUN_TOO, OBJECT, REPORTING, REPORTING_WITH, THAT, TO, TOLD, WHOM_TO } from './reporting.data.ts';
import { isAdverb, isCapital } from './word-class.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const WH = setOf('whether how why what which who whom whose');
const WEAK_WH = setOf('if when where');
const WEAK_WH_VERBS =
  /^(?:ask|wonder|know|doubt|see|explain|describe|recall|remember|discuss|question|debate|decid|determin|consider|learn|show|forg[eo]t|car)/;
const HARD_STOPS = setOf('. ; : ? ! … “ " ” «');
/** How far behind a verb its "that" may stand. */
const REACH = 16;

/** The first token behind the verb that is no adverb, weekday or date of its own. */
function behindAdverbs(t: Tokens, i: number, end: number): number {
  let at = i;
  while (at < end && at < i + 6 && isAdverb(t, at) && !(wordAt(t, at) === 'this' && !TIMES.has(wordAt(t, at + 1))))
    at++;
  return at;
}

export function complementOf(
  scene: Scene,
  cue: number,
  sentenceEnd: number,
): { content: TokenSpan; cueEnd: number; clause: boolean } | null {
  const t = scene.prepared.tokens;
  const end = asideEnd(scene, cue, subordinateEnd(scene, cue, sentenceEnd));
  const bits = REPORTING.get(wordAt(t, cue)) ?? 0;
  const next = behindAdverbs(t, cue + 1, end);
  if (next >= end || isAnonymity(t, next)) return null;
  const clause = clauseStart(scene, cue, next, end, bits);
  if (clause !== null)
    return { content: { first: clause, end: clauseEnd(scene, clause, end) }, cueEnd: cue + 1, clause: true };
  const to = infinitiveStart(t, cue, next, end, bits);
  if (to !== null) return { content: { first: to, end: clauseEnd(scene, to, end) }, cueEnd: cue + 1, clause: true };
  const prepositions = REPORTING_WITH.get(wordAt(t, cue));
  if (prepositions?.has(wordAt(t, next)) === true) {
    const first = next + 1;
    if (wordAt(t, next) === 'out' && wordAt(t, first) === 'that')
      return { content: { first, end: clauseEnd(scene, first, end) }, cueEnd: first, clause: true };
    if (wordAt(t, next) !== 'out' && first < end)
      return { content: { first, end: objectEnd(scene, first, end) }, cueEnd: first, clause: false };
  }
  if ((bits & (OBJECT | AS)) !== 0 && isNounPhrase(scene, next) && !isIdiom(t, next) && !isNaming(scene, cue, next))
    return { content: { first: next, end: objectEnd(scene, next, end) }, cueEnd: cue + 1, clause: false };
  return null;
}

const SUBORDINATORS = setOf('while although though if when as because since whereas after before unless once until');
/** How far before its verb a clause that opens a sentence begins, in tokens. */
const OPENING_REACH = 18;

/** `While the union said that the port was shut, the mayor kept it open`: what stands behind the comma is the writer's own. */
function subordinateEnd(scene: Scene, cue: number, end: number): number {
  const t = scene.prepared.tokens;
  const start = scene.prepared.sentences[scene.prepared.sentenceOf[cue] ?? 0]?.first ?? cue;
  if (cue - start > OPENING_REACH) return end;
  const first = openerOf(t, start, cue);
  if (first === null) return end;
  for (let i = first; i < cue; i++) if (wordAt(t, i) === ',') return end;
  for (let i = cue + 2; i < end - 2; i++)
    if (wordAt(t, i) === ',' && (scene.markOf[i] ?? -1) < 0 && beginsMainClause(scene, i + 1, end)) return i;
  return end;
}

/** The word that subordinates the clause of the verb: the sentence's first, or behind a phrase without a verb: `Visiting in May, a week after the house was told that …`. */
function openerOf(t: Tokens, start: number, cue: number): number | null {
  const first = /^(?:and|but|even|only|just|so|yet)$/.test(wordAt(t, start)) ? start + 1 : start;
  if (SUBORDINATORS.has(wordAt(t, first))) return first < cue ? first : null;
  if (!wordAt(t, first).endsWith('ing') && !PREPOSITIONS.has(wordAt(t, first))) return null;
  let at = cue - 1;
  while (at > first && !SUBORDINATORS.has(wordAt(t, at))) at--;
  return at > first && !hasFiniteAuxiliary(t, first, at) ? at : null;
}

/** `Talven, who told the house that he had been away, is seen at the gate`: the verb behind the comma is of the sentence. */
function asideEnd(scene: Scene, cue: number, end: number): number {
  const t = scene.prepared.tokens;
  let who = cue - 1;
  while (who > cue - 5 && t.kind[who] === WORD && wordAt(t, who) !== 'who') who--;
  if (wordAt(t, who) !== 'who' || !(wordAt(t, who - 1) === ',' || isApposed(t, who))) return end;
  for (let i = cue + 2; i < end - 1; i++)
    if (wordAt(t, i) === ',' && (scene.markOf[i] ?? -1) < 0 && isFiniteAuxiliary(t, i + 1)) return i;
  return end;
}

/** A subject with a verb close behind it. */
function beginsMainClause(scene: Scene, at: number, end: number): boolean {
  const t = scene.prepared.tokens;
  const subject =
    DETERMINERS.has(wordAt(t, at)) || PRONOUN_SUBJECTS.has(wordAt(t, at)) || (scene.names.at[at] ?? -1) >= 0;
  if (!subject || wordAt(t, at) === 'who') return false;
  let stop = at + 1;
  while (stop < end && stop < at + 9 && t.kind[stop] === WORD && wordAt(t, stop) !== 'who') stop++;
  return hasVerb(t, { first: at, end: stop });
}

/** Where a clause begins: at "that" or a question word, or, after verbs that need none, at its subject. */
function clauseStart(scene: Scene, cue: number, next: number, end: number, bits: number): number | null {
  const t = scene.prepared.tokens;
  if ((bits & (THAT | TOLD)) === 0) return null;
  const w = wordAt(t, next);
  if ((bits & THAT) !== 0) {
    if (w === 'that' && !TIMES.has(wordAt(t, next + 1)) && !isDemonstrative(t, next, end)) return next;
    if (WH.has(w)) return next;
    if (
      WEAK_WH.has(w) &&
      (WEAK_WH_VERBS.test(wordAt(t, cue)) ||
        (/^sa(?:id|y|ys)$/.test(wordAt(t, cue)) && /^(?:not|never|.*n['’]t)$/.test(wordAt(t, cue - 1))))
    )
      return next;
    if (w === ',' && wordAt(t, next + 1) !== 'that') return thatBehind(t, next, end, REACH);
    if (startsClause(scene, next, end, bits)) return next;
    if (PREPOSITIONS.has(w) || w === 'the' || next > cue + 1) {
      const that = thatBehind(t, next, end, REACH);
      if (that !== null && (bits & BARE) !== 0) return that;
      if (that !== null && PREPOSITIONS.has(w)) return that;
    }
  }
  return (bits & TOLD) !== 0 ? toldStart(scene, next, end) : null;
}

/** `that role in`, `that concern.`: a noun and no clause behind "that". */
const isDemonstrative = (t: Tokens, that: number, end: number): boolean =>
  that + 2 >= end ||
  (!DETERMINERS.has(wordAt(t, that + 1)) &&
    !PRONOUN_SUBJECTS.has(wordAt(t, that + 1)) &&
    !isCapital(t, that + 1) &&
    !/^(?:none|most|half|part|much|nothing|neither|either)$/.test(wordAt(t, that + 1)) &&
    /^(?:,|in|on|at|of|during)$/.test(wordAt(t, that + 2)) &&
    !wordAt(t, that + 1).endsWith('s'));
const FACT = /^(?:fact|idea|notion|way|day|night|year|time|place)$/;

function thatBehind(t: Tokens, from: number, end: number, reach: number): number | null {
  for (let i = from; i < end && i < from + reach; i++) {
    if (HARD_STOPS.has(wordAt(t, i)) || (t.gap[i] ?? 0) === 3) return null;
    if (wordAt(t, i) === 'that')
      return isDemonstrative(t, i, end) || FACT.test(wordAt(t, i - 1)) || (i > from && governs(t, i - 1)) ? null : i;
    if (i > from && REPORTING.has(wordAt(t, i)) && wordAt(t, i).endsWith('ing')) return null;
  }
  return null;
}

/** `said` of "who testified in May said that": the clause is another verb's. */
const governs = (t: Tokens, i: number): boolean =>
  ((REPORTING.get(wordAt(t, i)) ?? 0) & THAT) !== 0 &&
  !NOUN_TOO.has(wordAt(t, i)) &&
  !DETERMINERS.has(wordAt(t, i - 1));

/** `told the council that …`, `told her he would …`: behind whom it was told. */
function toldStart(scene: Scene, next: number, end: number): number | null {
  const t = scene.prepared.tokens;
  const that = thatBehind(t, next, end, REACH);
  if (that !== null) return that;
  for (let i = next + 1; i < end && i < next + 8; i++) {
    const w = wordAt(t, i);
    if (HARD_STOPS.has(w) || w === ',' || w === 'to' || w === 'of' || w === 'about') return null;
    if (/^(?:whether|how|why|what)$/.test(w)) return i;
    if (/^(?:he|she|they|it|we|there|i)$/.test(w)) return i;
    const name = scene.names.list[scene.names.at[i] ?? -1];
    if (OBJECT_PRONOUNS.has(wordAt(t, i - 1)) && i === next + 1 && (DETERMINERS.has(w) || name !== undefined)) return i;
  }
  return null;
}

/** A clause without "that": its subject, and a verb within reach. */
function startsClause(scene: Scene, at: number, end: number, bits: number): boolean {
  const t = scene.prepared.tokens;
  const w = wordAt(t, at);
  if (PRONOUN_SUBJECTS.has(w))
    return w !== 'it' || (bits & BARE) !== 0 || hasVerb(t, { first: at, end: Math.min(end, at + 3) });
  if ((bits & BARE) === 0) return isShortClause(scene, at, end);
  if (t.kind[at] === NUMBER) return hasVerb(t, { first: at + 1, end: ownVerbEnd(t, at, end) });
  if (
    t.kind[at] !== WORD ||
    (PREPOSITIONS.has(w) && !/^(?:in|by|despite|under|with|because|while|when|as|for)$/.test(w))
  )
    return false;
  if (/^(?:no|nobody|none)$/.test(w)) return hasFiniteAuxiliary(t, at + 1, Math.min(end, at + 8));
  if (
    /^(?:yes|nothing|anything|much|so|goodbye|hello|farewell|and|or|but|as|of|to|for|when|while|because|with|in|by)$/.test(
      w,
    )
  )
    return false;
  // `two deaths`, `many boats`: the plural behind a number is no verb.
  const noun = PLURAL.has(w) ? at + 1 : at;
  return hasVerb(t, { first: noun, end: ownVerbEnd(t, at, end) });
}
const PLURAL = setOf('two three four five six seven eight nine ten several many all both these those few');

/** As far as a verb can be the clause's own: not beyond "and said that", which goes on with the speaker. */
function ownVerbEnd(t: Tokens, at: number, end: number): number {
  const limit = Math.min(end, at + 40);
  for (let i = at + 1; i < limit; i++) if (wordAt(t, i) === 'and' && isPastReport(t, i + 1)) return i;
  return limit;
}

/** `found the union was …`: an auxiliary within a few words shows a clause where as often an object stands. */
function isShortClause(scene: Scene, at: number, end: number): boolean {
  const t = scene.prepared.tokens;
  if ((scene.names.at[at] ?? -1) < 0 && !DETERMINERS.has(wordAt(t, at)) && t.kind[at] !== NUMBER) return false;
  for (let i = at + 1; i < end && i < at + 9; i++) {
    const w = wordAt(t, i);
    if (t.kind[i] !== WORD || /^(?:that|who|which|to|and|of|for|as)$/.test(w)) return false;
    if (isFiniteAuxiliary(t, i)) return true;
  }
  return false;
}

/** `vowed to …`, `urged the council to …`, `wants the gate opened`. */
function infinitiveStart(t: Tokens, cue: number, next: number, end: number, bits: number): number | null {
  if (
    (bits & TO) !== 0 &&
    (wordAt(t, next) === 'to' || (wordAt(t, next) === 'not' && wordAt(t, next + 1) === 'to')) &&
    isBase(t, next + 1)
  )
    return next;
  if ((bits & WHOM_TO) === 0 || REPORTING_WITH.get(wordAt(t, cue))?.has(wordAt(t, next)) === true) return null;
  for (let i = next + 1; i < end && i < next + 12; i++) {
    const w = wordAt(t, i);
    if (HARD_STOPS.has(w) || w === ',' || w === 'that' || NO_HEARER.has(w)) return null;
    if (w === 'to' && isBase(t, i + 1)) return /^(?:want|expect)/.test(wordAt(t, cue)) ? next : i;
  }
  return null;
}

/** `asked not to be named`, `asked to remain anonymous`: how somebody speaks, not what is said. */
const isAnonymity = (t: Tokens, at: number): boolean => {
  const to = wordAt(t, at) === 'not' ? at + 1 : at;
  return (
    wordAt(t, to) === 'to' &&
    (/^(?:named|identified|quoted)$/.test(wordAt(t, to + 2)) || wordAt(t, to + 2) === 'anonymous')
  );
};

/** Behind these the infinitive is no longer the hearer's: `until his promotion to …`. */
const NO_HEARER = setOf('until till since after before when while because as from whose who which');

/** What can be the verb of an infinitive: a word in small letters that is no determiner. */
export const isBase = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD && !DETERMINERS.has(wordAt(t, i)) && !isCapital(t, i) && !OBJECT_PRONOUNS.has(wordAt(t, i));

/** `in the field called Old Croft, …`: its name, and nothing that is said of it. */
/** `Ada Quill, [a retired judge] who said that …, is away` */
function isApposed(t: Tokens, who: number): boolean {
  for (let k = who - 1; k > who - 7 && t.kind[k] === WORD; k--)
    if (/^(?:an?|the)$/.test(wordAt(t, k))) return wordAt(t, k - 1) === ',';
  return false;
}

function isNaming({ prepared: { tokens: t }, names }: Scene, cue: number, at: number): boolean {
  if (!/^(?:called|named|dubbed|christened)$/.test(wordAt(t, cue)) || at !== cue + 1) return false;
  const name = names.list[names.at[at] ?? -1];
  let end = name?.end ?? at;
  if (name === undefined) while (t.kind[end] === WORD && isCapital(t, end)) end++;
  return (
    end > at && (/^[,.;:)]$/.test(wordAt(t, end)) || PREPOSITIONS.has(wordAt(t, end)) || isFiniteAuxiliary(t, end))
  );
}

/** `called attention to`, `repeating themselves`: nothing is said. */
const isIdiom = (t: Tokens, at: number): boolean =>
  wordAt(t, at) === 'attention' ||
  (/^(?:themselves|itself|himself|herself)$/.test(wordAt(t, at)) &&
    !/^(?:as|for|of|from|against)$/.test(wordAt(t, at + 1))) ||
  (/^(?:it|them)$/.test(wordAt(t, at)) && (t.kind[at + 1] !== WORD || UNTOLD.has(wordAt(t, at + 1))));
/** `reported it on 4 April and again`: of what was said the words give nothing. */
const UNTOLD = setOf('on in at to and or but by when before after until again twice three several straight');

function isNounPhrase(scene: Scene, at: number): boolean {
  const t = scene.prepared.tokens;
  const w = wordAt(t, at);
  if ((scene.names.at[at] ?? -1) >= 0 || DETERMINERS.has(w) || OBJECT_PRONOUNS.has(w) || t.kind[at] === NUMBER)
    return true;
  if (t.kind[at] !== WORD) return /^["“‘]$/.test(w);
  return (
    !PREPOSITIONS.has(w) &&
    !AUXILIARIES.has(w) &&
    !/^(?:and|or|but|than|not|so|out|up|down|off|back|that|away|forward)$/.test(w)
  );
}
