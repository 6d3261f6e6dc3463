// The rooms of posts: tenures, who stood above whom, where each person was last placed. In: claims, kind by kind, and who is who. Out: two rooms, and what the room of people takes of them.

import type { Cited, ClaimCite } from '../../model/cited.ts';
import type { ClaimKind } from '../../model/claim.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { EntityId, EntityRef } from '../../model/rooms/entities.ts';
import type { CommandLink, Placed, TenureView } from '../../model/rooms/posts.ts';
import { commandLinks, saysWhoStoodAbove } from '../../resolve/posts/command.ts';
import { PLACING_KINDS, placedPeople } from '../../resolve/posts/placed.ts';
import { citeOf, type PostContext, type SourcedClaim } from '../../resolve/posts/post-claim.ts';
import { roleOfKey } from '../../resolve/posts/post-name.ts';
import { countriesOf, tenuresByBody } from '../../resolve/posts/posts-of-body.ts';
import { tenuresOf } from '../../resolve/posts/tenures.ts';
import type { RoomItem } from '../../storage/ports/weighing-store.ts';
import { nameKeysIn } from './name-keys.ts';

export interface Posts {
  readonly tenures: readonly Cited<TenureView>[];
  /** Also of bodies that the claims of a post do not name. */
  readonly inBody: (body: EntityRef) => readonly Cited<TenureView>[];
  readonly placed: ReadonlyMap<EntityId, Cited<Placed>>;
  /** Claims that name somebody a member, by member and by body. */
  readonly memberships: ReadonlyMap<EntityId, readonly ClaimCite[]>;
}

export interface PostRooms {
  /** Of one kind, a few at a time. */
  claims(kind: ClaimKind): AsyncIterable<readonly SourcedClaim[]>;
  save(room: 'tenure' | 'command', items: () => Iterable<RoomItem>): Promise<void>;
}

export async function makePosts(rooms: PostRooms, bodies: Iterable<EntityRef>, context: PostContext): Promise<Posts> {
  const tenures = tenuresOf(await allOf(rooms.claims('occupancy')), context);
  const inBody = tenuresByBody(tenures, context.countryOf ?? (() => null));
  const bodiesOf = new Map<string, EntityId[]>();
  for (const body of bodies)
    for (const { id } of inBody(body)) {
      addTo(bodiesOf, id, body.id);
    }
  const countries = countriesOf(tenures);
  await rooms.save('tenure', () =>
    tenures.map((one) => tenureItem(one, bodiesOf.get(one.id) ?? [], countries.get(one.id) ?? null)),
  );
  const people = placedPeople(context);
  const ordering: SourcedClaim[] = [];
  for (const kind of PLACING_KINDS)
    for await (const claims of rooms.claims(kind)) {
      people.add(claims);
      ordering.push(...claims.filter(saysWhoStoodAbove));
    }
  await rooms.save('command', () => commandLinks(tenures, ordering, context).map(commandItem));
  return {
    tenures,
    inBody,
    placed: people.last,
    memberships: await membershipsOf(rooms, context),
  };
}

const MOST_MEMBERSHIPS = 500;

async function membershipsOf(
  rooms: PostRooms,
  { who }: PostContext,
): Promise<ReadonlyMap<EntityId, readonly ClaimCite[]>> {
  const found = new Map<EntityId, ClaimCite[]>();
  for await (const claims of rooms.claims('membership'))
    for (const one of claims) {
      if (one.claim.kind !== 'membership') continue;
      const { person, body } = one.claim;
      const named = [
        person.name === null ? null : who(one.source, person.name, 'person'),
        body.name === null ? null : who(one.source, body.name, 'body'),
      ];
      for (const entity of named) {
        if (entity === null) continue;
        const known = found.get(entity.id);
        if (known === undefined) found.set(entity.id, [citeOf(one)]);
        else if (known.length < MOST_MEMBERSHIPS) known.push(citeOf(one));
      }
    }
  return found;
}

async function allOf(lists: AsyncIterable<readonly SourcedClaim[]>): Promise<readonly SourcedClaim[]> {
  const all: SourcedClaim[] = [];
  for await (const list of lists) all.push(...list);
  return all;
}

/** `bodies`: also those that its claims do not name. */
const tenureItem = (tenure: Cited<TenureView>, bodies: readonly EntityId[], country: string | null): RoomItem => {
  const names = [tenure.person.name, ...(tenure.body === null ? [] : [tenure.body.name])];
  return {
    id: tenure.id,
    row: tenure,
    detail: null,
    text: [tenure.post, ...names].join(' '),
    keys: nameKeysIn(names),
    facets: {
      person: [tenure.person.id],
      body: [...new Set([...(tenure.body === null ? [] : [tenure.body.id]), ...bodies])].sort(),
      post: [tenure.postKey],
      role: [roleOfKey(tenure.postKey)],
      country: country === null ? [] : [country],
    },
    days: tenure.sometime,
    claims: tenure.premises,
  };
};

const commandItem = (link: Cited<CommandLink>, n: number): RoomItem => ({
  id: String(n),
  row: link,
  detail: null,
  facets: { above: [link.above.id], below: [link.below.id] },
  days: link.when,
});
