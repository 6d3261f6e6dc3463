// A number may count in two groups. In: the groups of a case. Out: those that are not wholly in another: what is tells nothing more, stands as told by one document what the other shows to be told by several, and would
// open as the other. Of equals the first stays.

import type { ClaimId } from '../../model/ids.ts';
import type { FigureGroup } from './figure-groups.ts';

export function notInOthers(groups: readonly FigureGroup[]): readonly FigureGroup[] {
  const having = new Map<ClaimId, Set<number>>();
  for (const [n, { counted }] of groups.entries())
    for (const { figure } of counted)
      having.set(figure.claim.id, (having.get(figure.claim.id) ?? new Set<number>()).add(n));
  return groups.filter(({ counted }, n) => {
    const each = counted.map(({ figure }) => having.get(figure.claim.id) ?? new Set<number>());
    const [holding, ...rest] = each;
    const around = rest.reduce((some, those) => some.intersection(those), holding ?? new Set<number>());
    return ![...around].some((other) => {
      const more = (groups[other]?.counted.length ?? 0) - counted.length;
      return more > 0 || (more === 0 && other < n);
    });
  });
}
