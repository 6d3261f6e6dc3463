// When two documents credit the same one: by the entity that a name is in its source, by the declared side of a publisher, else by likeness of the names.
// In: names with their sources. Out: keys, equal where the names are one. Made once for a case: what is not known by its source is compared with those that sound like it, and only once.

import type { ObjectId } from '../../model/ids.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import type { OriginDeclarationView } from '../../model/rooms/origins.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { Who } from '../../resolve/identity/identified.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { nameKeysOf } from '../../resolve/names/name-key.ts';

export interface NamedOrigin {
  readonly key: string;
  readonly name: string;
  /** Null where nobody is known under the name. */
  readonly kind: EntityKind | null;
}

export interface OriginNames {
  of(source: ObjectId, name: string): NamedOrigin;
  /** The declared side that a publisher belongs to. */
  sideOf(name: string): string | null;
}

/** Of names that sound alike at most so many are compared. */
const MOST_COMPARED = 12;

export function originNames(declarations: readonly OriginDeclarationView[], who: Who): OriginNames {
  const sides = new Map<string, string>();
  for (const declared of declarations)
    if (declared.what === 'side')
      for (const publisher of declared.publishers) sides.set(normaliseForSearch(publisher), declared.name);
  const sideOf = (name: string): string | null => sides.get(normaliseForSearch(name)) ?? null;
  /** Names that nobody is known under, by how they sound. */
  const sounding = new Map<string, NamedOrigin[]>();
  const byLetters = new Map<string, NamedOrigin>();
  const kept = new Map<string, NamedOrigin>();

  const unknown = (name: string): NamedOrigin => {
    const letters = normaliseForSearch(name);
    const before = byLetters.get(letters);
    if (before !== undefined) return before;
    const keys = letters.split(' ').flatMap((word) => nameKeysOf(word));
    const near = new Set(keys.flatMap((key) => (sounding.get(key) ?? []).slice(0, MOST_COMPARED)));
    const same = [...near].find(
      (other) => compareNames(other.name, name, 'body').same || compareNames(other.name, name, 'person').same,
    );
    const found = same ?? { key: `name:${letters}`, name, kind: null };
    byLetters.set(letters, found);
    if (same === undefined)
      for (const key of new Set(keys)) {
        const known = sounding.get(key);
        if (known === undefined) sounding.set(key, [found]);
        else known.push(found);
      }
    return found;
  };

  const find = (source: ObjectId, name: string): NamedOrigin => {
    const entity = who(source, name, 'body') ?? who(source, name, 'person');
    const side = sideOf(name) ?? (entity === null ? null : sideOf(entity.name));
    if (side !== null) return { key: `side:${side}`, name: side, kind: 'body' };
    if (entity !== null) return { key: `entity:${entity.id}`, name: entity.name, kind: entity.kind };
    return unknown(name);
  };

  return {
    of(source, name) {
      const place = `${source} ${name}`;
      const known = kept.get(place);
      if (known !== undefined) return known;
      const found = find(source, name);
      kept.set(place, found);
      return found;
    },
    sideOf,
  };
}
