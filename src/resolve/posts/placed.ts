// Where each person was last placed: in a post, a town, a prison; by which claim, on what day. In: claims. Out: for each person the placing with the latest day. What gives no day comes before all that does.

import type { Cited } from '../../model/cited.ts';
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { postAndBody } from '../../model/post-words.ts';
import type { EntityId } from '../../model/rooms/entities.ts';
import type { Placed } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { least, spanOf } from './day-range.ts';
import { citeOf, type PostContext, type SourcedClaim } from './post-claim.ts';

interface Placing {
  readonly who: Mention;
  readonly where: string;
  readonly when: string | null;
  readonly reason: string;
}

/** In these roles one is where the event is. */
const THERE: ReadonlySet<string> = new Set(['victim', 'survivor', 'perpetrator', 'present']);
const NOT_SAID: ReadonlySet<Claim['asserted']> = new Set(['denied', 'hypothetical', 'asked']);

/** The kinds of claims that can place somebody. */
export const PLACING_KINDS = ['occupancy', 'attribute', 'event', 'quote'] as const;

/** Claims can be handed over a few at a time, in any order. */
export interface PlacedPeople {
  readonly last: ReadonlyMap<EntityId, Cited<Placed>>;
  add(claims: readonly SourcedClaim[]): void;
}

export function placedPeople({ who }: PostContext): PlacedPeople {
  const last = new Map<EntityId, Cited<Placed>>();
  const add = (one: SourcedClaim): void => {
    if (NOT_SAID.has(one.claim.asserted)) return;
    const appeared = spanOf(one.published)?.to ?? null;
    for (const placing of placingsIn(one.claim)) {
      const person = placing.who.name === null ? null : who(one.source, placing.who.name, 'person');
      if (person === null) continue;
      const placed = placedBy(one, placing, appeared);
      const known = last.get(person.id);
      if (known === undefined || isLater(placed, known)) last.set(person.id, placed);
    }
  };
  return { last, add: (claims) => claims.forEach(add) };
}

function placingsIn(claim: Claim): readonly Placing[] {
  switch (claim.kind) {
    case 'occupancy':
      return inPost(claim);
    case 'attribute': {
      const where = claim.where ?? (claim.what === 'whereabouts' ? claim.value : null);
      if (where === null || (claim.what !== 'whereabouts' && claim.what !== 'detention')) return [];
      const reason = claim.what === 'detention' ? `detained: ${claim.value}` : 'a claim says where';
      return [{ who: claim.person, where, when: claim.when, reason }];
    }
    case 'event':
      return claim.where === null ? [] : atEvent(claim.participants, claim.where, claim.when, claim.label);
    case 'quote': {
      const { saidAt, saidOn, speaker } = claim;
      if (saidAt === null) return [];
      return speaker.map((one) => ({ who: one, where: saidAt, when: saidOn, reason: 'spoke there' }));
    }
    default:
      return [];
  }
}

/** Who held a post until a day was in it on that day. */
function inPost({
  person,
  post,
  body,
  asOf,
  from,
  to,
  status,
}: Extract<Claim, { kind: 'occupancy' }>): readonly Placing[] {
  const where = postAndBody(post, body && (body.name ?? body.text));
  if (status === 'former')
    return to === null || to === '..' ? [] : [{ who: person, where, when: to, reason: 'in the post until then' }];
  if (status !== 'current' && status !== 'acting') return [];
  const reason = asOf === null && from !== null ? 'began in the post' : 'in the post';
  return [{ who: person, where, when: asOf ?? from, reason }];
}

const atEvent = (
  participants: Extract<Claim, { kind: 'event' }>['participants'],
  where: string,
  when: string | null,
  label: string,
): readonly Placing[] =>
  participants
    .filter(({ role }) => THERE.has(role))
    .map(({ who, role }) => ({ who, where, when, reason: `${role} of “${label}”` }));

function placedBy(one: SourcedClaim, { where, when, reason }: Placing, appeared: string | null): Cited<Placed> {
  const told = spanOf(when);
  // A correction tells of a day behind that of its page: then the page's day bounds nothing.
  const bound = told?.from != null && appeared !== null && told.from > appeared ? null : appeared;
  const day: DaySpan = { from: told?.from ?? null, to: least([told?.to ?? null, bound]) };
  const said = one.claim.asserted === 'fact' ? [] : [`the claim is ${one.claim.asserted}`];
  const undated = told === null ? ['the claim gives no day: some time before it appeared'] : [];
  return { where, day, premise: citeOf(one), reasons: [reason, ...said, ...undated] };
}

/** By the first possible day, then the last, then by the claim. */
const isLater = (a: Cited<Placed>, b: Cited<Placed>): boolean => keyOf(a) > keyOf(b);

const keyOf = ({ day, premise }: Cited<Placed>): string =>
  [day.from ?? '', day.to ?? '9999', premise.citedClaim, premise.citedSource].join(' ');
