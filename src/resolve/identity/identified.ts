// What comes of comparing all names of a case: persons, bodies and places, which name in which source is whose, what is asked, what was judged and cannot hold.

import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import {
  type EntityId,
  type EntityKind,
  type EntityRef,
  entityRefOf,
  type NameForm,
} from '../../model/rooms/entities.ts';
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
  const refs = new Map(entities.map((entity) => [entity.id, entityRefOf(entity)]));
  const placed = {
    person: new Map<string, PlacedName>(),
    body: new Map<string, PlacedName>(),
    place: new Map<string, PlacedName>(),
  };
  for (const { kind, name, source, entity } of placements) {
    const known = placed[kind].get(name) ?? { own: new Map(), others: undefined };
    if (source === null) known.others = entity;
    else known.own.set(source, entity);
    placed[kind].set(name, known);
  }
  const find = (source: ObjectId, name: string, kind: EntityKind): EntityRef | null => {
    const known = placed[kind].get(name);
    return known === undefined ? null : (refs.get(known.own.get(source) ?? known.others ?? '') ?? null);
  };
  return (source, written, kind) => {
    const name = written.trim();
    return kind === undefined
      ? (find(source, name, 'person') ?? find(source, name, 'body') ?? find(source, name, 'place'))
      : find(source, name, kind);
  };
}

/** Whose a name is: in single sources, and in all others. */
interface PlacedName {
  readonly own: Map<ObjectId, EntityId>;
  others: EntityId | undefined;
}
