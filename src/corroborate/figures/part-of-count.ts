// Whether a figure of a count is a part of another: some of a crowd, of a shorter time, in a hospital, what one pair of eyes saw. In: two figures of one event. Out: why the smaller is
// a part of the larger; empty where nothing says so.

import { inCommon } from '../content-words.ts';
import { isWithin, lengthOf, spanWords } from '../day-span.ts';
import { isMark } from '../events/compare-events.ts';
import { deedOf } from '../events/event-mention.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type Counted, timeOf, wordsIn } from './counted.ts';
import { someOfACrowd } from './crowds.ts';
import { rangesMeet } from './figure-range.ts';
import { hospitalOf } from './in-hospital.ts';
import { areLeft, areMissing } from './left-of-them.ts';

/** "that night", "in one day", "on the first day": a stretch of the whole. */
const STRETCH =
  /\b(?:that|same|one|single|first|second|third|last|each|every|per)\s+(?:day|night|evening|morning|afternoon|week|weekend|hour)\b|\b(?:daily|nightly|overnight|a (?:day|night|week))\b|(?:آن|همان|یک|هر|نخستین|اولین)\s*(?:شب|روز|هفته)|(?:شبی|روزانه|شبانه)/iu;

/** Why the smaller is a part of the larger: by its own words, or because its document gives the larger number too. */
export function partOfIt(
  smaller: Counted,
  larger: Counted,
  counted: readonly Counted[],
  { liesIn }: Pick<WeighingContext, 'liesIn'>,
): readonly string[] {
  const givesBoth = counted.some(
    ({ figure, range, number }) =>
      figure.source === smaller.figure.source && number > smaller.number && rangesMeet(range, larger.range),
  );
  return [
    ...someByItsWords(smaller, larger),
    ...(givesBoth ? someOfACrowd(smaller, larger) : []),
    ...narrowerTime(smaller, larger),
    ...inHospital(smaller, larger, counted),
    ...whileHeld(smaller, larger),
    ...seenByOne(smaller, larger),
    ...narrowerPlace(smaller, larger, liesIn),
  ];
}

/** "41 of the dead", "twenty of the dead": by its own words some of a larger number. */
const OF_THEM =
  /\S\s+of\s+(?:(?:them|whom)\b|(?:the|those|these|its|their)\s+(?:\d+\s+)?(?:dead|killed|deaths|victims|casualties|fatalities|bodies|who|injured|wounded|missing|disappeared|survivors)\b)|(?:تن|نفر)\s+از\s+(?:این|آن|آنان|آنها|جان.?باختگان|کشته.?شدگان|قربانیان|اعدام.?شدگان|مجروحان|زخمی.?ها|مصدومان|ناپدید.?شدگان|مفقودان)/iu;
/** "12 of the detainees" were arrested; of detainees who died they are all. */
const OF_THE_HELD =
  /\S\s+of\s+(?:the|those|these)\s+(?:detained|arrested|detainees|prisoners)\b|(?:تن|نفر)\s+از\s+بازداشت.?شدگان/iu;

const someByItsWords = (smaller: Counted, larger: Counted): readonly string[] =>
  isSomeOf(smaller) && !isSomeOf(larger) && !areOfOneDay(smaller, larger)
    ? [`“${wordsIn(smaller)}” are some of them`]
    : areLeft(smaller) && !areLeft(larger) && !areMissing(larger)
      ? [`“${wordsIn(smaller)}” are those still left of them`]
      : [];

/** Of a whole that is told beside it, all who died on that day. */
const areOfOneDay = ({ figure: { claim: a } }: Counted, { figure: { claim: b } }: Counted): boolean =>
  a.partOf !== null && a.when !== null && a.when === b.when;

function isSomeOf({ figure: { claim } }: Counted): boolean {
  const { prefix, exact, suffix } = claim.passage;
  if (OF_SO_MANY.test(prefix)) return true;
  const words = `${exact}${/^\s+(?:of|از)\s/u.test(suffix) ? suffix.slice(0, BEHIND) : ''}`.replaceAll(/\s+/g, ' ');
  return OF_THEM.test(words) || (deedOf(claim.of) === 'arrest' && OF_THE_HELD.test(words));
}
/** "Of these 64, 21 were women", «از این ۶۴ نفر ۲۱ نفر»: of a number told right before. */
const OF_SO_MANY =
  /\bof\s+(?:(?:the|these|those|its|their|all)\s+)*\p{Nd}[\p{Nd},]*(?:\s+\p{L}+){0,2},?\s*$|(?<!\p{L})از\s(?:(?:این|آن|میان|مجموع|جمع)\s){0,2}[\p{Nd}٬]+\s(?:نفر|تن|نام|زندانی|کشته|جان.?باخته)?\s*،?\s*$/iu;
/** So much behind the number says of whom. */
const BEHIND = 24;

function narrowerTime(smaller: Counted, larger: Counted): readonly string[] {
  const [few, all] = [timeOf(smaller), timeOf(larger)];
  const { prefix, exact, suffix } = smaller.figure.claim.passage;
  // "Confirmed three deaths last night": when it was said.
  const isOfSaying = smaller.figure.claim.when === null && smaller.figure.claim.sayer.at(-1)?.when != null;
  const stretch = isOfSaying ? undefined : STRETCH.exec(`${prefix} ${exact} ${suffix}`)?.[0];
  if (few === null || all === null) return stretch === undefined ? [] : [`it is said of “${stretch.trim()}”`];
  // A year by which the same deed is only vaguely dated is no longer time of which the day is a part.
  const isScope =
    larger.figure.claim.when?.includes('/') === true ||
    (smaller.number * 3 <= larger.number && (lengthOf(all) ?? 0) > A_SEASON);
  const narrow =
    isScope && isWithin(few, all) && (lengthOf(few) ?? 0) * 3 <= (lengthOf(all) ?? Number.POSITIVE_INFINITY);
  // A day may be all there was of it, where both call it by one name.
  if (!narrow || (stretch === undefined && sameName(smaller, larger))) return [];
  return [`it is of ${spanWords(few)}, within ${spanWords(all)}`];
}

/** Who died in hospital, or on the way there, or could have been saved, is counted of all who died. */
function inHospital(smaller: Counted, larger: Counted, counted: readonly Counted[]): readonly string[] {
  const [few, all] = [hospitalOf(smaller) ?? hospitalOfNumber(smaller, counted), hospitalOf(larger)];
  return few === null || all !== null ? [] : [`it is said of “${few}”`];
}

/** A number that is not round is the same count, though only one says where it was made. */
const hospitalOfNumber = ({ number }: Counted, counted: readonly Counted[]): string | null =>
  isMark(number) ? (counted.flatMap((one) => (one.number === number ? (hospitalOf(one) ?? []) : []))[0] ?? null) : null;

/** "Three of the arrested died under torture": of those who were killed in the street they are none. Where the larger number may be of the held too, the two are held against one another. */
function whileHeld(smaller: Counted, larger: Counted): readonly string[] {
  const { exact, suffix } = smaller.figure.claim.passage;
  const held = WHILE_HELD.exec(`${exact} ${suffix.split(/[.;؛!?؟]/u)[0] ?? ''}`)?.[0].trim();
  const { passage, where, population, event } = larger.figure.claim;
  const told = [passage.prefix, passage.exact, passage.suffix, where, population, event].join(' ');
  return held === undefined || OF_THE_CAPTIVE.test(told) ? [] : [`it is said of “${held}”`];
}
const WHILE_HELD =
  /\b(?:under torture|under interrogation|in custody|in detention)\b|(?:زیر|بر اثر|در اثر|تحت)\s(?:شکنجه|بازجویی|استنطاق)(?!\p{L})|در\s(?:بازداشت|توقیف|حبس)(?!\p{L})/iu;
const OF_THE_CAPTIVE =
  /\b(?:prison\p{L}*|jail\p{L}*|cells?|custody|detention|detain\p{L}*|inmates?|captiv\p{L}*|tortur\p{L}*|interrogat\p{L}*|ward|camp|held)\b|زندان|بازداشت|توقیف|محبوس|حبس|شکنجه|بازجویی|استنطاق|سلول|بندی|اسیر|اردوگاه/iu;

/** "I saw nine lying by the stop", "I shot two", «خودم هفت تا شمردم»: what one pair of eyes saw is no number of all; who counts names, graves or a register counts more than that. */
function seenByOne(smaller: Counted, larger: Counted): readonly string[] {
  const { prefix, exact, suffix } = smaller.figure.claim.passage;
  const seen = SEEN.exec(`${prefix} ${exact}`)?.[0] ?? SEEN_BEHIND.exec(suffix.split(/[.;؛!?؟]/u)[0] ?? '')?.[0];
  if (
    seen === undefined ||
    SEEN.test(`${larger.figure.claim.passage.prefix} `) ||
    /\b(?:names|graves|skulls)\b|نام|قبر|گور/iu.test(exact)
  )
    return [];
  return [`it is what one saw: “${seen.trim()}”`];
}
const SEEN =
  /\b(?:I|we)\s+(?:myself\s+|only\s+|personally\s+)?(?:saw|carried|passed|stepped over|washed|shot|killed|hanged|buried|counted (?:the )?(?:bodies|corpses|dead))\b[^.;]*|(?:با چشم خود|به چشم خود|خودم دیدم|من دیدم|اونی که دیدم|آنچه دیدم)[^.؛]*/iu;
const SEEN_BEHIND = /^\s*(?:را\s+|رو\s+)?(?:(?:خودم|به چشم خود|با چشم خود)\s+)?(?:دیدم|شمردم)/u;

/** "In October" is what was done on two days of it, told less exactly. */
const A_SEASON = 93;

const sameName = (a: Counted, b: Counted): boolean =>
  a.mention !== null && b.mention !== null && inCommon(a.mention.words, b.mention.words).length > 0;

/** "58 died, 11 of them in Tarsel". */
function narrowerPlace(smaller: Counted, larger: Counted, liesIn: WeighingContext['liesIn']): readonly string[] {
  const [few, all] = [smaller.figure.claim.where, larger.figure.claim.where];
  const { place = null, where = null, isOfTown = false } = smaller.mention ?? {};
  if (isOfTown && larger.mention?.isOfTown !== true && larger.mention?.place !== place)
    return [`it is of ${where}, and its document counts more in all`];
  if (few === null || all === null || smaller.mention?.place === larger.mention?.place) return [];
  return liesIn(few, all) === true ? [`it is of ${few}, which lies in ${all}`] : [];
}
