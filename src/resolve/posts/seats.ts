// Seats that are one under two names: a country or town that no gazetteer knows stands in one claim as the body of a post, in another only in its words, in another script. In: seats with the names they have.
// Out: for each the seat that stands for all of them. Only short names are compared, and only where identity cannot have decided: two bodies that it keeps apart stay apart.

import type { EntityKind } from '../../model/rooms/entities.ts';
import { compareNames } from '../names/compare-names.ts';
import { nameKeysOf } from '../names/name-key.ts';

export interface Seat {
  /** `country:…`, the id of a body or place, or `words:…`. */
  readonly id: string;
  readonly name: string;
  /** Null where only words name it. */
  readonly kind: EntityKind | null;
}

const MOST_WORDS = 2;
/** So many seats of one sound are compared. */
const MOST_ALIKE = 30;

/** The id of a seat => that of the seat it is one with; what is one with no other is left out. */
export function seatsTogether(seats: readonly Seat[]): ReadonlyMap<string, string> {
  const short = seats
    .filter(({ name }) => name.split(/\s+/).length <= MOST_WORDS)
    .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const bySound = new Map<string, Seat[]>();
  const same = new Map<string, string>();
  for (const seat of short) {
    const keys = new Set(seat.name.split(/\s+/).flatMap((word) => nameKeysOf(word.toLowerCase())));
    const alike = [...keys].flatMap((key) => bySound.get(key) ?? []);
    const found = alike.find((other) => isUndecided(seat, other) && compareNames(seat.name, other.name, 'body').same);
    if (found !== undefined) {
      same.set(seat.id, same.get(found.id) ?? found.id);
      continue;
    }
    for (const key of keys) {
      const known = bySound.get(key) ?? [];
      if (known.length < MOST_ALIKE) bySound.set(key, [...known, seat]);
    }
  }
  return same;
}

/** A body stands for a place, both for words. */
const rank = ({ kind }: Seat): number => (kind === 'body' ? 0 : kind === null ? 2 : 1);

const isUndecided = (a: Seat, b: Seat): boolean => a.kind === null || b.kind === null || a.kind !== b.kind;
