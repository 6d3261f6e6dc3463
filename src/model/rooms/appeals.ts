// Appeals: who asked what of whom, and what came of it.

import type { ClaimKind } from '../claim.ts';
import type { ClaimId } from '../ids.ts';
import type { ClaimRef, PassageRef } from '../weighing.ts';
import type { EntityRef } from './entities.ts';
import type { OriginsView } from './origins.ts';
import type { JudgedBy, SetAside } from './pairings.ts';

export const APPEAL_STATES = ['silent', 'refused', 'acknowledged', 'partial', 'answered', 'notStated'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

export interface AppealRow {
  readonly id: string;
  readonly by: readonly EntityRef[];
  readonly to: readonly EntityRef[];
  /** Those who are not known by a name, as the sources call them: "seven experts". */
  readonly byWords?: readonly string[];
  readonly toWords?: readonly string[];
  /** False: a message in which nothing is asked, as it was read. It is no appeal and is counted with none; its `state` is never `silent`. */
  readonly asking: boolean;
  readonly asks: readonly string[];
  /** What it tells, where nothing is asked. */
  readonly says?: readonly string[];
  readonly medium: string | null;
  /** The number under which it went out. */
  readonly reference: string | null;
  readonly count: number | null;
  readonly on: string | null;
  readonly due: { readonly day: string; readonly grounds: string } | null;
  readonly state: AppealState;
  /** Up to the last day for which a source says that none came. */
  readonly silentDays: number | null;
  readonly silentUntil: string | null;
  /** Days past the deadline, as far as a source speaks of them. */
  readonly overdueDays: number | null;
  readonly reminders: number;
  readonly documents: number;
}

export interface JoinedReply {
  readonly ref: PassageRef;
  /** The claim it is among the answers or reminders; null where none was made of the words: then it is listed here alone. */
  readonly claim: ClaimId | null;
  readonly as: 'answer' | 'reminder';
  readonly judged: JudgedBy;
}

export interface AppealView {
  readonly appeal: AppealRow;
  readonly reports: readonly ClaimRef[];
  readonly reminders: readonly ClaimRef[];
  readonly answers: readonly ClaimRef[];
  /** What people said is an answer or a reminder. */
  readonly joined: readonly JoinedReply[];
  /** What may be its answer or a reminder, those first that have most in common with it: nobody has said so, and nothing counts them. `kind`: of the claim that was made of it; null where none was. */
  readonly candidates: readonly {
    readonly ref: PassageRef;
    readonly kind: ClaimKind | null;
    readonly reasons: readonly string[];
  }[];
  readonly setAside: readonly SetAside[];
  readonly origins: OriginsView;
  readonly reasons: readonly string[];
}

export interface AppealsQuery {
  /** False: only messages in which nothing is asked; else only appeals. */
  readonly asking?: boolean;
  readonly state?: AppealState;
  readonly text?: string;
}
