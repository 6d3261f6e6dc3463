// A denial as it is held against claims, and what stands against it.

import { OF_AN_ALIBI } from '../../model/claim.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { CaseClaim } from '../case-claim.ts';

/** In a stance, or by a document in its own words. */
export interface Denial {
  readonly one: CaseClaim;
  readonly words: string;
  readonly people: readonly EntityRef[];
}

export interface Against {
  readonly claim: CaseClaim;
  readonly reasons: readonly string[];
}

/** Who denies says to have been elsewhere. */
export const isAlibi = ({ one }: Denial): boolean => one.claim.reasons.includes(OF_AN_ALIBI);
