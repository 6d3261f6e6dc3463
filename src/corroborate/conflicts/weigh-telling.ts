// How much speaks for it that something told is told of the very thing that a denial says was not so. In: a denial, a telling that meets it, and how rare each thing is of which both speak. Out: the sum of all that both
// have in common (what they speak of, in whatever words or language, proper names beside them, who denies) with the reasons; 0 where it tells nothing.

import { normaliseForSearch } from '../../model/search-text.ts';
import { conceptsIn, isSameWords, wordsFor } from '../concepts.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import type { Subjects } from '../events/subjects.ts';
import { saidOn } from '../said-on.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { countedPeople } from './counted-people.ts';
import { type Denial, isAlibi, isOfIgnorance, isVersion } from './denial.ts';
import { isOfOtherMonths, partsMet } from './denied-parts.ts';
import { actMet, howTelling } from './how-telling.ts';
import { type NamedByDenial, namesInBoth, type PeopleInBoth, peopleInBoth } from './people-in-both.ts';
import { HARM, propositionOf, speaksOfIt } from './proposition.ts';
import type { Meeting, Telling } from './tellings.ts';
import type { Asked } from './things-asked.ts';

type Strength = Pick<Grounds, 'rank' | 'isPlacing'>;

/** What goes first. */
export const byStrength = (a: Strength, b: Strength): number =>
  Number(b.isPlacing) - Number(a.isPlacing) || b.rank - a.rank;

/** The sum of grounds from which something is taken to be of the same thing. */
const STRONG = 1.75;
/** A name in the paragraph, a name in the head, the denier named, all that is denied met. */
const BESIDE = 0.35;
const IN_HEAD = 0.2;
const NAMED = 0.35;
const WHOLE = 0.6;
/** It places there who says to have been elsewhere. */
const PLACED = 0.35;
/** Persian has no capitals and shows few of its names: an uncommon word that both have may be one. */
const UNCOMMON = 0.6;
/** Both name places, and none that is in both. */
const ELSEWHERE = 0.6;
/** Both speak of so many people. */
const COUNTED = 0.35;
/** What answers without a word of the denial counts half, and so many of it. */
const ANSWERING = 0.5;
const MOST_ANSWERING = 3;
/** A name of which nearly all documents tell is no reason. */
export const TELLS_APART = 0.3;
/** Of one who denies little most has to be met. */
const MOST_OF_IT = 0.6;
/** So many concepts are shown. */
const SHOWN = 3;

export interface Grounds {
  /** Enough to stand against the denial: every part of it that tells apart is met, or much of it is. */
  readonly isStrong: boolean;
  /** How much it tells, beside others. */
  readonly rank: number;
  readonly reasons: readonly string[];
  /** Nothing but one kind of harm is in common. */
  readonly isAnyHarm: boolean;
  /** It places there who says to have been elsewhere: that goes before any other word of him. */
  readonly isPlacing: boolean;
}

const NO_GROUNDS: Grounds = { isStrong: false, rank: 0, reasons: [], isAnyHarm: false, isPlacing: false };

export interface Scale {
  readonly asked: Asked;
  readonly named: NamedByDenial;
  /** Of all own concepts of the denial. */
  readonly total: number;
  /** Who denies tells it, or that side. */
  readonly isOwn: boolean;
  readonly rarityOf: (concept: string) => number;
  readonly context: WeighingContext;
}

export function weigh(
  denial: Denial,
  { telling, shared }: Meeting,
  { asked, named, total, isOwn, rarityOf, context }: Scale,
): Grounds {
  const { subjects } = context;
  const { beside, there, common } = placesOf(denial, telling, context);
  const proper = new Set([...beside, ...there].flatMap((no) => [...conceptsOfName(no, subjects)]));
  const near = rarestOf(beside.intersection(there), context);
  const people = peopleInBoth(named, denial, telling);
  const isIn = { denier: people.denier !== null || isOwn, other: people.other !== null };
  const parts = partsMet(denial, telling, context);
  if (parts.isOther || !speaksOfIt(denial, telling.words, telling.concepts, isIn)) return NO_GROUNDS;
  const things = shared.filter(
    (concept) => !proper.has(concept) && !people.words.has(concept) && !DAY_OR_YEAR.test(concept),
  );
  if (isOfExistence(denial) && [...common].some((no) => isNamedBy(named, no, context))) things.push(NAME_ITSELF);
  const own = things.filter((concept) => asked.own.has(concept) || concept === NAME_ITSELF);
  const mayBeName = things.some((concept) => /\p{sc=Arabic}/u.test(concept) && rarityOf(concept) >= UNCOMMON);
  const isTied =
    isOwn || people.denier !== null || people.other !== null || mayBeName || !tellOfOthers(denial, telling, context);
  const kin = near ?? rarestOf(common, context) ?? kinOf(denial, telling, context);
  const isPlacing = isAlibi(denial) && places(denial, telling);
  if ((things.length === 0 && !isOfIgnorance(denial) && !isPlacing) || !isTied) return NO_GROUNDS;
  const inHead = near ?? rarestOf(common, context);
  const isAnyHarm = things.every((concept) => HARM.has(concept));
  const isNamed = people.denier !== null || people.other !== null;
  const count = countInBoth(denial, telling);
  const isInforming = isOfIgnorance(denial) && people.denier !== null && INFORMS.test(telling.words);
  const besidesThings = [isNamed || isOwn, (isOwn ? inHead : kin) !== null, count !== null, isInforming, isPlacing];
  const grounds = things.length + besidesThings.filter((is) => is).length;
  const isToDenier = (people.denier !== null || isOwn) && (things.length > 1 || inHead !== null || isInforming);
  if (grounds < 2 || (isOfIgnorance(denial) && !isToDenier)) return NO_GROUNDS;
  const isAnswer = isPlacing || !asked.answering.isDisjointFrom(telling.concepts);
  if (isAlibi(denial) && (people.denier === null || !isAnswer)) return NO_GROUNDS;
  // What answers a denial without a word of it has to tell of the same person or number of people, one place is not enough; what answers a version, of the same matter.
  const isOfSame = isNamed || count !== null || (isVersion(denial) && kin !== null);
  if (own.length === 0 && !isOfSame) return NO_GROUNDS;
  const elsewhere = inHead === null && beside.size > 0 && there.size > 0;
  const isOneHarm = isAnyHarm && own.length <= 1;
  const act = actMet(denial, telling, asked.answering);
  const spoken = { things, own, total, isVersion: isVersion(denial) };
  const { sum, share } = weightOfThings(spoken, rarityOf);
  const where = near ?? (own.length > 1 && (beside.size === 0 || there.size === 0) ? kinOfDeed(denial, kin) : null);
  const isNear = act === 1 && where !== null && subjects.weightOf(where) >= TELLS_APART;
  const isAllOfIt = parts.asked > 0 || (!isOneHarm && (share === 1 || isNear));
  const isOfDenier = people.denier !== null || isOwn;
  const isWhole =
    isMet(denial, { act, isAllOfIt, isOfDenier, isOwn: own.length > 0 }) || (isPlacing && people.denier !== null);
  const weight =
    sum * (elsewhere ? ELSEWHERE : 1) +
    placeWeight(near, inHead, context) +
    [people.denier, people.other].filter((name) => name !== null).length * NAMED +
    (isPlacing || isInforming ? PLACED : 0) +
    (count !== null ? COUNTED : 0);
  const shownKin = kin === null || subjects.weightOf(kin) < TELLS_APART ? null : subjects.writtenOf(kin);
  const isMostOfIt = share >= MOST_OF_IT && telling.of.source === denial.one.source;
  const isTelling = own.length > 1 || isNamed || isOwn || count !== null || kin !== null || isMostOfIt;
  return {
    isPlacing,
    // Harm of one kind at one place may be any of it.
    isStrong: parts.met === parts.asked && isTelling && (isWhole || (!isOneHarm && weight >= STRONG)),
    rank: weight + howTelling(denial, telling, { parts: parts.met, act, answering: asked.answering }),
    isAnyHarm: isOneHarm,
    reasons: reasonsOf(denial, telling, { things, kin: shownKin, count, people, isOwn }),
  };
}

interface MetBy {
  readonly act: number;
  readonly isAllOfIt: boolean;
  /** It names who denies, or that side tells it. */
  readonly isOfDenier: boolean;
  /** It speaks of something of which the denial speaks. */
  readonly isOwn: boolean;
}

/** The act with every part of it; of a paper, that it was by or to who denies. */
function isMet(denial: Denial, { act, isAllOfIt, isOfDenier, isOwn }: MetBy): boolean {
  const { acts, isOfPaper } = propositionOf(denial);
  return (isAllOfIt && (acts.size > 0 ? act > 0 : isOwn)) || (isOfPaper && isOfDenier && act > 0);
}

/** Who was seen somewhere, or signed something there, was there: in the months of which is spoken, where both give them. */
const places = (denial: Denial, { words, concepts }: Telling): boolean =>
  (PLACES.test(words) || concepts.has('signature')) && !isOfOtherMonths(denial.words, words);

/** Where no name stands beside one of both, what both documents tell of says where a deed was; not to whom a paper went. */
const kinOfDeed = (denial: Denial, kin: number | null): number | null => (propositionOf(denial).isOfPaper ? null : kin);

const placeWeight = (near: number | null, inHead: number | null, { subjects }: WeighingContext): number =>
  near !== null ? BESIDE * subjects.weightOf(near) : inHead !== null ? IN_HEAD * subjects.weightOf(inHead) : 0;

interface InBoth {
  readonly things: readonly string[];
  readonly kin: string | null;
  readonly count: number | null;
  readonly people: PeopleInBoth;
  readonly isOwn: boolean;
}

const reasonsOf = (
  denial: Denial,
  telling: Telling,
  { things, kin, count, people, isOwn }: InBoth,
): readonly string[] => [
  ...spokenOf(denial.words, telling.words, things),
  ...(kin === null ? [] : [`both tell of “${kin}”`]),
  ...(count === null ? [] : [`both tell of “${count}”`]),
  ...namesInBoth(people),
  ...(isOwn ? [ownWords(denial, telling)] : []),
];

/** `28`, `2015`: when, and nothing of what. */
export const DAY_OR_YEAR = /^(?:[0-2]?\d|3[01]|1[34]\d\d|1[89]\d\d|20\d\d)$/;

interface Spoken {
  readonly things: readonly string[];
  /** Those that the denial speaks of. */
  readonly own: readonly string[];
  readonly total: number;
  readonly isVersion: boolean;
}

/** Of all things of which both speak, and which share of the denial they are. */
function weightOfThings(
  { things, own, total, isVersion }: Spoken,
  weightOf: (concept: string) => number,
): { readonly sum: number; readonly share: number } {
  const sumOf = (some: readonly string[]): number => some.reduce((sum, concept) => sum + weightOf(concept), 0);
  const met = sumOf(own);
  const share = total === 0 ? 0 : Math.min(1, met / total);
  const answering = sumOf(things.filter((concept) => !own.includes(concept)).slice(0, MOST_ANSWERING));
  return { sum: met + answering * (isVersion ? 1 : ANSWERING) + share * WHOLE, share };
}

/** What stands in the head of one document and anywhere in the other, a name that few documents have, or one of two that both have: they are of one matter. */
export function kinOf({ one }: Denial, { of }: Telling, context: WeighingContext): number | null {
  if (one.source === of.source) return null;
  const { subjects } = context;
  const [here, there] = [subjects.ofSource(one.source), subjects.ofSource(of.source)];
  const both = here.intersection(there);
  const heads = subjects.inHead(one.source).union(subjects.inHead(of.source)).intersection(both);
  const inHead = rarestOf(heads, context);
  if (inHead !== null && subjects.tellersOf(inHead) <= SOME) return inHead;
  const rarest = rarestOf(both, context);
  return rarest !== null && (both.size > 1 || subjects.tellersOf(rarest) <= FEW) ? rarest : null;
}
/** So many documents have a name that tells one matter from others; in a head, so many. */
const FEW = 4;
const SOME = 12;

/** Of how many people both speak. */
function countInBoth({ words }: Denial, telling: Telling): number | null {
  const [count] = [...countedPeople(words).intersection(countedPeople(telling.words))];
  return count ?? null;
}

/** Who was told, shown or read something, signed it or took note of it may have known. */
export const INFORMS =
  /\b(?:told|inform(?:ed|s)|notified|reported to|briefed|warned|showed|shown|read|received|signed|initialled|minuted|cop(?:y|ied) to|cc|addressed to|handed|sent to|wrote to|noted|taken? note|took note|vidi|seen by|attended|telephoned|ordered|instruct\w+|voice|in the presence of|present)\b|خواند|نشان داد|اطلاع|گزارش|ابلاغ|رونوشت|امضا|پاراف|هامش|ملاحظه|دستور|تلفن|حضور|نوشت|استحضار|مطلع|آگاه/iu;

/** Who is seen, leads, or is among those present is there; who is only said to have said something is not. */
export const PLACES =
  /\b(?:saw|seen|recogni[sz]ed|noticed|stood|standing|present|(?:was|were) (?:at|inside) (?:the|his|her)|arrived|came|entered|led|leading|headed|in person|personally|at the (?:head|scene)|on the spot|under the command of)\b|به سرکردگی|به سرکرده|به فرماندهی|زیر نظر|دید(?:م|یم|ند|ه)(?=[\s.،»]|$)|حضور|حاضر|وارد شد|شخصا|ایستاده/iu;

/** Names stand beside very many denials: what they speak of is worked out once. */
const ofNames = new WeakMap<Subjects, Map<number, ReadonlySet<string>>>();

function conceptsOfName(no: number, subjects: Subjects): ReadonlySet<string> {
  const known = ofNames.get(subjects) ?? new Map<number, ReadonlySet<string>>();
  ofNames.set(subjects, known);
  const found = known.get(no) ?? conceptsIn(subjects.nameOf(no));
  known.set(no, found);
  return found;
}

type Nos = ReadonlySet<number>;

/** Proper names in the paragraph of the denial and of what is told; those in both, or in the heads of both documents. */
export function placesOf(
  { one }: Denial,
  { of, start }: Telling,
  { subjects }: WeighingContext,
): { readonly beside: Nos; readonly there: Nos; readonly common: Nos } {
  const beside = subjects.beside(one.source, one.claim.passage.start);
  const there = subjects.beside(of.source, start);
  const common = beside.union(subjects.inHead(one.source)).intersection(there.union(subjects.inHead(of.source)));
  return { beside, there, common };
}

/** Two documents of which each tells of something by its name, and none of both: one shooting is not the other. */
function tellOfOthers({ one }: Denial, { of }: Telling, { subjects }: WeighingContext): boolean {
  if (one.source === of.source) return false;
  const [here, there] = [subjects.ofSource(one.source), subjects.ofSource(of.source)];
  return here.size > 0 && there.size > 0 && here.isDisjointFrom(there);
}

function spokenOf(denied: string, told: string, things: readonly string[]): readonly string[] {
  const [here, there] = [wordsFor(denied, things, SHOWN), wordsFor(told, things, SHOWN)];
  if (here === '') return there === '' ? [] : [`told: “${there}”`];
  return there === '' || isSameWords(here, there)
    ? [`both speak of “${here}”`]
    : [`“${here}” is denied, “${there}” is told`];
}

/** Who denies, or its side, tells it in another document: how long before or after, where both days are known. */
function ownWords({ one }: Denial, { of: told }: Telling): string {
  const denied = one.claim.kind === 'stance' ? saidOn({ ...one, claim: one.claim }).to : spanOf(one.published).to;
  const days = daysBetween(denied, spanOf(told.published).to);
  if (days === null || days === 0) return 'the same side tells it';
  const words = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return `the same side tells it, ${words} ${days > 0 ? 'after' : 'before'} denying it`;
}

export function rarestOf(names: ReadonlySet<number>, { subjects }: WeighingContext): number | null {
  return [...names].sort((a, b) => subjects.tellersOf(a) - subjects.tellersOf(b) || a - b)[0] ?? null;
}

/** `No village by the name of Melsk exists`: whoever tells of Melsk at all. */
const isOfExistence = ({ words }: Denial): boolean => OF_EXISTENCE.test(words);
const OF_EXISTENCE =
  /\b(?:by (?:the|that) name|exist(?:s|ed)?|no such|there (?:is|was|were|has been|have been) no)\b|وجود|چنین/iu;
const isNamedBy = ({ words }: NamedByDenial, no: number, { subjects }: WeighingContext): boolean =>
  words.includes(subjects.nameOf(no)) || words.includes(normaliseForSearch(subjects.writtenOf(no)));
/** Stands for the name whose bearer is said not to be; no text has it as a word. */
const NAME_ITSELF = '=';
