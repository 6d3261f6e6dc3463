// Who does what to whom, around one verb that a finder's own lexicon has met: its whole group, voice, negation, tense, subject, object, agent and what hangs on it by
// prepositions. In: the prepared text and the verb's token. Out: a frame; parts the words do not give are null. Driven by the trigger: no tagger, no tree; every look is
// bounded by the sentence and a number of tokens. Relative clauses ("who was killed by"), participles after nouns ("men executed in"), and verbs joined by "and" take
// their subject from where it stands.

import type { PreparedText } from '../prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../tokens.ts';
import { endOfClause } from './clause.ts';
import {
  DETERMINERS,
  INTRANSITIVE,
  isAdverb,
  NUMERALS,
  ONLY_PARTICIPLES,
  ONLY_PAST,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './grammar.data.ts';
import { isPastForm, nounPhraseAfter, nounPhraseBefore, simplePhraseAfter, simplePhraseBefore } from './noun-phrase.ts';
import { auxiliariesBefore, type Group, groupOf, isBare, type Tense } from './verb-group.ts';

export interface VerbFrame {
  /** The whole verb group: `had not been [reportedly] killed`. */
  readonly verb: TokenSpan;
  readonly head: number;
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
  /** `will`, `may`, `to` …; null for a plain statement. */
  readonly modal: string | null;
  readonly tense: Tense;
  readonly subject: TokenSpan | null;
  readonly object: TokenSpan | null;
  /** After "by". */
  readonly agent: TokenSpan | null;
  readonly prepositions: readonly { readonly word: string; readonly span: TokenSpan }[];
  /** Exclusive. */
  readonly clauseEnd: number;
}

type Prepared = Pick<PreparedText, 'tokens' | 'names' | 'sentences' | 'sentenceOf'>;

export function verbFrame(prepared: Prepared, i: number): VerbFrame {
  return frameAt(prepared, i, 2);
}

function frameAt(prepared: Prepared, i: number, depth: number): VerbFrame {
  const { tokens: t } = prepared;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const whole = endOfClause(t, i, sentence.end);
  const named = prenominal(prepared, i, whole);
  if (named !== null) return adjectival(i, named, whole);
  const after = i + particleAt(t, i + 1);
  const first = auxiliariesBefore(t, i, sentence.first);
  const joined = joinedTo(prepared, i, first, sentence.first, depth);
  const clauseEnd =
    first === i && isPastForm(wordAt(t, i)) && !ONLY_PAST.has(wordAt(t, i)) ? reducedEnd(t, i, whole) : whole;
  const passiveAlone = joined !== null && objectAfter(prepared, after + 1, clauseEnd) === null;
  const group = groupOf(t, first, i, joined, passiveAlone);
  const whom = whomBefore(t, first, sentence.first);
  const object = group.passive || INTRANSITIVE.has(wordAt(t, i)) ? null : objectAfter(prepared, after + 1, clauseEnd);
  const voice = voiceOf(prepared, i, group, object, whom);
  const subject = subjectOf(prepared, { i, first, sentence, joined, voice, group });
  const prepositions = prepositionsOf(prepared, sentence.first, i, object?.end ?? after + 1, clauseEnd);
  const by = prepositions.find((p) => p.word === 'by' && p.span.first > i);
  return {
    verb: { first: group.first, end: after + 1 },
    head: i,
    voice,
    negated:
      group.negated || (subject !== null && isNegative(t, subject)) || (object !== null && isNegative(t, object)),
    modal: group.modal,
    tense: group.tense,
    subject,
    object: voice === 'passive' ? null : (object ?? whom),
    agent: voice === 'passive' ? (by?.span ?? null) : null,
    prepositions,
    clauseEnd,
  };
}

/** `students [killed in the protests] were summoned by police`: a participle behind its noun ends where the verb of that noun begins. */
function reducedEnd(t: Tokens, i: number, whole: number): number {
  for (let k = i + 1; k < whole; k++) {
    if (/^(?:who|whom|whose|which|that|and|or|but)$/.test(wordAt(t, k)) || t.kind[k] === MARK) return whole;
    if (FINITE.test(wordAt(t, k))) return k;
  }
  return whole;
}
/** Not "may", a month as well. */
const FINITE = /^(?:was|were|is|are|has|have|had|will|would|can|could|should|must|did|do|does)$/;

/** `have been freed`, `has died`; not `had died`. */
export function isPresentPerfect(t: Tokens, { tense, verb }: VerbFrame): boolean {
  if (tense !== 'perfect') return false;
  for (let i = verb.first; i < verb.end; i++) if (/^(?:has|have)$/.test(wordAt(t, i))) return true;
  return false;
}

/** `the [murdered] scientist`, `of three [wounded] men`: a participle before the noun that it happened to. */
function prenominal(prepared: Prepared, i: number, clauseEnd: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const before = wordAt(t, i - 1);
  if (
    !isPastForm(wordAt(t, i)) ||
    ONLY_PAST.has(wordAt(t, i)) ||
    !(DETERMINERS.has(before) || NUMERALS.has(before) || isCountAt(t, i - 1) || before === 'of')
  )
    return null;
  if (
    SUBJECT_PRONOUNS.has(before) ||
    /^(?:that|all|both|this|each|those|these|some|many|several|most|few|any|much)$/.test(before) ||
    t.gap[i] === 3
  )
    return null;
  const noun = simplePhraseAfter(prepared, i + 1, clauseEnd);
  return noun === null || noun.first !== i + 1 || DETERMINERS.has(wordAt(t, i + 1)) || NUMERALS.has(wordAt(t, i + 1))
    ? null
    : { first: before === 'of' ? i : i - 1, end: noun.end };
}

/** A number that is no year: `400 [convicted] saboteurs`. */
const isCountAt = (t: Tokens, i: number): boolean => t.kind[i] === NUMBER && !/^(?:1\d|20)\d\d$/.test(wordAt(t, i));

const adjectival = (i: number, subject: TokenSpan, clauseEnd: number): VerbFrame => ({
  verb: { first: i, end: i + 1 },
  head: i,
  voice: 'passive',
  negated: false,
  modal: null,
  tense: 'participle',
  subject,
  object: null,
  agent: null,
  prepositions: [],
  clauseEnd,
});

/** `killed [off]`, `rounded [up]`, `gunned [down]`. */
const particleAt = (t: Tokens, i: number): number =>
  /^(?:up|down|off|out|away|dead|alive)$/.test(wordAt(t, i)) &&
  t.gap[i] !== 3 &&
  wordAt(t, i + 1) !== 'of' &&
  wordAt(t, i + 1) !== 'to' &&
  !(wordAt(t, i) === 'off' && (wordAt(t, i + 1) === 'the' || /^\p{Lu}/u.test(t.text[t.from[i + 1] ?? 0] ?? '')))
    ? 1
    : 0;

function objectAfter(prepared: Prepared, at: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  let i = at;
  while (i < limit && isAdverb(wordAt(t, i)) && !/^(?:all|both)$/.test(wordAt(t, i)) && wordAt(t, i + 1) !== '-') i++;
  if (t.kind[i] === MARK) return null;
  const span = nounPhraseAfter(prepared, i, limit);
  return span === null || isMeasureOfTime(t, span) ? null : span;
}

/** `shot [several times]`, `killed [Monday night]`, `taken [last] month`: when or how often, no object. */
const isMeasureOfTime = (t: Tokens, { end }: TokenSpan): boolean =>
  TIME_WORDS.has(wordAt(t, end - 1)) ||
  (/^(?:last|next|this)$/.test(wordAt(t, end - 1)) && TIME_WORDS.has(wordAt(t, end))) ||
  /^(?:times|twice|minutes|hours|days|weeks|months|years|minute|hour|day)$/.test(wordAt(t, end - 1));

/** A bare form in -ed is a passive participle where no object follows and something before it can be what it happened to. */
function voiceOf(
  prepared: Prepared,
  i: number,
  group: Group,
  object: TokenSpan | null,
  whom: TokenSpan | null,
): VerbFrame['voice'] {
  const w = wordAt(prepared.tokens, i);
  if (group.passive) return 'passive';
  if (group.finite || INTRANSITIVE.has(w) || !isPastForm(w) || ONLY_PAST.has(w)) return 'active';
  if (whom !== null) return 'active';
  if (ONLY_PARTICIPLES.has(w)) return 'passive';
  return object === null && !sharesObject(prepared, i, object) ? 'passive' : 'active';
}

/** `arrested [and tortured] two students`: the object comes after the last of the verbs. */
function sharesObject(prepared: Prepared, i: number, object: TokenSpan | null): boolean {
  const { tokens: t } = prepared;
  let k = i + 1;
  while (object === null && k < i + 9 && /^(?:and|or|,|then)$/.test(wordAt(t, k))) {
    while (/^(?:and|or|,|then)$/.test(wordAt(t, k)) || isAdverb(wordAt(t, k))) k++;
    if (!isPastForm(wordAt(t, k))) return false;
    if (objectAfter(prepared, k + 1, k + 12) !== null) return true;
    k++;
  }
  return false;
}

interface SubjectAt {
  readonly i: number;
  readonly first: number;
  readonly sentence: { readonly first: number; readonly end: number };
  readonly joined: VerbFrame | null;
  readonly voice: VerbFrame['voice'];
  readonly group: Group;
}

function subjectOf(prepared: Prepared, { i, first, sentence, joined, voice, group }: SubjectAt): TokenSpan | null {
  const { tokens: t } = prepared;
  if (joined !== null)
    return voice === joined.voice || joined.voice === 'active' || isBare(joined) ? joined.subject : null;
  if (group.modal === 'to' && !/^(?:is|are|was|were|had|has|have)$/.test(wordAt(t, first)) && wordAt(t, first) === 'to')
    return controllerOf(prepared, first, sentence.first);
  // `the baker, who [later] led`
  let relative = first - 1;
  while (relative > sentence.first && isAdverb(wordAt(t, relative))) relative--;
  if (/^(?:who|which|that)$/.test(wordAt(t, relative))) return relativeOf(prepared, relative, sentence.first);
  if (wordAt(t, i).endsWith('ing') && first === i) return participleSubject(prepared, i, sentence.first);
  return nounPhraseBefore(prepared, first, sentence.first);
}

/** `the baker, [who] was` => the baker. "that" after a verb opens a clause and stands for nobody. */
function relativeOf(prepared: Prepared, at: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const end = wordAt(t, at - 1) === ',' ? at - 1 : at;
  if (/^(?:of|with|among|by|to)$/.test(wordAt(t, end - 1))) return null;
  const found = nounPhraseBefore(prepared, end, limit);
  return found === null ? null : nearestPart(t, found);
}

/** The clause is about the last of those joined: `three men and a woman who`. */
function nearestPart(t: Tokens, span: TokenSpan): TokenSpan {
  for (let i = span.end - 2; i > span.first; i--)
    if (wordAt(t, i) === 'and' && wordAt(t, span.end) !== ',') return { first: i + 1, end: span.end };
  return span;
}

/** `soldiers [whom] guards shot`: what stands before "whom" is the object. */
function whomBefore(t: Tokens, first: number, limit: number): TokenSpan | null {
  for (let k = first - 1; k >= limit && first - k < 8; k--) {
    if (t.kind[k] === MARK) return null;
    if (wordAt(t, k) === 'whom') {
      const end = wordAt(t, k - 1) === ',' ? k - 1 : k;
      let from = end;
      while (
        from > limit &&
        t.kind[from - 1] === WORD &&
        end - from < 4 &&
        !PREPOSITIONS.has(wordAt(t, from - 1)) &&
        !isPastForm(wordAt(t, from - 1))
      )
        from--;
      return from < end ? { first: from, end } : null;
    }
  }
  return null;
}

/** `ordered the guards [to kill]` => the guards; `came to kill` => who came. */
function controllerOf(prepared: Prepared, to: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const near = nounPhraseBefore(prepared, to, limit);
  if (near !== null && !isPastForm(wordAt(t, to - 1))) return near;
  return isPastForm(wordAt(t, to - 1)) ? nounPhraseBefore(prepared, to - 1, limit) : null;
}

/** `a bomb exploded, [killing] 12`: the subject of the clause before; `guards [beating] him`: the phrase before. */
function participleSubject(prepared: Prepared, i: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const before = wordAt(t, i - 1);
  if (before === 'for') return nounPhraseBefore(prepared, i - 1, limit);
  if (PREPOSITIONS.has(before)) {
    const verb = verbBefore(t, i - 1, limit);
    return verb === null ? null : frameAt(prepared, verb, 0).subject;
  }
  if (before !== ',') return ownPhraseBefore(prepared, i, limit);
  const verb = verbBefore(t, i - 1, limit);
  return verb === null ? null : frameAt(prepared, verb, 0).subject;
}

/** `in the wake of [guards] killing`, but `[one of the guards] killing`: what "of" hangs on counts only where it counts persons. */
function ownPhraseBefore(prepared: Prepared, i: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const near = simplePhraseBefore(prepared, i, limit);
  const counts =
    near !== null &&
    wordAt(t, near.first - 1) === 'of' &&
    /^(?:one|two|three|some|many|most|several|members?|groups?|dozens|hundreds)$/.test(wordAt(t, near.first - 2));
  return counts ? nounPhraseBefore(prepared, i, limit) : near;
}

function verbBefore(t: Tokens, from: number, limit: number): number | null {
  for (let k = from - 1; k >= limit && from - k < 24; k--)
    if (t.kind[k] === WORD && isPastForm(wordAt(t, k)) && !isNounModifier(t, k)) return k;
  return null;
}
const isNounModifier = (t: Tokens, k: number): boolean => /^(?:the|a|an|his|her|their|of)$/.test(wordAt(t, k - 1));

/** `arrested [and] tortured`, `was beaten, shot and burned`: the verb before it that shares subject and voice. */
function joinedTo(prepared: Prepared, i: number, first: number, limit: number, depth: number): VerbFrame | null {
  const { tokens: t } = prepared;
  if (depth === 0 || first < i) return null;
  let k = i - 1;
  while (k > limit && isAdverb(wordAt(t, k))) k--;
  const conjunction = /^(?:and|or|then|but)$/.test(wordAt(t, k));
  const listed = wordAt(t, k) === ',' && isPastForm(wordAt(t, k - 1));
  if (!conjunction && !listed) return null;
  if (conjunction && wordAt(t, k - 1) === ',') k--;
  for (let v = k - 1; v >= limit && k - v < 16; v--) {
    const w = wordAt(t, v);
    if (
      w === ';' ||
      w === ':' ||
      w === 'who' ||
      (SUBORDINATORS.has(w) && w !== 'since' && w !== 'before' && w !== 'after')
    )
      return null;
    if (t.kind[v] === WORD && isPastForm(w) && !isNounModifier(t, v) && isPastForm(wordAt(t, i)))
      return frameAt(prepared, v, depth - 1);
  }
  return null;
}

/** What hangs on the verb by a preposition, and what opens the clause: `[In Tarsel], three men were shot [with rifles]`. */
function prepositionsOf(
  prepared: Prepared,
  sentenceFirst: number,
  i: number,
  after: number,
  clauseEnd: number,
): VerbFrame['prepositions'] {
  const { tokens: t } = prepared;
  const found: { word: string; span: TokenSpan }[] = [];
  if (PREPOSITIONS.has(wordAt(t, sentenceFirst)) && sentenceFirst < i) {
    const span = simplePhraseAfter(prepared, sentenceFirst + 1, i);
    if (span !== null) found.push({ word: wordAt(t, sentenceFirst), span });
  }
  for (let k = after; k < clauseEnd && found.length < 8; k++) {
    const w = wordAt(t, k);
    if (!PREPOSITIONS.has(w) || t.kind[k] !== WORD) continue;
    const span =
      w === 'by' ? nounPhraseAfter(prepared, k + 1, clauseEnd) : simplePhraseAfter(prepared, k + 1, clauseEnd);
    if (span === null) continue;
    found.push({ word: w, span });
    k = span.end - 1;
  }
  return found;
}

/** `no prisoner was shot`, `neither the army nor the police have said`; but `no more than 12` denies none of the 12. */
const isNegative = (t: Tokens, { first }: TokenSpan): boolean =>
  /^(?:neither|nor)$/.test(wordAt(t, first - 1)) ||
  (/^(?:no|none|nobody|neither)$/.test(wordAt(t, first)) && !/^(?:more|fewer|less)$/.test(wordAt(t, first + 1)));
