// A claim as it stands in the case: with the source that makes it and the day from which that source can be known. What corroborate compares.

import type { Claim } from '../model/claim.ts';
import type { ObjectId } from '../model/ids.ts';

export interface CaseClaim<C extends Claim = Claim> {
  readonly source: ObjectId;
  /** EDTF of its publication, where its grounds allow one. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly claim: C;
}

/** The claims of one kind. */
export const claimsOfKind = <K extends Claim['kind']>(
  claims: readonly CaseClaim[],
  kind: K,
): readonly CaseClaim<Extract<Claim, { kind: K }>>[] =>
  claims.filter((one): one is CaseClaim<Extract<Claim, { kind: K }>> => one.claim.kind === kind);
