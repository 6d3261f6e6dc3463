// Who repeats whom, as it lies in the rooms: pairs of documents that share words, and families of documents.

import { familiesOf } from '../../corroborate/origins/families.ts';
import type { OriginsContext } from '../../corroborate/origins/origin-context.ts';
import { relayRows } from '../../corroborate/origins/relays/relay-rows.ts';
import type { Relay } from '../../corroborate/origins/relays/relays.ts';
import { bySharedWords, sharedRowOf } from '../../corroborate/origins/shared-rows.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { OriginSource, SharedPair } from '../../model/origins.ts';
import type { RoomItem } from '../../storage/ports/weighing-store.ts';

/** The passages themselves are looked up when the pair is opened. */
export const sharedItems = (pairs: readonly SharedPair[], context: OriginsContext): readonly RoomItem[] =>
  pairs.toSorted(bySharedWords).map((pair) => ({
    id: sharedId(pair.a, pair.b),
    row: sharedRowOf(pair, context),
    detail: null,
    facets: { kind: [pair.kind], source: [pair.a, pair.b] },
  }));

export const relayItems = (relays: readonly Relay[], context: OriginsContext): readonly RoomItem[] =>
  relayRows(relays, context).map((row) => ({
    id: row.id,
    row,
    detail: null,
    facets: {
      source: [
        ...new Set(
          [row.told, ...row.steps.flatMap(({ documents }) => documents)].map(({ citedSource }) => citedSource),
        ),
      ],
      certainty: [...new Set(row.steps.map(({ certainty }) => certainty))],
    },
    claims: row.claims.map((citedClaim) => ({ citedSource: row.told.citedSource, citedClaim })),
  }));

export const sharedId = (a: ObjectId, b: ObjectId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const familyItems = (
  sources: readonly OriginSource[],
  pairs: readonly SharedPair[],
  context: OriginsContext,
): readonly RoomItem[] =>
  familiesOf(sources, pairs, context).map((family) => ({
    id: family.id,
    row: family,
    detail: null,
    facets: { source: family.members.map(({ citedSource }) => citedSource) },
  }));
