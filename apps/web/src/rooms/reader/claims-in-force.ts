// The claims that a source shows: what people made of proposals in the place of these, and the other proposals. One that was split or merged
// away is shown by what stands for it. In the order of the text.

import type { Claim } from '../../../../../src/model/claim.ts';
import type { ClaimState } from '../../../../../src/model/judgement.ts';
import type { SourceView } from '../../../../../src/model/views.ts';

const STOOD_FOR: ReadonlySet<ClaimState> = new Set(['split', 'merged']);

export function claimsInForce({
  claims,
  items,
  states,
}: Pick<SourceView, 'claims' | 'items' | 'states'>): readonly Claim[] {
  const judged = new Set(items.flatMap((item) => (item.proposal ? [item.proposal.id] : [])));
  const stateOf = new Map(states.map((one) => [one.claim, one.state]));
  const proposed = claims.filter(({ id }) => !judged.has(id) && !STOOD_FOR.has(stateOf.get(id) ?? 'waiting'));
  const byId = new Map([...proposed, ...items.map((item) => item.claim)].map((claim) => [claim.id, claim]));
  return [...byId.values()].sort(
    (a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end || (a.id < b.id ? -1 : 1),
  );
}

/** The id under which the claim stands now: an address may have that of the proposal. */
export const idInForce = (items: SourceView['items'], id: string | undefined): string | null =>
  items.find((item) => item.claim.id === id)?.claim.id ??
  items.find((item) => item.proposal?.id === id)?.claim.id ??
  id ??
  null;
