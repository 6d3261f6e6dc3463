// What comes of comparing all names of a case: persons, bodies and places, which name in which source is whose, what is asked, what was judged and cannot hold.

import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { EntityId, EntityKind, EntityRef, NameForm } from '../../model/rooms/entities.ts';
import type { IdentityContradiction, IdentityQuestion, NameJoin } from '../../model/rooms/identity.ts';

export interface IdentifiedEntity extends EntityRef {
  /** Most used first. */
  readonly forms: readonly Cited<NameForm>[];
  readonly joins: readonly Cited<NameJoin>[];
  readonly documents: number;
  readonly mentions: number;
  readonly said: number;
  readonly told: number;
  readonly about: number;
  readonly questions: number;
}

/** A name is this entity's: in one source, or in all that no other row names. */
export interface NamePlacement {
  readonly kind: EntityKind;
  readonly name: string;
  readonly source: ObjectId | null;
  readonly entity: EntityId;
}

export interface Identities {
  /** In the order of their ids. */
  readonly entities: readonly IdentifiedEntity[];
  readonly placements: readonly NamePlacement[];
  /** The id of every form, to the entity it is now of. */
  readonly formToEntity: ReadonlyMap<EntityId, EntityId>;
  /** Those first on which most claims hang. */
  readonly questions: readonly Cited<IdentityQuestion>[];
  readonly contradictions: readonly (IdentityContradiction & { readonly entities: readonly EntityId[] })[];
}

/** Whose a name in a source is; without a kind: a person's first, then a body's, then a place's. */
export type Who = (source: ObjectId, name: string, kind?: EntityKind) => EntityRef | null;

export function whoOf({
  entities,
  placements,
}: Pick<Identities, 'placements'> & { readonly entities: readonly EntityRef[] }): Who {
  const refs = new Map(entities.map(({ id, kind, name }) => [id, { id, kind, name }]));
  const placed = new Map(placements.map((one) => [placeKey(one.kind, one.name, one.source), one.entity]));
  const find = (source: ObjectId, name: string, kind: EntityKind): EntityRef | null =>
    refs.get(placed.get(placeKey(kind, name, source)) ?? placed.get(placeKey(kind, name, null)) ?? '') ?? null;
  return (source, written, kind) => {
    const name = written.trim();
    return kind === undefined
      ? (find(source, name, 'person') ?? find(source, name, 'body') ?? find(source, name, 'place'))
      : find(source, name, kind);
  };
}

const placeKey = (kind: EntityKind, name: string, source: ObjectId | null): string =>
  source === null ? `${kind}\n${name}` : `${kind}\n${name}\n${source}`;
