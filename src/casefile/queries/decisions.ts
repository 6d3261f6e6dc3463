// What people decided about the weighing and did not take back: who is one, what is of one origin, how it is set, which passages belong together.

import { TOLERANCE } from '../../corroborate/figures/figure-range.ts';
import type { IdentityJudgementView } from '../../model/rooms/identity.ts';
import type { OriginDeclarationView } from '../../model/rooms/origins.ts';
import type { PairingOfNow } from '../../model/rooms/pairings.ts';
import type { WeighingSettings } from '../../model/weighing.ts';
import type { CaseIndex } from '../../storage/ports/case-index.ts';
import { isLost, placedPairings } from '../weighing/placed-pairings.ts';

/** Where nobody set a tolerance it is the one that the program begins with. */
export async function weighingSettings(index: CaseIndex): Promise<WeighingSettings> {
  const { tolerance, deadlines } = await index.decisions();
  return { tolerance: tolerance ?? TOLERANCE, deadlines };
}

/** In the order of the log. `mine`: of this actor. */
export async function identityJudgements(index: CaseIndex, actor: string): Promise<readonly IdentityJudgementView[]> {
  const { identity } = await index.decisions();
  return identity.map((one) => ({ ...one, mine: one.actor === actor }));
}

export async function originDeclarations(index: CaseIndex, actor: string): Promise<readonly OriginDeclarationView[]> {
  const { origins } = await index.decisions();
  return origins.map((one) => ({ ...one, mine: one.actor === actor }));
}

export async function pairings(index: CaseIndex, actor: string): Promise<readonly PairingOfNow[]> {
  const { pairings: standing } = await index.decisions();
  const placed = await placedPairings(index, standing);
  const lost = new Set(placed.flatMap((one) => (isLost(one) ? [one.record] : [])));
  return standing.map((one) => ({ ...one, mine: one.actor === actor, lost: lost.has(one.record) }));
}
