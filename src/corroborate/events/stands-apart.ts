// Mentions of one event whose times or places cannot both hold. In: the mentions joined in it. Out: groups that stand against one another, the most reported first. Only what a claim
// gives itself is held against others: a day that was taken from beside it is ours.

import type { DaySpan } from '../../model/weighing.ts';
import { isDated, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { EventMention } from './event-mention.ts';
import { nested } from './one-place.ts';

interface Stand<V> {
  readonly value: V;
  readonly mentions: readonly EventMention[];
}

export interface StandsApart {
  /** Empty, or two and more. */
  readonly dates: readonly Stand<DaySpan>[];
  readonly places: readonly (Stand<string> & { readonly sure: boolean })[];
}

export function standsApart(
  mentions: readonly EventMention[],
  { liesIn }: Pick<WeighingContext, 'liesIn'>,
): StandsApart {
  const told = mentions.filter(({ one }) => one.claim.asserted !== 'denied');
  const dates = stands(
    told.filter(({ span, inferred }) => inferred === null && isDated(span)),
    ({ span }) => `${span.from} ${span.to}`,
    ({ span }) => span,
  );
  const against = dates.filter((one) => dates.some((other) => !spansMeet(one.value, other.value)));
  const places = stands(
    told.filter(({ place, inferred, placedBy }) => inferred === null && placedBy === null && place !== null),
    ({ place }) => place ?? '',
    ({ where }) => where ?? '',
  );
  const elsewhere = places.flatMap((one) => {
    const others = places.filter((other) => other !== one && nested(one.value, other.value, liesIn) !== true);
    const sure = others.some((other) => nested(one.value, other.value, liesIn) === false);
    // Where it is not known how two places lie, only what happened to one person cannot have been in both.
    const ofOne = one.mentions.some(({ victims }) => victims.length > 0);
    return others.length === 0 || !(sure || ofOne) ? [] : [{ ...one, sure }];
  });
  return { dates: against, places: elsewhere };
}

/** The most reported ones: all are held against all. */
const MOST_STANDS = 60;

function stands<V>(
  mentions: readonly EventMention[],
  keyOf: (mention: EventMention) => string,
  whatOf: (mention: EventMention) => V,
): readonly Stand<V>[] {
  const found = new Map<string, { value: V; mentions: EventMention[] }>();
  for (const mention of mentions) {
    const known = found.get(keyOf(mention));
    if (known === undefined) found.set(keyOf(mention), { value: whatOf(mention), mentions: [mention] });
    else known.mentions.push(mention);
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.mentions.length - x.mentions.length || (a < b ? -1 : 1))
    .map(([, one]) => one)
    .slice(0, MOST_STANDS);
}
