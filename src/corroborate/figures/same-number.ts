// Numbers of two documents that are one count though their events were not found to be one: a rare number, told of those whom both call by one name of the matter; or what stands in the very sentence of another
// document. In: groups of figures as far as events and kinds of deeds have joined them. Out: the same groups, joined.
//
// A rare number joins also over what became of the same people: who was taken, is missing, was found dead. Then it alone moves: the other numbers of its group count what they counted.

import { isDated, spansMeet } from '../day-span.ts';
import { isMark } from '../events/compare-events.ts';
import type { Subjects } from '../events/subjects.ts';
import { areOfOneVoice, type Counted } from './counted.ts';
import { sentenceOf } from './one-sentence.ts';
import { canBeOfOneTime } from './one-time.ts';
import { areAlike } from './unsaid-counts.ts';

export interface CountsOfDeed {
  readonly event: string | null;
  /** As event-mention.ts has it; words where no deed is told. */
  readonly deed: string;
  readonly unit: string;
  readonly counted: Counted[];
  readonly reasons: string[];
}

/** What becomes of the same people, step by step. */
const NEXT_FATE: ReadonlyMap<string, string> = new Map([
  ['arrest', 'disappearance'],
  ['disappearance', 'killing'],
]);

/** What so many count is no rare number. */
const MOST_COUNTS = 40;

/** Groups are left empty whose figures have all gone elsewhere. */
export function joinSameNumbers(groups: readonly CountsOfDeed[], subjects: Subjects): void {
  joinSentences(groups);
  const byNumber = new Map<number, CountsOfDeed[]>();
  for (const group of groups)
    for (const number of new Set(group.counted.map((one) => one.number)))
      byNumber.set(number, [...(byNumber.get(number) ?? []), group]);
  for (const [number, these] of [...byNumber].sort(([a], [b]) => a - b)) {
    if (number <= LEAST || isRound(number) || these.length > MOST_COUNTS) continue;
    // Who has moved over can be the one by whom another is known.
    while (joinOnce(these, number, subjects));
  }
}

/** 40 and 3,000 are many a count; 2,400 and 1,870 are not. */
const isRound = (number: number): boolean => number % (number > 1000 ? 1000 : 10) === 0;

/** Whether any of these groups joined another: each join empties a group or leads to a later fate, so it comes to an end. */
function joinOnce(these: readonly CountsOfDeed[], number: number, subjects: Subjects): boolean {
  let joined = false;
  for (const [i, a] of these.entries())
    for (const b of these.slice(i + 1)) {
      const [into, from] = ranked(a, b);
      const why = whyOneCount(into, from, number, subjects);
      if (why === null) continue;
      move(from, into, into.deed === from.deed ? [...from.counted] : withNumber(from, number));
      into.reasons.push(why);
      joined = true;
    }
  return joined;
}

/** Figures whose sentence stands in another document too, whatever their numbers. */
function joinSentences(groups: readonly CountsOfDeed[]): void {
  const bySentence = new Map<string, { readonly group: CountsOfDeed; readonly one: Counted }[]>();
  for (const group of groups)
    for (const one of group.counted) {
      const sentence = sentenceOf(one.figure);
      if (sentence === null) continue;
      const key = JSON.stringify([group.deed, group.unit, sentence]);
      bySentence.set(key, [...(bySentence.get(key) ?? []), { group, one }]);
    }
  for (const these of bySentence.values()) {
    const into = these.map(({ group }) => group).reduce((a, b) => ranked(a, b)[0]);
    for (const { group, one } of these) {
      if (group === into || !these.some((other) => other.one.figure.source !== one.figure.source)) continue;
      move(group, into, [one]);
      into.reasons.push(`“${wordsOf(one)}”: the same sentence stands in both documents`);
    }
  }
}

/** That of the later fate first, else the one that is known to be of an event, then that of more documents. */
function ranked(a: CountsOfDeed, b: CountsOfDeed): readonly [CountsOfDeed, CountsOfDeed] {
  if (a.deed !== b.deed) return NEXT_FATE.get(a.deed) === b.deed ? [b, a] : [a, b];
  const [known, other] = [a, b].map(({ event }) => Number(event !== null));
  const more = (known ?? 0) - (other ?? 0) || documentsOf(a) - documentsOf(b);
  return more >= 0 ? [a, b] : [b, a];
}

const documentsOf = ({ counted }: CountsOfDeed): number => new Set(counted.map(({ figure }) => figure.source)).size;

function move(from: CountsOfDeed, into: CountsOfDeed, moving: readonly Counted[]): void {
  const there = new Set(into.counted.map(({ figure }) => figure));
  into.counted.push(...moving.filter(({ figure }) => !there.has(figure)));
  const gone = new Set(moving);
  from.counted.splice(0, from.counted.length, ...from.counted.filter((one) => !gone.has(one)));
}

const withNumber = ({ counted }: CountsOfDeed, number: number): readonly Counted[] =>
  counted.filter((one) => one.number === number && isTold(one));

const isTold = ({ figure: { claim } }: Counted): boolean =>
  (claim.bound === 'exact' || claim.bound === 'atLeast') && claim.share === null;

function whyOneCount(a: CountsOfDeed, b: CountsOfDeed, number: number, subjects: Subjects): string | null {
  const isOne = a.deed === b.deed;
  if (a.unit !== b.unit || !canBeOfOneTime(a.counted, b.counted)) return null;
  if (!isOne && (!isMark(number) || !areFates(a.deed, b.deed))) return null;
  const [x, y] = [withNumber(a, number), withNumber(b, number)];
  // 34 who were arrested and 34 who disappeared, told apart by one voice, are two counts.
  if (!isOne && x.some((one) => y.some((other) => areOfOneVoice(one, other)))) return null;
  for (const one of x)
    for (const other of y) {
      const name = nameOfBoth(one, other, subjects);
      if (name !== null)
        return `“${wordsOf(other)}”: the same number, and few counts have it, in documents that tell of “${name}”`;
    }
  return null;
}

const areFates = (a: string, b: string): boolean => NEXT_FATE.get(a) === b || NEXT_FATE.get(b) === a;

/** A name that stands beside both numbers; or in the head of a document, where no other place is said. */
function nameOfBoth(one: Counted, other: Counted, subjects: Subjects): string | null {
  if (one.figure.source === other.figure.source || !areAlike(one.figure, other.figure) || areOfOtherDays(one, other))
    return null;
  const beside = ({ figure: { source, claim } }: Counted): ReadonlySet<number> =>
    subjects.beside(source, claim.passage.start);
  const [no] = beside(one).intersection(beside(other));
  if (no !== undefined) return subjects.writtenOf(no);
  if (areOfOtherPlaces(one, other)) return null;
  const near = (counted: Counted): ReadonlySet<number> => beside(counted).union(subjects.inHead(counted.figure.source));
  const [head] = near(one).intersection(near(other));
  return head === undefined ? null : subjects.writtenOf(head);
}

const LEAST = 12;

const areOfOtherDays = ({ mention: a }: Counted, { mention: b }: Counted): boolean =>
  a !== null && b !== null && isDated(a.span) && isDated(b.span) && !spansMeet(a.span, b.span);
const areOfOtherPlaces = ({ mention: a }: Counted, { mention: b }: Counted): boolean =>
  a !== null && b !== null && a.place !== null && b.place !== null && a.place !== b.place;

const wordsOf = ({ figure }: Counted): string => figure.claim.passage.exact.replaceAll(/\s+/g, ' ').slice(0, 80);
