// The count of which a document tells above all: where two documents tell of one place, ship or camp, and each dates one such event at most, their largest counts of one deed are of that event,
// whatever day or place they leave out. In: groups, as far as pairs and names beside them have joined them. Out: the same groups, further joined; likely and no more.

import type { ObjectId } from '../../model/ids.ts';
import { isDated, lengthOf, spanOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { EventGroup, Joining } from './event-groups.ts';
import { areLikeCounts, isOfNamed } from './like-counts.ts';
import type { Subjects } from './subjects.ts';

interface MainCount {
  readonly group: EventGroup;
  /** All of that deed in its document. */
  readonly groups: readonly EventGroup[];
  readonly source: ObjectId;
  readonly deed: string;
  /** Names of which the document tells, those of its head and beside the count apart. */
  readonly all: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
  /** Beside the count, such as other documents tell of too: where it happened. */
  readonly beside: ReadonlySet<number>;
}

const SCORE = 0.5;
/** A name that more documents tell of tells no count from another. */
const MOST_OF_NAME = 40;
/** Of less than these it may be any happening. */
const FEWEST = 2;
const FEW_DAYS = 31;

export function joinMainCounts(join: Joining, context: WeighingContext): void {
  const mains = mainCounts(join, context.subjects);
  const documents = new Set(mains.map(({ source }) => source)).size;
  const byName = new Map<string, MainCount[]>();
  for (const one of mains)
    for (const no of one.all) {
      const key = `${one.deed} ${no}`;
      const these = byName.get(key);
      if (these === undefined) byName.set(key, [one]);
      else these.push(one);
    }
  for (const these of byName.values()) {
    if (these.length > MOST_OF_NAME || areOfSeveralDays(these.flatMap(({ groups }) => groups.map(join.now)))) continue;
    for (const [i, one] of these.entries())
      for (const other of these.slice(i + 1)) joinTwo(join, one, other, context, documents);
  }
}

function joinTwo(join: Joining, one: MainCount, other: MainCount, context: WeighingContext, documents: number): void {
  const [x, y] = [join.now(one.group), join.now(other.group)];
  const [a, b] = [one.group.mentions[0], other.group.mentions[0]];
  if (x === y || a === undefined || b === undefined || !areLikeCounts(x, y)) return;
  if (isBefore(one, y) || isBefore(other, x) || isElsewhere(one, other) || isElsewhere(other, one)) return;
  if (isDated(x.span) && isDated(y.span) && !spansMeet(x.span, y.span)) return;
  const names = [...one.all.intersection(other.all)].filter(
    (no) => one.near.has(no) || other.near.has(no) || context.subjects.tellersOf(no) * 2 >= documents,
  );
  if (names.length === 0) return;
  const shown = names.slice(0, 3).map((no) => context.subjects.writtenOf(no));
  const reasons = [
    `the largest number that each gives, in documents that tell of “${shown.join('”, “')}” and of no other such event`,
  ];
  join.ifTheyCan(one.group.at, other.group.at, { score: SCORE, meets: true, inSpiteOfTime: false }, context, () => {
    return { a, b, score: SCORE, reasons };
  });
}

/** By document and deed, the group of the largest number. */
function mainCounts(join: Joining, subjects: Subjects): readonly MainCount[] {
  const told = new Map<string, { readonly source: ObjectId; readonly deed: string; readonly groups: EventGroup[] }>();
  for (const group of join.groups()) {
    const [head] = group.mentions;
    if (head?.deed == null || isOfNamed(group)) continue;
    for (const source of group.sources) {
      const key = `${head.deed} ${source}`;
      const known = told.get(key) ?? { source: source as ObjectId, deed: head.deed, groups: [] };
      known.groups.push(group);
      told.set(key, known);
    }
  }
  return [...told.values()].flatMap(({ source, deed, groups }) => {
    const [main] = groups
      .filter((group) => mostIn(group, source) >= FEWEST)
      .toSorted((a, b) => mostIn(b, source) - mostIn(a, source) || a.at - b.at);
    if (main === undefined) return [];
    const beside = new Set<number>();
    for (const { one } of main.mentions)
      if (one.source === source)
        for (const no of subjects.beside(source, one.claim.passage.start))
          if (subjects.tellersOf(no) > 1) beside.add(no);
    return [
      {
        group: main,
        groups,
        source,
        deed,
        all: subjects.ofSource(source),
        near: beside.union(subjects.inHead(source)),
        beside,
      },
    ];
  });
}

/** Killings of two days that cannot be one: a count without a day may be of either. */
function areOfSeveralDays(groups: readonly EventGroup[]): boolean {
  const dated = groups.filter(({ span }) => isDated(span) && (lengthOf(span) ?? FEW_DAYS + 1) <= FEW_DAYS);
  return dated.some((one) => dated.some((other) => !spansMeet(one.span, other.span)));
}

/** Its paragraph names where it was, and the other document tells nothing of that. */
const isElsewhere = (one: MainCount, other: MainCount): boolean =>
  one.beside.size > 0 && one.beside.isDisjointFrom(other.all);

const mostIn = ({ mentions }: EventGroup, source: ObjectId): number =>
  Math.max(0, ...mentions.filter(({ one }) => one.source === source).map(({ number }) => number ?? 0));

/** The document appeared before what the other tells of happened. */
function isBefore({ source, group }: MainCount, { span }: EventGroup): boolean {
  const told = group.mentions.find(({ one }) => one.source === source);
  const { to } = spanOf(told?.one.published ?? null);
  return to !== null && span.from !== null && to < span.from;
}
