// Who passes on whom: each place where a document credits another, a body, an outlet or a person through one, with the way that it came, outermost first; and which document of the case each of them is. In: what
// is kept of all sources, who is who, their texts. Out: relays in the order of sources and places. Not here: how many origins a claim has (origins-of.ts), which asks for the relays of a claim.

import type { ObjectId } from '../../../model/ids.ts';
import type { CreditedPhrase, KeptCredits, ToldCredit } from '../../../model/relays.ts';
import type { OriginDeclarationView, RelayCertainty } from '../../../model/rooms/origins.ts';
import { normaliseForSearch, searchWords } from '../../../model/search-text.ts';
import type { Who } from '../../../resolve/identity/identified.ts';
import { conceptsIn } from '../../concepts.ts';
import type { Offices } from '../one-party.ts';
import { bareOutlet } from '../published-by.ts';
import { ANY_OUTLET, HAS_IT_FROM, IS_HAD_THROUGH, TOLD_HERE, TOOK_FROM } from './credit-words.data.ts';
import { isBodyOrLetters, isNameOfBody, isOutletWord } from './credit-words.ts';
import {
  chosen,
  type Fitting,
  fittingDocument,
  isLater,
  isOfThatKindAndTime,
  type TextOf,
  type Weights,
} from './credited-document.ts';
import { type CalledDocument, type NamedDocuments, namedDocuments } from './named-documents.ts';
import {
  AT_HAND,
  HEARD,
  isOfSeries,
  OUTSIDE,
  OUTSIDE_AND_LATER,
  OUTSIDE_AND_OTHERS,
  UNSEEN,
  VOICE,
} from './outside.ts';

export interface RelayStep {
  readonly name: string;
  /** Where it stands in the text, in code points. */
  readonly start: number;
  readonly end: number;
  /** A person or a group without a name of its own. */
  readonly isVoice: boolean;
  readonly certainty: RelayCertainty;
  readonly documents: readonly ObjectId[];
  readonly reasons: readonly string[];
}

export interface Relay {
  readonly source: ObjectId;
  readonly credit: ToldCredit;
  /** Outermost first. */
  readonly steps: readonly RelayStep[];
}

export interface Texts {
  of(source: ObjectId): Promise<TextOf | null>;
  weigh(things: readonly string[]): Promise<Weights>;
}

export interface OfCredits extends KeptCredits {
  readonly published: string | null;
}

interface Known {
  readonly who: Who;
  readonly declarations: readonly OriginDeclarationView[];
  readonly offices: Pick<Offices, 'postsOf'>;
}

const MOST_OF_NAME = 3;
/** Of documents that a name can mean, the last before the one that credits it. */
const MOST_CANDIDATES = 24;

export async function relaysOf(
  kept: readonly OfCredits[],
  { who, declarations, offices }: Known,
  texts: Texts,
): Promise<readonly Relay[]> {
  const named = namedDocuments(kept, who, offices);
  const days = new Map(kept.map(({ source, published }) => [source, published]));
  const found: Relay[] = [];
  for (const { source, published, called, credits } of kept) {
    const own = new Set([...called.issuers, ...called.authors].map(plainName));
    for (const credit of credits) {
      if (tookFromAnother(credit)) continue;
      const placed: Placed[] = [];
      for (const phrase of credit.phrases) {
        if (isOwn(phrase.name, own)) continue;
        const step = await stepOf({ source, published, own, numbers: called.numbers }, credit, phrase, named, texts);
        if (step !== null && phrase.by !== undefined)
          placed.push({ phrase, step: { ...step, ...VOICE, name: phrase.by } });
        if (step !== null) placed.push({ phrase, step: declaredStep(source, step, declarations) });
      }
      for (const chain of chainsOf(credit, placed)) found.push({ source, credit, steps: inOrder(chain, days) });
    }
  }
  return found;
}

/** Nobody has it from what came later. */
function inOrder(chain: readonly RelayStep[], days: ReadonlyMap<ObjectId, string | null>): readonly RelayStep[] {
  const dayOf = (step: RelayStep | undefined): string | null =>
    days.get(step?.documents[0] ?? ('' as ObjectId)) ?? null;
  return chain.map((step, n) => {
    const isEarlier = chain
      .slice(n + 1)
      .some((inner) => inner.documents.length > 0 && isLater(dayOf(inner), dayOf(step)));
    return isEarlier && step.certainty === 'inferred' ? { ...step, ...OUTSIDE_AND_OTHERS } : step;
  });
}

/** What a person declared of the two goes before what was found. */
function declaredStep(source: ObjectId, step: RelayStep, declarations: readonly OriginDeclarationView[]): RelayStep {
  if (step.documents.length === 0) return step;
  const said = (document: ObjectId): OriginDeclarationView | undefined =>
    declarations.findLast(
      (one) => one.what !== 'side' && [one.from, one.to].includes(source) && [one.from, one.to].includes(document),
    );
  const isOne = step.documents.find((document) => {
    const one = said(document);
    return one?.what === 'one' && one.from === document;
  });
  if (isOne !== undefined)
    return {
      ...step,
      certainty: 'declared',
      documents: [isOne],
      reasons: [`declared: ${said(isOne)?.reason ?? ''}`, ...step.reasons],
    };
  const apart = step.documents.filter((document) => said(document)?.what === 'apart');
  if (apart.length === 0) return step;
  const documents = step.documents.filter((document) => !apart.includes(document));
  const reasons = [`declared apart: ${said(apart[0] ?? source)?.reason ?? ''}`, ...step.reasons];
  if (documents.length === 0) return { ...step, certainty: 'outside', documents, reasons };
  return { ...step, certainty: documents.length === 1 ? 'inferred' : 'several', documents, reasons };
}

/** A name or the head of it: "the Institute" in the report of the Institute of the Quay. */
const isOwn = (name: string, own: ReadonlySet<string>): boolean => {
  const plain = plainName(name);
  if ([...own].some((one) => isInitials(plain, one))) return true;
  return (
    own.has(plain) ||
    [...own].some((one) => one.startsWith(`${plain} `) || one.endsWith(` ${plain}`) || plain.startsWith(`${one} `))
  );
};

const isInitials = (letters: string, name: string): boolean =>
  letters.length > 2 &&
  letters ===
    name
      .split(' ')
      .flatMap((word) => (/^(?:of|the|for|and)$/.test(word) ? [] : [word[0]]))
      .join('');

/** "The union took it from the sexton's notebook": the text says whose it is, and not that it has it from either. */
function tookFromAnother({ words, phrases }: ToldCredit): boolean {
  const at = TOOK_FROM.exec(words)?.index;
  return at !== undefined && (phrases.length > 1 || phrases.some(({ from }) => from < at) || OF_OURS.test(words));
}
const OF_OURS = /\b(?:my|our|mine|ours)\b|(?:^|\s)(?:من|ما)(?=\s|$)/iu;

function isToldHere({ words }: ToldCredit, own: ReadonlySet<string>): boolean {
  if (TOLD_HERE.test(words)) return true;
  const said = ` ${normaliseForSearch(words)} `;
  return [...own].some((one) =>
    ['told', 'told the', 'with', 'with the', 'به', 'با'].some((before) => said.includes(` ${before} ${one} `)),
  );
}

const plainName = (name: string): string => normaliseForSearch(bareOutlet(name));

/** The document that credits. */
interface From extends Pick<CalledDocument, 'source' | 'published'> {
  /** Who answers for it and who wrote it. */
  readonly own: ReadonlySet<string>;
  readonly numbers: readonly string[];
}

async function stepOf(
  { source, published, own, numbers }: From,
  credit: ToldCredit,
  phrase: CreditedPhrase,
  named: NamedDocuments,
  texts: Texts,
): Promise<RelayStep | null> {
  const called = named(source, phrase, credit.days);
  // What a person tells here is told anew, whatever he or she has written elsewhere.
  const isHere = isToldHere(credit, own);
  if (isHere && called.some(({ by }) => by === 'author' || by === 'speaker')) return null;
  const candidates = called
    .filter(({ document }) => document.called.isOfEditions || !isLater(document.published, published))
    .sort((a, b) => ((a.document.published ?? '') < (b.document.published ?? '') ? 1 : -1))
    .slice(0, MOST_CANDIDATES);
  const things = thingsOf(credit, [phrase.name, ...candidates.map(({ name }) => name)]);
  const weights = candidates.length === 0 ? NO_WEIGHTS : await texts.weigh(things);
  const ofThatTime = candidates.filter(({ document }) => isOfThatKindAndTime(document, phrase, published));
  const fitting: Fitting[] = [];
  for (const candidate of candidates) {
    const text = await texts.of(candidate.document.source);
    if (text === null) continue;
    const periodical = isPeriodical(candidate.name);
    const isOnly = candidate.by !== 'speaker' && candidate.by !== 'party' && candidates.length === 1 && !periodical;
    const isOnlyOfKind = ofThatTime.length === 1 && ofThatTime[0] === candidate;
    const standing = { from: published, isOnly, isPeriodical: periodical, isOnlyOfKind };
    const fits = fittingDocument(credit, phrase, candidate, text, weights, standing);
    if (fits !== null) fitting.push(fits);
  }
  const place = (unit: number): number => credit.start + [...credit.words.slice(0, unit)].length;
  const isVoice = phrase.as === 'said' || phrase.as === 'heard';
  const step = { name: phrase.name, start: place(phrase.from), end: place(phrase.to), isVoice };
  const best = chosen(fitting);
  const [first, ...others] = best;
  const documents = best.map(({ document }) => document.source);
  if (first !== undefined && others.length === 0)
    return { ...step, certainty: first.certainty, documents, reasons: first.reasons };
  if (first !== undefined)
    return {
      ...step,
      certainty: 'several',
      documents,
      reasons: [`${best.length} documents fit: none is chosen`, ...first.reasons],
    };
  if (phrase.as === 'heard') return { ...step, ...HEARD };
  if (phrase.as === 'held') return { ...step, ...AT_HAND };
  if (phrase.as === 'numbered') return isOfSeries(phrase.name, numbers) ? { ...step, ...UNSEEN } : null;
  if (candidates.some(({ by }) => by === 'issuer')) return { ...step, ...OUTSIDE_AND_OTHERS };
  if (called.some(({ by }) => by === 'issuer') && !isVoice) return { ...step, ...OUTSIDE_AND_LATER };
  return { ...step, ...(isVoice ? VOICE : OUTSIDE) };
}

const NO_WEIGHTS: Weights = new Map();
/** Of what appears again and again one issue is not meant because it is the only one here. */
const isPeriodical = (name: string): boolean => searchWords(name).some(({ word }) => isOutletWord(word));

/** Without what its own name speaks of. */
function thingsOf({ words }: ToldCredit, names: readonly string[]): readonly string[] {
  const own = new Set(names.flatMap((name) => [...conceptsIn(name)]));
  return [...conceptsIn(words)].filter((thing) => !own.has(thing));
}

/** "GRM", "Book of the Quay"; no common words. */
const isWrittenAsName = (name: string): boolean =>
  name.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|for|and)$/u.test(word)) &&
  !/\p{Nd}/u.test(name);

/** Nobody of that name has a document here. */
const isUnknown = ({ certainty, reasons }: RelayStep): boolean =>
  certainty === 'outside' && reasons !== OUTSIDE_AND_OTHERS.reasons;

/** To a document here, or to a body that has some: of a person who only speaks nothing is traced. */
const isTraced = (step: RelayStep): boolean => !isUnknown(step) && !(step.isVoice && step.certainty === 'outside');

/** What can be listed as a source outside the case: an outlet, a body that is cited or gives a number, a document of somebody who is named, an entry among references. */
function isSource({ name, kind, as }: CreditedPhrase, { listed, figures }: ToldCredit): boolean {
  const words = searchWords(name);
  if (as === 'heard' || as === 'held' || as === 'numbered') return true;
  if (ANY_OUTLET.test(name) && !/\p{Lu}/u.test(name)) return as === 'through';
  if (listed === true) return as === 'cited' && (isNameOfBody(name) || isWrittenAsName(name));
  if (as === 'told' && isBodyOrLetters(name) && figures.some((value) => value > 2)) return words.length <= 8;
  if (/\p{Script=Arabic}/u.test(name) && /\p{Nd}/u.test(name)) return false;
  if (as === 'said' || as === 'titled' || as === 'told' || words.length > 8) return isPeriodical(name) && as === 'told';
  // "according to Mira Toss", with a number.
  if (as === 'cited' && words.length > 1 && isWrittenAsName(name) && figures.some((value) => value > 2)) return true;
  return isNameOfBody(name) || (kind !== null && words.length > 1 && /(?<!\p{L})\p{Lu}\p{Ll}/u.test(name));
}

/** «۴۰ نفر به گفته الف، ۵۰ نفر به گفته ب». */
const NEXT_COUNT =
  /(?:[،,;؛]|\sو|\sand)\s(?:[^،,;؛]*\s)?(?:\p{Nd}[\p{Nd},٬.]*|هزار|صد)\s(?:نفر|تن|کشته|زندانی|people|persons|dead|deaths|names|killed)(?!\p{L})/iu;

interface Placed {
  readonly phrase: CreditedPhrase;
  readonly step: RelayStep;
}

/** Those of a sentence that hang together are one way; others each for itself. */
function chainsOf(credit: ToldCredit, steps: readonly Placed[]): readonly (readonly RelayStep[])[] {
  const { words } = credit;
  const chains: Placed[][] = [];
  for (const one of steps) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const between = last === undefined ? '' : words.slice(last.phrase.to, one.phrase.from);
    // Each of several numbers has its own.
    const isInner =
      (HAS_IT_FROM.test(between) && !NEXT_COUNT.test(between)) ||
      (one.phrase === last?.phrase && one.phrase.by !== undefined);
    // Words between marks may be anything.
    const isName = isInner && searchWords(one.phrase.name).length <= MOST_OF_NAME;
    if (one.phrase.as === 'titled' && isUnknown(one.step) && !isName) continue;
    if (chain === undefined || last === undefined) chains.push([one]);
    else if (one.phrase.as === 'through' || IS_HAD_THROUGH.test(between)) chain.splice(chain.indexOf(last), 0, one);
    else if (isInner) chain.push(one);
    else chains.push([one]);
  }
  return chains
    .filter((chain) =>
      chain.some(
        ({ phrase, step }) =>
          isTraced(step) || isSource(phrase, credit) || (chain.length > 1 && isNameOfBody(phrase.name)),
      ),
    )
    .map((chain) => chain.map(({ step }) => step));
}
