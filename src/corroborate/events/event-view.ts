// An event as the timeline shows it, from the mentions joined in it. In: a cluster. Out: its view, where at least one claim tells of it as of an event; the day is that of the most
// exact claim, and never one that was only taken from beside it as long as a claim gives one itself.

import type { Cited } from '../../model/cited.ts';
import type { EventClaim } from '../../model/claim.ts';
import { boundsOfValue, type EdtfValue, parseEdtf } from '../../model/edtf.ts';
import type { EventRow, EventView } from '../../model/rooms/events.ts';
import { byPlace, type CaseClaim, citeOf, isJudged, sourcesOf } from '../case-claim.ts';
import { isDated, isWithin, lengthOf, NO_DAYS } from '../day-span.ts';
import { onceEach, type WeighingContext, weighedId } from '../weighing-context.ts';
import type { EventCluster } from './event-groups.ts';
import { eventLabelOf } from './event-label.ts';
import type { EventMention } from './event-mention.ts';
import { standsApart } from './stands-apart.ts';

/** What the claims alone give of an event. */
export type WeighedEvent = Cited<Pick<EventView, 'event' | 'claims' | 'meets' | 'origins'>>;

/** So many joins are listed; the others are of the same claims. */
const MOST_MEETS = 500;
const MOST_PEOPLE = 40;

type Told = CaseClaim<EventClaim>;

export function eventViewOf(
  cluster: EventCluster,
  context: WeighingContext,
): { readonly id: string; readonly view: WeighedEvent | null } {
  const first = cluster.mentions.map(({ one }) => one.claim.id as string).sort()[0] ?? '';
  const id = weighedId('event', first);
  const claims = cluster.mentions.map(({ one }) => one).filter((one): one is Told => one.claim.kind === 'event');
  const at = bestOf(claims, cluster.mentions);
  if (at === null || claims.every(({ claim }) => claim.asserted === 'denied')) return { id, view: null };
  const origins = context.originsOf(claims);
  const apart = standsApart(cluster.mentions, context);
  const where = mostUsed(cluster.mentions.flatMap((mention) => mention.where ?? []));
  return {
    id,
    view: {
      event: {
        id,
        label: eventLabelOf(at, cluster.mentions, where, context),
        type: typeOf(claims),
        ...timeOf(cluster.mentions),
        where,
        people: peopleOf(claims, context),
        claims: claims.length,
        judged: claims.filter(isJudged).length,
        documents: sourcesOf(claims).length,
        origins: { atLeast: origins.atLeast, atMost: origins.atMost },
        conflicts: apart.dates.length + apart.places.length,
        at: { source: at.source, claim: at.claim.id, start: at.claim.passage.start, end: at.claim.passage.end },
      },
      claims: claims.toSorted(byPlace).map(citeOf),
      meets: meetsOf(cluster),
      origins,
    },
  };
}

/** The one that says most of what the others say too, gives its day itself, and names the event rather than telling of it. */
function bestOf(claims: readonly Told[], mentions: readonly EventMention[]): Told | null {
  const mentionOf = new Map(mentions.map((mention) => [mention.one.claim.id, mention]));
  const uses = new Map<string, number>();
  const wordsOf = ({ words, harmed, victims }: EventMention): readonly string[] => [...words, ...harmed, ...victims];
  for (const mention of mentions) for (const word of wordsOf(mention)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const worth = (one: Told): number => {
    const mention = mentionOf.get(one.claim.id);
    if (mention === undefined) return 0;
    const words = wordsOf(mention);
    const shared = words.filter((word) => (uses.get(word) ?? 0) > 1 || mentions.length === 1).length;
    return (
      Math.min(3, shared) -
      Math.min(3, words.length - shared) / 2 +
      (isDated(mention.span) && mention.inferred === null ? 2 : 0) +
      (mention.named ? 2 : 0) +
      (one.standing ? 4 : 0) -
      (one.claim.label.length > 90 ? 3 : one.claim.label.trim().includes(' ') ? 0 : 2)
    );
  };
  const worths = new Map(claims.map((one) => [one, worth(one)]));
  return claims.toSorted((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0) || byPlace(a, b))[0] ?? null;
}

const typeOf = (claims: readonly Told[]): string => mostUsed(claims.map(({ claim }) => claim.type)) ?? '';

function mostUsed(values: readonly string[]): string | null {
  const uses = new Map<string, number>();
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

const peopleOf = (claims: readonly Told[], { who }: WeighingContext): EventRow['people'] =>
  onceEach(
    claims.flatMap(({ source, claim }) =>
      claim.participants.map(({ who: { name } }) => (name === null ? null : who(source, name))),
    ),
  ).slice(0, MOST_PEOPLE);

function timeOf(mentions: readonly EventMention[]): Pick<EventRow, 'when' | 'span' | 'precision' | 'approximate'> {
  const dated = mentions.filter(({ span }) => isDated(span));
  const stated = dated.filter(({ inferred }) => inferred === null);
  const given = mostExact(stated.length > 0 ? stated : dated);
  if (given === null) return { when: null, span: NO_DAYS, precision: 'none', approximate: false };
  const own = mentions.find(({ one, span }) => span === given.span && sameDays(one.claim.when, given))?.one.claim.when;
  const when = own ?? daysOf(given);
  const value = when === null ? null : parseEdtf(when);
  return { when, span: given.span, precision: precisionOf(value), approximate: when !== null && /[~%]/.test(when) };
}

/** A day that one of many documents gives is no day of what the others date to a summer: a third of those that date it have to lie within. */
const ENOUGH = 3;

function mostExact(dated: readonly EventMention[]): EventMention | null {
  const sources = new Map(
    dated.map(({ one, span }) => [`${one.source} ${span.from} ${span.to}`, { source: one.source, span }]),
  );
  const all = new Set(dated.map(({ one }) => one.source)).size;
  const heads = [...Map.groupBy(dated, ({ span }) => `${span.from} ${span.to}`).values()].flatMap((same) =>
    same.slice(0, 1),
  );
  const exact = heads.toSorted(
    (a, b) => (lengthOf(a.span) ?? EVER) - (lengthOf(b.span) ?? EVER) || (a.one.claim.id < b.one.claim.id ? -1 : 1),
  );
  const supported = exact.slice(0, MOST_TIMES).find(({ span }) => {
    const within = new Set([...sources.values()].flatMap((one) => (isWithin(one.span, span) ? [one.source] : [])));
    return within.size * ENOUGH >= all;
  });
  return supported ?? exact.at(-1) ?? null;
}

const EVER = 99_999;
/** So many different times are looked at, the most exact first. */
const MOST_TIMES = 100;

/** The claim's own words for the time, where they are what it was taken to mean. */
function sameDays(when: string | null, mention: EventMention): boolean {
  const value = when === null ? null : parseEdtf(when);
  const bounds = value === null ? null : boundsOfValue(value);
  return bounds !== null && bounds.earliest === mention.span.from && bounds.latest === mention.span.to;
}

function daysOf({ span: { from, to } }: EventMention): string | null {
  if (from === null || to === null) return from === null ? (to === null ? null : `../${to}`) : `${from}/..`;
  if (from === to) return from;
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : `${from}/${to}`;
}

function precisionOf(value: EdtfValue | null): EventRow['precision'] {
  if (value === null) return 'none';
  if (value.kind !== 'date') return 'range';
  if (value.day !== null && !value.day.includes('X')) return 'day';
  if (value.month === null) return value.year.includes('X') ? 'range' : 'year';
  return Number(value.month) > 12 ? 'season' : value.month.includes('X') ? 'year' : 'month';
}

function meetsOf({ mentions, joins }: EventCluster): WeighedEvent['meets'] {
  const joined = joins.map(({ a, b, score, reasons }) => ({
    a: a.one.claim.id,
    b: b.one.claim.id,
    score: Math.round(score * 100) / 100,
    reasons: [...reasons, ...inferredOf(a), ...inferredOf(b)],
  }));
  const known = new Set(joined.flatMap(({ a, b }) => [a, b]));
  const [head] = mentions;
  const same = mentions
    .filter(({ one }) => head !== undefined && one.claim.id !== head.one.claim.id && !known.has(one.claim.id))
    .map((mention) => ({
      a: head?.one.claim.id ?? mention.one.claim.id,
      b: mention.one.claim.id,
      score: 1,
      reasons: ['the same kind of deed, time, place and words', ...inferredOf(mention)],
    }));
  return [...joined, ...same].slice(0, MOST_MEETS);
}

const inferredOf = ({ inferred, placedBy }: EventMention): readonly string[] =>
  [inferred, placedBy].filter((why) => why !== null);
