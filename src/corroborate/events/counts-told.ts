// Groups that count many, with what their documents say of where and when: what counts are held against one another by. In: groups as far as pairs have joined them. Out: one count for each, with the
// names beside it, in the head of its documents and anywhere in them, and in which documents it is the largest of its deed.

import { isDated, lengthOf, spanOf } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { isMark, isPartOf } from './compare-events.ts';
import type { EventGroup } from './event-groups.ts';
import type { EventMention } from './event-mention.ts';

export interface CountTold {
  readonly group: EventGroup;
  readonly deed: string;
  readonly beside: ReadonlySet<number>;
  /** Of `beside`, those that stand beside such counts of several documents. */
  readonly telling: ReadonlySet<number>;
  /** Also those of the paragraphs around, where none stands beside. */
  readonly head: ReadonlySet<number>;
  /** Told of anywhere in its documents. */
  readonly all: ReadonlySet<number>;
  /** Told to have happened within a few days. */
  readonly isDay: boolean;
  /** Numbers that few other events have in common with it. */
  readonly numbers: ReadonlySet<number>;
  /** Its numbers with who gives them: "six, the ministry". */
  readonly given: ReadonlySet<string>;
  /** No other number of the deed in one of its documents is larger. */
  readonly isMain: boolean;
  /** In a script without capitals, where only some of the names are known. */
  readonly isHalfNamed: boolean;
}

const NO_NAMES: ReadonlySet<number> = new Set();
const FEW_DAYS = 7;
const EVER = 99_999;
/** Of one it may be any happening. */
const FEWEST_OF_MAIN = 2;

export function countsTold(groups: readonly EventGroup[], context: WeighingContext): readonly CountTold[] {
  const largest = largestIn(groups);
  return withTelling(groups.flatMap((group) => countTold(group, context, largest) ?? []));
}

/** Null where nobody is counted, or where it is told who was harmed by name: then the names are compared. */
function countTold(
  group: EventGroup,
  { subjects, who }: WeighingContext,
  largest: ReadonlyMap<string, number>,
): CountTold | null {
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
  const isMain = group.mentions.some(
    ({ number, one, deed }) =>
      number !== null && number >= FEWEST_OF_MAIN && number === largest.get(`${deed} ${one.source}`),
  );
  return {
    ...{ group, deed: head.deed, beside, telling: NO_NAMES, head: inHead, all, isMain },
    isDay: isDated(group.span) && (lengthOf(group.span) ?? EVER) <= FEW_DAYS,
    isHalfNamed: group.mentions.some(({ one }) => /\p{sc=Arabic}/u.test(one.claim.passage.exact)),
    given: new Set(group.mentions.flatMap((mention) => givenBy(mention, who))),
    numbers: new Set(group.mentions.flatMap(({ number }) => (number !== null && isMark(number) ? [number] : []))),
  };
}

/** One or two are given by anybody of many a day. */
const FEWEST_GIVEN = 3;

/** Persons and bodies by their names; "doctors" may be any. */
function givenBy({ number, one }: EventMention, who: WeighingContext['who']): readonly string[] {
  const last = one.claim.sayer.at(-1);
  if (number === null || number < FEWEST_GIVEN || last === undefined) return [];
  return last.who.flatMap(({ name }) => {
    const known = name === null ? null : who(one.source, name);
    return known === null || known.kind === 'place' ? [] : [`${number} ${known.id}`];
  });
}

/** By deed and document, the largest number of those who are not named. */
function largestIn(groups: readonly EventGroup[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const group of groups) {
    if (isOfNamed(group)) continue;
    for (const { deed, number, one } of group.mentions) {
      const key = `${deed} ${one.source}`;
      if (number !== null) largest.set(key, Math.max(number, largest.get(key) ?? 0));
    }
  }
  return largest;
}

/** "The Mission" in one report tells no count from another. */
function withTelling(all: readonly CountTold[]): readonly CountTold[] {
  const sources = new Map<string, Set<string>>();
  for (const { deed, beside, group } of all)
    for (const no of beside) {
      const key = `${deed} ${no}`;
      const tellers = sources.get(key) ?? new Set<string>();
      for (const source of group.sources) tellers.add(source);
      sources.set(key, tellers);
    }
  const isTelling = (deed: string, no: number): boolean => (sources.get(`${deed} ${no}`)?.size ?? 0) > 1;
  return all.map((one) => ({ ...one, telling: new Set([...one.beside].filter((no) => isTelling(one.deed, no))) }));
}

/** Told of those who are named, and not of three times as many beside them. */
const isOfNamed = ({ victims, mentions }: EventGroup): boolean =>
  victims.size > 0 && Math.max(0, ...mentions.map(({ number }) => number ?? 0)) <= MANY_TIMES * victims.size;
const MANY_TIMES = 3;

/** One count is no other of the same dead that is so many times as high; between the highest and the lowest of several may lie more. */
const MOST_TIMES = 12;
const MOST_BETWEEN_ALL = 60;

/** Whether the numbers of both can be counts of one thing. */
export function areLikeCounts(a: EventGroup, b: EventGroup): boolean {
  const numbersOf = ({ mentions }: EventGroup): readonly number[] => mentions.flatMap(({ number }) => number ?? []);
  const [some, others] = [numbersOf(a), numbersOf(b)];
  if (some.length === 0 || others.length === 0) return true;
  const nearest = Math.min(...some.flatMap((x) => others.map((y) => Math.max(x, y) / Math.max(1, Math.min(x, y)))));
  const far = Math.max(...some, ...others) > MOST_BETWEEN_ALL * Math.min(...some, ...others);
  return (
    nearest <= MOST_TIMES && !far && !a.mentions.some((x) => b.mentions.some((y) => isPartOf(x, y) || isPartOf(y, x)))
  );
}

/** The days on which the documents of a count appeared. */
export const publishedOf = ({ group }: CountTold) => group.mentions.map(({ one }) => spanOf(one.published));
