// Reported speech in English without marks: `The union said that …`, `…, the judge told the court`, `According to the union, …`, `urged the council to …`,
// `denounced the order`, `the claim that …`. In: the scene. Out: drafts of form "indirect": the words are the document's, the content is credited to another.
// Each sentence is walked once. A credit that closes or interrupts the sentence takes what stands around it; otherwise each word of reporting, from the left,
// takes what it governs (complement.ts), and the walk goes on behind that. Nothing inside what somebody is credited with is taken a second time.

import type { Asserted, Confidence, SayerLink } from '../../../model/claim.ts';
import type { DateDraft, QuoteDraft } from '../../drafts.ts';
import { type WhoIs, whoAre } from '../../text/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { citingLinks, linkOf, quotingLink } from '../credit-link.ts';
import { FOUND_BY, type Scene } from '../quotation.ts';
import { closingCredit } from './closing-credit.ts';
import { complementOf } from './complement.ts';
import {
  accordingTo,
  adjectiveCredit,
  chargedWith,
  headlineCredit,
  nounCredit,
  quotedAsSaying,
} from './credit-forms.ts';
import { creditSetting } from './credit-setting.ts';
import { isInsideName } from './inside-name.ts';
import type { Reported } from './reported.ts';
import { CHARGED, formsOf, REPORTING } from './reporting.data.ts';
import { reportingSubject } from './reporting-subject.ts';

/** A draft with the places that a quotation inside it is compared with. */
export interface Credited {
  readonly draft: QuoteDraft;
  readonly content: TokenSpan;
  readonly cue: TokenSpan;
  /** Nothing but words in marks: no reported speech of its own, but it says whose words these are. */
  readonly marked: boolean;
  /** A verb of saying with who speaks, in Persian: whoever adds something goes on from it. */
  readonly spoken?: boolean;
}

const FEWEST_WORDS = 2;
/** `A said that B believes that C claims …`: deeper is not followed. */
const DEEPEST = 2;
const MOST_INSIDE = 6;

export function indirectQuotes(scene: Scene, dates: readonly DateDraft[]): readonly Credited[] {
  const found: Credited[] = [];
  const walk: Walk = { scene, dates, last: null, found };
  for (const sentence of sentencesAtMost(scene.prepared.sentences)) {
    const end = bareEnd(scene.prepared.tokens, sentence);
    const closing = closingCredit(scene, sentence, end) ?? headlineCredit(scene, sentence, end);
    const reported = closing === null ? reportedIn(scene, { first: sentence.first, end }, false) : [closing];
    for (const one of reported) credit(walk, one, [], 0);
  }
  return found;
}

/** Longer ones come of lists and lost full stops; they are walked piece by piece. */
const LONGEST_SENTENCE = 300;

function* sentencesAtMost(sentences: readonly Sentence[]): Iterable<Sentence> {
  for (const { first, end } of sentences)
    for (let at = first; at < end; at += LONGEST_SENTENCE)
      yield { first: at, end: Math.min(end, at + LONGEST_SENTENCE) };
}

interface Walk {
  readonly scene: Scene;
  readonly dates: readonly DateDraft[];
  readonly found: Credited[];
  /** Who was credited last by name: a pronoun may go back there. */
  last: WhoIs | null;
}

/** Drafts of one credit, and of those inside what it credits, whose chain begins with it. */
function credit(walk: Walk, one: Reported, outer: readonly SayerLink[], depth: number): void {
  const { scene, dates, found } = walk;
  const speakers = one.who === null ? [] : whoAre(scene.prepared, one.who, walk.last);
  const first = speakers[0];
  if (first !== undefined && first.kind !== 'unnamed') walk.last = first;
  const { chain, saidAt } = chainOf(scene, one, speakers, dates);
  const sayer = [...outer, ...chain];
  for (const content of one.content) {
    const marked = isOneQuotation(scene, content);
    if (content.end - content.first < FEWEST_WORDS && !marked) continue;
    found.push({ draft: draftOf(scene, one, content, sayer, saidAt), content, cue: one.cue, marked });
    if (!marked && one.clause !== false && depth < DEEPEST)
      for (const inner of reportedIn(scene, content, true).slice(0, MOST_INSIDE))
        credit(walk, inner, turnsToOther(scene, inner) ? outer : sayer, depth + 1);
  }
}

/** `State radio reported 40 dead [but] the union says`: the writer goes on, and no radio tells what the union says. */
const turnsToOther = ({ prepared: { tokens: t } }: Scene, { who, cue }: Reported): boolean =>
  who !== null && who.first < cue.first && /^(?:but|while|whereas|although|though)$/.test(wordAt(t, who.first - 1));

function chainOf(scene: Scene, one: Reported, speakers: readonly WhoIs[], dates: readonly DateDraft[]) {
  const setting = creditSetting(scene, one.cue, one.content, dates);
  const link = linkOf(scene, { cue: one.cue, speakers, setting, verbatim: false });
  const quoting = one.quotedBy;
  if (quoting !== undefined) {
    return { chain: [quotingLink(scene, quoting), link], saidAt: setting.at };
  }
  return { chain: [...citingLinks(scene, setting), link], saidAt: setting.at };
}

/** Content that is nothing but words in marks is a quotation of its own. */
function isOneQuotation(scene: Scene, { first, end }: TokenSpan): boolean {
  const mark = scene.markOf[first] ?? -1;
  return mark >= 0 && (scene.markOf[end - 1] ?? -1) === mark;
}

/** The end of a sentence without its final mark. */
function bareEnd(t: Tokens, sentence: Sentence): number {
  let end = sentence.end;
  while (end > sentence.first && /^[.!?…”"’]$/.test(wordAt(t, end - 1))) end--;
  return end;
}

/** Behind an earlier "according to" a later one credits only what follows that. */
const behindCredit = (scene: Scene, span: TokenSpan, before: Reported | null): TokenSpan =>
  before !== null && wordAt(scene.prepared.tokens, before.cue.first) === 'according'
    ? { first: Math.max(before.cue.end, before.who?.end ?? 0), end: span.end }
    : span;

/** Every credit from the left; `nested` takes clauses alone, not objects and nouns. */
function reportedIn(scene: Scene, span: TokenSpan, nested: boolean): readonly Reported[] {
  const found: Reported[] = [];
  for (let i = span.first; i < span.end - 1; i++) {
    if ((scene.markOf[i] ?? -1) >= 0) continue;
    const one = creditAt(scene, span, i, nested, found.at(-1) ?? null);
    if (one === null) continue;
    found.push(one);
    i = Math.max(i, (one.content.at(-1)?.end ?? i) - 1);
  }
  return found;
}

function creditAt(scene: Scene, span: TokenSpan, i: number, nested: boolean, before: Reported | null): Reported | null {
  const t = scene.prepared.tokens;
  const w = wordAt(t, i);
  if (w === 'according' && wordAt(t, i + 1) === 'to') return accordingTo(scene, behindCredit(scene, span, before), i);
  const quoted = /^(?:quot|cit)(?:e|es|ed|ing)$/.test(w) ? quotedAsSaying(scene, span, i) : null;
  if (quoted !== null) return quoted;
  const charged = CHARGED.has(w) && !nested ? chargedWith(scene, i, span.end) : null;
  if (charged !== null) return charged;
  if (REPORTING.has(w) && !isInsideName(scene, i)) {
    const subject = reportingSubject(scene, i, span.first, before?.who ?? null);
    const complement = subject === null ? null : complementOf(scene, i, span.end);
    if (subject !== null && complement !== null && complement.content.first < complement.content.end) {
      if (nested && !complement.clause) return null;
      return {
        content: [complement.content],
        cue: { first: i, end: i + 1 },
        who: subject.who,
        why: complement.clause ? `“${w}” with a clause after it` : `the object of “${w}”`,
        clause: complement.clause,
      };
    }
  }
  return nested ? null : (nounCredit(scene, span, i) ?? adjectiveCredit(scene, span, i));
}

function draftOf(
  { prepared }: Scene,
  found: Reported,
  content: TokenSpan,
  sayer: readonly SayerLink[],
  saidAt: string | null,
): QuoteDraft {
  const t = prepared.tokens;
  const [from, to] = [t.from[content.first] ?? 0, t.to[content.end - 1] ?? 0];
  const link = sayer.at(-1);
  const verb = wordAt(t, found.cue.first);
  return {
    kind: 'quote',
    from,
    to,
    sayer,
    asserted: ASSERTED_BY.get(verb) ?? 'reported',
    confidence: confidenceOf(t, found, content, link),
    foundBy: FOUND_BY,
    reasons: ['reported speech, without marks', found.why],
    words: t.text.slice(from, to),
    speaker: link?.who ?? [],
    cue: link?.cue ?? null,
    form: 'indirect',
    saidOn: link?.when ?? null,
    saidAt,
  };
}

/** Certain where a plain verb of saying, "that" and a name leave nothing to infer. */
function confidenceOf(t: Tokens, found: Reported, content: TokenSpan, link: SayerLink | undefined): Confidence {
  if (link === undefined || link.who.length === 0) return 'doubtful';
  const stated = link.who.every((who) => who.named === 'stated' && who.name !== null);
  const plain = PLAIN.has(wordAt(t, found.cue.first)) && wordAt(t, content.first) === 'that';
  const credited = wordAt(t, found.cue.first) === 'according';
  return stated && (plain || credited) ? 'certain' : 'likely';
}

const PLAIN: ReadonlySet<string> = new Set(
  [
    'say',
    'tell',
    'announce',
    'state',
    'write',
    'note',
    'argue',
    'warn',
    'claim',
    'report',
    'add',
    'acknowledge',
    'insist',
    'testify',
    'explain',
    'declare',
    'suggest',
    'deny',
    'assert',
    'conclude',
    'confirm',
    'allege',
    'contend',
  ].flatMap(formsOf),
);
/** How the content stands by what it is credited with. */
const ASSERTED_BY: ReadonlyMap<string, Asserted> = new Map(
  (
    [
      ['denied', ['deny', 'dispute', 'reject', 'refute']],
      ['accused', ['accuse', 'blame', 'charge', 'suspect']],
      ['alleged', ['allege', 'claim']],
      ['asked', ['ask', 'wonder', 'question', 'inquire']],
    ] as const
  ).flatMap(([asserted, verbs]) => verbs.flatMap(formsOf).map((form) => [form, asserted] as const)),
);
