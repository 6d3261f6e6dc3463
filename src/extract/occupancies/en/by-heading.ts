// A post that a verb gives without naming it: `Mavik headed the commission`, `a commission chaired by Mavik`. In: the text and the verb's token. Out: an office.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { bodyCalled } from '../../text/antecedents.ts';
import { nounPhraseAfter, simplePhraseBefore } from '../../text/en/noun-phrase.ts';
import type { VerbFrame } from '../../text/en/verb-frame.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { isPossessive } from './beside-name.ts';
import { officeFrame } from './own-subject.ts';
import type { Holder } from './persons.ts';
import { holderAt } from './persons.ts';
import { DETERMINERS, FACILITIES, FUNCTION_WORDS, HEADING_VERBS } from './words.data.ts';

export interface Heading {
  readonly holder: Holder;
  readonly post: string;
  readonly body: TokenSpan;
  readonly verb: number;
  /** The words that make its subject the head of it. */
  readonly cue: string;
  readonly clauseEnd: number;
  readonly past: boolean;
  /** `previously headed`: no longer at the time told. */
  readonly before?: boolean;
  /** From the day of the clause on. */
  readonly begins?: boolean;
  /** From whom it was taken over. */
  readonly gone?: Holder | null;
  readonly negated: boolean;
}

export function headingAt(prepared: PreparedText, i: number): Heading | null {
  const t = prepared.tokens;
  const post = HEADING_VERBS.get(wordAt(t, i));
  if (
    post === undefined ||
    /^(?:the|a|an|of|his|her|to)$/.test(wordAt(t, i - 1)) ||
    (wordAt(t, i - 1) === '-' && t.gap[i] === 0)
  )
    return null;
  const frame = officeFrame(prepared, i);
  const by = agentMark(prepared, i);
  if (by === null && wordAt(t, i) === 'run' && !/^(?:has|have|had)$/.test(wordAt(t, i - 1))) return null;
  const byWhom = by === null ? frame.subject : (frame.agent ?? nounPhraseAfter(prepared, by + 1, by + 13));
  const preside = wordAt(t, i).startsWith('presid')
    ? (frame.prepositions.find((p) => p.word === 'over')?.span ?? null)
    : null;
  const what =
    by !== null
      ? (bodyBeforeComma(prepared, i) ?? frame.subject)
      : (preside ?? bodyOfWhich(prepared, frame) ?? frame.object);
  if (byWhom === null || what === null) return null;
  const body =
    bodyIn(prepared, what) ??
    (by !== null || /^command/.test(wordAt(t, i)) ? troops(prepared, what, i) : null) ??
    (/^(?:governor|administrator)$/.test(post) ? landIn(prepared, what) : null);
  const holder = body === null ? null : holderAt(prepared, byWhom);
  if (holder === null || body === null) return null;
  return {
    holder,
    post,
    body,
    verb: i,
    cue: wordAt(t, i),
    clauseEnd: frame.clauseEnd,
    past: isPast(t, frame),
    before: t.norm.slice(frame.verb.first - 1, i).some((w) => /^(?:previously|formerly|once|earlier)$/.test(w)),
    negated: frame.negated,
  };
}

/** `governed [Tarsel]`, `governed [the province]`: what a governor is of. */
function landIn({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  const name = names.list[names.at[end - 1] ?? -1];
  const land = /^(?:province|district|city|town|island|region|colony|territory|state|county)$/.test(wordAt(t, end - 1));
  return land || (name !== undefined && name.end === end && name.kind !== 'person' && name.first >= first)
    ? { first, end }
    : null;
}

/** `the Harbour Prison, [which] Mavik had run`: whose verb has its object before it. */
function bodyOfWhich(prepared: PreparedText, { subject, verb, object }: VerbFrame): TokenSpan | null {
  const { tokens: t } = prepared;
  const which = (subject?.first ?? verb.first) - 1;
  // `told the court that he led the patrols`: what the Commission was told.
  const that = wordAt(t, which) === 'that' && object === null && isOfBody(wordAt(t, which - 1));
  return wordAt(t, which) === 'which' || that
    ? (bodyBeforeComma(prepared, which) ?? simplePhraseBefore(prepared, which, Math.max(0, which - LONGEST_BODY)))
    : null;
}

/** `the [soldiers] commanded by Mavik`, `fighters of the Red Thorn led by Rell`: of the body that the words name, or of the men alone. */
function troops(prepared: PreparedText, span: TokenSpan, verb: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  if (!/^(?:commanded|led)$/.test(wordAt(t, verb))) return null;
  for (let i = span.first; i < span.end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name?.kind === 'person') return null;
    if (TROOPS.test(wordAt(t, i)))
      return wordAt(t, i + 1) === 'of' ? bodyIn(prepared, { first: i + 2, end: span.end }) : { first: i, end: i + 1 };
  }
  return null;
}

/** `headed`, `ran`, `was run`, `had led`; not `has led`, `is led`. */
export function isPast(t: Tokens, { tense, verb }: VerbFrame): boolean {
  const words = t.norm.slice(verb.first, verb.end);
  if (words.some((w) => /^(?:is|are|has|have)$/.test(w))) return false;
  return (
    tense === 'past' || words.some((w) => /^(?:was|were|had)$/.test(w)) || /^(?:ran|oversaw)$/.test(words.join(' '))
  );
}

/** `headed [by]`, `commanded since January 1982 [by]`: behind the verb, over a date. */
function agentMark({ tokens: t, sentences, sentenceOf }: PreparedText, i: number): number | null {
  const limit = sentences[sentenceOf[i] ?? 0]?.end ?? i;
  for (let k = i + 1; k < Math.min(limit, i + LONGEST_DATE); k++) {
    if (wordAt(t, k) === 'by') return k;
    if (t.kind[k] !== NUMBER && !OF_DATE.test(wordAt(t, k))) return null;
  }
  return null;
}
const LONGEST_DATE = 8;
const LONGEST_BODY = 8;
const OF_DATE =
  /^(?:since|from|until|to|in|on|at|between|and|then|first|successively|initially|jointly|that|the|this|those|same|time|night|day|days|week|month|year|years|morning|evening|summer|winter|spring|autumn|now|today|currently|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** `The Harbour Commission, [headed] by …`, `Branch 7 of the Harbour Police, then [headed] by …`. */
export function bodyBeforeComma({ tokens: t, names }: PreparedText, i: number): TokenSpan | null {
  const comma = wordAt(t, i - 1) === 'then' ? i - 2 : i - 1;
  const name = wordAt(t, comma) === ',' ? names.list[names.at[comma - 1] ?? -1] : undefined;
  if (wordAt(t, comma) === ',' && (name === undefined || name.end !== comma)) {
    // `the Red Thorn militia, whose leader …`
    const own = simplePhraseBefore({ tokens: t, names }, comma, Math.max(0, comma - LONGEST_BODY));
    return own !== null && isOfBody(wordAt(t, comma - 1)) && DETERMINERS.has(wordAt(t, own.first)) ? own : null;
  }
  if (name === undefined || !isHeaded(t, name)) return null;
  const of = wordAt(t, name.first - 1) === 'the' ? name.first - 2 : name.first - 1;
  const outer = wordAt(t, of) === 'of' ? names.list[names.at[of - 1] ?? -1] : undefined;
  return outer?.kind === 'body' && outer.end === of
    ? { first: outer.first, end: name.end }
    : { first: name.first, end: name.end };
}

/** A body; or a prison, a camp, a zone, which somebody heads as well. */
const isHeaded = (t: Tokens, { kind, first, end }: NameAt): boolean =>
  kind === 'body' ||
  (kind === null && end - first > 1 && isOfBody(wordAt(t, end - (t.kind[end - 1] === NUMBER ? 2 : 1)))) ||
  (kind === 'place' && t.norm.slice(first, end).some((w) => /^(?:prison|jail|camp|zone|colony|station)$/.test(w)));

/** The phrase, where it is of a body: it ends in its name, or its last noun is a word for one, or for a place that somebody runs. */
export function bodyIn({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  let head: number | null = null;
  for (let i = first; i < Math.min(end, first + 12); i++) {
    const name = names.list[names.at[i] ?? -1];
    // `the union’s [defence]`: what is led is not who owns it.
    if (isPossessive(t, i)) {
      head = null;
      i++;
      continue;
    }
    if (name !== undefined && name.end <= end) {
      const whole = isHeaded(t, name) && !isPossessive(t, name.end) ? compoundEnd(t, name.end, end) : null;
      if (whole !== null) return whole.body ? { first, end: whole.end } : null;
      // `Farm 3`: a common word with a capital.
      head = name.kind === null && isOfBody(wordAt(t, name.end - 1)) ? name.end - 1 : head;
      i = name.end - 1;
      continue;
    }
    // `the [12th] Infantry Battalion`, `the [7] Mechanised Brigade`
    if (t.kind[i] === NUMBER && (i <= first + 1 || (t.gap[i + 1] === 0 && /^(?:st|nd|rd|th)$/.test(wordAt(t, i + 1)))))
      continue;
    // `the Exporters[’] Association`
    if (/^['’]$/.test(wordAt(t, i)) && t.gap[i] === 0 && wordAt(t, i - 1).endsWith('s')) continue;
    if (t.kind[i] !== WORD || FUNCTION_WORDS.has(wordAt(t, i)) || wordAt(t, i) === 'itself') break;
    head = i;
  }
  if (head === null || !isOfBody(wordAt(t, head))) return null;
  const numbered =
    t.kind[head + 1] === NUMBER && !/^(?:1[5-9]|20)\d\d$/.test(wordAt(t, head + 1)) ? head + 2 : head + 1;
  return { first, end: FACILITIES.has(wordAt(t, head)) ? placeEnd({ tokens: t, names }, numbered) : numbered };
}

/** `the [soldiers] commanded by …`: of a body that the words need not name. */
export const TROOPS =
  /^(?:soldiers|troops|fighters|gunmen|gendarmes|militiamen|policemen|paramilitaries|guerrillas|rebels|guards|commandos|forces|men|units)$/;

const isOfBody = (w: string): boolean =>
  FACILITIES.has(w) ||
  /^(?:delegation|foundation|operations|interrogations|logistics|patrols|transports|supplies|recruitment)$/.test(w) ||
  (isBodyHead(w) && !/^(?:forces|journal|post|times|campaign|mission)$/.test(w));

/** `the camp [at Tarsel]`: what tells one such place from another. */
function placeEnd({ tokens: t, names }: Pick<PreparedText, 'tokens' | 'names'>, i: number): number {
  const first = wordAt(t, i + 1) === 'the' ? i + 2 : i + 1;
  const name = /^(?:of|at|in)$/.test(wordAt(t, i)) ? names.list[names.at[first] ?? -1] : undefined;
  return name !== undefined && name.first === first && name.kind !== 'person' ? name.end : i;
}

/** `the Harbour School [board]` is a body, `the Harbour School [trial]` is none: what the words behind a name make of it. */
function compoundEnd(t: Tokens, end: number, limit: number): { readonly end: number; readonly body: boolean } {
  let k = end;
  while (k < limit && t.kind[k] === WORD && !FUNCTION_WORDS.has(wordAt(t, k))) k++;
  return { end: k, body: k === end || isOfBody(wordAt(t, k - 1)) };
}

export const bodyMention = (prepared: PreparedText, span: TokenSpan) => {
  const name = prepared.names.list[prepared.names.at[span.end - 1] ?? -1];
  const t = prepared.tokens;
  const whole =
    name !== undefined &&
    name.kind !== 'person' &&
    Math.abs(name.first - span.first) <= 1 &&
    name.nameFirst >= span.first;
  const full = whole ? prepared.names.fullest(name.name) : null;
  const own = t.text.slice(t.from[span.first], t.to[span.end - 1]);
  // `the battalion`: the one that is named before.
  const definite = full === null && span.end - span.first === 2 && /^(?:the|this|that)$/.test(wordAt(t, span.first));
  const before = definite ? bodyCalled(prepared, wordAt(t, span.end - 1), span.first) : null;
  if (before?.sure === true) return mentionAt(prepared, span, before.name, 'inferred', [before.reason]);
  return mentionAt(prepared, span, full ?? own.replace(/^(?:the|an?|its|his|her|their|our|your|my) /i, ''), 'stated', [
    full === null ? 'the words for the body' : 'named in these words',
  ]);
};
