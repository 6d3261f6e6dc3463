// What is in the case, in numbers, and what came in last.

import type { OverviewView } from '../../model/views.ts';
import type { CaseIndex } from '../../storage/ports/case-index.ts';

/** What the case says of itself in its `genesis`, which is not in the index. */
export interface AboutCase {
  readonly name: string;
  readonly origin: string;
  readonly created: string;
  /** Objects in the store, where they have been counted; else the sources stand for them. */
  readonly objects: number | null;
  /** The person at this device, whose claims are `mine`; null where there is no key. */
  readonly actor?: string | null;
}

const RECENT = 8;

export async function overview(index: CaseIndex, about: AboutCase): Promise<OverviewView> {
  const counts = await index.counts(about.actor ?? null);
  const recent = await index.sources({ sort: 'sealedAt', descending: true }, { from: 0, limit: RECENT });
  return {
    name: about.name,
    origin: about.origin,
    created: about.created,
    logSize: counts.logSize,
    sources: counts.sources,
    objects: about.objects ?? counts.sources,
    bytes: counts.bytes,
    repeatedCaptures: counts.captures - counts.sources,
    byState: counts.byState,
    byLanguage: counts.byLanguage,
    byType: counts.byType,
    byPublisher: counts.byPublisher,
    claims: counts.claims,
    byKind: counts.byKind,
    judged: counts.judged,
    views: counts.views,
    findings: counts.findings,
    lastVerified: await index.lastVerified(),
    lastAnchored: await index.lastAnchored(),
    recent: recent.rows,
  };
}
