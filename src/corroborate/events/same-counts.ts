// Counts of one happening in documents that date or place it differently, or not at all: what they have in common is the ship, the camp, the village of which they tell, and that it is what they
// tell above all. In: groups, as far as pairs have joined them. Out: the same groups, further joined, each with what joined it.
//
// Several weak grounds are weighed together (count-grounds.ts). They join only what can be one count: of one deed, at times that can be one, told after it happened. A count without a day goes
// to the one event that its grounds speak for, and to none where it may be of two.

import { daysBetween, isDated, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type CountGrounds, type CountsAround, groundsOf } from './count-grounds.ts';
import { areLikeCounts, type CountTold, countsTold, publishedOf } from './counts-told.ts';
import type { EventGroup, Joining } from './event-groups.ts';
import type { EventMention } from './event-mention.ts';

/** From here on two counts are proposed as of one happening. */
const ENOUGH = 2;
/** Of one that gives no day, for the only day that it can be of; and so much more than for any other. */
const ENOUGH_FOR_A_DAY = 1;
const CLEARLY_MORE = 1;
/** A name that more counts of a deed have tells none of them from another. */
const MOST_OF_NAME = 60;
/** A case of so many documents that count the dead can be about one happening. */
const FEW_DOCUMENTS = 20;

/** Likely and no more; grounds twice as strong hold also where two names of places are not known to be one. */
const meetingScore = (grounds: number): number =>
  Math.min(0.8, 0.5 + Math.max(0, Math.round((grounds - ENOUGH) * 10)) / 100);

type Sharing = ReadonlyMap<CountTold, ReadonlyMap<CountTold, CountGrounds>>;

/** Twice: what is joined by then has the names of several documents, and is the main count of more. */
export function joinSameCounts(join: Joining, context: WeighingContext): void {
  joinOnce(join, context);
  joinOnce(join, context);
}

function joinOnce(join: Joining, context: WeighingContext): void {
  const told = countsTold(join.groups(), context);
  const sharing = sharingGrounds(told, context);
  const joined = (one: CountTold, other: CountTold, { score: weight, reasons }: CountGrounds): void => {
    const [a, b] = [one.group.mentions[0], other.group.mentions[0]];
    const now = [join.now(one.group), join.now(other.group)] as const;
    if (a === undefined || b === undefined || now[0] === now[1] || !areLikeCounts(...now)) return;
    const score = meetingScore(weight);
    const meeting = { score, meets: true, inSpiteOfTime: areNextDays(...now) };
    join.ifTheyCan(one.group.at, other.group.at, meeting, context, () => ({ a, b, score, reasons }));
  };
  for (const [one, other, grounds] of pairsOf(told, sharing))
    if (one.isDay && other.isDay && grounds.score >= ENOUGH) joined(one, other, grounds);
  for (const one of told.filter(({ isDay }) => !isDay)) {
    const event = theOneOf(one, sharing, join);
    if (event !== null) joined(one, event.other, event.grounds);
  }
  for (const [one, other, grounds] of pairsOf(told, sharing))
    if (
      !one.isDay &&
      !other.isDay &&
      grounds.score >= ENOUGH &&
      daysOf(one, sharing, join).union(daysOf(other, sharing, join)).size <= 1
    )
      joined(one, other, grounds);
}

/** In the night: one dates it to the day before, another to the day after. By day it is another killing, unless it is the very number. */
function areNextDays(one: EventGroup, other: EventGroup): boolean {
  const [a, b] = [one.span, other.span];
  if (a.to === null || b.from === null || (daysBetween(a.to, b.from) !== 1 && daysBetween(b.to, a.from) !== 1))
    return false;
  const numbers = new Set(one.mentions.map(({ number }) => number));
  const same = other.mentions.some(({ number }) => number !== null && number > 2 && numbers.has(number));
  return same || [one, other].some(({ mentions }) => mentions.some(isOfNight));
}

const isOfNight = ({ one: { claim } }: EventMention): boolean =>
  NIGHT.test(`${claim.passage.prefix} ${claim.passage.exact} ${claim.passage.suffix}`);
const NIGHT =
  /\b(?:nights?|overnight|midnight|dawn|daybreak|before light|small hours|early hours|evening|dusk|[1-5]\s?a\.?m\b|early on)|شب|بامداد|سحر|سپیده|نیمه.?شب|غروب|شامگاه/iu;

/** The events of a day with which it has grounds in common: who names one that has several may mean any of them. */
const daysOf = (one: CountTold, sharing: Sharing, join: Joining): ReadonlySet<EventGroup> =>
  new Set([...(sharing.get(one) ?? [])].filter(([{ isDay }]) => isDay).map(([{ group }]) => join.now(group)));

/** Of each, the others for which any ground speaks. */
function sharingGrounds(told: readonly CountTold[], { subjects }: WeighingContext): Sharing {
  const around = countsAround(told, subjects);
  const byMark = Map.groupBy(
    told.flatMap((one) => marksOf(one).map((mark) => ({ mark, one }))),
    ({ mark }) => mark,
  );
  return new Map(
    told.map((one) => {
      const found = new Map<CountTold, CountGrounds>();
      for (const mark of marksOf(one)) {
        const these = byMark.get(mark) ?? [];
        if (these.length > MOST_OF_NAME) continue;
        for (const { one: other } of these) {
          if (other === one || found.has(other) || !canBeOne(one, other)) continue;
          const grounds = groundsOf(one, other, around);
          if (grounds.score > 0) found.set(other, grounds);
        }
      }
      return [one, found];
    }),
  );
}

/** What a count is found by: the names around it, its number and who gives it, and of a main count all names of its document and its deed. */
const marksOf = ({ deed, beside, head, all, numbers, given, isMain }: CountTold): readonly string[] => [
  ...[...given].map((one) => `${deed} given ${one}`),
  ...[...beside.union(head)].map((no) => `${deed} named ${no}`),
  ...[...numbers].map((number) => `${deed} number ${number}`),
  ...(isMain ? [`${deed} main`, ...[...all].map((no) => `${deed} main ${no}`)] : []),
];

function countsAround(told: readonly CountTold[], subjects: CountsAround['subjects']): CountsAround {
  const documents = (these: readonly CountTold[]): number =>
    new Set(these.flatMap((one) => [...one.group.sources])).size;
  // Not of the deed alone: of hundreds of documents two that tell of drownings are not of one sea.
  const isSmall = documents(told) <= FEW_DOCUMENTS;
  const common = new Map<string, CommonDay>();
  for (const { deed, isDay, all, group } of told)
    if (isDay)
      for (const name of [null, ...all]) common.set(`${deed} ${name}`, narrowed(common.get(`${deed} ${name}`), group));
  return {
    subjects,
    documents: documents(told),
    isAlone(deed, name) {
      const { from, to } = common.get(`${deed} ${name}`) ?? { from: '', to: '~' };
      return from <= to && (name !== null || isSmall);
    },
  };
}

/** The latest of the first days and the earliest of the last: of one day as long as the one is not behind the other. */
interface CommonDay {
  readonly from: string;
  readonly to: string;
}

const narrowed = (known: CommonDay = { from: '', to: '~' }, { span: { from, to } }: EventGroup): CommonDay => ({
  from: from !== null && from > known.from ? from : known.from,
  to: to !== null && to < known.to ? to : known.to,
});

function* pairsOf(
  told: readonly CountTold[],
  sharing: Sharing,
): Generator<readonly [CountTold, CountTold, CountGrounds]> {
  for (const one of told)
    for (const [other, grounds] of sharing.get(one) ?? [])
      if (one.group.at < other.group.at) yield [one, other, grounds];
}

/** What one document counts twice is told apart by its words. */
const areOfOneText = (a: CountTold, b: CountTold): boolean => a.group.sources.union(b.group.sources).size === 1;

/** Who is held on a day, who was arrested and who was carried off are three counts. */
function areOfOneAct(a: CountTold, b: CountTold): boolean {
  const [x, y] = [a, b].map(({ group }) => new Set(group.mentions.flatMap(({ one: { claim } }) => actOf(claim))));
  return a.deed !== 'arrest' || x === undefined || y === undefined || !x.isDisjointFrom(y);
}
const actOf = (claim: EventMention['one']['claim']): readonly string[] =>
  claim.kind === 'figure' && claim.of !== null ? [claim.of] : [];

/** Of numbers and at times that can be one, or in one night; told after it happened. */
const canBeOne = (a: CountTold, b: CountTold): boolean =>
  (!isDated(a.group.span) ||
    !isDated(b.group.span) ||
    spansMeet(a.group.span, b.group.span) ||
    areNextDays(a.group, b.group)) &&
  !areOfOneText(a, b) &&
  areOfOneAct(a, b) &&
  isToldAfter(a, b) &&
  isToldAfter(b, a) &&
  areLikeCounts(a.group, b.group);

/** A document that appeared before the other happened counts something else. */
const isToldAfter = (one: CountTold, { group }: CountTold): boolean =>
  group.span.from === null ||
  publishedOf(one).some(({ to }) => to === null || (daysBetween(group.span.from, to) ?? 0) >= 0);

/** The event its grounds speak for; null where it may be another as well. */
function theOneOf(
  one: CountTold,
  sharing: Sharing,
  join: Joining,
): { readonly other: CountTold; readonly grounds: CountGrounds } | null {
  const byEvent = new Map<EventGroup, { readonly other: CountTold; readonly grounds: CountGrounds }>();
  for (const [other, grounds] of sharing.get(one) ?? []) {
    if (!other.isDay) continue;
    const event = join.now(other.group);
    if (grounds.score > (byEvent.get(event)?.grounds.score ?? 0)) byEvent.set(event, { other, grounds });
  }
  const [first, ...others] = [...byEvent.values()].sort(
    (x, y) => y.grounds.score - x.grounds.score || x.other.group.at - y.other.group.at,
  );
  // Two counts of one day leave it open which of them, and not of which day it is.
  const second = others.find(
    ({ other }) => first !== undefined && !spansMeet(other.group.span, first.other.group.span),
  );
  const isClear = second === undefined || (first?.grounds.score ?? 0) - second.grounds.score >= CLEARLY_MORE;
  return first !== undefined && first.grounds.score >= ENOUGH_FOR_A_DAY && isClear ? first : null;
}
