// What the makers of rooms share: the store they read and write, what was decided, and how far they are to go.

import type { CaseClaim } from '../../corroborate/case-claim.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { StandingDecisions } from '../../storage/ports/case-index.ts';
import type { Room, RoomItem, WeighingStore } from '../../storage/ports/weighing-store.ts';

export interface RoomsWork {
  /** What the rooms are made of: a room that has it already is not written again. */
  readonly stamp: string;
  isStopped(): boolean;
  stage(name: string, done: number, total: number): Promise<void>;
}

export interface Making {
  readonly store: WeighingStore;
  readonly decisions: StandingDecisions;
  readonly work: RoomsWork;
}

export async function saveRoom({ store, work }: Making, room: Room, items: () => Iterable<RoomItem>): Promise<void> {
  if ((await store.stampOf(room)) !== work.stamp) await store.saveRoom(room, work.stamp, items());
}

export async function claimsOf<K extends ClaimKind>(
  store: WeighingStore,
  kind: K,
): Promise<readonly CaseClaim<Extract<Claim, { kind: K }>>[]> {
  const found: CaseClaim<Extract<Claim, { kind: K }>>[] = [];
  for await (const claims of store.claims(kind))
    for (const one of claims) found.push(one as CaseClaim<Extract<Claim, { kind: K }>>);
  return found;
}
