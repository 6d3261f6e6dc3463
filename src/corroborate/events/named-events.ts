// "The massacre of 1974" names nothing in particular: it is joined to the one event of that kind and time that its documents tell of, if there is one; and so is "thousands were killed in 1974"
// to the massacre of which its own document tells. In: groups, as far as pairs have joined them. Out: the same groups, further joined.

import type { DaySpan } from '../../model/weighing.ts';
import { isDated, lengthOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { tellingNumber } from './compare-events.ts';
import type { EventGroup, Joining } from './event-groups.ts';
import type { EventMention } from './event-mention.ts';
import { nested } from './one-place.ts';

export function joinNamedOnes(join: Joining, context: WeighingContext): void {
  const byDeed = new Map<string, EventGroup[]>();
  const bare: EventGroup[] = [];
  for (const group of join.groups().toSorted(bySources)) {
    const [head] = group.mentions;
    if (head?.deed == null || !isDated(group.span)) continue;
    if (group.mentions.some(hasParticulars)) index(byDeed, head.deed, group);
    else if (group.mentions.some(({ named }) => named)) bare.push(group);
    else if (group.places.size > 0) index(byDeed, head.deed, group);
  }
  for (const group of bare) {
    const [head] = group.mentions;
    if (head?.deed == null) continue;
    const candidates = new Set((byDeed.get(`${head.deed} ${yearOf(group.span)}`) ?? []).map(join.now));
    const known = theOneMeant(group, [...candidates], context);
    const [other] = known?.mentions ?? [];
    if (known === null || other === undefined) index(byDeed, head.deed, group);
    else
      join.ifTheyCan(group.at, known.at, { score: NAMED, meets: true, inSpiteOfTime: false }, context, () => {
        const why = 'it says nothing in particular, and the documents tell of one such event at that time';
        return { a: head, b: other, score: NAMED, reasons: [why] };
      });
  }
}

const NAMED = 0.5;

/** Not the other way round: of a year in which more were killed than in the massacre, they need not be those of the massacre. */
export function joinOnesOfAYear(join: Joining, context: WeighingContext): void {
  const groups = join.groups();
  const toldBy = new Map<string, EventGroup[]>();
  for (const group of groups)
    for (const source of group.sources) {
      const key = `${group.mentions[0]?.deed} ${source}`;
      toldBy.set(key, [...(toldBy.get(key) ?? []), group]);
    }
  for (const group of groups) {
    const [head] = group.mentions;
    if (head?.deed == null || !isOfAYearAlone(group)) continue;
    const named = new Set(
      [...group.sources].map((source) => namedBeside(group, source, toldBy.get(`${head.deed} ${source}`) ?? [])),
    );
    const [known] = named;
    const other = known?.mentions.find((mention) => mention.named && group.sources.has(mention.one.source));
    if (known == null || other === undefined || named.size > 1 || mostOf(group) > mostOf(known)) continue;
    const why = 'its document names one such event of that year, and tells of no other';
    join.ifTheyCan(group.at, known.at, { score: NAMED, meets: true, inSpiteOfTime: false }, context, () => {
      return { a: head, b: other, score: NAMED, reasons: [why] };
    });
  }
}

/** Counted of a year, by no name and of no place. */
const isOfAYearAlone = ({ span, places, victims, mentions }: EventGroup): boolean =>
  isYear(span) &&
  places.size + victims.size === 0 &&
  mentions.every(({ named, inferred, total }) => !named && inferred === null && total === null);

const isYear = (span: DaySpan): boolean =>
  (lengthOf(span) ?? 0) > 360 && span.from?.slice(0, 4) === span.to?.slice(0, 4);

/** The only event of that deed and year that the document dates: one that it calls by that year, and hardly by a place. */
function namedBeside(group: EventGroup, source: string, told: readonly EventGroup[]): EventGroup | null {
  const statedIn = ({ mentions }: EventGroup): readonly EventMention[] =>
    mentions.filter(({ one, inferred, span }) => one.source === source && inferred === null && isDated(span));
  const rivals = told.filter((one) => one !== group && statedIn(one).some(({ span }) => spansMeet(span, group.span)));
  const [only] = rivals;
  if (only === undefined || rivals.length > 1) return null;
  const byItsYear = statedIn(only).filter(
    ({ named, span }) => named && span.from === group.span.from && span.to === group.span.to,
  );
  const placed = byItsYear.filter(({ place }) => place !== null).length;
  return byItsYear.length > 2 * placed ? only : null;
}

const mostOf = ({ mentions }: EventGroup): number => Math.max(0, ...mentions.map(({ number }) => number ?? 0));
const yearOf = ({ from, to }: DaySpan): string => from?.slice(0, 4) ?? to?.slice(0, 4) ?? '';
const bySources = (a: EventGroup, b: EventGroup): number => b.sources.size - a.sources.size || a.at - b.at;

function index(byDeed: Map<string, EventGroup[]>, deed: string, group: EventGroup): void {
  const years = new Set([group.span.from?.slice(0, 4), group.span.to?.slice(0, 4)]);
  for (const year of years) {
    if (year === undefined) continue;
    const key = `${deed} ${year}`;
    const list = byDeed.get(key);
    if (list === undefined) byDeed.set(key, [group]);
    else if (list.length < MOST_CANDIDATES) list.push(group);
  }
}

/** The most reported ones of a year. */
const MOST_CANDIDATES = 40;

/** The one that its documents tell of, or that far more documents tell of than of any other; null where it may be several. */
function theOneMeant(
  group: EventGroup,
  candidates: readonly EventGroup[],
  { liesIn }: WeighingContext,
): EventGroup | null {
  const ranked = candidates
    .filter((one) => spansMeet(one.span, group.span) && placesAgree(one, group, liesIn))
    .map((one) => ({ one, shared: [...group.sources].filter((source) => one.sources.has(source)).length }))
    .sort((a, b) => b.shared - a.shared || bySources(a.one, b.one));
  // "300 villagers were killed" is no name: what its own document counts of "the massacre" goes before it.
  const named = ranked.filter(({ one, shared }) => shared > 0 && one.mentions.some((mention) => mention.named));
  const [first, second] = named.length > 0 ? named : ranked;
  if (first === undefined) return null;
  if (second === undefined) return first.one;
  const far = first.shared >= 1 && first.shared >= 3 * second.shared;
  const larger = first.shared >= second.shared && first.one.sources.size >= 5 * second.one.sources.size;
  return far || larger ? first.one : null;
}

const placesAgree = (a: EventGroup, b: EventGroup, liesIn: WeighingContext['liesIn']): boolean =>
  a.places.size === 0 ||
  b.places.size === 0 ||
  [...a.places].some(([place, where]) =>
    [...b.places].some(([other, elsewhere]) => place === other || nested(where, elsewhere, liesIn) === true),
  );

const hasParticulars = (mention: EventMention): boolean =>
  mention.words.length + mention.harmed.length + mention.victims.length + mention.others.length > 0 ||
  tellingNumber(mention) !== null;
