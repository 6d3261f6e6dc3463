// What speaks for two counts being of one happening: names, numbers, what their documents tell above all, time. In: two counts of one deed. Out: a score with its grounds in words. No ground is
// enough alone; which pairs are joined is said in same-counts.ts.
//
//   names      beside both numbers 2 and more; beside one and in the head of the other 1.5; in both heads, or somewhere in both with one rare number, 1 (with both 2); somewhere in both, of the main counts, 0.5
//   given      the same number, by the same person or body: 2
//   main       each is the largest of its deed in its document: 1
//   alone      nothing of the kind is told of another day, where these names stand or in a small case: 0.5
//   time       the same few days 0.5; the same season or year, or documents of the same weeks, 0.5 to 1
//   against    a number five times the other: 1; guards are never counted with those they guarded

import { daysBetween, isDated, lengthOf, spansMeet } from '../day-span.ts';
import { type CountTold, publishedOf } from './counts-told.ts';
import type { Subjects } from './subjects.ts';

export interface CountGrounds {
  readonly score: number;
  readonly reasons: readonly string[];
  readonly names: ReadonlySet<number>;
}

export interface CountsAround {
  readonly subjects: Subjects;
  /** Documents that count anybody. */
  readonly documents: number;
  /** Whether all that is told of this name, or of the deed where none is given, can be of one day. */
  isAlone(deed: string, name: number | null): boolean;
}

const BESIDE_BOTH = 2;
const BESIDE_ONE = 1.5;
const IN_HEADS = 1;
const SOMEWHERE = 0.5;
const GIVEN = 2;
const MAIN = 1;
const ALONE = 0.5;
const SAME_DAYS = 0.5;
const NO_NAMES: ReadonlySet<number> = new Set();

export function groundsOf(a: CountTold, b: CountTold, around: CountsAround): CountGrounds {
  const mains = a.isMain && b.isMain && !isElsewhere(a, b, around.subjects) && !isElsewhere(b, a, around.subjects);
  const named = namesInCommon(a, b, mains, around);
  const alone =
    mains &&
    (named.score > 0
      ? [...named.names].some((name) => around.isAlone(a.deed, name))
      : mayBeUnnamed(a, b) && around.isAlone(a.deed, null));
  const given = !a.given.isDisjointFrom(b.given);
  if ((named.score === 0 && !alone && !given) || isOfArmed(a) !== isOfArmed(b))
    return { score: 0, reasons: [], names: NO_NAMES };
  const score =
    named.score + (given ? GIVEN : 0) + (mains ? MAIN : 0) + (alone ? ALONE : 0) + timeInCommon(a, b) - farApart(a, b);
  return {
    score,
    names: named.names,
    reasons: [
      ...(given ? ['the same number, given by the same one'] : []),
      ...whyNamed(a, b, named.names, around.subjects),
      ...whyMain(mains, alone),
    ],
  };
}

function whyNamed(a: CountTold, b: CountTold, names: ReadonlySet<number>, subjects: Subjects): readonly string[] {
  if (names.size === 0) return [];
  const shown = [...names].slice(0, 3).map((no) => `“${subjects.writtenOf(no)}”`);
  const isAnswer = [a, b].some(({ all }) => names.isDisjointFrom(all));
  return [`${isAnswer ? 'one answers a letter that tells' : 'both are told'} of ${shown.join(', ')}`];
}

const whyMain = (mains: boolean, alone: boolean): readonly string[] => [
  ...(mains ? ['each is the largest such number of its document'] : []),
  ...(alone ? ['nothing of the kind is told of another day'] : []),
];

const FAR = 1;
const TIMES_FAR = 5;

function farApart(a: CountTold, b: CountTold): number {
  const numbers = [a, b].map(({ group }) => group.mentions.flatMap(({ number }) => number ?? []));
  const [most, other] = numbers.map((these) => Math.max(...these)).sort((x, y) => y - x);
  return (most ?? 0) >= TIMES_FAR * (other ?? 1) ? FAR : 0;
}

/** All that it counts are called so. */
const isOfArmed = ({ group }: CountTold): boolean => {
  const called = group.mentions.flatMap(({ one: { claim } }) =>
    claim.kind === 'figure' ? (claim.population ?? []) : [],
  );
  return called.length > 0 && called.every((population) => ARMED.test(population));
};
const ARMED =
  /\b(?:guards?(?:men)?|soldiers?|policem[ae]n|police|constables?|officers?|troops|troopers|gendarmes?|militiam[ae]n|servicem[ae]n|marines|members of the (?:\p{L}+ ){0,3}(?:guards?|forces?|police|army|militia))\b|سرباز|عسکر|مامور|مأمور|پاسدار|پلیس|نگهبان|افسر|نیروهای|(?<!غیر[\u200c ]?)نظامی/iu;

interface NamesInCommon {
  readonly score: number;
  readonly names: ReadonlySet<number>;
}

/** What the head of a document names says nothing of a count beside which another name stands, of which the other document does not tell. */
function namesInCommon(
  a: CountTold,
  b: CountTold,
  mains: boolean,
  { subjects, documents }: CountsAround,
): NamesInCommon {
  const beside = wholeNames(a.beside.intersection(b.beside), subjects);
  if (beside.size > 0) return { score: BESIDE_BOTH + beside.size - 1, names: beside };
  const [head, otherHead] = [headFor(a, b), headFor(b, a)];
  const across = wholeNames(a.beside.intersection(otherHead).union(head.intersection(b.beside)), subjects);
  if (across.size > 0)
    return {
      score: BESIDE_ONE + (across.size - 1) / 2 + (a.numbers.isDisjointFrom(b.numbers) ? 0 : SOMEWHERE),
      names: across,
    };
  const heads = head.intersection(otherHead);
  const rare = a.numbers.isDisjointFrom(b.numbers) ? 0 : IN_HEADS;
  if (heads.size > 0) return { score: IN_HEADS + rare, names: heads };
  const anywhere = a.all.intersection(b.all);
  if (anywhere.size > 0 && rare > 0) return { score: rare, names: anywhere };
  const near = a.beside.union(a.head).union(b.beside).union(b.head);
  const telling = [...anywhere].filter((no) => near.has(no) || subjects.tellersOf(no) * 2 >= documents);
  return mains && telling.length > 0 ? { score: SOMEWHERE, names: new Set(telling) } : { score: 0, names: NO_NAMES };
}

/** "Ice", "House" and "Ice House" are one name. */
function wholeNames(names: ReadonlySet<number>, subjects: Subjects): ReadonlySet<number> {
  const written = [...names].map((no) => ` ${subjects.nameOf(no)} `);
  return new Set(
    [...names].filter((_, n) => !written.some((other, m) => m !== n && other.includes(written[n] ?? ' '))),
  );
}

const headFor = (one: CountTold, other: CountTold): ReadonlySet<number> =>
  one.telling.size === 0 || !one.telling.isDisjointFrom(other.all) ? one.head : NO_NAMES;

/** One is in a script that shows few of its names, and not both say by a name where it was. */
const mayBeUnnamed = (a: CountTold, b: CountTold): boolean =>
  (a.isHalfNamed || b.isHalfNamed) && [a, b].some(({ beside, head }) => beside.size + head.size === 0);

/** Its paragraph names where it was, and the other document tells nothing of that. */
function isElsewhere(one: CountTold, other: CountTold, subjects: Subjects): boolean {
  const places = [...one.beside].filter((no) => subjects.tellersOf(no) > 1);
  return places.length > 0 && !other.isHalfNamed && !places.some((no) => other.all.has(no));
}

const EVER = 99_999;
const SEASON = 100;
const YEAR = 366;
/** Reports that are made within so many days of one another are of what happens then. */
const AT_THAT_TIME = 60;

/** Told of the same days, weeks or months, or reported within weeks of one another. */
function timeInCommon(a: CountTold, b: CountTold): number {
  const [x, y] = [a.group.span, b.group.span];
  if (a.isDay && b.isDay) return SAME_DAYS;
  if (isDated(x) && isDated(y) && spansMeet(x, y)) {
    const widest = Math.max(lengthOf(x) ?? EVER, lengthOf(y) ?? EVER);
    if (widest <= SEASON) return 1;
    if (widest <= YEAR) return 0.5;
  }
  const soon = publishedOf(a).some((one) =>
    publishedOf(b).some(
      (other) =>
        (daysBetween(one.to, other.from) ?? EVER) <= AT_THAT_TIME &&
        (daysBetween(other.to, one.from) ?? EVER) <= AT_THAT_TIME,
    ),
  );
  return soon ? 0.5 : 0;
}
