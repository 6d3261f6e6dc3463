// What people said of the numbers of a count, as it is shown in its row: on which of them it stands, and what was parted from it, so that it can be taken back where it is seen. In: a count as it was made. Out: for
// each figure whose words put it there, and what is set aside.

import type { Cited } from '../../model/cited.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { FigureView } from '../../model/rooms/figures.ts';
import type { JudgedBy } from '../../model/rooms/pairings.ts';
import { judgedBy, type Paired, type Pairings, setAsideOf } from '../pairings.ts';
import type { FigureGroup } from './figure-groups.ts';
import type { CountWords } from './judged-counts.ts';

export interface SaidOfCount {
  readonly judged: ReadonlyMap<ClaimId, JudgedBy>;
  readonly setAside: Cited<FigureView>['setAside'];
  /** Of all of whom anything was said beside its figures. */
  readonly others: ReadonlySet<ClaimId>;
}

export function saidOfCount({ counted }: FigureGroup, pairings: Pairings, { contradicted }: CountWords): SaidOfCount {
  const own = new Set(counted.map(({ figure }) => figure.claim.id));
  const judged = new Map<ClaimId, JudgedBy>();
  const apart = new Map<string, Paired>();
  const others = new Set<ClaimId>();
  for (const id of own)
    for (const paired of pairings.of('count', id)) {
      const other = paired.other.claim?.claim.id ?? null;
      if (other !== null) others.add(other);
      if (other === null || !own.has(other)) {
        const { source, passage } = paired.other;
        apart.set(`${source} ${passage.start} ${passage.end}`, paired);
      } else if (paired.isFirst && !judged.has(other)) judged.set(other, judgedBy(paired));
    }
  return {
    judged,
    setAside: [...apart.values()].map((paired) => {
      const isWithoutEffect = paired.holds === true && contradicted.has(paired.of.claim.id);
      return { ...setAsideOf(paired), ...(isWithoutEffect && { disputed: true }) };
    }),
    others,
  };
}
