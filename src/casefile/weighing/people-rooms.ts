// Who is one, who held which post, who stood above whom, who was last placed where: the rooms of persons, bodies and places. In: what the sources tell of each name, and what people judged. Out: the rooms, and
// who is who for all other comparisons.

import { type NamesInCase, namesInCase } from '../../corroborate/names-in-case.ts';
import type { Cited } from '../../model/cited.ts';
import { ENTITY_KINDS, type EntityId, type EntityRef } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { type Identities, type Who, whoOf } from '../../resolve/identity/identified.ts';
import { identities } from '../../resolve/identity/identities.ts';
import type { NameProfile } from '../../resolve/identity/profiles.ts';
import { tenuresByBody } from '../../resolve/posts/posts-of-body.ts';
import type { JudgedName, Room, StoredPlacement, WeighingStore } from '../../storage/ports/weighing-store.ts';
import { knownNames } from '../known-names.ts';
import { byUse, entityItem, sharedNames } from './entity-items.ts';
import { makePosts, type PostRooms, type Posts } from './make-posts.ts';
import { type Making, saveRoom } from './making.ts';
import { questionItem } from './room-items.ts';

/** What all other comparisons ask for. */
export interface People extends Pick<Posts, 'tenures' | 'inBody'> {
  readonly who: Who;
  readonly names: NamesInCase;
  readonly bodies: ReadonlyMap<EntityId, EntityRef>;
}

export async function makePeople(making: Making): Promise<People> {
  const identified = await identify(making);
  const who = whoOf(identified);
  const rooms: PostRooms = {
    claims: (kind) => making.store.claims(kind),
    save: (room, items) => saveRoom(making, room, items),
  };
  const bodies = bodiesIn(identified.entities);
  const posts = await makePosts(rooms, bodies.values(), { who, countryOf: knownNames.country });
  await makeEntities(making, identified, { who, posts });
  const names = namesInCase(identified.placements);
  return { who, names, bodies, tenures: posts.tenures, inBody: posts.inBody };
}

/** As they were made, where nothing that they follow has changed since. */
export async function peopleMade(store: WeighingStore): Promise<People> {
  const rowsOf = async (room: Room): Promise<readonly unknown[]> =>
    (await store.items(room, await store.find(room, {}))).map(({ row }) => row);
  const entities: EntityRef[] = [];
  for (const kind of ENTITY_KINDS) for (const row of await rowsOf(kind)) entities.push(row as EntityRef);
  // In the order in which identities() gives them: whoever asks may go by it.
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  const placements: StoredPlacement[] = [];
  for await (const one of store.placements()) placements.push(one);
  const tenures = (await rowsOf('tenure')) as readonly Cited<TenureView>[];
  return {
    who: whoOf({ entities, placements }),
    names: namesInCase(placements),
    bodies: bodiesIn(entities),
    tenures,
    inBody: tenuresByBody(tenures, knownNames.country),
  };
}

const bodiesIn = (entities: readonly EntityRef[]): ReadonlyMap<EntityId, EntityRef> =>
  new Map(entities.filter(({ kind }) => kind === 'body').map((one) => [one.id, one]));

async function identify(making: Making): Promise<Identities> {
  const { store, decisions } = making;
  const profiles: NameProfile[] = [];
  for await (const list of store.kept('profiles')) for (const one of list as readonly NameProfile[]) profiles.push(one);
  const judgements = decisions.identity.map((one) => ({ ...one, mine: false }));
  const identified = identities(profiles, judgements, knownNames);
  await store.savePlacements(identified.placements);
  await saveRoom(making, 'question', () => identified.questions.map(questionItem));
  await saveRoom(making, 'contradiction', () =>
    identified.contradictions.map(({ entities, ...row }, n) => {
      return { id: String(n), row, detail: null, facets: { entity: entities } };
    }),
  );
  return identified;
}

async function makeEntities(
  making: Making,
  { entities, formToEntity }: Identities,
  { who, posts: { tenures, placed, memberships } }: { readonly who: Who; readonly posts: Posts },
): Promise<void> {
  const judged = await judgedClaims(making.store, who);
  const forms = Map.groupBy(formToEntity, ([, entity]) => entity);
  const byPerson = Map.groupBy(tenures, ({ person }) => person.id);
  for (const kind of ['person', 'body', 'place'] as const) {
    const these = entities.filter((one) => one.kind === kind).sort(byUse);
    const sharesName = sharedNames(these);
    await saveRoom(making, kind, () =>
      these.map((one) =>
        entityItem(one, {
          otherIds: forms.get(one.id)?.map(([form]) => form) ?? [],
          tenures: byPerson.get(one.id) ?? [],
          judged: judged.get(one.id) ?? 0,
          placed: placed.get(one.id) ?? null,
          memberships: memberships.get(one.id) ?? [],
          sharesName: sharesName(one),
        }),
      ),
    );
  }
}

async function judgedClaims(store: WeighingStore, who: Who): Promise<ReadonlyMap<EntityId, number>> {
  const found = new Map<EntityId, number>();
  for await (const list of store.kept('judged'))
    for (const { source, name, kind, claims } of list as readonly JudgedName[]) {
      const entity = who(source, name, kind)?.id;
      if (entity !== undefined) found.set(entity, (found.get(entity) ?? 0) + claims);
    }
  return found;
}
