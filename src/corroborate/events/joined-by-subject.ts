// Counts of one happening in documents that date or place it differently, or not at all: what they have in common is the ship, the camp, the village of which they tell. In: groups, as far
// as pairs have joined them. Out: the same groups, further joined, each with the names that joined it.
//
// A name joins only what can be one count: of one deed, at times that can be one, told after it happened. A count without a day goes to the one event that its names tell of, and to none
// where they may be of two. What stands beside a count goes before what stands in the head of its document.

import { daysBetween, isDated, lengthOf, spanOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { isMark } from './compare-events.ts';
import type { EventGroup, Joining } from './event-groups.ts';
import type { EventMention } from './event-mention.ts';
import { areLikeCounts, isOfNamed } from './like-counts.ts';
import type { Subjects } from './subjects.ts';

interface Subject {
  readonly group: EventGroup;
  readonly deed: string;
  readonly beside: ReadonlySet<number>;
  /** Of `beside`, those that stand beside such a count of another document too. */
  readonly telling: ReadonlySet<number>;
  /** Also those of the paragraphs around, where none stands beside. */
  readonly head: ReadonlySet<number>;
  /** Told of anywhere in its documents. */
  readonly all: ReadonlySet<number>;
  /** Told to have happened within a few days. */
  readonly isDay: boolean;
  /** Numbers that few other events have in common with it. */
  readonly numbers: ReadonlySet<number>;
}

interface InCommon {
  readonly score: number;
  readonly names: ReadonlySet<number>;
}

const NO_NAMES: ReadonlySet<number> = new Set();

const FEW_DAYS = 7;
/** Reports that are made within so many days of one another are of what happens then. */
const AT_THAT_TIME = 60;
/** A name that more groups of a deed have tells none of them from another. */
const MOST_OF_NAME = 60;
const SCORE = 0.5;

const BESIDE_BOTH = 2;
const BESIDE_ONE = 1.5;
const IN_HEADS = 1;

export function joinBySubject(join: Joining, context: WeighingContext): void {
  const told = withTelling(join.groups().flatMap((group) => subjectOf(group, context.subjects) ?? []));
  const sharing = sharingNames(told);
  const joined = (one: Subject, other: Subject, { names }: InCommon): void => {
    const [a, b] = [one.group.mentions[0], other.group.mentions[0]];
    const now = [join.now(one.group), join.now(other.group)] as const;
    if (a === undefined || b === undefined || now[0] === now[1] || !areLikeCounts(...now)) return;
    const shown = [...names].slice(0, 3).map((no) => context.subjects.writtenOf(no));
    const isAnswer = [one, other].some(({ all }) => names.isDisjointFrom(all));
    const reasons = [`${isAnswer ? 'one answers a letter that tells' : 'both are told'} of “${shown.join('”, “')}”`];
    const meeting = { score: SCORE, meets: true, inSpiteOfTime: areNextDays(...now) };
    join.ifTheyCan(one.group.at, other.group.at, meeting, context, () => ({ a, b, score: SCORE, reasons }));
  };
  for (const [one, other, common] of pairsOf(told, sharing))
    if (one.isDay && other.isDay && common.score >= BESIDE_ONE) joined(one, other, common);
  for (const one of told.filter(({ isDay }) => !isDay)) {
    const event = theOneOf(one, sharing, join);
    if (event !== null) joined(one, event.other, event.common);
  }
  for (const [one, other, common] of pairsOf(told, sharing))
    if (
      !one.isDay &&
      !other.isDay &&
      common.score + timeInCommon(one, other) >= BESIDE_BOTH &&
      daysOf(one, sharing, join).union(daysOf(other, sharing, join)).size <= 1
    )
      joined(one, other, common);
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

/** The events of a day with which it has a name in common: who names one that has several may mean any of them. */
const daysOf = (
  one: Subject,
  sharing: ReadonlyMap<Subject, ReadonlyMap<Subject, InCommon>>,
  join: Joining,
): ReadonlySet<EventGroup> =>
  new Set([...(sharing.get(one) ?? [])].filter(([{ isDay }]) => isDay).map(([{ group }]) => join.now(group)));

const EVER = 99_999;

/** Null where nobody is counted, or where it is told who was harmed by name: then the names are compared. */
function subjectOf(group: EventGroup, subjects: Subjects): Subject | null {
  const [head] = group.mentions;
  if (head?.deed == null || isOfNamed(group) || !group.mentions.some(({ number }) => number !== null)) return null;
  const [beside, inHead, all] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { one } of group.mentions) {
    const names = subjects.beside(one.source, one.claim.passage.start);
    for (const no of names) beside.add(no);
    for (const no of subjects.inHead(one.source)) inHead.add(no);
    if (names.size === 0) for (const no of subjects.around(one.source, one.claim.passage.start)) inHead.add(no);
    for (const no of subjects.ofSource(one.source)) all.add(no);
  }
  if (all.size + inHead.size === 0) return null;
  const numbers = new Set(group.mentions.flatMap(({ number }) => (number !== null && isMark(number) ? [number] : [])));
  const isDay = isDated(group.span) && (lengthOf(group.span) ?? EVER) <= FEW_DAYS;
  return { group, deed: head.deed, beside, telling: NO_NAMES, head: inHead, all, isDay, numbers };
}

/** "The Mission" in one report tells no count from another. */
function withTelling(all: readonly Subject[]): readonly Subject[] {
  const sources = new Map<string, Set<string>>();
  for (const { deed, beside, group } of all)
    for (const no of beside) {
      const key = `${deed} ${no}`;
      const tellers = sources.get(key) ?? new Set<string>();
      for (const source of group.sources) tellers.add(source);
      sources.set(key, tellers);
    }
  return all.map((one) => {
    const isTelling = (no: number): boolean => (sources.get(`${one.deed} ${no}`)?.size ?? 0) > one.group.sources.size;
    return { ...one, telling: new Set([...one.beside].filter(isTelling)) };
  });
}

/** Of each, the others with which it has a name in common; or a number, in documents that have a name in common. */
function sharingNames(told: readonly Subject[]): ReadonlyMap<Subject, ReadonlyMap<Subject, InCommon>> {
  const byMark = new Map<string, Subject[]>();
  const marksOf = ({ deed, beside, head, numbers }: Subject): readonly string[] => [
    ...[...beside.union(head)].map((no) => `${deed} named ${no}`),
    ...[...numbers].map((number) => `${deed} number ${number}`),
  ];
  for (const one of told)
    for (const mark of marksOf(one)) {
      const these = byMark.get(mark);
      if (these === undefined) byMark.set(mark, [one]);
      else these.push(one);
    }
  return new Map(
    told.map((one) => {
      const found = new Map<Subject, InCommon>();
      for (const mark of marksOf(one)) {
        const these = byMark.get(mark) ?? [];
        if (these.length > MOST_OF_NAME) continue;
        for (const other of these) {
          if (other === one || found.has(other) || areOfOneText(one.group, other.group)) continue;
          const common = inCommon(one, other);
          if (common.score > 0) found.set(other, common);
        }
      }
      return [one, found];
    }),
  );
}

function* pairsOf(
  told: readonly Subject[],
  sharing: ReadonlyMap<Subject, ReadonlyMap<Subject, InCommon>>,
): Generator<readonly [Subject, Subject, InCommon]> {
  for (const one of told)
    for (const [other, common] of sharing.get(one) ?? []) if (one.group.at < other.group.at) yield [one, other, common];
}

/** What the head of a document names says nothing of a count beside which another name stands, of which the other document does not tell. */
function inCommon(a: Subject, b: Subject): InCommon {
  const beside = a.beside.intersection(b.beside);
  if (beside.size > 0) return { score: BESIDE_BOTH + beside.size - 1, names: beside };
  const [head, otherHead] = [headFor(a, b), headFor(b, a)];
  const across = a.beside.intersection(otherHead).union(head.intersection(b.beside));
  if (across.size > 0) return { score: BESIDE_ONE + (across.size - 1) / 2, names: across };
  const heads = head.intersection(otherHead);
  if (heads.size > 0) return { score: IN_HEADS, names: heads };
  const anywhere = a.all.intersection(b.all);
  const score = a.numbers.intersection(b.numbers).size > 0 && anywhere.size > 0 ? IN_HEADS : 0;
  return { score, names: anywhere };
}

/** What one document counts twice is told apart by its words. */
const areOfOneText = (a: EventGroup, b: EventGroup): boolean => a.sources.union(b.sources).size === 1;

const headFor = (one: Subject, other: Subject): ReadonlySet<number> =>
  one.telling.size === 0 || !one.telling.isDisjointFrom(other.all) ? one.head : NO_NAMES;

/** The event its names tell of; null where it may be another as well. */
function theOneOf(
  one: Subject,
  sharing: ReadonlyMap<Subject, ReadonlyMap<Subject, InCommon>>,
  join: Joining,
): { readonly other: Subject; readonly common: InCommon } | null {
  const byEvent = new Map<EventGroup, { readonly other: Subject; readonly common: InCommon }>();
  for (const [other, common] of sharing.get(one) ?? []) {
    if (!other.isDay || !canBeOf(one, other)) continue;
    const event = join.now(other.group);
    if (common.score > (byEvent.get(event)?.common.score ?? 0)) byEvent.set(event, { other, common });
  }
  const [first, second] = [...byEvent.values()].sort(
    (x, y) => y.common.score - x.common.score || x.other.group.at - y.other.group.at,
  );
  return first === undefined || (second !== undefined && second.common.score > first.common.score - 1) ? null : first;
}

/** Told after it happened. */
function canBeOf(one: Subject, day: Subject): boolean {
  if (isDated(one.group.span) && !spansMeet(one.group.span, day.group.span)) return false;
  return publishedIn(one).some((span) => (daysBetween(day.group.span.from, span.to) ?? 0) >= 0);
}

const publishedIn = ({ group }: Subject) => group.mentions.map(({ one }) => spanOf(one.published));

/** Told of the same weeks or months, or reported within weeks of one another. */
function timeInCommon(a: Subject, b: Subject): number {
  const [x, y] = [a.group.span, b.group.span];
  if (isDated(x) && isDated(y) && spansMeet(x, y)) {
    const widest = Math.max(lengthOf(x) ?? EVER, lengthOf(y) ?? EVER);
    if (widest <= SEASON) return 1;
    if (widest <= YEAR) return 0.5;
  }
  const soon = publishedIn(a).some((one) =>
    publishedIn(b).some(
      (other) =>
        (daysBetween(one.to, other.from) ?? EVER) <= AT_THAT_TIME &&
        (daysBetween(other.to, one.from) ?? EVER) <= AT_THAT_TIME,
    ),
  );
  return soon ? 0.5 : 0;
}
const SEASON = 100;
const YEAR = 366;
