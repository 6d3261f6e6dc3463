// What the weighing of claims is handed besides the claims: who is who, who repeats whom, who held which post, where places lie. In the case each is answered by the part that
// knows it (resolve, origins, the gazetteer); a test answers for itself.

import { createHash } from 'node:crypto';
import type { Cited } from '../model/cited.ts';
import type { ObjectId } from '../model/ids.ts';
import type { EntityId, EntityKind, EntityRef } from '../model/rooms/entities.ts';
import type { OriginsView } from '../model/rooms/origins.ts';
import type { TenureView } from '../model/rooms/posts.ts';
import type { SiteRow } from '../model/rooms/sites.ts';
import type { DeadlineRule } from '../model/weighing.ts';
import type { HolderInWords } from '../resolve/posts/holder-in-words.ts';
import type { CaseClaim } from './case-claim.ts';
import type { Subjects } from './events/subjects.ts';
import type { NamesInCase } from './names-in-case.ts';
import type { Pairings } from './pairings.ts';

export interface WeighingContext {
  /** What "about" is taken to allow, as a share of the number. */
  readonly tolerance: number;
  readonly deadlines: readonly DeadlineRule[];
  /** Who is meant by a name where a source uses it; null where it names nobody that is known. */
  readonly who: (source: ObjectId, name: string, kind?: EntityKind) => EntityRef | null;
  /** Whether a person said that two names are not one: by what they are the names of. */
  readonly areKeptApart: (a: string, b: string) => boolean;
  /** Of claims that tell the same. */
  readonly originsOf: (claims: readonly CaseClaim[]) => Cited<OriginsView>;
  readonly tenuresOf: (person: EntityId) => readonly Cited<TenureView>[];
  /** Who held a post in a body at any time. */
  readonly tenuresIn: (body: EntityId) => readonly Cited<TenureView>[];
  /** Who is meant by an office alone, on a day. */
  readonly holderOf: HolderInWords;
  /** How persons and bodies are named. */
  readonly names: NamesInCase;
  /** By proper names, what the documents tell of. */
  readonly subjects: Subjects;
  /** What people said belongs together, or does not. */
  readonly pairings: Pairings;
  /** Of a place that the gazetteer knows. */
  readonly positionOf: (place: string) => SiteRow['position'];
  /** Whether one place lies in the other; null where that is not known. */
  readonly liesIn: (inner: string, outer: string) => boolean | null;
}

/** 32 hexadecimal characters: the id of what is made of claims. */
export const weighedId = (kind: string, ...parts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex')
    .slice(0, 32);

/** Each entity once, in the order in which they come. */
export function onceEach(entities: readonly (EntityRef | null)[]): readonly EntityRef[] {
  const found = new Map<EntityId, EntityRef>();
  for (const one of entities) if (one !== null && !found.has(one.id)) found.set(one.id, one);
  return [...found.values()];
}
