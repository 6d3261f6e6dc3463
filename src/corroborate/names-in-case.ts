// The names of a case as words of its texts: under which spellings, in whatever script, each person and body is named, and which words are names of persons at all. In: whose each name was found to be. Out: a look-up.
// A name is no thing that is told of: two texts with one name in common speak of one person, and of nothing else yet.

import type { EntityId, EntityKind } from '../model/rooms/entities.ts';
import { normaliseForSearch } from '../model/search-text.ts';

export interface NamesInCase {
  /** In the form of model/search-text.ts, the longest first. */
  of(entity: EntityId): readonly string[];
  /** Whether a word, in that form, is part of the name of a person. */
  isOfPerson(word: string): boolean;
}

interface Placed {
  readonly kind: EntityKind;
  readonly name: string;
  readonly entity: EntityId;
}

/** Initials and particles are words of any text. */
const SHORTEST = 3;

export function namesInCase(placements: readonly Placed[]): NamesInCase {
  const spellings = new Map<EntityId, Set<string>>();
  const ofPersons = new Set<string>();
  for (const { kind, name, entity } of placements) {
    const written = normaliseForSearch(name);
    spellings.set(entity, (spellings.get(entity) ?? new Set()).add(written));
    // A person who is named by one word alone may be called by what he is: "the Commissar".
    const words = kind === 'person' ? written.split(' ') : [];
    if (words.length > 1) for (const word of words) if (word.length >= SHORTEST) ofPersons.add(word);
  }
  return {
    of: (entity) => [...(spellings.get(entity) ?? [])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    isOfPerson: (word) => ofPersons.has(word),
  };
}
