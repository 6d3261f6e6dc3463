// An event as the timeline shows it, from the mentions joined in it. In: a cluster. Out: its view, where at least one claim tells of it as of an event; the day is that of the most
// exact claim, and never one that was only taken from beside it as long as a claim gives one itself.

import type { EventClaim } from '../../model/claim.ts';
import { boundsOfValue, type EdtfValue, parseEdtf } from '../../model/edtf.ts';
import type { EventRow } from '../../model/weighing.ts';
import { byPlace, type CaseClaim, citeOf, isJudged, sourcesOf } from '../case-claim.ts';
import { hullOf, isDated, lengthOf, meetOf, NO_DAYS } from '../day-span.ts';
import { onceEach, type WeighingContext, weighedId } from '../weighing-context.ts';
import type { EventCluster } from './event-clusters.ts';
import type { EventMention } from './event-mention.ts';
import type { WeighedEvent } from './events.ts';
import { standsApart } from './stands-apart.ts';

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
  if (at === null) return { id, view: null };
  const origins = context.originsOf(claims);
  const apart = standsApart(cluster.mentions, context);
  return {
    id,
    view: {
      event: {
        id,
        label: labelOf(at),
        type: typeOf(claims),
        ...timeOf(cluster.mentions),
        where: mostUsed(cluster.mentions.flatMap(({ where }) => where ?? [])),
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

/** The fullest that gives its day itself; one that names the event before one that tells of it in a sentence. */
function bestOf(claims: readonly Told[], mentions: readonly EventMention[]): Told | null {
  const mentionOf = new Map(mentions.map((mention) => [mention.one.claim.id, mention]));
  const uses = new Map<string, number>();
  for (const { claim } of claims) uses.set(claim.label, (uses.get(claim.label) ?? 0) + 1);
  const worth = (one: Told): number => {
    const mention = mentionOf.get(one.claim.id);
    if (mention === undefined) return 0;
    const { words, harmed, victims, named, span, inferred } = mention;
    return (
      Math.min(4, words.length + harmed.length + 2 * victims.length) +
      (isDated(span) && inferred === null ? 2 : 0) +
      (named ? 1 : 0) +
      Math.min(2, (uses.get(one.claim.label) ?? 1) / 4) +
      (one.standing ? 4 : 0) -
      (one.claim.label.length > 120 ? 3 : 0)
    );
  };
  const ordered = claims.toSorted((a, b) => worth(b) - worth(a) || byPlace(a, b));
  return ordered[0] ?? null;
}

const labelOf = ({ claim }: Told): string => claim.label.replaceAll(/\s+/g, ' ').trim();

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
  const given = stated.length > 0 ? stated : dated;
  if (given.length === 0) return { when: null, span: NO_DAYS, precision: 'none', approximate: false };
  const exact = given.toSorted(
    (a, b) => (lengthOf(a.span) ?? 99_999) - (lengthOf(b.span) ?? 99_999) || (a.one.claim.id < b.one.claim.id ? -1 : 1),
  );
  const when =
    exact.find(({ one }) => one.claim.when !== null && sameDays(one.claim.when, exact[0]))?.one.claim.when ??
    daysOf(exact[0]);
  const common = exact.map((one) => one.span).reduce(meetOf);
  const meet = common.from === null || common.to === null || common.from <= common.to;
  const span = meet ? common : hullOf(exact.map((one) => one.span));
  const value = when === null ? null : parseEdtf(when);
  return { when, span, precision: precisionOf(value), approximate: when !== null && /[~%]/.test(when) };
}

/** The claim's own words for the time, where they are what it was taken to mean. */
function sameDays(when: string, mention: EventMention | undefined): boolean {
  const value = parseEdtf(when);
  const bounds = value === null ? null : boundsOfValue(value);
  return bounds !== null && bounds.earliest === mention?.span.from && bounds.latest === mention.span.to;
}

function daysOf(mention: EventMention | undefined): string | null {
  const { from, to } = mention?.span ?? NO_DAYS;
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

const inferredOf = ({ inferred }: EventMention): readonly string[] => (inferred === null ? [] : [inferred]);
