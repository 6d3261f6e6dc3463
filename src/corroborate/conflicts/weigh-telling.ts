// How much speaks for it that something told is told of the very thing that a denial says was not so. In: a denial, a telling that meets it, and how rare each thing is of which both speak. Out: the sum of all that both
// have in common (what they speak of, in whatever words or language, proper names beside them, who denies) with the reasons; 0 where it tells nothing.

import { normaliseForSearch } from '../../model/search-text.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import { saidOn } from '../said-on.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { conceptsIn, isSameWords, wordsFor } from './concepts.ts';
import { type Denial, isAlibi } from './denial.ts';
import type { Meeting, Telling } from './tellings.ts';

/** The sum of grounds from which something is taken to be of the same thing, and from which it is worth a look. */
export const STRONG = 1.75;
export const WEAK = 1;
/** A name in the paragraph, a name in the head, the denier named, all that is denied met. */
const BESIDE = 0.35;
const IN_HEAD = 0.2;
const NAMED = 0.35;
const WHOLE = 0.6;
/** Both name places, and none that is in both. */
const ELSEWHERE = 0.6;
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
}

const NO_GROUNDS: Grounds = { weight: 0, reasons: [], isAnyHarm: false };

export interface Scale {
  /** Of all concepts of the denial. */
  readonly total: number;
  /** Who denies tells it, or that side. */
  readonly isOwn: boolean;
  readonly rarityOf: (concept: string) => number;
  readonly context: WeighingContext;
}

export function weigh(
  denial: Denial,
  { telling, shared }: Meeting,
  { total, isOwn, rarityOf, context }: Scale,
): Grounds {
  const { subjects } = context;
  const { one } = denial;
  const { start } = one.claim.passage;
  const beside = subjects.beside(one.source, start);
  const there = subjects.beside(telling.of.source, telling.start);
  const proper = new Set([...beside, ...there].flatMap((no) => [...conceptsIn(subjects.nameOf(no))]));
  const near = rarestOf(beside.intersection(there), context);
  const things = shared.filter((concept) => !proper.has(concept));
  const common = beside
    .union(subjects.inHead(one.source))
    .intersection(there.union(subjects.inHead(telling.of.source)));
  if (isOfExistence(denial) && [...common].some((no) => isNamedBy(denial.words, no, context))) things.push(NAME_ITSELF);
  const met = things.reduce((sum, concept) => sum + rarityOf(concept), 0);
  if (met === 0) return NO_GROUNDS;
  const inHead = near ?? rarestOf(common, context);
  const named = denial.people.find(({ name }) => isNamedIn(name, telling.words)) ?? null;
  const isAnyHarm = things.every((concept) => HARM.has(concept));
  const grounds = things.length + (named !== null || isOwn ? 1 : 0) + ((isAnyHarm ? near : inHead) !== null ? 1 : 0);
  if (isAlibi(denial) && named === null) return NO_GROUNDS;
  const isToDenier = (named !== null || isOwn) && (things.length > 1 || inHead !== null);
  if (grounds < 2 || (isOfIgnorance(denial) && !isToDenier)) return NO_GROUNDS;
  const places = [...beside].filter((no) => isNamedBy(denial.words, no, context));
  const isOfOthers = places.length > 0 && !places.some((no) => common.has(no));
  if (isAnyHarm && isOfOthers) return NO_GROUNDS;
  const elsewhere = isOfOthers || (inHead === null && beside.size > 0 && there.size > 0);
  const weight =
    (met + (met / total) * WHOLE) * (elsewhere ? ELSEWHERE : 1) +
    (near !== null ? BESIDE : inHead !== null ? IN_HEAD : 0) +
    (named !== null ? NAMED : 0);
  return {
    // Harm of one kind at one place may be any of it.
    weight: isAnyHarm && things.length === 1 ? Math.min(weight, STRONG - 0.01) : weight,
    isAnyHarm: isAnyHarm && things.length === 1,
    reasons: [
      spokenOf(denial.words, telling.words, things),
      ...(inHead === null ? [] : [`both tell of “${subjects.writtenOf(inHead)}”`]),
      ...(named === null ? [] : [`it names ${named.name}`]),
      ...(isOwn ? [ownWords(denial, telling)] : []),
    ],
  };
}

function spokenOf(denied: string, told: string, things: readonly string[]): string {
  const [here, there] = [wordsFor(denied, things, SHOWN), wordsFor(told, things, SHOWN)];
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

/** By the last word of the name at least. */
function isNamedIn(name: string, words: string): boolean {
  const last = normaliseForSearch(name).split(' ').at(-1) ?? '';
  return last.length > 3 && ` ${normaliseForSearch(words)} `.includes(` ${last} `);
}

/** What was not known or not so; beside an alibi, what the one who gives it is told to have done or been at. */
export function askedBy(denial: Denial): ReadonlySet<string> {
  if (!isDenying(denial)) return new Set();
  const own = conceptsIn(denial.words);
  return isAlibi(denial) ? new Set([...own, ...HARM, 'order', 'signature', 'present']) : own;
}

/** `No village by the name of Melsk exists`: whoever tells of Melsk at all. */
const isOfExistence = ({ words }: Denial): boolean => OF_EXISTENCE.test(words);
const OF_EXISTENCE =
  /\b(?:by (?:the|that) name|exist(?:s|ed)?|no such|there (?:is|was|were|has been|have been) no)\b|وجود|چنین/iu;
const isNamedBy = (words: string, no: number, { subjects }: WeighingContext): boolean =>
  normaliseForSearch(words).includes(subjects.nameOf(no)) ||
  normaliseForSearch(words).includes(normaliseForSearch(subjects.writtenOf(no)));
/** Stands for the name whose bearer is said not to be; no text has it as a word. */
const NAME_ITSELF = '=';

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
