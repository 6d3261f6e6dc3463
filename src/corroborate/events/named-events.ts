// "The massacre of 1974" names nothing in particular: it is joined to the one event of that kind and time that its documents tell of, if there is one. In: groups, as far as pairs have
// joined them. Out: the same groups, further joined.

import type { DaySpan } from '../../model/weighing.ts';
import { isDated, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { nested, tellingNumber } from './compare-events.ts';
import type { EventGroup, Joining } from './event-groups.ts';
import type { EventMention } from './event-mention.ts';

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
  const [first, second] = ranked;
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
