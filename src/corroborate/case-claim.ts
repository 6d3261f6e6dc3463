// A claim as it stands in the case: with the source that makes it and the day from which that source can be known. What corroborate compares.

import type { ClaimCite } from '../model/cited.ts';
import type { Claim, CommunicationClaim } from '../model/claim.ts';
import type { ClaimId, ObjectId } from '../model/ids.ts';
import type { ClaimState } from '../model/judgement.ts';

export interface CaseClaim<C extends Claim = Claim> {
  readonly source: ObjectId;
  /** EDTF of its publication, where its grounds allow one. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly claim: C;
  readonly state: ClaimState;
  /** In force by a person's word. */
  readonly standing: boolean;
  /** Claims of which a person said that they tell the same. */
  readonly sameAs?: readonly ClaimId[];
  /** Claims of which a person said that they tell of another event. */
  readonly differsFrom?: readonly ClaimId[];
}

export type Communication = CaseClaim<CommunicationClaim>;

/** The claims of one kind. */
export const claimsOfKind = <K extends Claim['kind']>(
  claims: readonly CaseClaim[],
  kind: K,
): readonly CaseClaim<Extract<Claim, { kind: K }>>[] =>
  claims.filter((one): one is CaseClaim<Extract<Claim, { kind: K }>> => one.claim.kind === kind);

export const citeOf = ({ source, claim }: CaseClaim): ClaimCite => ({ citedSource: source, citedClaim: claim.id });

/** The order in which claims are worked on, whatever the order in which they come. */
export const byId = (a: CaseClaim, b: CaseClaim): number =>
  a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;

/** By source and by place in it: as one reads. */
export const byPlace = (a: CaseClaim, b: CaseClaim): number =>
  a.source !== b.source ? (a.source < b.source ? -1 : 1) : a.claim.passage.start - b.claim.passage.start || byId(a, b);

/** A person has said something of it. */
export const isJudged = ({ state }: CaseClaim): boolean => state !== 'waiting';

export const sourcesOf = (claims: readonly CaseClaim[]): readonly ObjectId[] =>
  [...new Set(claims.map(({ source }) => source))].sort();
