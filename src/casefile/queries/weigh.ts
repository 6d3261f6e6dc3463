// The claims of the whole case held against one another (src/corroborate), as far as people left them standing. What a person rejected weighs nothing.

import type { CaseClaim } from '../../corroborate/case-claim.ts';
import { TOLERANCE } from '../../corroborate/figures/figure-range.ts';
import { type Weighed, type WeighedSource, weigh } from '../../corroborate/weigh.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimView } from '../../model/judgement.ts';
import type { SourceRow } from '../../model/views.ts';
import type { CaseIndex, StoredSource } from '../../storage/ports/case-index.ts';

export interface WeighView extends Weighed {
  readonly sources: readonly SourceRow[];
  /** What "about" was taken to allow, as a share of the number. */
  readonly tolerance: number;
}

interface WeighRequest {
  readonly view: Exclude<ClaimView, 'mine'>;
  readonly tolerance?: number;
}

const PAGE = 500;

export async function weighCase(index: CaseIndex, { view, tolerance = TOLERANCE }: WeighRequest): Promise<WeighView> {
  const rows: SourceRow[] = [];
  const sources: WeighedSource[] = [];
  for (let from = 0; ; from += PAGE) {
    const page = await index.sources({ sort: 'sealedAt' }, { from, limit: PAGE });
    for (const row of page.rows) {
      const stored = await index.source(row.id);
      const weighed = stored === null ? null : weighedSource(stored, view);
      if (weighed === null) continue;
      rows.push(row);
      sources.push(weighed);
    }
    if (page.rows.length < PAGE) break;
  }
  return { ...weigh(sources, tolerance), sources: rows, tolerance };
}

/** Null where nothing was read of it, or a better copy stands in its place. */
function weighedSource(stored: StoredSource, view: WeighRequest['view']): WeighedSource | null {
  const { reading, row, replacedBy } = stored;
  if (reading === null || replacedBy !== null) return null;
  const { published, publisher, credits } = reading.source;
  const claims = stored.met
    .filter(({ shown, state, standing }) => shown && state !== 'rejected' && (view === 'all' || standing))
    .map(({ claim, state, standing }): CaseClaim => {
      return { source: row.id, published: published.edtf, publisher, claim, state, standing };
    });
  return {
    source: row.id,
    reading,
    published: published.edtf,
    publisher,
    credits: credits.filter(({ kind }) => kind !== 'photo').map(({ name }) => name),
    quotations: claims.flatMap(({ claim }) => quotedStretch(claim)),
    claims,
  };
}

/** Words in marks that somebody is credited with: the same speech in two papers is no copying. */
const quotedStretch = (claim: Claim): { start: number; end: number }[] =>
  claim.kind === 'quote' && claim.form !== 'indirect' && claim.speaker.length > 0
    ? [{ start: claim.passage.start, end: claim.passage.end }]
    : [];
