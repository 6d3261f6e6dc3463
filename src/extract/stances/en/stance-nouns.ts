// A stance in a noun: `his denial that …`, `the regime's attempted cover-up of …`, `an apology from X for …`, `issued a denial`.
// In: the text and the noun's token. Out: who takes it, or null where the words name nobody.

import { POSSESSIVES } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { finiteBefore, holderOf } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Taken } from '../taken.ts';
import { phraseAfter, towardAfter } from './toward.ts';
import { CRIME_WORDS, STANCE_NOUNS, type Stance } from './words.data.ts';

const MADE =
  /^(?:issued|issues|made|makes|offered|offers|repeated|repeats|gave|published|renewed|reiterated|demanded|expressed|signed|retracted|withdrew|voiced|extended)$/;

export function stanceNounAt(prepared: PreparedText, i: number): Taken | null {
  const { tokens: t } = prepared;
  const noun = nounAt(t, i);
  if (noun === null) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (limit === undefined || isUndone(t, noun.first)) return null;
  const after = agentAfter(prepared, noun.end, limit.end);
  const who =
    possessorBefore(prepared, noun.first, limit.first) ?? after?.who ?? makerBefore(prepared, noun.first, limit.first);
  if (who === null || !isParty(prepared, who)) return null;
  const from = after?.end ?? noun.end;
  const marked = noun.marks.includes(wordAt(t, from));
  if (!marked && noun.stance !== 'concealsOrEvades') return null;
  const toward = marked ? (wordAt(t, from) === 'that' ? towardAfter : phraseAfter)(prepared, from, limit.end) : null;
  if (noun.stance === 'defends' && (toward === null || !hasCrime(t, toward))) return null;
  return {
    cue: { first: noun.first, end: noun.end },
    stance: noun.stance,
    who,
    toward: toward ?? { first: noun.first, end: noun.end },
    about: null,
    confidence: 'likely',
    reasons: [`“${t.text.slice(t.from[noun.first], t.to[noun.end - 1])}” and whose it is`],
  };
}

interface NounAt {
  readonly first: number;
  readonly end: number;
  readonly stance: Stance;
  readonly marks: readonly string[];
}

/** `denial`; `cover-up` is three tokens; `destruction of evidence` conceals. */
function nounAt(t: Tokens, i: number): NounAt | null {
  const w = wordAt(t, i);
  if (w === 'cover' && wordAt(t, i + 1) === '-' && /^ups?$/.test(wordAt(t, i + 2)))
    return { first: i, end: i + 3, stance: 'concealsOrEvades', marks: ['of'] };
  if (
    /^(?:destruction|suppression|falsification)$/.test(w) &&
    wordAt(t, i + 1) === 'of' &&
    /^(?:evidence|documents|records|proof|files)$/.test(wordAt(t, i + 2))
  )
    return { first: i, end: i + 1, stance: 'concealsOrEvades', marks: ['of'] };
  const noun = STANCE_NOUNS.get(w);
  return noun === undefined ? null : { first: i, end: i + 1, ...noun };
}

const isUndone = (t: Tokens, first: number): boolean =>
  /^(?:no|without|any)$/.test(wordAt(t, first - 1)) ||
  (wordAt(t, first - 2) === 'no' && !/^['’s]$/.test(wordAt(t, first - 1)));

/** `the regime’s attempted [cover-up]`, `Tehran’s ongoing [destruction]`, `the regime's attempt at a [cover-up]`, `his [denial]`. */
function possessorBefore(prepared: PreparedText, noun: number, limit: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  for (let k = noun - 1; k >= limit && noun - k < 7; k--) {
    const w = wordAt(t, k);
    if (POSSESSIVES.has(w) && w !== 'whose') return { first: k, end: k + 1 };
    if (w === 's' && /^['’]$/.test(wordAt(t, k - 1)) && t.gap[k] === 0) return possessor(t, names, k - 1, limit);
    if (/^['’]$/.test(w) && t.gap[k] === 0 && wordAt(t, k - 1).endsWith('s')) return possessor(t, names, k, limit);
    if (t.kind[k] === MARK && w !== '-') return null;
    if (/^(?:of|for|by|from|in|on|to|and|that|which|was|were|is|are|has|had|have)$/.test(w)) return null;
  }
  return null;
}

function possessor(t: Tokens, names: PreparedText['names'], apostrophe: number, limit: number): TokenSpan {
  const name = names.list[names.at[apostrophe - 1] ?? -1];
  let first = name?.first ?? apostrophe - 1;
  if (name === undefined)
    while (first > limit && /^(?:the|a|an|its|his|her|their|former|iranian|local|own)$/.test(wordAt(t, first - 1)))
      first--;
  else if (wordAt(t, first - 1) === 'the') first--;
  return { first, end: apostrophe };
}

/** `denials [by the ministry]`, `an apology [from the governor]`. */
function agentAfter(prepared: PreparedText, from: number, limit: number): { who: TokenSpan; end: number } | null {
  if (!/^(?:by|from)$/.test(wordAt(prepared.tokens, from))) return null;
  const who = nounPhraseAfter(prepared, from + 1, limit);
  return who === null ? null : { who, end: who.end };
}

/** `the ministry issued a [denial]`. */
function makerBefore(prepared: PreparedText, noun: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const verb = finiteBefore(t, noun, limit);
  if (verb === null || noun - verb > 5 || !MADE.test(wordAt(t, verb)) || wordAt(t, verb) === 'demanded') return null;
  return holderOf(prepared, verb, verbFrame(prepared, verb));
}

const hasCrime = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < Math.min(end, first + 8); k++)
    if (CRIME_WORDS.has(wordAt(t, k)) || /^(?:role|record|conduct|actions?)$/.test(wordAt(t, k))) return true;
  return false;
};
