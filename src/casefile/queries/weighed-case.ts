// What every room asks the weighing for: a page of rows under a question, or one item opened. Titles, claims and their states are looked up in the index, so that they are those of now.

import { type Cited, citesIn, withoutCites } from '../../model/cited.ts';
import type { SourceLabel } from '../../model/source.ts';
import type { ClaimRef, DaySpan, Page } from '../../model/weighing.ts';
import type { CaseIndex, PageRequest } from '../../storage/ports/case-index.ts';
import type { Room, RoomQuestion, WeighingStore } from '../../storage/ports/weighing-store.ts';
import { askedWords } from '../weighing/name-keys.ts';

export interface WeighedCase {
  readonly index: CaseIndex;
  readonly weighing: WeighingStore;
  /** Who asks: `mine` is said of his or her judgements. */
  readonly actor: string;
}

export interface RoomFilter {
  /** Words, and names in any spelling. */
  readonly text?: string | null | undefined;
  readonly facets?: Readonly<Record<string, string | undefined>>;
  readonly days?: DaySpan | undefined;
}

export function questionOf({ text, facets, days }: RoomFilter): RoomQuestion {
  const asked = Object.entries(facets ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...(text != null && text.trim() !== '' && { words: askedWords(text) }),
    ...(asked.length > 0 && { facets: Object.fromEntries(asked) }),
    ...(days !== undefined && (days.from !== null || days.to !== null) && { days }),
  };
}

/** In the order of the room. */
export async function pageOf<Row>(
  weighed: WeighedCase,
  room: Room,
  filter: RoomFilter,
  page: PageRequest,
): Promise<Page<Row>> {
  const places = await weighed.weighing.find(room, questionOf(filter));
  const rows = await rowsAt<Row>(weighed, room, places.subarray(page.from, page.from + page.limit));
  return { total: places.length, from: page.from, rows };
}

export async function rowsAt<Row>(
  weighed: WeighedCase,
  room: Room,
  places: ArrayLike<number>,
): Promise<readonly Row[]> {
  const found = await weighed.weighing.items(room, places);
  return await viewOf<readonly Row[]>(weighed.index, found.map(({ row }) => row) as Cited<readonly Row[]>);
}

/** What an item opens to; null where the room has none with this id. */
export async function openedIn<View>(weighed: WeighedCase, room: Room, id: string): Promise<View | null> {
  const item = await weighed.weighing.item(room, id);
  return item === null ? null : await viewOf<View>(weighed.index, (item.detail ?? item.row) as Cited<View>);
}

/** A cited view with all that it cites. */
export async function viewOf<View>(index: CaseIndex, cited: Cited<View>): Promise<View> {
  const { sources, claims } = citesIn(cited);
  const labels = new Map((await index.sourceRows(sources)).map((row) => [row.id, labelOf(row)]));
  const places = claims.map(({ citedSource, citedClaim }) => ({ object: citedSource, claim: citedClaim }));
  const placed = new Map(
    (await index.claimsAt(places)).map(({ place, met }) => [`${place.object} ${place.claim}`, met]),
  );
  return withoutCites<View>(cited, {
    source: (id) => labels.get(id) ?? null,
    claim({ citedSource, citedClaim }): ClaimRef | null {
      const [source, met] = [labels.get(citedSource), placed.get(`${citedSource} ${citedClaim}`)];
      if (source === undefined || met === undefined) return null;
      return { source, claim: met.claim, state: met.state, standing: met.standing };
    },
  });
}

const labelOf = ({ id, title, file, publisher, language, published }: SourceLabel): SourceLabel => ({
  ...{ id, title, file, publisher, language, published },
});
