// The second step of the weighing: all that was kept of the sources, held against one another, becomes the rooms. In: the store with its sources, and the decisions that stand. Out: the rooms, each written
// whole. A kind of claims is in memory only while it is compared.

import { appealsOf } from '../../corroborate/appeals/appeals.ts';
import type { CaseClaim } from '../../corroborate/case-claim.ts';
import { TOLERANCE } from '../../corroborate/figures/figure-range.ts';
import { noticesOf } from '../../corroborate/notice/notices.ts';
import { originsContext } from '../../corroborate/origins/origin-context.ts';
import { originsOf } from '../../corroborate/origins/origins-of.ts';
import { sitesOf } from '../../corroborate/sites/sites.ts';
import type { WeighingContext } from '../../corroborate/weighing-context.ts';
import type { Cited } from '../../model/cited.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { OriginSource } from '../../model/origins.ts';
import type { EntityId, TenureView } from '../../model/weighing.ts';
import { type Identities, whoOf } from '../../resolve/identity/identified.ts';
import { identities } from '../../resolve/identity/identities.ts';
import type { NameProfile } from '../../resolve/identity/profiles.ts';
import { tenuresOf } from '../../resolve/posts/tenures.ts';
import type { StandingDecisions } from '../../storage/ports/case-index.ts';
import type { Room, RoomItem, WeighingStore } from '../../storage/ports/weighing-store.ts';
import { knownNames } from '../known-names.ts';
import { byUse, entityItem } from './entity-items.ts';
import type { JudgedName } from './kept-of-source.ts';
import { familyItems, sharedItems } from './origin-items.ts';
import { liesIn, positionOf } from './places.ts';
import { appealItem, noticeItem, questionItem, siteItem, tenureItem } from './room-items.ts';

export interface RoomsWork {
  /** What the rooms are made of: a room that has it already is not made again. */
  readonly stamp: string;
  isStopped(): boolean;
  stage(name: string, done: number, total: number): Promise<void>;
}

interface Making {
  readonly store: WeighingStore;
  readonly decisions: StandingDecisions;
  readonly work: RoomsWork;
}

/** False where it was stopped before all were made. */
export async function makeRooms(store: WeighingStore, decisions: StandingDecisions, work: RoomsWork): Promise<boolean> {
  const making: Making = { store, decisions, work };
  const stages = ['names', 'posts', 'origins', 'notices', 'appeals', 'sites'] as const;
  const at = async (name: (typeof stages)[number]): Promise<boolean> => {
    await work.stage(name, stages.indexOf(name), stages.length);
    return !work.isStopped();
  };
  if (!(await at('names'))) return false;
  const identified = await identify(making);
  if (!(await at('posts'))) return false;
  const tenures = await makePosts(making, identified);
  await makeEntities(making, identified, tenures);
  if (!(await at('origins'))) return false;
  const context = await contextOf(making, identified, tenures);
  if (!(await at('notices'))) return false;
  const told = [...(await claimsOf(store, 'communication')), ...(await claimsOf(store, 'stance'))];
  await saved(making, 'notice', () => noticesOf(told, context).map(noticeItem));
  if (!(await at('appeals'))) return false;
  const communications = await claimsOf(store, 'communication');
  await saved(making, 'appeal', () => appealsOf(communications, context).map(appealItem));
  if (!(await at('sites'))) return false;
  const sites = await claimsOf(store, 'site');
  await saved(making, 'site', () => sitesOf(sites, context).map(siteItem));
  return true;
}

async function saved({ store, work }: Making, room: Room, items: () => Iterable<RoomItem>): Promise<void> {
  if ((await store.stampOf(room)) !== work.stamp) await store.saveRoom(room, work.stamp, items());
}

async function claimsOf<K extends ClaimKind>(
  store: WeighingStore,
  kind: K,
): Promise<readonly CaseClaim<Extract<Claim, { kind: K }>>[]> {
  const found: CaseClaim<Extract<Claim, { kind: K }>>[] = [];
  for await (const claims of store.claims(kind))
    for (const one of claims) found.push(one as CaseClaim<Extract<Claim, { kind: K }>>);
  return found;
}

// ── who is one ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function identify(making: Making): Promise<Identities> {
  const { store, decisions } = making;
  const profiles: NameProfile[] = [];
  for await (const list of store.kept('profiles')) profiles.push(...(list as readonly NameProfile[]));
  const judgements = decisions.identity.map((one) => ({ ...one, mine: false }));
  const identified = identities(profiles, judgements, knownNames);
  await store.savePlacements(identified.placements);
  await saved(making, 'question', () => identified.questions.map(questionItem));
  await saved(making, 'contradiction', () =>
    identified.contradictions.map(({ entities, ...row }, n) => {
      return { id: String(n), row, detail: null, facets: { entity: entities } };
    }),
  );
  return identified;
}

async function makeEntities(
  making: Making,
  identified: Identities,
  tenures: readonly Cited<TenureView>[],
): Promise<void> {
  const { entities, formToEntity } = identified;
  const judged = await judgedClaims(making.store, whoOf(identified));
  const forms = Map.groupBy(formToEntity, ([, entity]) => entity);
  const byPerson = Map.groupBy(tenures, ({ person }) => person.id);
  for (const kind of ['person', 'body', 'place'] as const) {
    const these = entities.filter((one) => one.kind === kind).sort(byUse);
    await saved(making, kind, () =>
      these.map((one) =>
        entityItem(one, {
          otherIds: forms.get(one.id)?.map(([form]) => form) ?? [],
          tenures: byPerson.get(one.id) ?? [],
          judged: judged.get(one.id) ?? 0,
        }),
      ),
    );
  }
}

async function judgedClaims(store: WeighingStore, who: WeighingContext['who']): Promise<ReadonlyMap<EntityId, number>> {
  const found = new Map<EntityId, number>();
  for await (const list of store.kept('judged'))
    for (const { source, name, kind, claims } of list as readonly JudgedName[]) {
      const entity = who(source, name, kind)?.id;
      if (entity !== undefined) found.set(entity, (found.get(entity) ?? 0) + claims);
    }
  return found;
}

// ── what is handed to every comparison ─────────────────────────────────────────────────────────────────────────────

async function makePosts(making: Making, identified: Identities): Promise<readonly Cited<TenureView>[]> {
  const occupancies = await claimsOf(making.store, 'occupancy');
  const tenures = tenuresOf(occupancies, { who: whoOf(identified), countryOf: knownNames.country });
  await saved(making, 'tenure', () => tenures.map(tenureItem));
  return tenures;
}

async function contextOf(
  making: Making,
  identified: Identities,
  tenures: readonly Cited<TenureView>[],
): Promise<WeighingContext> {
  const { store, decisions } = making;
  const sources: OriginSource[] = [];
  for await (const source of store.kept('origin')) sources.push(source as OriginSource);
  const who = whoOf(identified);
  const declarations = decisions.origins.map((one) => ({ ...one, mine: false }));
  const pairs = await store.prints.pairs();
  const origins = originsContext(sources, pairs, declarations, who);
  await saved(making, 'shared', () => sharedItems(pairs, origins));
  await saved(making, 'family', () => familyItems(sources, pairs, origins));
  const ofPerson = Map.groupBy(tenures, ({ person }): EntityId => person.id);
  const inBody = Map.groupBy(tenures, ({ body }): EntityId => body?.id ?? '');
  return {
    tolerance: decisions.tolerance ?? TOLERANCE,
    deadlines: decisions.deadlines,
    who,
    originsOf: (claims) => originsOf(claims, origins),
    tenuresOf: (person) => ofPerson.get(person) ?? [],
    tenuresIn: (body) => (body === '' ? [] : (inBody.get(body) ?? [])),
    positionOf,
    liesIn,
  };
}
