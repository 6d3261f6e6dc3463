// What others, or the same side at another time, tell of the very thing that a denial says was not so. In: the claims of a case. Out: for a denial, at most six claims with why and how strong
// the ground is. Each is weighed by all that both have in common: what they speak of, the rarer the more, in whatever words or language (concepts.ts), proper names beside them, who denies. One
// word alone is weak ground and says so. What the same side says in the same document, and what is denied there, stands against nothing.

import { normaliseForSearch } from '../../model/search-text.ts';
import { byPlace, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import { saidOn } from '../said-on.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { conceptsIn, isSameWords, wordsFor } from './concepts.ts';
import { type Against, type Denial, isAlibi, isOfFighters } from './denial.ts';
import { isOfSide, type Side } from './sides.ts';
import { type Meeting, saysNot, type Telling, tellingsOf } from './tellings.ts';

/** What is told against a denial, the strongest ground first. */
export interface ToldAgainst {
  readonly strong: readonly Against[];
  readonly weak: readonly Against[];
}

const MOST = 6;
/** The sum of grounds from which something is taken to be of the same thing, and from which it is worth a look. */
const STRONG = 1.75;
const WEAK = 1;
/** A name in the paragraph, a name in the head, the denier named, all that is denied met. */
const BESIDE = 0.35;
const IN_HEAD = 0.2;
const NAMED = 0.35;
const WHOLE = 0.6;
/** Both name places, and none that is in both. */
const ELSEWHERE = 0.6;
/** Words for what was done to people: alone they tell of any harm. */
const HARM = new Set(
  'killing custody burning shooting torture disappearance rape wound expulsion loss demolition'.split(' '),
);
/** So many concepts are shown. */
const SHOWN = 3;

export function toldAgainst(
  claims: readonly CaseClaim[],
  sideOf: (denial: Denial) => Side,
  context: WeighingContext,
): (denial: Denial) => ToldAgainst {
  const tellings = tellingsOf(claims);
  const isDenied = deniedIn(claims);
  return (denial) => {
    const asked = askedBy(denial);
    if (asked.size === 0) return { strong: [], weak: [] };
    const total = [...asked].reduce((sum, concept) => sum + tellings.rarityOf(concept), 0);
    const side = sideOf(denial);
    const best = new Map<string, Weighed>();
    for (const meeting of tellings.meeting(asked)) {
      const { claim } = meeting.telling;
      const isOwn = isOfSide(claim, side);
      if (isOtherDeed(denial, meeting.telling) || isOfFighters(denial, meeting.telling.words)) continue;
      if (!canStand(denial, meeting.telling, isOwn) || isDenied(meeting.telling, denial)) continue;
      const weighed = weigh(denial, meeting, { total, isOwn, rarityOf: tellings.rarityOf, context });
      if (weighed.weight >= WEAK && weighed.weight > (best.get(claim.claim.id)?.weight ?? 0))
        best.set(claim.claim.id, weighed);
    }
    const ordered = apart([...best.values()].sort((a, b) => b.weight - a.weight || byPlace(a.claim, b.claim)));
    const found = ofOneTime(ordered).slice(0, MOST);
    const as = ({ claim, reasons }: Weighed): Against => ({ claim, reasons });
    return {
      strong: found.filter(({ weight }) => weight >= STRONG).map(as),
      weak: found
        .filter(({ weight }) => weight < STRONG)
        .map(({ claim, reasons }) => ({ claim, reasons: [...reasons, 'weak ground: little in common'] })),
    };
  };
}

/** Harm of different years is a history, none of it meant more than the other. */
function ofOneTime(ordered: readonly Weighed[]): readonly Weighed[] {
  const days = ordered
    .flatMap(({ claim: { claim }, isAnyHarm }) =>
      isAnyHarm === true && (claim.kind === 'event' || claim.kind === 'figure') ? (spanOf(claim.when).from ?? []) : [],
    )
    .sort();
  const isHistory = (daysBetween(days[0] ?? null, days.at(-1) ?? null) ?? 0) > ONE_TIME;
  return isHistory ? ordered.filter(({ isAnyHarm }) => isAnyHarm !== true) : ordered;
}
const ONE_TIME = 92;

interface Weighed extends Against {
  readonly weight: number;
  /** Nothing but one kind of harm is in common. */
  readonly isAnyHarm?: boolean;
}

interface Scale {
  /** Of all concepts of the denial. */
  readonly total: number;
  readonly isOwn: boolean;
  readonly rarityOf: (concept: string) => number;
  readonly context: WeighingContext;
}

function weigh(denial: Denial, { telling, shared }: Meeting, { total, isOwn, rarityOf, context }: Scale): Weighed {
  const { subjects } = context;
  const { one } = denial;
  const { claim } = telling;
  const beside = subjects.beside(one.source, one.claim.passage.start);
  const there = subjects.beside(claim.source, claim.claim.passage.start);
  const proper = new Set([...beside, ...there].flatMap((no) => [...conceptsIn(subjects.nameOf(no))]));
  const near = rarestOf(beside.intersection(there), context);
  const things = shared.filter((concept) => !proper.has(concept));
  const common = allNames(one, context).intersection(allNames(claim, context));
  if (isOfExistence(denial) && [...common].some((no) => isNamedBy(denial.words, no, context))) things.push(NAME_ITSELF);
  const met = things.reduce((sum, concept) => sum + rarityOf(concept), 0);
  if (met === 0) return { claim, reasons: [], weight: 0 };
  const inHead = near ?? rarestOf(common, context);
  const named = denial.people.find(({ name }) => isNamedIn(name, telling.words)) ?? null;
  const isAnyHarm = things.every((concept) => HARM.has(concept));
  const grounds = things.length + (named !== null || isOwn ? 1 : 0) + ((isAnyHarm ? near : inHead) !== null ? 1 : 0);
  if (isAlibi(denial) && named === null) return { claim, reasons: [], weight: 0 };
  const isToDenier = (named !== null || isOwn) && (things.length > 1 || inHead !== null);
  if (grounds < 2 || (isOfIgnorance(denial) && !isToDenier)) return { claim, reasons: [], weight: 0 };
  const places = [...beside].filter((no) => isNamedBy(denial.words, no, context));
  const isOfOthers = places.length > 0 && !places.some((no) => common.has(no));
  if (isAnyHarm && isOfOthers) return { claim, reasons: [], weight: 0 };
  const elsewhere = isOfOthers || (inHead === null && beside.size > 0 && there.size > 0);
  const weight =
    (met + (met / total) * WHOLE) * (elsewhere ? ELSEWHERE : 1) +
    (near !== null ? BESIDE : inHead !== null ? IN_HEAD : 0) +
    (named !== null ? NAMED : 0);
  return {
    claim,
    // Harm of one kind at one place may be any of it.
    weight: isAnyHarm && things.length === 1 ? Math.min(weight, STRONG - 0.01) : weight,
    isAnyHarm: isAnyHarm && things.length === 1,
    reasons: [
      spokenOf(denial.words, telling.words, things),
      ...(inHead === null ? [] : [`both tell of “${subjects.writtenOf(inHead)}”`]),
      ...(named === null ? [] : [`it names ${named.name}`]),
      ...(isOwn ? [ownWords(denial, claim)] : []),
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
function ownWords({ one }: Denial, told: CaseClaim): string {
  const denied = one.claim.kind === 'stance' ? saidOn({ ...one, claim: one.claim }).to : spanOf(one.published).to;
  const days = daysBetween(denied, spanOf(told.published).to);
  if (days === null || days === 0) return 'the same side tells it';
  const words = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return `the same side tells it, ${words} ${days > 0 ? 'after' : 'before'} denying it`;
}

const allNames = ({ source, claim }: CaseClaim, { subjects }: WeighingContext): ReadonlySet<number> =>
  subjects.beside(source, claim.passage.start).union(subjects.inHead(source));

function rarestOf(names: ReadonlySet<number>, { subjects }: WeighingContext): number | null {
  return [...names].sort((a, b) => subjects.tellersOf(a) - subjects.tellersOf(b) || a - b)[0] ?? null;
}

/** By the last word of the name at least. */
function isNamedIn(name: string, words: string): boolean {
  const last = normaliseForSearch(name).split(' ').at(-1) ?? '';
  return last.length > 3 && ` ${normaliseForSearch(words)} `.includes(` ${last} `);
}

/** A sentence that several claims hold stands once. */
function apart(ordered: readonly Weighed[]): readonly Weighed[] {
  const kept: Weighed[] = [];
  for (const one of ordered) {
    const { source, claim } = one.claim;
    const isKnown = kept.some(
      ({ claim: { source: of, claim: other } }) =>
        of === source && other.passage.start < claim.passage.end && claim.passage.start < other.passage.end,
    );
    if (!isKnown) kept.push(one);
  }
  return kept;
}

/** What was not known or not so; beside an alibi, what the one who gives it is told to have done or been at. */
function askedBy(denial: Denial): ReadonlySet<string> {
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
const saysNotToKnow = ({ one: { claim } }: Denial): boolean =>
  claim.kind === 'stance' && claim.stance === 'claimsIgnorance';
const OF_ANY = /\b(?:any|having been|being)\b|هیچ/iu;
const OF_A_MESSAGE =
  /\b(?:warnings?|letters?|reports?|messages?|complaints?|calls?|notices?|telegrams?|orders?)\b|هشدار|نامه|گزارش|پیام|دستور/iu;

/** What stands in the words of a denial tells nothing, unless they hold their own negation and it is no part of this ("no escape took place: they were called by name"); nor, beside who did not know, what others say not to have known. */
function deniedIn(claims: readonly CaseClaim[]): (telling: Telling, denial: Denial) => boolean {
  const bySource = Map.groupBy(
    claimsOfKind(claims, 'stance').filter(
      ({ claim: { stance } }) => stance === 'denies' || stance === 'claimsIgnorance',
    ),
    ({ source }) => source,
  );
  return ({ claim: { source }, start, end }, denial) =>
    (bySource.get(source) ?? []).some(
      ({ claim: { passage, toward, stance } }) =>
        (stance === 'denies' || saysNotToKnow(denial)) &&
        !saysNot(toward.words) &&
        passage.start < end &&
        start < passage.end,
    );
}

/** Who denies that anybody was taken is answered by who tells of one that was, not by a killing. */
function isOtherDeed({ words }: Denial, telling: Telling): boolean {
  const told = conceptsIn(telling.words).intersection(HARM);
  return OF_TAKING.test(words) && conceptsIn(words).isDisjointFrom(LETHAL) && told.size > 0 && told.isSubsetOf(LETHAL);
}
const OF_TAKING = /\b(?:arrest|detain|captur|abduct|seiz|kidnap|imprison)\w*|گرفتار|بازداشت|دستگیر|توقیف|ربود/iu;
const LETHAL = new Set(['killing', 'shooting', 'burning', 'wound', 'loss', 'demolition']);

/** Whether it can stand against the denial at all: told as having been so, and not by who denies in the same document. */
function canStand({ one }: Denial, { claim, start, end, negated }: Telling, isOwn: boolean): boolean {
  const isSame = claim.source === one.source;
  const isHere = isSame && start < one.claim.passage.end && one.claim.passage.start < end;
  return !isHere && !(isSame && isOwn) && !negated && !isLater(one, claim);
}

/** What happened after it was denied is not what was denied. */
function isLater(one: CaseClaim, { claim }: CaseClaim): boolean {
  if (one.claim.kind !== 'stance' || (claim.kind !== 'event' && claim.kind !== 'figure')) return false;
  const [last, { from }] = [saidOn({ ...one, claim: one.claim }).to, spanOf(claim.when)];
  return last !== null && from !== null && from > last;
}
