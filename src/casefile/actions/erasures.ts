// What was erased from the case, by which record. Something that came in again since counts as being there.

import type { ObjectId } from '../../model/ids.ts';
import type { LedgerRow } from '../../model/views.ts';
import type { CaseIndex } from '../../storage/ports/case-index.ts';

const PAGE = { limit: 1000, newestFirst: true, act: 'object.erase' } as const;

/** The newest first. */
export async function* erasuresOf(index: CaseIndex): AsyncGenerator<LedgerRow> {
  for (let from = 0, total = 1; from < total; from += PAGE.limit) {
    const page = await index.ledger({ ...PAGE, from });
    total = page.total;
    yield* page.rows;
  }
}

/** Of these objects, those that were erased and never sealed again, each with the record that erased it. */
export async function erasedAmong(
  index: CaseIndex,
  ids: readonly ObjectId[],
): Promise<ReadonlyMap<ObjectId, LedgerRow>> {
  const found = new Map<ObjectId, LedgerRow>();
  const asked = new Set(ids);
  for await (const row of erasuresOf(index))
    for (const id of row.on)
      if (asked.has(id) && !found.has(id) && !(await index.sealedSince(id, row.index))) found.set(id, row);
  return found;
}
