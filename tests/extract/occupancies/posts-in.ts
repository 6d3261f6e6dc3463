// What tests of posts and memberships say of a text, one line a claim: person | post | body | status | from | to | as of. `-` stands for nothing.

import { findClaims } from '../../../src/extract/find-claims.ts';
import type { Claim, MembershipClaim, OccupancyClaim } from '../../../src/model/claim.ts';
import { anObject, aReading } from '../claims-in.ts';

/** Claims of a text written on 5 March 2020. */
export const claimsOfText = (text: string, reference: string | null = '2020-03-05'): readonly Claim[] =>
  findClaims({ object: anObject, reading: aReading(text), reference }).claims;

export const posts = (text: string, reference?: string | null): readonly OccupancyClaim[] =>
  claimsOfText(text, reference).filter((claim) => claim.kind === 'occupancy');

export const memberships = (text: string): readonly MembershipClaim[] =>
  claimsOfText(text).filter((claim) => claim.kind === 'membership');

const or = (value: string | null): string => value ?? '-';

export const postLine = ({ person, post, body, status, from, to, asOf }: OccupancyClaim): string =>
  [or(person.name), post, or(body?.name ?? null), status, or(from), or(to), or(asOf)].join(' | ');

export const seatLine = ({ person, role, body, when }: MembershipClaim): string =>
  [or(person.name), or(role), or(body.name), or(when)].join(' | ');
