// What the makers of rooms share: the store they read and write, what was decided, and how far they are to go.

import type { CaseClaim } from '../../corroborate/case-claim.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { StandingDecisions } from '../../storage/ports/ledger-batch.ts';
import type { Room, RoomItem, WeighingStore } from '../../storage/ports/weighing-store.ts';
import type { Stamps } from './made-of.ts';

export interface RoomsWork {
  /** What the rooms are made of: a room that has its stamp already is not written again. */
  readonly stamps: Stamps;
  isStopped(): boolean;
  stage(name: string, done: number, total: number): Promise<void>;
}

export interface Making {
  readonly store: WeighingStore;
  readonly decisions: StandingDecisions;
  readonly work: RoomsWork;
}

export async function saveRoom({ store, work }: Making, room: Room, items: () => Iterable<RoomItem>): Promise<void> {
  if ((await store.stampOf(room)) !== work.stamps[room]) await store.saveRoom(room, work.stamps[room], items());
}

export async function areMade({ store, work }: Omit<Making, 'decisions'>, rooms: readonly Room[]): Promise<boolean> {
  for (const room of rooms) if ((await store.stampOf(room)) !== work.stamps[room]) return false;
  return true;
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
