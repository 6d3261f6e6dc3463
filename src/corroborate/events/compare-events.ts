// Whether two mentions can be of one event although they name it differently. In: what is told of each. Out: a score, and what it was made of; a proposal, never a verdict.
//
// What two mentions have in particular (a person, a place, words, a crowd, a number) makes them meet; kind and time alone never do. Times that cannot both hold keep them apart, unless
// they tell of what happens to a person once, or name it in the same words within days: then the times stand against one another (conflicts/). The score is made for very many
// pairs, the reasons only for those that are joined (why-they-meet.ts).

import type { DaySpan } from '../../model/weighing.ts';
import { contentWords, inCommon } from '../content-words.ts';
import { daysBetween, isDated, isWithin, lengthOf, meetOf, spanOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { HAPPENINGS, ONCE } from './deeds.data.ts';
import { deedInWords, type EventMention } from './event-mention.ts';
import { isNamedAfter, nested } from './one-place.ts';

export interface EventMeeting {
  /** 0–1. */
  readonly score: number;
  readonly meets: boolean;
  /** Meets although the times given cannot both hold. */
  readonly inSpiteOfTime: boolean;
  /** Also of a day and of the month in which it lies, and of numbers far apart. */
  readonly atOnePlace?: boolean;
  /** Nothing but kind, time and place (and one word for a crowd) is the same. */
  readonly byPlaceAlone?: boolean;
}

/** Of what two mentions have in common besides the place, less says nothing. */
const TELLING = 0.15;

/** From here on two mentions are proposed as of one event. */
const MEETS = 0.5;
/** Days that reports of one event in the same words can lie apart. */
const SLIP = 40;
const VICTIM = 0.5;
/** Longer than any span that a case gives. */
const EVER = 99_999;

const APART: EventMeeting = { score: 0, meets: false, inSpiteOfTime: false };

export function compareEvents(
  a: EventMention,
  b: EventMention,
  { liesIn }: Pick<WeighingContext, 'liesIn'>,
): EventMeeting {
  if (a.deed !== null && b.deed !== null && a.deed !== b.deed) return APART;
  if ((a.total === 'events') !== (b.total === 'events') || isToldBefore(a, b) || isToldBefore(b, a)) return APART;
  const persons = sharedPersons(a, b);
  if (persons === null || isPartOf(a, b) || isPartOf(b, a)) return APART;
  const words = sharedWords(a, b);
  const place = places(a, b, liesIn);
  const besidesPlace = persons + Math.max(0, words) + sharedNumber(a, b) + sharedTerm(a, b);
  const particulars = besidesPlace + Math.min(0, words) + Math.max(0, place);
  if (particulars <= 0) return APART;
  const deed = a.deed !== null && a.deed === b.deed ? 0.1 : 0;
  const time = times(a, b);
  if (time !== null) {
    const score = withinOne(particulars + Math.min(0, place) + time + deed + (areNeighbours(a, b) ? 0.1 : 0));
    return { score, meets: score >= MEETS, inSpiteOfTime: false, byPlaceAlone: besidesPlace < TELLING };
  }
  const once = persons >= VICTIM && a.deed !== null && ONCE.has(a.deed);
  const named = words >= 0.3 && place >= 0 && nearDays(a.span, b.span);
  const score = withinOne(particulars + Math.min(0, place) + deed - 0.1);
  return { score, meets: (once || named) && score >= MEETS, inSpiteOfTime: true };
}

/** Without a day, in a document that appeared before the other happened. */
function isToldBefore(a: EventMention, b: EventMention): boolean {
  if (b.span.from === null || isDated(a.span)) return false;
  const { to } = spanOf(a.one.published);
  return to !== null && to < b.span.from;
}

/** Told in one document, next to one another: about two paragraphs. */
export const areNeighbours = ({ one }: EventMention, { one: other }: EventMention): boolean =>
  one.source === other.source && Math.abs(one.claim.passage.start - other.claim.passage.start) <= 700;

/** To the cent, so that sums of the same parts are the same. */
const withinOne = (score: number): number => Math.max(0, Math.min(1, Math.round(score * 100) / 100));

/** Null where each names one to whom it happened, and not the same. */
function sharedPersons(a: EventMention, b: EventMention): number | null {
  const victims = inCommon(a.victims, b.victims).length;
  if (a.victims.length > 0 && b.victims.length > 0 && victims === 0) return null;
  // What is done to one who is named is a part of what is done to many.
  if (a.victims.length > 0 !== b.victims.length > 0 && (isOfMany(a) || isOfMany(b))) return null;
  return (victims > 0 ? VICTIM : 0) + Math.min(0.2, inCommon(a.others, b.others).length * 0.1);
}

/** That night's dead are not all the dead: of a shorter time within an event that is told to have lasted, or of far fewer. */
export function isPartOf(part: EventMention, whole: EventMention): boolean {
  if (part.inferred !== null || whole.inferred !== null || !isDated(part.span) || !isDated(whole.span)) return false;
  if (part.number !== null && whole.number !== null && part.number > whole.number) return false;
  if (part.number === whole.number || !isOfMany(part) || !isWithin(part.span, whole.span)) return false;
  const [short, long] = [lengthOf(part.span) ?? EVER, lengthOf(whole.span) ?? EVER];
  if (short * 3 > long) return false;
  // All who died of one fire, however long they lay dying: the first count of them is no part of it.
  if (whole.total === null && isOfOneHappening(whole)) return false;
  const lasted = whole.total === 'time' || (whole.one.claim.when?.includes('/') === true && long < EVER);
  const fewer =
    part.number !== null && whole.number !== null && part.number * 3 <= whole.number && !areOfOneName(part, whole);
  return fewer || (lasted && part.number !== null);
}

/** "The protests of 11 to 14 November" and "the November protests": dated less exactly, and no longer for that. */
const areOfOneName = (a: EventMention, b: EventMention): boolean =>
  inCommon(contentWords(namedIn(a)), contentWords(namedIn(b))).length > 0;
const namedIn = ({ one: { claim } }: EventMention): string | null =>
  claim.kind === 'figure' ? claim.event : claim.partOf;

const DIED_OF =
  /\b(?:died|deaths?|dead|perished|succumbed)\s+(?:of|from|to)\s+(?:the|their|his|her|its|gas|burns|wounds|injuries)\b/iu;

/** "The number killed in the fire two weeks ago": on a day within that week, and not in all of it. */
function isOfOneHappening({ one: { claim } }: EventMention): boolean {
  const words = (claim.kind === 'figure' ? claim.event : claim.partOf) ?? '';
  // "Died of the gas between the 12th and the end of the month": one by one, of what happened at once.
  if (DIED_OF.test(`${claim.passage.exact}${claim.passage.suffix}`)) return true;
  return /^(?:the|a|an|that|this)\s/i.test(words) && HAPPENINGS.has(deedInWords(words));
}

const isOfMany = ({ victims, harmed, number }: EventMention): boolean =>
  victims.length === 0 && (harmed.length > 0 || number !== null);

/** One word for a crowd ("prisoners") is common to many events: it needs a time that is nearer than a year. */
function sharedWords(a: EventMention, b: EventMention): number {
  const harmed = inCommon(a.harmed, b.harmed).length;
  const across = inCommon(a.words, b.harmed).length + inCommon(a.harmed, b.words).length;
  const otherCrowd = a.harmed.length > 0 && b.harmed.length > 0 && harmed + across === 0;
  // Other people, and another number of them; the same long number is one crowd in other words: 276 girls, 276 daughters.
  const counted = otherCrowd && a.number !== null && b.number !== null && a.number !== b.number;
  const sameMany = a.number === b.number && tellingNumber(a) !== null;
  return (
    Math.min(0.45, inCommon(a.words, b.words).length * 0.2) +
    (harmed === 0 ? 0 : harmed === 1 ? 0.1 : 0.3) +
    Math.min(0.2, across * 0.1) -
    (counted ? 0.35 : otherCrowd && !sameMany ? 0.15 : 0)
  );
}

/** The same number of the same deed: the longer it is, and the nearer in time, the less that happens twice. */
function sharedNumber(a: EventMention, b: EventMention): number {
  const number = tellingNumber(a);
  if (number === null || number !== tellingNumber(b)) return 0;
  const digits = String(number).replace(/0+$/, '').length;
  if (number >= 10_000 || digits >= 3) return 0.25;
  return Math.max(lengthOf(a.span) ?? EVER, lengthOf(b.span) ?? EVER) <= 31 ? 0.2 : 0.1;
}

/** Thousands of one deed "between 1976 and 1981": few other things lasted from the same year to the same year. */
function sharedTerm(a: EventMention, b: EventMention): number {
  const term = countedTerm(a);
  return term !== null && term === countedTerm(b) && !areOfOtherPlaces(a, b) ? 0.35 : 0;
}

const placesToldOf = ({ where, around }: EventMention): readonly string[] => (where === null ? around : [where]);

/** Both documents name places, and none in common. */
function areOfOtherPlaces(a: EventMention, b: EventMention): boolean {
  const [here, there] = [placesToldOf(a), placesToldOf(b)];
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((one) => there.some((other) => nested(one, other, () => null) === true))
  );
}

/** The span of years over which thousands are counted; null where it is one year or less, or fewer are counted. */
export const countedTerm = ({ span, number, inferred }: EventMention): string | null =>
  number !== null &&
  number >= 1000 &&
  inferred === null &&
  (lengthOf(span) ?? EVER) > 366 &&
  (lengthOf(span) ?? EVER) < EVER
    ? `${span.from} ${span.to}`
    : null;

/** Below a hundred a number says nothing. */
export const tellingNumber = ({ number }: EventMention): number | null =>
  number !== null && number >= 100 ? number : null;

/** In documents that have a name in common, a number that is not round. */
export const isMark = (number: number): boolean => number > 20 && (number % 10 !== 0 || number >= 1000);

function places(a: EventMention, b: EventMention, liesIn: WeighingContext['liesIn']): number {
  if (a.place === null || b.place === null || a.where === null || b.where === null)
    return isThatSite(a, b) || placeInCommon(a, b) !== null ? 0.1 : 0;
  if (a.place === b.place) return 0.2;
  const inside = nested(a.where, b.where, liesIn);
  // Who names two places in one text means two; another text may call the same place by another name.
  const meansTwo = a.one.source === b.one.source && a.inferred === null && b.inferred === null;
  return inside === true ? 0.1 : inside === null && !meansTwo ? -0.15 : -0.3;
}

/** Counted of the same days, and the document of the one that gives no place tells of that of the other. */
export function placeInCommon(a: EventMention, b: EventMention): string | null {
  if ([a, b].some(({ number, span }) => number === null || (lengthOf(span) ?? EVER) > NEWS)) return null;
  if (a.one.source === b.one.source || (a.where !== null && b.where !== null)) return null;
  const there = placesToldOf(b);
  return placesToldOf(a).find((one) => there.some((other) => nested(one, other, () => null) === true)) ?? null;
}

/** Many who died "in the market" on the day on which many died in the market of Tarsel. */
function isThatSite(a: EventMention, b: EventMention): boolean {
  const [named, other] = a.place === null ? [b, a] : [a, b];
  const said = other.one.claim.where;
  return (
    said !== null &&
    other.place === null &&
    named.where !== null &&
    [a, b].every(({ number, span }) => number !== null && (lengthOf(span) ?? EVER) <= 3) &&
    isNamedAfter(named.where, said)
  );
}

/** Null where they cannot be at the same time. The more exactly both are dated, the more their meeting says. */
function times(a: EventMention, b: EventMention): number | null {
  if (!isDated(a.span) || !isDated(b.span)) return isNewsOf(a, b) || isNewsOf(b, a) ? 0.15 : 0;
  if (!spansMeet(a.span, b.span)) return null;
  const widest = Math.max(lengthOf(a.span) ?? EVER, lengthOf(b.span) ?? EVER);
  if (lengthOf(meetOf(a.span, b.span)) === null) return 0.05;
  return widest <= 3
    ? 0.4
    : widest <= 31
      ? 0.35
      : widest <= 93
        ? 0.3
        : widest <= 366
          ? 0.25
          : widest <= 1100
            ? 0.1
            : 0.05;
}

/** So long a happening is told of without its day. */
const NEWS = 31;

/** Counted without a day, in a document that appeared soon after the other happened. */
export function isNewsOf(undated: EventMention, { span }: EventMention): boolean {
  if (isDated(undated.span) || undated.number === null || (lengthOf(span) ?? EVER) > NEWS) return false;
  const appeared = spanOf(undated.one.published);
  if ((lengthOf(appeared) ?? EVER) > NEWS) return false;
  const [since, after] = [daysBetween(span.from, appeared.from), daysBetween(span.to, appeared.from)];
  return since !== null && after !== null && since >= 0 && after <= NEWS;
}

function nearDays(a: DaySpan, b: DaySpan): boolean {
  const gap = Math.max(daysBetween(a.to, b.from) ?? 0, daysBetween(b.to, a.from) ?? 0);
  return gap <= SLIP;
}
