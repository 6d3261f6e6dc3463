// Reported speech in English without marks: `The union said that …`, `…, the judge told the court`, `According to the union, …`, `urged the council to …`,
// `denounced the order`, `the claim that …`. In: the scene. Out: drafts of form "indirect": the words are the document's, the content is credited to another.
// Each sentence is walked once. A credit that closes or interrupts the sentence takes what stands around it; otherwise each word of reporting, from the left,
// takes what it governs (complement.ts), and the walk goes on behind that. Nothing inside what somebody is credited with is taken a second time.

import type { SayerLink } from '../../../model/claim.ts';
import type { QuoteDraft } from '../../drafts.ts';
import { type WhoIs, whoIs } from '../../text/mentions.ts';
import { PERSON_NOUNS } from '../../text/person-words.data.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { FOUND_BY, type Scene } from '../quotation.ts';
import { closingCredit } from './closing-credit.ts';
import { clauseEnd, complementOf, isBase, objectEnd } from './complement.ts';
import { CHARGED, CLAUSE_ADJECTIVES, CLAUSE_NOUNS, REPORTING, TO_ADJECTIVES, TO_NOUNS } from './reporting.data.ts';
import { ownerBefore, reportingSubject } from './reporting-subject.ts';
import { subjectAfter } from './subject.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

export interface Reported {
  /** One, or two around the cue. */
  readonly content: readonly TokenSpan[];
  readonly cue: TokenSpan;
  readonly who: TokenSpan | null;
  readonly why: string;
}

const FEWEST_WORDS = 2;

export function indirectQuotes(scene: Scene): readonly QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  let last: WhoIs | null = null;
  for (const sentence of scene.prepared.sentences) {
    for (const found of reportedIn(scene, sentence)) {
      const speaker: WhoIs | null = found.who === null ? null : whoIs(scene.prepared, found.who, last);
      if (speaker?.kind === 'named') last = speaker;
      for (const content of found.content)
        if (content.end - content.first >= FEWEST_WORDS && !isOneQuotation(scene, content))
          drafts.push(draftOf(scene, found, content, speaker));
    }
  }
  return drafts;
}

/** Content that is nothing but words in marks is a quotation of its own. */
function isOneQuotation(scene: Scene, { first, end }: TokenSpan): boolean {
  const mark = scene.markOf[first] ?? -1;
  return mark >= 0 && (scene.markOf[end - 1] ?? -1) === mark;
}

/** The end of a sentence without its final mark. */
function bareEnd(t: Tokens, sentence: Sentence): number {
  let end = sentence.end;
  while (end > sentence.first && /^[.!?…”"’]$/.test(word(t, end - 1))) end--;
  return end;
}

function reportedIn(scene: Scene, sentence: Sentence): readonly Reported[] {
  const t = scene.prepared.tokens;
  const end = bareEnd(t, sentence);
  const closing = closingCredit(scene, sentence, end);
  if (closing !== null) return [closing];
  const found: Reported[] = [];
  for (let i = sentence.first; i < end - 1; i++) {
    if ((scene.markOf[i] ?? -1) >= 0) continue;
    const one = creditAt(scene, sentence, i, end, found.at(-1) ?? null);
    if (one === null) continue;
    found.push(one);
    i = Math.max(i, (one.content.at(-1)?.end ?? i) - 1);
  }
  return found;
}

function creditAt(scene: Scene, sentence: Sentence, i: number, end: number, before: Reported | null): Reported | null {
  const t = scene.prepared.tokens;
  const w = word(t, i);
  if (w === 'according' && word(t, i + 1) === 'to') return accordingTo(scene, sentence, i, end);
  const charged = CHARGED.has(w) ? chargedWith(scene, i, end) : null;
  if (charged !== null) return charged;
  if (REPORTING.has(w) && !isInsideName(scene, i)) {
    const subject = reportingSubject(scene, i, sentence.first, before?.who ?? null);
    const complement = subject === null ? null : complementOf(scene, i, end);
    if (subject !== null && complement !== null && complement.content.first < complement.content.end)
      return {
        content: [complement.content],
        cue: { first: i, end: i + 1 },
        who: subject.who,
        why: complement.clause ? `“${w}” with a clause after it` : `the object of “${w}”`,
      };
  }
  return nounCredit(scene, sentence, i, end) ?? adjectiveCredit(scene, sentence, i, end);
}

/** `Post` of `the Harbour Post`. */
const isInsideName = (scene: Scene, i: number): boolean => {
  const name = scene.names.list[scene.names.at[i] ?? -1];
  return name !== undefined && name.first < i;
};

/** `was accused [by the union] of …`: whoever "by" names says it, or nobody in particular. */
function chargedWith(scene: Scene, i: number, end: number): Reported | null {
  const t = scene.prepared.tokens;
  const preposition = CHARGED.get(word(t, i));
  if (!isPassive(t, i)) return null;
  let at = i + 1;
  if (word(t, at) === 'by') while (at < end && at < i + 10 && word(t, at) !== preposition) at++;
  if (word(t, at) !== preposition || at + 2 > end) return null;
  const by = at > i + 2 ? { first: i + 2, end: at } : null;
  return {
    content: [{ first: at + 1, end: objectEnd(scene, at + 1, end) }],
    cue: { first: i, end: i + 1 },
    who: by,
    why: `the object of “${word(t, i)}”`,
  };
}

function isPassive(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 5; k--) if (BE.has(word(t, k))) return true;
  return false;
}

/** `According to the union, …` and `…, according to the union`. */
function accordingTo(scene: Scene, sentence: Sentence, i: number, end: number): Reported | null {
  const t = scene.prepared.tokens;
  const who = subjectAfter(t, scene.names, i + 2);
  if (who === null) return null;
  const credit = { cue: { first: i, end: i + 2 }, who, why: '“according to”' };
  const comma = commaAfter(t, who.end, end);
  if (i <= sentence.first + 2) return comma === null ? null : { ...credit, content: [{ first: comma + 1, end }] };
  const before = { first: sentence.first, end: /^[,—–-]$/.test(word(t, i - 1)) ? i - 1 : i };
  if (comma !== null && word(t, i - 1) === ',' && end - comma > 4 && comma - i < 10 && !isApposition(scene, comma + 1))
    return { ...credit, content: [before, { first: comma + 1, end }] };
  return { ...credit, content: [before] };
}

/** `…, a former aide, …`: goes on about the name before the comma, not with what was said. */
function isApposition(scene: Scene, at: number): boolean {
  const t = scene.prepared.tokens;
  if (/^(?:who|which|whose|whom|more|including|and)$/.test(word(t, at))) return true;
  for (let i = at; i < at + 5; i++) if (PERSON_NOUNS.has(word(t, i))) return true;
  return false;
}

function commaAfter(t: Tokens, from: number, to: number): number | null {
  for (let i = from; i < to && i < from + 30; i++) if (word(t, i) === ',') return i;
  return null;
}

/** `the union’s claim that …`, `his promise to …`. */
function nounCredit(scene: Scene, sentence: Sentence, i: number, end: number): Reported | null {
  const t = scene.prepared.tokens;
  const w = word(t, i);
  const next = word(t, i + 1);
  const that =
    CLAUSE_NOUNS.has(w) &&
    next === 'that' &&
    !/^(?:is|was|are|were|has|have|had|will|would|could|can|may|might|should)$/.test(word(t, i + 2));
  const to = TO_NOUNS.has(w) && next === 'to' && isBase(t, i + 2);
  if (!that && !to) return null;
  const who = ownerBefore(scene, i, sentence.first);
  if (who === null && to) return null;
  return {
    content: [{ first: i + 1, end: clauseEnd(scene, i + 1, end) }],
    cue: { first: i, end: i + 1 },
    who,
    why: `“${w}” with a clause after it`,
  };
}

/** `she is confident that …`, `are willing to …`. */
function adjectiveCredit(scene: Scene, sentence: Sentence, i: number, end: number): Reported | null {
  const t = scene.prepared.tokens;
  const w = word(t, i);
  const next = word(t, i + 1);
  const that = CLAUSE_ADJECTIVES.has(w) && (next === 'that' || next === 'whether');
  const to = TO_ADJECTIVES.has(w) && next === 'to';
  if (!that && !to) return null;
  let be = i - 1;
  while (be > i - 4 && !BE.has(word(t, be))) be--;
  if (!BE.has(word(t, be))) return null;
  const subject = reportingSubject(scene, be, sentence.first, null);
  if (subject === null) return null;
  return {
    content: [{ first: i + 1, end: clauseEnd(scene, i + 1, end) }],
    cue: { first: i, end: i + 1 },
    who: subject.who === null || word(t, subject.who.first) === 'it' ? null : subject.who,
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

function draftOf({ prepared }: Scene, found: Reported, content: TokenSpan, speaker: WhoIs | null): QuoteDraft {
  const t = prepared.tokens;
  const [from, to] = [t.from[content.first] ?? 0, t.to[content.end - 1] ?? 0];
  const cue = t.text.slice(t.from[found.cue.first], t.to[found.cue.end - 1]);
  const who = speaker === null ? [] : [speaker.mention];
  const link: SayerLink = {
    who,
    kind: speaker?.kind ?? 'impersonal',
    how: null,
    cue,
    via: null,
    to: null,
    when: null,
    verbatim: false,
  };
  return {
    kind: 'quote',
    from,
    to,
    sayer: [link],
    asserted: 'reported',
    confidence: 'likely',
    foundBy: FOUND_BY,
    reasons: ['reported speech, without marks', found.why],
    words: t.text.slice(from, to),
    speaker: who,
    cue,
    form: 'indirect',
    saidOn: null,
    saidAt: null,
  };
}
