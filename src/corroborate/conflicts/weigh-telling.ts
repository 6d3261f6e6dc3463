// How much speaks for it that something told is told of the very thing that a denial says was not so. In: a denial, a telling that meets it, and how rare each thing is of which both speak. Out: the sum of all that both
// have in common (what they speak of, in whatever words or language, proper names beside them, who denies) with the reasons; 0 where it tells nothing.

import { normaliseForSearch } from '../../model/search-text.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import type { Subjects } from '../events/subjects.ts';
import { saidOn } from '../said-on.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { ANSWERED_BY, OF_THE_ABSENT, OF_THE_UNTOLD } from './answers.data.ts';
import { conceptsIn, isSameWords, wordsFor } from './concepts.ts';
import { type Denial, isAlibi } from './denial.ts';
import { type NamedByDenial, peopleInBoth } from './people-in-both.ts';
import type { Meeting, Telling } from './tellings.ts';

/** What goes first. */
export const byStrength = (a: Grounds, b: Grounds): number =>
  Number(b.isPlacing) - Number(a.isPlacing) || b.weight - a.weight;

/** The sum of grounds from which something is taken to be of the same thing, and from which it is worth a look. */
export const STRONG = 1.75;
export const WEAK = 1;
/** A name in the paragraph, a name in the head, the denier named, all that is denied met. */
const BESIDE = 0.35;
const IN_HEAD = 0.2;
const NAMED = 0.35;
const WHOLE = 0.6;
/** It places there who says to have been elsewhere. */
const PLACED = 0.35;
/** Both name places, and none that is in both. */
const ELSEWHERE = 0.6;
/** What answers without a word of the denial counts half, and so many of it. */
const ANSWERING = 0.5;
const MOST_ANSWERING = 3;
/** Of one who denies little most has to be met. */
const MOST_OF_IT = 0.6;
/** Words for what was done to people: alone they tell of any harm. */
export const HARM = new Set(
  'killing custody burning shooting torture disappearance rape wound expulsion loss demolition'.split(' '),
);
/** So many concepts are shown. */
const SHOWN = 3;

export interface Grounds {
  readonly weight: number;
  readonly reasons: readonly string[];
  /** Nothing but one kind of harm is in common. */
  readonly isAnyHarm: boolean;
  /** Two things of the denial or most of it are met, or somebody is named in both. */
  readonly isTelling: boolean;
  /** It places there who says to have been elsewhere: that goes before any other word of him. */
  readonly isPlacing: boolean;
}

const NO_GROUNDS: Grounds = { weight: 0, reasons: [], isAnyHarm: false, isTelling: false, isPlacing: false };

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
  const things = shared.filter((concept) => !proper.has(concept) && !people.words.has(concept));
  if (isOfExistence(denial) && [...common].some((no) => isNamedBy(named, no, context))) things.push(NAME_ITSELF);
  const own = things.filter((concept) => asked.own.has(concept) || concept === NAME_ITSELF);
  const sumOf = (some: readonly string[]): number => some.reduce((sum, concept) => sum + rarityOf(concept), 0);
  const met = sumOf(own);
  if (things.length === 0) return NO_GROUNDS;
  const inHead = near ?? rarestOf(common, context);
  const isAnyHarm = things.every((concept) => HARM.has(concept));
  const isNamed = people.denier !== null || people.other !== null;
  const grounds = things.length + (isNamed || isOwn ? 1 : 0) + ((isAnyHarm ? near : inHead) !== null ? 1 : 0);
  if (isAlibi(denial) && people.denier === null) return NO_GROUNDS;
  const isToDenier = (people.denier !== null || isOwn) && (things.length > 1 || inHead !== null);
  if (grounds < 2 || (isOfIgnorance(denial) && !isToDenier)) return NO_GROUNDS;
  // What answers a denial without a word of it has to tell of the same person or place.
  if (own.length === 0 && !isNamed && near === null) return NO_GROUNDS;
  const places = [...beside].filter((no) => isNamedBy(named, no, context));
  const isOfOthers = places.length > 0 && !places.some((no) => common.has(no));
  if (isAnyHarm && isOfOthers) return NO_GROUNDS;
  const elsewhere = isOfOthers || (inHead === null && beside.size > 0 && there.size > 0);
  const answering = sumOf(things.filter((concept) => !own.includes(concept)).slice(0, MOST_ANSWERING)) * ANSWERING;
  const isOneHarm = isAnyHarm && own.length <= 1;
  const isPlacing = isAlibi(denial) && PLACES.test(telling.words);
  const share = total === 0 ? 0 : met / total;
  const weight =
    (met + answering + share * WHOLE) * (elsewhere ? ELSEWHERE : 1) +
    (near !== null ? BESIDE : inHead !== null ? IN_HEAD : 0) +
    (people.denier !== null ? NAMED : 0) +
    (isPlacing ? PLACED : 0) +
    (people.other !== null ? NAMED : 0);
  return {
    isPlacing,
    // Harm of one kind at one place may be any of it.
    weight: isOneHarm ? Math.min(weight, STRONG - 0.01) : weight,
    isAnyHarm: isOneHarm,
    isTelling: own.length > 1 || share >= MOST_OF_IT || isNamed,
    reasons: [
      spokenOf(denial.words, telling.words, things),
      ...(inHead === null ? [] : [`both tell of “${subjects.writtenOf(inHead)}”`]),
      ...[people.denier, people.other].flatMap((name) => (name === null ? [] : [`it names ${name}`])),
      ...(isOwn ? [ownWords(denial, telling)] : []),
    ].filter((reason) => reason !== ''),
  };
}

/** Who is seen, leads, or is among those present is there; who is only said to have said something is not. */
const PLACES =
  /\b(?:saw|seen|recogni[sz]ed|noticed|stood|standing|present|arrived|came|entered|led|leading|headed|in person|personally|at the (?:head|scene)|on the spot|under the command of)\b|به سرکردگی|به سرکرده|به فرماندهی|زیر نظر|دید(?:م|یم|ند|ه)(?=[\s.،»]|$)|حضور|حاضر|وارد شد|شخصا|ایستاده/iu;

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
function placesOf(
  { one }: Denial,
  { of, start }: Telling,
  { subjects }: WeighingContext,
): { readonly beside: Nos; readonly there: Nos; readonly common: Nos } {
  const beside = subjects.beside(one.source, one.claim.passage.start);
  const there = subjects.beside(of.source, start);
  const common = beside.union(subjects.inHead(one.source)).intersection(there.union(subjects.inHead(of.source)));
  return { beside, there, common };
}

function spokenOf(denied: string, told: string, things: readonly string[]): string {
  const [here, there] = [wordsFor(denied, things, SHOWN), wordsFor(told, things, SHOWN)];
  if (here === '') return there === '' ? '' : `told: “${there}”`;
  return there === '' || isSameWords(here, there)
    ? `both speak of “${here}”`
    : `“${here}” is denied, “${there}” is told`;
}

/** Who denies, or its side, tells it in another document: how long before or after, where both days are known. */
function ownWords({ one }: Denial, { of: told }: Telling): string {
  const denied = one.claim.kind === 'stance' ? saidOn({ ...one, claim: one.claim }).to : spanOf(one.published).to;
  const days = daysBetween(denied, spanOf(told.published).to);
  if (days === null || days === 0) return 'the same side tells it';
  const words = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return `the same side tells it, ${words} ${days > 0 ? 'after' : 'before'} denying it`;
}

function rarestOf(names: ReadonlySet<number>, { subjects }: WeighingContext): number | null {
  return [...names].sort((a, b) => subjects.tellersOf(a) - subjects.tellersOf(b) || a - b)[0] ?? null;
}

/** Of what a telling has to speak to answer a denial: of what was denied or not known; and of what answers such a denial without a word of it. */
export interface Asked {
  readonly own: ReadonlySet<string>;
  readonly answering: ReadonlySet<string>;
}

export function askedBy(denial: Denial): Asked {
  if (!isDenying(denial)) return { own: new Set(), answering: new Set() };
  const own = conceptsIn(denial.words);
  const answers = [
    ...ANSWERED_BY.flatMap(([denied, by]) => (own.has(denied) ? by.split(' ') : [])),
    ...(isAlibi(denial) ? OF_THE_ABSENT : isOfIgnorance(denial) || UNTOLD.test(denial.words) ? OF_THE_UNTOLD : []),
  ];
  return { own, answering: new Set(answers).difference(own) };
}

/** By which a text is looked up: also by the names of who denies. */
export const thingsAsked = (denial: Denial, { names }: Pick<WeighingContext, 'names'>): readonly string[] => {
  const { own, answering } = askedBy(denial);
  const called =
    isAlibi(denial) || isOfIgnorance(denial) ? denial.people.flatMap(({ id, name }) => [name, ...names.of(id)]) : [];
  return own.size + answering.size === 0
    ? []
    : [...new Set([...own, ...answering, ...called.flatMap((name) => [...conceptsIn(name)])])];
};

/** `No village by the name of Melsk exists`: whoever tells of Melsk at all. */
const isOfExistence = ({ words }: Denial): boolean => OF_EXISTENCE.test(words);
const OF_EXISTENCE =
  /\b(?:by (?:the|that) name|exist(?:s|ed)?|no such|there (?:is|was|were|has been|have been) no)\b|وجود|چنین/iu;
const isNamedBy = ({ words }: NamedByDenial, no: number, { subjects }: WeighingContext): boolean =>
  words.includes(subjects.nameOf(no)) || words.includes(normaliseForSearch(subjects.writtenOf(no)));
/** Stands for the name whose bearer is said not to be; no text has it as a word. */
const NAME_ITSELF = '=';

/** Who says in whatever words that nobody told him. */
const UNTOLD =
  /\b(?:apprised|informed|notified|aware|unaware|told|warned|alerted|advised|knew|known|learn(?:ed|t)|heard|received?|got)\b|اطلاع|خبر|آگاه|مطلع|نرسید|دریافت|وصول/iu;

const isDenying = ({ one: { claim } }: Denial): boolean =>
  claim.kind !== 'stance' || claim.stance === 'denies' || claim.stance === 'claimsIgnorance';
/** Who is not aware "of any fatality" says as much as that there was none. */
const isOfIgnorance = (denial: Denial): boolean =>
  saysNotToKnow(denial) && (!OF_ANY.test(denial.words) || OF_A_MESSAGE.test(denial.words));
export const saysNotToKnow = ({ one: { claim } }: Denial): boolean =>
  claim.kind === 'stance' && claim.stance === 'claimsIgnorance';
const OF_ANY = /\b(?:any|having been|being)\b|هیچ/iu;
const OF_A_MESSAGE =
  /\b(?:warnings?|letters?|reports?|messages?|complaints?|calls?|notices?|telegrams?|orders?)\b|هشدار|نامه|گزارش|پیام|دستور/iu;
