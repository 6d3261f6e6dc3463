// When two documents credit the same one: by the entity that a name is in its source, by the declared side of a publisher, else by likeness of the names.
// In: names with their sources. Out: keys, equal where the names are one. Names within one claim's origins only, so they are few.

import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { EntityKind } from '../../model/weighing.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import type { OriginsContext } from './origin-context.ts';

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

/** More names than this are told apart by their letters only. */
const MOST_COMPARED = 64;

export function originNames({ declarations, who }: Pick<OriginsContext, 'declarations' | 'who'>): OriginNames {
  const sides = new Map<string, string>();
  for (const declared of declarations)
    if (declared.what === 'side')
      for (const publisher of declared.publishers) sides.set(normaliseForSearch(publisher), declared.name);
  const sideOf = (name: string): string | null => sides.get(normaliseForSearch(name)) ?? null;
  const compared: { readonly name: string; readonly key: string }[] = [];
  const kept = new Map<string, NamedOrigin>();

  const find = (source: ObjectId, name: string): NamedOrigin => {
    const entity = who(source, name, 'body') ?? who(source, name, 'person');
    const side = sideOf(name) ?? (entity === null ? null : sideOf(entity.name));
    if (side !== null) return { key: `side:${side}`, name: side, kind: 'body' };
    if (entity !== null) return { key: `entity:${entity.id}`, name: entity.name, kind: entity.kind };
    const letters = normaliseForSearch(name);
    const known = compared.find(
      (other) => compareNames(other.name, name, 'body').same || compareNames(other.name, name, 'person').same,
    );
    const key = known?.key ?? `name:${letters}`;
    if (known === undefined && compared.length < MOST_COMPARED) compared.push({ name, key });
    return { key, name: known?.name ?? name, kind: null };
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
