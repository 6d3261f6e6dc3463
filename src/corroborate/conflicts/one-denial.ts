// One denial that several documents tell: the minister's statement, three agencies, a headline, a report in another language. In: denials, each with what was found beside it. Out: one for each denial, with its other
// reports and why they are taken to be of one; what stands beside any of them stands beside it. Who denies the same on two days has denied it twice.

import { dayNumberOf, isoDayOf } from '../../model/civil-day.ts';
import { addTo } from '../../model/lists-by-key.ts';
import { order } from '../../model/order.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { CaseClaim } from '../case-claim.ts';
import { conceptsIn, isNamedConcept, wordsFor } from '../concepts.ts';
import { inCommon } from '../content-words.ts';
import { lengthOf, spanOf, spansMeet } from '../day-span.ts';
import { overlap, type Place, placeOf } from '../place.ts';
import { saidOn } from '../said-on.ts';
import { onceEach, type WeighingContext } from '../weighing-context.ts';
import { wordsOf } from '../words-of-passage.ts';
import { MOST_CANDIDATES } from './candidates.ts';
import type { Opposed } from './conflict-view.ts';
import type { AgainstInText } from './denial.ts';
import { areOfOtherThings, namesSomething, whyOneBreath } from './one-breath.ts';
import { isSamePassage } from './same-passage.ts';

type Context = Pick<WeighingContext, 'subjects'>;

/** Of the things of which two reports speak, so many are in both, and no fewer than so many: that nobody was killed is denied of many events, also in one document. */
const MOST_THINGS = 0.6;
const FEWEST_THINGS = 2;
/** Within so many days it was said, or reported: who says it again next week denies it anew. */
const MOST_DAYS = 3;
/** A report is held against so many of those that were found to be of one denial. */
const MOST_HELD = 12;
/** And against so many denials of a kind: a government denies much in a month. */
const MOST_NEAR = 100;
const SHOWN = 3;

/** In the order in which the first report of each comes. */
export function onePerDenial(all: readonly Opposed[], context: Context): readonly Opposed[] {
  const groups: Opposed[][] = [];
  const byKey = new Map<string, Opposed[][]>();
  for (const one of all) {
    const keys = keysOf(one);
    const near = new Set(keys.flatMap((key) => byKey.get(key)?.slice(-MOST_NEAR) ?? []));
    const [known, ...others] = [...near].filter((group) => isOneOf(one, group.slice(0, MOST_HELD), context));
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(one);
    // What was two as long as nothing told of both; what names no thing tells of neither.
    for (const other of namesSomething(one) ? others : []) if (areOfOne(group, other)) group.push(...other.splice(0));
    for (const key of keys) if (!byKey.get(key)?.includes(group)) addTo(byKey, key, group);
  }
  return groups.flatMap((group) => merged(group, context) ?? []);
}

const areOfOne = (group: readonly Opposed[], others: readonly Opposed[]): boolean =>
  group
    .slice(0, MOST_HELD)
    .every((one) => others.slice(0, MOST_HELD).every((other) => canBeOne(one, other) && !areOfOtherThings(one, other)));

/** It is shown to be one with some of them, and can be one with all. */
const isOneOf = (one: Opposed, group: readonly Opposed[], context: Context): boolean =>
  group.every((other) => canBeOne(one, other) && !areOfOtherThings(one, other)) &&
  group.some((other) => whyOne(one, other, context) !== null);

/** Two reports of one denial have one of these in common. */
function keysOf({ kind, claim, label, people }: Opposed): readonly string[] {
  const { from, to } = toldWithin(claim);
  const months = new Set([from, to].map((day) => day?.slice(0, MONTH)));
  const words = wordsOf(label).toSorted().join(' ');
  return [
    `words ${kind} ${words}`,
    `in ${kind} ${claim.source}`,
    ...[...conceptsIn(label)].flatMap((thing) => [
      `in ${kind} ${claim.source} ${thing}`,
      ...people.flatMap(({ id }) => [...months].map((month) => `who ${kind} ${id} ${month} ${thing}`)),
    ]),
  ];
}
const MONTH = 'YYYY-MM'.length;

/** The days on which it was said; where no source gives them, those right before it was published. */
function toldWithin(claim: CaseClaim): DaySpan {
  const said = saidOn(claim);
  const { from } = spanOf(claim.published);
  const published = said.from !== null || from === null ? null : dayNumberOf(from);
  return published === null ? said : { from: isoDayOf(published - MOST_DAYS), to: said.to };
}

const isOfBoth = (a: Opposed, b: Opposed): boolean =>
  a.people.some(({ id }) => b.people.some((other) => other.id === id));

/** No other denies it, nor on other days. */
const canBeOne = (a: Opposed, b: Opposed): boolean =>
  a.kind === b.kind &&
  (byPlace(a, b) !== null ||
    ((isOfBoth(a, b) || a.people.length * b.people.length === 0) && spansMeet(saidOn(a.claim), saidOn(b.claim))));

const byPlace = (a: Opposed, b: Opposed): string | null =>
  a.claim.source === b.claim.source ? whyOneBreath(a, b) : null;

/** Why two reports are of one denial; null where they are not shown to be. */
function whyOne(a: Opposed, b: Opposed, context: Context): string | null {
  if (!canBeOne(a, b)) return null;
  const place = byPlace(a, b);
  if (place !== null) return place;
  const isSameDenier = isOfBoth(a, b);
  const words = [wordsOf(a.label), wordsOf(b.label)] as const;
  if (
    isSamePassage(...words) ||
    (isSameList(...words) && ((isSameDenier && words[0].length >= FEWEST_THINGS) || isCopied(a, b)))
  )
    return 'the same words';
  const shared = thingsInBoth(a, b);
  if (shared.length === 0) return null;
  const both = `both deny “${wordsFor(a.label, shared, SHOWN)}”`;
  if (a.claim.source === b.claim.source) return `${both}, in one document`;
  const days = [toldWithin(a.claim), toldWithin(b.claim)] as const;
  const areSameDays =
    days.every((span) => (lengthOf(span) ?? Number.POSITIVE_INFINITY) <= MOST_DAYS + 1) && spansMeet(...days);
  return isSameDenier && areSameDays && (isOneScript(a, b) || isOneMatter(a, b, context))
    ? `${both}, in the same days`
    : null;
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.length > 0 && inCommon(a, b).length === a.length;

/** In the words around it too: "the figure" may be any. */
const isCopied = (a: Opposed, b: Opposed): boolean =>
  isSamePassage(wordsOf(a.claim.claim.passage.exact), wordsOf(b.claim.claim.passage.exact));

/** Of two languages those that both have a word for (concepts.data.ts); none where much else is spoken of. */
function thingsInBoth(a: Opposed, b: Opposed): readonly string[] {
  const isComparable = isOneScript(a, b) ? () => true : isNamedConcept;
  const [here, there] = [a, b].map(({ label }) => new Set([...conceptsIn(label)].filter(isComparable)));
  if (here === undefined || there === undefined) return [];
  const both = here.intersection(there);
  return both.size >= FEWEST_THINGS && both.size >= here.union(there).size * MOST_THINGS ? [...both] : [];
}

const isPersian = ({ label }: Opposed): boolean => /\p{sc=Arabic}/u.test(label);
const isOneScript = (a: Opposed, b: Opposed): boolean => isPersian(a) === isPersian(b);

/** The same name stands beside both, or in the heads of both documents. */
function isOneMatter(a: Opposed, b: Opposed, { subjects }: Context): boolean {
  const [here, there] = [a, b].map(({ claim: { source, claim } }) =>
    subjects.beside(source, claim.passage.start).union(subjects.inHead(source)),
  );
  return here !== undefined && there !== undefined && !here.isDisjointFrom(there);
}

/** Led by the report that says most: who denied it, on which day, and what stands beside it. */
function merged(group: readonly Opposed[], context: Context): Opposed | undefined {
  const all = group.toSorted(bySaying);
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first;
  const reports = group.map(({ claim }) => placeOf(claim));
  const isReport = (place: Place): boolean => reports.some((report) => overlap(report, place));
  const against = inTurn(
    all.map((one) => one.against),
    ({ claim }) => claim.claim.id,
  ).filter(({ claim }) => !isReport(placeOf(claim)));
  const inText = inTurn(
    all.map((one) => one.inText ?? []),
    placeKey,
  ).filter(({ sentence }) => !isReport(sentence) && !against.some(({ claim }) => overlap(placeOf(claim), sentence)));
  const shown = [...against.map(({ claim }) => placeOf(claim)), ...inText.map(({ sentence }) => sentence)];
  return {
    ...first,
    against,
    inText,
    candidates: inTurn(
      all.map((one) => one.candidates ?? []),
      placeKey,
    )
      .filter(({ sentence }) => !isReport(sentence) && !shown.some((place) => overlap(place, sentence)))
      .slice(0, MOST_CANDIDATES),
    people: onceEach(all.flatMap(({ people }) => people)),
    whyThese: [...new Set(all.flatMap(({ whyThese = [] }) => whyThese))],
    notices: [...new Map(all.flatMap(({ notices }) => notices.map((one) => [one.id, one]))).values()],
    events: [...new Set(all.flatMap(({ events }) => events))],
    tellings: others.map((one) => ({ claim: one.claim, reasons: whyOf(one, all, context) })),
  };
}

/** Held against the report that leads, else against the first that it is one with. */
function whyOf(one: Opposed, all: readonly Opposed[], context: Context): readonly string[] {
  for (const other of all) {
    const why = other === one ? null : whyOne(other, one, context);
    if (why !== null) return [why];
  }
  return [];
}

const bySaying = (a: Opposed, b: Opposed): number =>
  Number(b.people.length > 0) - Number(a.people.length > 0) ||
  Number(saidOn(b.claim).from !== null) - Number(saidOn(a.claim).from !== null) ||
  b.against.length + (b.inText?.length ?? 0) - a.against.length - (a.inText?.length ?? 0) ||
  order(a.claim.published ?? LATE, b.claim.published ?? LATE) ||
  order(a.claim.claim.id, b.claim.claim.id);
const LATE = '~';

const placeKey = ({ sentence: { source, start } }: AgainstInText): string => `${source} ${start}`;

/** The first of each list, then the second of each: what tells most of each report stays before what tells least. */
function inTurn<T>(lists: readonly (readonly T[])[], keyOf: (one: T) => string): readonly T[] {
  const found = new Map<string, T>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let n = 0; n < longest; n++)
    for (const list of lists) {
      const one = list[n];
      if (one !== undefined && !found.has(keyOf(one))) found.set(keyOf(one), one);
    }
  return [...found.values()];
}
