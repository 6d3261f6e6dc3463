// What a stance's verb is about: the clause, noun or name behind it with which the verb is a stance ("denied that …", "denied bail" is none). In: the text and the
// verb. Out: the words; null where the verb means something else with them.

import { partyAfter } from '../../communications/en/party-after.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, TIME_WORDS } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import { conjuncts, headOf } from '../../text/en/phrase-parts.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { holds, phraseAfter, towardAfter } from './toward.ts';
import {
  ALLEGATION_WORDS,
  CRIME_WORDS,
  DEED_WORDS,
  FALSEHOODS,
  NO_ADMISSION,
  NO_DENIAL,
  STANCE_VERBS,
  type StanceVerb,
} from './words.data.ts';

/** What the verb is about, if its complement is one with which it is a stance. */
export function complement(prepared: PreparedText, i: number, verb: StanceVerb, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  let at = i + 1;
  while (at < limit && isAdverb(wordAt(t, at))) at++;
  const w = wordAt(t, at);
  if (t.kind[at] === MARK && !/^[“"'‘]$/.test(w)) return joinedObject(prepared, i, verb, limit);
  if (Array.isArray(verb.needs)) return particled(prepared, at, verb, limit);
  if (verb.needs === 'accused') return accusedOf(prepared, at, limit, null);
  if (verb.needs === 'false') return calledFalse(prepared, at, limit);
  const toward =
    w === 'as' && verb.stance === 'denies' ? behindFalsehood(prepared, at, limit) : towardAfter(prepared, at, limit);
  if (toward === null) return null;
  if (w === 'as') return fits(prepared, toward, verb) ? toward : null;
  if (w === 'that' && verb.name === 'regret' && isOfOthers(t, at + 1, limit)) return null;
  const told = w === 'to' && CLAUSAL.has(verb.name) ? toldTo(prepared, at, limit) : null;
  if (told !== null) return told;
  if (w === 'that' || (w === 'to' && verb.stance === 'admits'))
    return verb.needs === 'deed' && verb.name !== 'regret' ? null : whenAdmitted(t, toward, w);
  if (w === 'for' && verb.stance === 'apologises') return toward;
  if (verb.stance === 'apologises' && verb.name !== 'regret') return afterFor(prepared, at, limit);
  if (PREPOSITIONS.has(w) || TIME_WORDS.has(w) || /^(?:last|this)$/.test(w))
    return CLAUSAL.has(verb.name) ? thatAfter(prepared, at, limit) : null;
  if (/^(?:as|and|or|but|whether|if|how|why)$/.test(w)) return null;
  return fits(prepared, toward, verb) ? toward : null;
}

/** `called [the figure of 43 dead] “pure invention”`, `described [the report] as a fabrication`. */
function calledFalse(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const object = phraseAfter(prepared, at, limit);
  if (object === null || holds(t, object, FALSEHOODS, LONGEST_OBJECT)) return null;
  for (let k = object.end; k < Math.min(limit, object.end + 7); k++) {
    if (FALSEHOODS.has(wordAt(t, k))) return object;
    if (/^(?:and|but|or|who|which|[.;:,])$/.test(wordAt(t, k))) return null;
  }
  return null;
}
const LONGEST_OBJECT = 40;

/** "We regret that no reply came", "that her letter remains without an answer": what others did or left undone. */
function isOfOthers(t: Tokens, from: number, limit: number): boolean {
  if (/^(?:no|the|your|despite|so)$/.test(wordAt(t, from))) return true;
  for (let k = from; k < limit; k++)
    if (/^(?:repl(?:y|ied)|answer(?:ed)?|response|unanswered)$/.test(wordAt(t, k))) return true;
  return false;
}

/** `[the minister] neither confirmed nor denied`. */
export const beforeNeither = (prepared: PreparedText, at: number): TokenSpan | null =>
  nounPhraseBefore(prepared, at, prepared.sentences[prepared.sentenceOf[at] ?? 0]?.first ?? at);

/** `neither confirmed nor denied [the report]`. */
export function afterNor(prepared: PreparedText, i: number, verb: StanceVerb, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  return verb.name === 'confirm' &&
    /^(?:nor|or)$/.test(wordAt(t, i + 1)) &&
    STANCE_VERBS.get(wordAt(t, i + 2))?.name === 'deny'
    ? towardAfter(prepared, i + 3, limit)
    : null;
}

export const CLAUSAL = new Set(['admit', 'acknowledge', 'concede', 'confess', 'confirm', 'deny']);
/** `admitted for the first time that …`, `confirmed to reporters on Monday that …`. */
function thatAfter(prepared: PreparedText, from: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let k = from + 1; k < Math.min(limit, from + 12); k++) {
    if (t.kind[k] === MARK) return null;
    if (wordAt(t, k) === 'that') return towardAfter(prepared, k, limit);
  }
  return null;
}

/** `admitted to me that …`, `confirmed to the mayor that …`: behind whom it was said to; not `admitted to knowing that`. */
function toldTo(prepared: PreparedText, to: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const whom = nounPhraseAfter(prepared, to + 1, limit);
  const end = /^(?:me|us|him|her|them)$/.test(wordAt(t, to + 1)) ? to + 2 : whom?.end;
  return end !== undefined && wordAt(t, end) === 'that' && !wordAt(t, to + 1).endsWith('ing')
    ? towardAfter(prepared, end, limit)
    : null;
}

/** `rejected as baseless [the report]`, `dismissed as pure invention [the claim]`. */
function behindFalsehood(prepared: PreparedText, as: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let k = as + 1; k < Math.min(limit, as + 6); k++)
    if (DETERMINERS.has(wordAt(t, k)) && FALSEHOODS.has(wordAt(t, k - 1))) return towardAfter(prepared, k, limit);
  return null;
}

/** `admitted to hospital` is none; `admitted to killing`, `to the charges` is. */
function whenAdmitted(t: Tokens, toward: TokenSpan, mark: string): TokenSpan | null {
  if (mark !== 'to') return toward;
  return holds(t, toward, DEED_WORDS, 6) ||
    wordAt(t, toward.first).endsWith('ing') ||
    holds(t, toward, ALLEGATION_WORDS, 5)
    ? toward
    : null;
}

/** `apologised to the families for …` */
function afterFor(prepared: PreparedText, from: number, limit: number): TokenSpan | null {
  for (let k = from; k < Math.min(limit, from + 12); k++)
    if (wordAt(prepared.tokens, k) === 'for') return towardAfter(prepared, k, limit);
  return null;
}

/** `defended, and even praised, his role`: the object stands after the verbs joined. */
function joinedObject(prepared: PreparedText, i: number, verb: StanceVerb, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (wordAt(t, i + 1) !== ',' || !/^(?:and|or|even|but)$/.test(wordAt(t, i + 2))) return null;
  for (let k = i + 3; k < Math.min(limit, i + 8); k++)
    if (wordAt(t, k) === ',') {
      const toward = towardAfter(prepared, k + 1, limit);
      return toward !== null && fits(prepared, toward, verb) ? toward : null;
    }
  return null;
}

function particled(prepared: PreparedText, at: number, verb: StanceVerb, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const w = wordAt(t, at);
  if (verb.needs.includes('that')) return w === 'that' ? towardAfter(prepared, at, limit) : null;
  if (verb.needs.includes(w)) return towardAfter(prepared, at + 1, limit);
  // `cover it up`, `covered the affair up`
  for (let k = at; k < Math.min(limit, at + 6); k++)
    if (verb.needs.includes(wordAt(t, k))) return k > at ? { first: at, end: k } : null;
  return null;
}

/** `Y of …`, `Y for …`, `… on Y`: what somebody is accused of, with whom. */
export function accusedOf(
  prepared: PreparedText,
  at: number,
  limit: number,
  subject: TokenSpan | null,
): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let k = at; k < Math.min(limit, at + 22); k++) {
    const w = wordAt(t, k);
    if (/^[.;:!?]$/.test(w)) return null;
    if ((w === 'of' && !isInsideName(prepared, k)) || w === 'for' || w === 'in' || w === 'on') {
      if (w === 'of' && !isDeedAfter(t, k + 1) && k > at) continue;
      const rest = towardAfter(prepared, k, limit);
      if (rest === null || (w === 'on' && partyAfter(prepared, k + 1, limit) === null)) return null;
      return { first: subject === null ? at : rest.first, end: rest.end };
    }
  }
  return null;
}
const isInsideName = ({ names }: PreparedText, i: number): boolean => (names.at[i] ?? -1) >= 0;
/** After "of": a deed, a gerund, or any bare noun; not `the ministry of [works]`. */
export const isDeedAfter = (t: Tokens, i: number): boolean => {
  for (let k = i; k < i + 5; k++) if (DEED_WORDS.has(wordAt(t, k)) || wordAt(t, k).endsWith('ing')) return true;
  return !DETERMINERS.has(wordAt(t, i)) && !PREPOSITIONS.has(wordAt(t, i));
};

/** Whether the object is one toward which the verb is a stance. */
export function fits(prepared: PreparedText, toward: TokenSpan, verb: StanceVerb): boolean {
  const { tokens: t } = prepared;
  const first = wordAt(t, toward.first);
  // "Denied any contact with the boat": that there was some, not that somebody was to have it.
  if (verb.name === 'deny' && first === 'any' && /^(?:contact|request|requests)$/.test(wordAt(t, toward.first + 1)))
    return true;
  if (verb.name === 'deny') return !holds(t, toward, NO_DENIAL, 5) && !(isPartyAt(prepared, toward) && first !== 'it');
  if (verb.name === 'condemn') return !/^to$/.test(wordAt(t, toward.first)) && !sentencedTo(t, toward);
  if (verb.needs === 'accused') return true;
  if (
    verb.name === 'admit' &&
    !isGerund(t, toward) &&
    !hasDeedAtHead(prepared, toward) &&
    !holds(t, toward, ADMITTED, 5)
  )
    return false;
  if (verb.stance === 'admits')
    return !holds(t, toward, NO_ADMISSION, 4) && !(isPartyAt(prepared, toward) && verb.name !== 'acknowledge');
  if (verb.name === 'confirm')
    return (
      first === 'what' || first === 'it' || hasDeedAtHead(prepared, toward) || holds(t, toward, ALLEGATION_WORDS, 5)
    );
  if (verb.needs === 'any') return true;
  if (verb.needs === 'allegation') return holds(t, toward, ALLEGATION_WORDS, 6) || dismissedAs(t, toward);
  if (/^(?:praise|applaud|glorify|condone)$/.test(verb.name)) return holds(t, toward, CRIME_WORDS, 8);
  return hasDeedAtHead(prepared, toward) || (verb.stance === 'concealsOrEvades' && first === 'what');
}

/** The phrase itself is a deed: `his role in the raid`, `the bodies`; not `death row inmates`, whom somebody defends. */
function hasDeedAtHead(prepared: PreparedText, toward: TokenSpan): boolean {
  const { tokens: t } = prepared;
  const phrase = nounPhraseAfter(prepared, toward.first, toward.end);
  if (phrase === null) return holds(t, toward, DEED_WORDS, 3);
  return conjuncts(prepared, phrase).some((part) => DEED_WORDS.has(wordAt(t, headOf(prepared, part))));
}

const isGerund = (t: Tokens, { first }: TokenSpan): boolean =>
  wordAt(t, first).endsWith('ing') || /^(?:what|it)$/.test(wordAt(t, first));
/** What one admits besides a deed. */
const ADMITTED = new Set(
  'guilt fault mistake mistakes error errors wrong wrongdoing charge charges truth failings shortcomings responsibility complicity knowledge ties links existence'.split(
    ' ',
  ),
);

/** `dismissed the article as lies` */
const dismissedAs = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < Math.min(end, first + 14); i++)
    if (wordAt(t, i) === 'as' && holds(t, { first: i, end }, FALSEHOODS, 5)) return true;
  return false;
};
const sentencedTo = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < Math.min(end, first + 8); i++)
    if (wordAt(t, i) === 'to' && /^(?:death|life|die|prison|hang|years|hell)$/.test(wordAt(t, i + 1))) return true;
  return false;
};
/** The object is somebody: `denied the prisoners …`, `admitted him`. */
function isPartyAt(prepared: PreparedText, toward: TokenSpan): boolean {
  const { tokens: t } = prepared;
  const first = wordAt(t, toward.first);
  if (/^(?:him|her|them|us|me|women|men|people|journalists|reporters|prisoners|lawyers|families)$/.test(first))
    return wordAt(t, toward.first) !== 'her' || toward.end - toward.first === 1;
  const name = prepared.names.list[prepared.names.at[toward.first] ?? -1];
  return (
    name !== undefined && name.first === toward.first && !/^['’]$/.test(wordAt(t, name.end)) && name.kind === 'person'
  );
}
