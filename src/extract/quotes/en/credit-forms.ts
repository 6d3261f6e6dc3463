// Ways of crediting somebody that are no verb with its clause: "according to", a headline's colon, "quoted … as saying", "was accused of", a noun or an adjective
// with a clause behind it. In: the scene, the place of the cue, the span it stands in. Out: what is credited to whom, or null.

import { GROUP_NOUNS, PERSON_NOUNS } from '../../text/person-words.data.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Scene } from '../quotation.ts';
import { isBase } from './complement.ts';
import { clauseEnd, objectEnd } from './complement-end.ts';
import { hasVerb } from './finite.ts';
import type { Reported } from './reported.ts';
import { CHARGED, CLAUSE_ADJECTIVES, CLAUSE_NOUNS, TO_ADJECTIVES, TO_NOUNS } from './reporting.data.ts';
import { ownerBefore, reportingSubject } from './reporting-subject.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** `Talven: the port must open`, `Minister: no boats were taken`: a line of its own, without a full stop, that a person or body begins. */
export function headlineCredit(scene: Scene, sentence: Sentence, end: number): Reported | null {
  const t = scene.prepared.tokens;
  const { first } = sentence;
  if (end !== sentence.end || end - first > LONGEST_HEADLINE || (first > 0 && t.gap[first] !== 3)) return null;
  if (end < t.count && t.gap[end] !== 3) return null;
  let colon = first + 1;
  while (colon < end && colon < first + 6 && wordAt(t, colon) !== ':') colon++;
  if (wordAt(t, colon) !== ':' || end - colon < 4 || !hasVerb(t, { first: colon, end }))
    return headlineEnd(scene, first, end);
  const name = scene.names.list[scene.names.at[colon - 1] ?? -1];
  const known =
    name !== undefined
      ? name.kind === 'person' || name.kind === 'body' || (name.kind === null && name.name.includes(' '))
      : isPersonWord(wordAt(t, colon - 1));
  if (!known) return null;
  const content = [{ first: colon + 1, end }];
  return {
    content,
    cue: { first: colon, end: colon + 1 },
    who: { first, end: colon },
    why: 'a headline: who speaks, a colon, what is said',
  };
}

/** `At least 40 killed in Tarsel: Harbour Watch`: a name, and nothing else, behind the only colon. */
function headlineEnd(scene: Scene, first: number, end: number): Reported | null {
  const t = scene.prepared.tokens;
  const name = scene.names.list[scene.names.at[end - 1] ?? -1];
  const colon = (name?.first ?? 0) - 1;
  if (name === undefined || name.end !== end || wordAt(t, colon) !== ':' || colon - first < 3) return null;
  if (name.kind === 'place' || !hasVerb(t, { first, end: colon })) return null;
  for (let i = first; i < colon; i++) if (wordAt(t, i) === ':') return null;
  return {
    content: [{ first, end: colon }],
    cue: { first: colon, end: colon + 1 },
    who: { first: name.first, end },
    why: 'a headline: what is said, a colon, who says it',
  };
}

const LONGEST_HEADLINE = 24;
const isPersonWord = (w: string): boolean => PERSON_NOUNS.has(w) || GROUP_NOUNS.has(w);

/** `State radio quoted the minister as saying …`, `the minister was quoted by state radio as saying …`. */
export function quotedAsSaying(scene: Scene, span: TokenSpan, i: number): Reported | null {
  const t = scene.prepared.tokens;
  let as = i + 1;
  while (as < span.end && as < i + 18 && !(wordAt(t, as) === 'as' && SAYING_AGAIN.has(wordAt(t, as + 1)))) as++;
  if (wordAt(t, as) !== 'as' || !SAYING_AGAIN.has(wordAt(t, as + 1))) return null;
  const first = as + 2 + (wordAt(t, as + 1) === 'having' ? 1 : 0);
  if (first + 1 >= span.end) return null;
  const content = [{ first, end: clauseEnd(scene, first, span.end) }];
  const cue = { first: as + 1, end: first };
  const passive = isPassive(t, i);
  const subject = subjectBefore(t, scene.names, i, span.first);
  const why = `“${wordAt(t, i)} … as ${wordAt(t, as + 1)}”`;
  if (!passive && as > i + 1)
    return {
      content,
      cue,
      who: { first: i + 1, end: as },
      why,
      quotedBy: { who: subject, cue: { first: i, end: i + 1 } },
    };
  if (!passive) return null;
  const by = wordAt(t, i + 1) === 'by' && as > i + 2 ? { first: i + 2, end: as } : null;
  return { content, cue, who: subject, why, quotedBy: { who: by, cue: { first: i, end: i + 1 } } };
}

const SAYING_AGAIN = new Set(['saying', 'telling', 'stating', 'having', 'claiming', 'warning', 'writing', 'asking']);

/** `was accused [by the union] of …`: whoever "by" names says it, or nobody in particular. */
export function chargedWith(scene: Scene, i: number, end: number): Reported | null {
  const t = scene.prepared.tokens;
  const preposition = CHARGED.get(wordAt(t, i));
  if (!isPassive(t, i)) return null;
  let at = i + 1;
  if (wordAt(t, at) === 'by') while (at < end && at < i + 10 && wordAt(t, at) !== preposition) at++;
  if (wordAt(t, at) !== preposition || at + 2 > end) return null;
  const by = at > i + 2 ? { first: i + 2, end: at } : null;
  return {
    content: [{ first: at + 1, end: objectEnd(scene, at + 1, end) }],
    cue: { first: i, end: i + 1 },
    who: by,
    why: `the object of “${wordAt(t, i)}”`,
    clause: false,
  };
}

function isPassive(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 5; k--) if (BE.has(wordAt(t, k))) return true;
  return false;
}

/** `According to the union, …` and `…, according to the union`. */
export function accordingTo(scene: Scene, sentence: TokenSpan, i: number): Reported | null {
  const t = scene.prepared.tokens;
  const { end } = sentence;
  const who = subjectAfter(t, scene.names, i + 2);
  if (who === null) return null;
  const credit = { cue: { first: i, end: i + 2 }, who, why: '“according to”' };
  const comma = commaAfter(t, who.end, end);
  if (i <= sentence.first + 2) return comma === null ? null : { ...credit, content: [{ first: comma + 1, end }] };
  const before = { first: sentence.first, end: /^[,—–-]$/.test(wordAt(t, i - 1)) ? i - 1 : i };
  if (
    comma !== null &&
    wordAt(t, i - 1) === ',' &&
    end - comma > 4 &&
    comma - i < 10 &&
    !isApposition(scene, comma + 1) &&
    hasVerb(t, { first: comma + 1, end })
  )
    return { ...credit, content: [before, { first: comma + 1, end }] };
  return { ...credit, content: [before] };
}

/** `…, a former aide, …`: goes on about the name before the comma, not with what was said. */
function isApposition(scene: Scene, at: number): boolean {
  const t = scene.prepared.tokens;
  if (/^(?:who|which|whose|whom|more|including|and)$/.test(wordAt(t, at))) return true;
  for (let i = at; i < at + 5; i++) if (PERSON_NOUNS.has(wordAt(t, i))) return true;
  return false;
}

function commaAfter(t: Tokens, from: number, to: number): number | null {
  for (let i = from; i < to && i < from + 30; i++) if (wordAt(t, i) === ',') return i;
  return null;
}

/** `the union’s claim that …`, `his promise to …`. */
export function nounCredit(scene: Scene, sentence: TokenSpan, i: number): Reported | null {
  const t = scene.prepared.tokens;
  const { end } = sentence;
  const w = wordAt(t, i);
  const next = wordAt(t, i + 1);
  const that =
    CLAUSE_NOUNS.has(w) &&
    next === 'that' &&
    !/^(?:is|was|are|were|has|have|had|will|would|could|can|may|might|should)$/.test(wordAt(t, i + 2));
  const to = TO_NOUNS.has(w) && next === 'to' && isBase(t, i + 2);
  if (!that && !to) return null;
  const owner = ownerBefore(scene, i, sentence.first);
  const who = owner !== null && /^(?:there|it|this|that)$/.test(wordAt(t, owner.first)) ? null : owner;
  if (who === null && to) return null;
  return {
    content: [{ first: i + 1, end: clauseEnd(scene, i + 1, end) }],
    cue: { first: i, end: i + 1 },
    who,
    why: `“${w}” with a clause after it`,
  };
}

/** `she is confident that …`, `are willing to …`. */
export function adjectiveCredit(scene: Scene, sentence: TokenSpan, i: number): Reported | null {
  const t = scene.prepared.tokens;
  const { end } = sentence;
  const w = wordAt(t, i);
  const next = wordAt(t, i + 1);
  const that = CLAUSE_ADJECTIVES.has(w) && (next === 'that' || next === 'whether');
  const to = TO_ADJECTIVES.has(w) && next === 'to';
  if (!that && !to) return null;
  let be = i - 1;
  while (be > i - 4 && !BE.has(wordAt(t, be))) be--;
  if (!BE.has(wordAt(t, be))) return null;
  const subject = reportingSubject(scene, be, sentence.first, null);
  if (subject === null) return null;
  return {
    content: [{ first: i + 1, end: clauseEnd(scene, i + 1, end) }],
    cue: { first: i, end: i + 1 },
    who: subject.who === null || wordAt(t, subject.who.first) === 'it' ? null : subject.who,
    why: `“${w}” with a clause after it`,
  };
}

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'am',
  '’s',
  "'s",
  'felt',
  'feels',
  'seems',
  'seemed',
  'remains',
  'remained',
]);
