// Who did what when: a page of the log as the index mirrors it.

import type { LedgerPage } from '../../model/views.ts';
import type { CaseIndex, PageRequest } from '../../storage/ports/case-index.ts';

/** `act`: only entries of this act, e.g. `judgement`; all where it is left out. */
export function ledgerPage(
  index: CaseIndex,
  page: PageRequest & { readonly newestFirst: boolean; readonly act?: string | null },
): Promise<LedgerPage> {
  return index.ledger({ from: page.from, limit: page.limit, newestFirst: page.newestFirst, act: page.act ?? null });
}
