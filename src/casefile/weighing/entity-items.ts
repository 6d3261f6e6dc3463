// Persons, bodies and places as they lie in their rooms: most used first.

import type { Cited } from '../../model/cited.ts';
import { order } from '../../model/order.ts';
import { postAndBody } from '../../model/post-words.ts';
import { type EntityRow, entityRefOf, type Namesake } from '../../model/rooms/entities.ts';
import type { EntityView } from '../../model/rooms/entity-page.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import type { IdentifiedEntity } from '../../resolve/identity/identified.ts';
import type { RoomItem } from '../../storage/ports/weighing-store.ts';
import { nameKeysIn } from './name-keys.ts';

/** What is kept of an entity for when it is opened. */
export type EntityDetail = Pick<IdentifiedEntity, 'forms' | 'joins'> &
  Pick<Cited<EntityView>, 'placed' | 'memberships'>;

const MOST_NAMES = 5;
const MOST_POSTS = 3;

interface EntityParts extends Pick<Cited<EntityView>, 'placed' | 'memberships'> {
  /** Of the forms that are now this entity's. */
  readonly otherIds: readonly string[];
  readonly tenures: readonly Cited<TenureView>[];
  /** Judged claims in which it stands. */
  readonly judged: number;
  /** Another of its kind goes by the same name. */
  readonly sharesName: boolean;
}

export function entityItem(
  entity: IdentifiedEntity,
  { otherIds, tenures, judged, placed, memberships, sharesName }: EntityParts,
): RoomItem {
  const { id, name, forms, joins, documents, mentions, said, about, questions } = entity;
  const names = [...new Set(forms.map((form) => form.name))];
  const row: Cited<EntityRow> = {
    ...entityRefOf(entity),
    ...{ documents, mentions, said, about, judged, questions },
    otherNames: names.filter((other) => other !== name).slice(0, MOST_NAMES),
    posts: postsOf(tenures),
    ...(sharesName && { apart: apartOf(entity, tenures, placed) }),
  };
  const detail: EntityDetail = { forms, joins, placed, memberships };
  return { id, otherIds, row, detail, text: names.join(' '), keys: nameKeysIn(names) };
}

const MOST_SOURCES = 3;

function apartOf(
  { forms }: IdentifiedEntity,
  tenures: readonly Cited<TenureView>[],
  placed: EntityParts['placed'],
): Cited<Namesake> {
  const days = tenures
    .flatMap(({ sometime: { from, to } }) => [from, to])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const sources = new Map(forms.flatMap((form) => form.sources).map((cite) => [cite.citedSource, cite]));
  return {
    inPost: first === undefined || last === undefined ? null : { from: first, to: last },
    // A post is said as such beside it.
    where: placed === null || postsOf(tenures).includes(placed.where) ? null : placed.where,
    sources: [...sources.values()].slice(0, MOST_SOURCES),
  };
}

/** Names by which more than one of these go, whatever the case of their letters. */
export function sharedNames(entities: readonly IdentifiedEntity[]): (one: IdentifiedEntity) => boolean {
  const uses = new Map<string, number>();
  const key = ({ name }: IdentifiedEntity): string => name.toLowerCase();
  for (const one of entities) uses.set(key(one), (uses.get(key(one)) ?? 0) + 1);
  return (one) => (uses.get(key(one)) ?? 0) > 1;
}

/** Latest first. */
function postsOf(tenures: readonly Cited<TenureView>[]): readonly string[] {
  const latest = tenures.toSorted((a, b) => (lastDay(a) > lastDay(b) ? -1 : lastDay(a) < lastDay(b) ? 1 : 0));
  const posts = latest.map(({ post, body }) => postAndBody(post, body?.name ?? null));
  return [...new Set(posts)].slice(0, MOST_POSTS);
}

const lastDay = ({ sometime }: Cited<TenureView>): string => sometime.to ?? sometime.from ?? '';

/** The order of the room. */
export const byUse = (a: IdentifiedEntity, b: IdentifiedEntity): number =>
  b.documents - a.documents || b.mentions - a.mentions || order(a.name, b.name);
