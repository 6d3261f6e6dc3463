// The day and place of what a document tells without giving them again: taken from what it tells just before. In: the mentions of one document. Out: the same mentions, those that
// could be placed with the reason why. What is placed so is inferred, and says so.
//
//   of the same words      "41 men were shot" counts those of "the shooting of 41 men"
//   in the course of it    killed, told right after a dated protest
//   the one time           a toll, in a document that counts so of one time only (one-time-told.ts)
//   the one known          "the massacre", in a document that dates one massacre and no other

import type { ClaimId } from '../../model/ids.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { byPlace } from '../case-claim.ts';
import { isDated, lengthOf, spanOf, spansMeet, spanWords } from '../day-span.ts';
import { voiceOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { isPartOf } from './compare-events.ts';
import { HAPPENINGS, IN_THE_COURSE_OF } from './deeds.data.ts';
import { deedInWords, type EventMention, isByPublication } from './event-mention.ts';
import { areElsewhere, distance, isOfMany, isOfOne, isPart, isToldAsDone } from './in-one-document.ts';
import { countOfTheOneTime } from './one-time-told.ts';
import type { Subjects } from './subjects.ts';
import { isOfOneTown, toldBeside } from './told-beside.ts';

/** Code points between what is told and what it is told in the course of: about two paragraphs. */
const NEAR = 700;

export function withSettings(
  mentions: readonly EventMention[],
  { subjects }: Pick<WeighingContext, 'subjects'>,
): readonly EventMention[] {
  const cutsOf = cutsBefore(subjects);
  const ordered = mentions.toSorted((a, b) => byPlace(a.one, b.one));
  const counted = countedBy(ordered);
  // A day that was read and cannot hold is not made up for by another.
  const isSet = (mention: EventMention): boolean =>
    !isByPublication(mention) && (isDated(mention.span) || mention.inferred !== null);
  const first = ordered.map((mention) =>
    isSet(mention) ? mention : (fromTheSameNumber(mention, ordered) ?? fromItsWords(mention, counted)),
  );
  const placed: EventMention[] = [];
  for (const mention of first)
    placed.push(
      isSet(mention) || mention.total !== null || isUntilNow(mention, counted)
        ? mention
        : (fromBefore(mention, placed, cutsOf(mention)) ?? fromTheOneTime(mention, first) ?? mention),
    );
  const known = placed.map((mention) =>
    isSet(mention) || mention.total !== null ? mention : (fromTheOneKnown(mention, placed) ?? mention),
  );
  const located = known
    .map((mention, at) => inThatPlace(mention, known.slice(0, at)))
    .map((mention, at, all) => ({ ...mention, isOfTown: isOfOneTown(mention, all.slice(0, at)) }));
  return located.map((mention, at) => {
    const set = inItsCourse(mention, located);
    return set.recounts === null ? { ...set, recounts: recountedBy(set, located, at, cutsOf(set)) } : set;
  });
}

type IsCut = (before: EventMention) => boolean;

/** A paragraph that gives a day of its own goes on to something else: "In October 2018 the ministry said three". */
const cutsBefore =
  (subjects: Subjects): ((mention: EventMention) => IsCut) =>
  ({ one }) => {
    const day = subjects.dayBefore(one.source, one.claim.passage.start);
    const span = spanOf(day?.edtf ?? null);
    return (before) =>
      day !== null && day.at >= before.one.claim.passage.end && isDated(before.span) && !spansMeet(span, before.span);
  };

const THAT_PLACE =
  /^(?:the|this|that)\s+(?:town|city|village|camp|prison|jail|district|market|school|hospital|region|province|island|port|area)$/iu;

/** "In the town" is in the one that was named last. */
function inThatPlace(mention: EventMention, before: readonly EventMention[]): EventMention {
  const said = mention.one.claim.where;
  if (mention.place !== null || said === null || !THAT_PLACE.test(said)) return mention;
  const other = before.findLast((one) => one.place !== null && distance(one, mention) <= NEAR);
  if (other === undefined) return mention;
  return { ...mention, where: other.where, place: other.place, placedBy: `“${said}” is taken to be ${other.where}` };
}

/** Told beside an attack, a fire, a sinking of the same time and place: in its course. */
function inItsCourse(mention: EventMention, all: readonly EventMention[]): EventMention {
  const course = IN_THE_COURSE_OF[mention.deed ?? ''] ?? [];
  if (mention.victims.length > 0 || !isToldAsDone(mention)) return mention;
  const others = all.filter(
    (one) =>
      HAPPENINGS.has(one.deed) &&
      course.includes(one.deed ?? '') &&
      distance(one, mention) <= NEAR &&
      isDated(one.span) &&
      isDated(mention.span) &&
      spansMeet(one.span, mention.span) &&
      (isNamedFor(mention, one) || !areElsewhere(mention, one)),
  );
  const [other] = others.toSorted(
    (a, b) =>
      Number(isNamedFor(mention, b)) - Number(isNamedFor(mention, a)) || distance(a, mention) - distance(b, mention),
  );
  if (other === undefined) return mention;
  const during = other.one.claim.id;
  // Of "the fire in Orvane prison" that killed 40 "in Tarsel": where it burned is where they died.
  return isNamedFor(mention, other) && other.place !== null && other.place !== mention.place
    ? {
        ...mention,
        during,
        where: other.where,
        place: other.place,
        placedBy: `told of ${what(other)}, which was there`,
      }
    : { ...mention, during };
}

/** "A fire killed 40", "40 died in the attack": its own words say in what. */
function isNamedFor({ one: { claim } }: EventMention, { deed }: EventMention): boolean {
  const words = claim.kind === 'figure' ? claim.event : claim.partOf;
  return words !== null && deedInWords(words) === deed;
}

/** "21 have been executed in a week" is of all that time, and not of the day told right before. */
const UNTIL_NOW = /\b(?:has|have)\s+(?:\p{L}+\s+)?(?:been|died|\p{L}+ed)\b/iu;
const isUntilNow = (mention: EventMention, counted: ReadonlyMap<string, EventMention>): boolean =>
  [mention, counted.get(mention.one.claim.id)].some((one) => UNTIL_NOW.test(one?.one.claim.passage.exact ?? ''));

/** Events and figures that name one another: by the id of either, the other. */
function countedBy(mentions: readonly EventMention[]): ReadonlyMap<string, EventMention> {
  const byId = new Map(mentions.map((mention) => [mention.one.claim.id as string, mention]));
  const found = new Map<string, EventMention>();
  for (const event of mentions) {
    if (event.one.claim.kind !== 'event') continue;
    for (const id of event.one.claim.figures) {
      const figure = byId.get(id);
      if (figure === undefined || figure.deed !== event.deed) continue;
      found.set(id, event);
      if (!found.has(event.one.claim.id)) found.set(event.one.claim.id, figure);
    }
  }
  return found;
}

/** Below it a number is too common to be the same count. */
const SAME_COUNT = 3;
/** Three that the council confirms and three who died at home are no one count. */
const SAME_OF_ANY_VOICE = 10;

/** "Fire kills 102", and then "killed 102 inmates on Saturday". */
function fromTheSameNumber(mention: EventMention, all: readonly EventMention[]): EventMention | null {
  const { deed, number } = mention;
  if (deed === null || number === null || number < SAME_COUNT || mention.total !== null) return null;
  const same = all.filter(
    (other) =>
      other.deed === deed &&
      other.number === number &&
      (number >= SAME_OF_ANY_VOICE || voiceOf(other.one.claim) === voiceOf(mention.one.claim)) &&
      isDated(other.span) &&
      (other.inferred === null || isOfBodies(other)),
  );
  const first = same.find(({ place }) => place !== null) ?? same[0];
  if (first === undefined || !isToldAsDone(mention) || same.some((other) => !spansMeet(other.span, first.span)))
    return null;
  const why = `the document gives the same number, of ${spanWords(first.span)}`;
  if (!areElsewhere(mention, first)) return placedAs(mention, first, why);
  // The headline says in which country, the text in which town.
  return isInHead(mention) ? { ...placedAs(mention, first, why), where: first.where, place: first.place } : null;
}

const isOfBodies = ({ one: { claim } }: EventMention): boolean => claim.kind === 'figure' && claim.unit === 'bodies';

const isInHead = ({ one }: EventMention): boolean => one.claim.passage.start < HEAD;
const HEAD = 120;

function fromItsWords(mention: EventMention, counted: ReadonlyMap<string, EventMention>): EventMention {
  const other = counted.get(mention.one.claim.id);
  if (other === undefined || !isDated(other.span)) return mention;
  return placedAs(mention, other, `told in the same words, which give ${spanWords(other.span)}`);
}

function fromTheOneTime(mention: EventMention, all: readonly EventMention[]): EventMention | null {
  const main = isToldAsDone(mention) ? countOfTheOneTime(mention, all) : null;
  return main === null ? null : placedAs(mention, main, `${ONE_TIME} ${what(main)}, of ${spanWords(main.span)}`);
}
const ONE_TIME = 'its document counts so of one time only:';

/** What is told right beside it; of two that have their time from one count, that count. */
function recountedBy(mention: EventMention, all: readonly EventMention[], at: number, isCut: IsCut): ClaimId | null {
  if (isSomeOfOthers(mention.one)) return null;
  const beside = toldBeside(
    mention,
    all.slice(0, at).filter((other) => !isCut(other)),
  );
  const isPlaced = ({ inferred }: EventMention): boolean => inferred?.startsWith(ONE_TIME) === true;
  const other = all.find(({ one }) => one.claim.id === beside);
  const main = isPlaced(mention) && (other === undefined || isPlaced(other)) ? countOfTheOneTime(mention, all) : null;
  return main === null || main.number === mention.number ? beside : main.one.claim.id;
}

function fromBefore(mention: EventMention, before: readonly EventMention[], isCut: IsCut): EventMention | null {
  const { deed, one } = mention;
  if (deed === null || !isToldAsDone(mention)) return null;
  const start = one.claim.passage.start;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i];
    if (other === undefined || start - other.one.claim.passage.end > NEAR) return null;
    if (!isDated(other.span) || other.inferred !== null || other.deed === null || isPart(other, before)) continue;
    if (isCut(other) || (isOfMany(mention) && isOfOne(other))) continue;
    const course = IN_THE_COURSE_OF[deed] ?? [];
    const isBeside = course.includes(other.deed) ? !isCrowdOnly(other) : areCountedTogether(mention, other);
    if (other.deed === deed ? differ(mention, other) : !isBeside) continue;
    const whole = wholeOf(other, before.slice(0, i));
    const counts = whole.deed === deed && mention.number !== null && whole.number !== null && !isSomeOfOthers(one);
    const recounts = counts && mention.number !== whole.number ? whole.one.claim.id : null;
    const why = `told right after ${what(whole)}, of ${spanWords(whole.span)}`;
    return { ...placedAs(mention, whole, why), recounts };
  }
  return null;
}

/** Some of those counted before are no other count of them. */
const isSomeOfOthers = ({ claim }: EventMention['one']): boolean => claim.kind === 'figure' && claim.partOf !== null;

/** "Three died and eight were injured on Thursday. 110 were arrested." What came later says so. */
const areCountedTogether = (mention: EventMention, other: EventMention): boolean =>
  CASUALTIES.has(mention.deed) &&
  CASUALTIES.has(other.deed) &&
  mention.number !== null &&
  other.number !== null &&
  !LATER.test(`${mention.one.claim.passage.exact} ${mention.one.claim.passage.suffix.slice(0, SUFFIX)}`);
const CASUALTIES: ReadonlySet<string | null> = new Set(['killing', 'injury', 'arrest', 'disappearance']);
const LATER = /\b(?:later|afterwards?|since|subsequently|eventually|then|meanwhile)\b|سپس|بعد|پس از/iu;
const SUFFIX = 24;

/** Two thousand who gathered are no protest in which others were killed, unless the text tells of one. */
const isCrowdOnly = ({ deed, one }: EventMention): boolean => deed === 'protest' && one.claim.kind === 'figure';

/** After a part ("on that day alone 61") a text goes on with the whole. */
function wholeOf(part: EventMention, before: readonly EventMention[]): EventMention {
  const whole = before.findLast(
    (other) => other.deed === part.deed && !isFarFrom(other, part) && isPartOf(part, other),
  );
  return whole ?? part;
}

const isFarFrom = ({ one }: EventMention, { one: later }: EventMention): boolean =>
  later.claim.passage.start - one.claim.passage.end > NEAR;

/** Of others than the one before: nobody else who is named, more than those who are, a crowd that is called otherwise, or another number in the same voice. */
const differ = (a: EventMention, b: EventMention): boolean =>
  (a.victims.length > 0 && !a.victims.some((id) => b.victims.includes(id))) ||
  (a.number !== null && b.victims.length > 0 && a.number > b.victims.length) ||
  (a.harmed.length > 0 && b.harmed.length > 0 && !a.harmed.some((word) => b.harmed.includes(word))) ||
  areElsewhere(a, b) ||
  (a.number !== null && b.number !== null && a.number !== b.number && voiceOf(a.one.claim) === voiceOf(b.one.claim));

/** A document that dates one such event, and no other, means that one. */
function fromTheOneKnown(mention: EventMention, all: readonly EventMention[]): EventMention | null {
  if (!mention.named || mention.deed === null || mention.victims.length > 0 || !isToldAsDone(mention)) return null;
  const dated = all.filter(
    (other) =>
      other.deed === mention.deed &&
      other.named &&
      isDated(other.span) &&
      other.inferred === null &&
      !differ(mention, other),
  );
  const byYears = [...Map.groupBy(dated, ({ span }) => yearsOf(span)).values()].sort((x, y) => y.length - x.length);
  const [most, next] = byYears;
  const known = most?.toSorted((x, y) => (lengthOf(x.span) ?? MAX_DAYS) - (lengthOf(y.span) ?? MAX_DAYS))[0];
  if (most === undefined || known === undefined || most.length < 3 * (next?.length ?? 0)) return null;
  return placedAs(
    mention,
    known,
    `the document dates such an event, and hardly another: ${what(known)}, of ${spanWords(known.span)}`,
  );
}

const MAX_DAYS = 99_999;
const yearsOf = ({ from, to }: DaySpan): string => `${from?.slice(0, 4)} ${to?.slice(0, 4)}`;

function placedAs(mention: EventMention, as: EventMention, why: string): EventMention {
  const place = mention.place === null ? { where: as.where, place: as.place } : {};
  return { ...mention, ...place, span: as.span, inferred: why };
}

const what = ({ one }: EventMention): string =>
  `“${(one.claim.kind === 'event' ? one.claim.label : one.claim.passage.exact).replaceAll(/\s+/g, ' ').slice(0, 80)}”`;
