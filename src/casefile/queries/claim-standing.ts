// What a claim is one of: its event, its figures, what stands against it, and how many origins it has with those that tell the same.

import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { EventView } from '../../model/rooms/events.ts';
import type { FigureView } from '../../model/rooms/figures.ts';
import type { OriginsView } from '../../model/rooms/origins.ts';
import type { ClaimStanding } from '../../model/rooms/overview.ts';
import { openedIn, type WeighedCase } from './weighed-case.ts';

/** Of a claim that the source does not have, or not any more, nothing is known: that is no fault. */
export async function claimStanding(weighed: WeighedCase, source: ObjectId, claim: ClaimId): Promise<ClaimStanding> {
  const [placed] = await weighed.index.claimsAt([{ object: source, claim }]);
  if (placed === undefined) return { claim, kind: null, event: null, figure: null, conflicts: [], origins: null };
  const { id, kind } = placed.met.claim;
  const items = await weighed.weighing.itemsOfClaim(id);
  const first = (room: string): string | null => items.find((item) => item.room === room)?.id ?? null;
  const [event, figure] = [first('event'), first('figure')];
  return {
    claim: id,
    kind,
    event,
    figure,
    conflicts: items.flatMap((item) => (item.room === 'conflict' ? [item.id] : [])),
    origins: (figure === null ? null : await ofFigure(weighed, figure, id)) ?? (await ofEvent(weighed, event)),
  };
}

/** Of the position that the figure takes. */
async function ofFigure(weighed: WeighedCase, figure: string, claim: ClaimId): Promise<OriginsView | null> {
  const view = await openedIn<FigureView>(weighed, 'figure', figure);
  return view?.positions.find(({ figures }) => figures.some(({ ref }) => ref.claim.id === claim))?.origins ?? null;
}

async function ofEvent(weighed: WeighedCase, event: string | null): Promise<OriginsView | null> {
  return event === null ? null : ((await openedIn<EventView>(weighed, 'event', event))?.origins ?? null);
}
