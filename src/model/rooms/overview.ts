// What leads into the rooms: what deserves attention in the case, and what one claim is part of.

import type { ClaimKind } from '../claim.ts';
import type { ClaimId } from '../ids.ts';
import type { WeighingState } from '../weighing.ts';
import type { AppealRow } from './appeals.ts';
import type { ConflictKind, ConflictRow } from './conflicts.ts';
import type { FigureRow } from './figures.ts';
import type { IdentityQuestion } from './identity.ts';
import type { OriginsView } from './origins.ts';
import type { SiteRow } from './sites.ts';

/** What deserves attention, most important first, a few of each. */
export interface AttentionView {
  readonly state: WeighingState;
  readonly counts: {
    readonly people: number;
    readonly bodies: number;
    readonly events: number;
    readonly contestedFigures: number;
    readonly conflicts: Readonly<Record<ConflictKind, number>>;
    readonly appeals: number;
    readonly unansweredAppeals: number;
    readonly sites: number;
    readonly changedSites: number;
    readonly copiedPairs: number;
    readonly identityQuestions: number;
  };
  readonly figures: readonly FigureRow[];
  /** A few of each kind, those of one kind together; contested numbers are in `figures`. */
  readonly conflicts: readonly ConflictRow[];
  /** Those of which it is told what they ask, and when, come first. */
  readonly appeals: readonly AppealRow[];
  readonly sites: readonly SiteRow[];
  readonly questions: readonly IdentityQuestion[];
}

/** What a claim is one of: so that a room can lead from a claim to its event, its figures, its conflicts and its origins. */
export interface ClaimStanding {
  readonly claim: ClaimId;
  /** Null where the source has no such claim: it may have been taken back a moment ago. */
  readonly kind: ClaimKind | null;
  readonly event: string | null;
  readonly figure: string | null;
  readonly conflicts: readonly string[];
  readonly origins: OriginsView | null;
}
