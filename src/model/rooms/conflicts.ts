// Conflicts: a claim and what stands against it; and notices: who was told what, and so may have known it.

import type { ClaimRef, DaySpan, PassageRef } from '../weighing.ts';
import type { EntityId, EntityRef } from './entities.ts';
import type { CountedThing } from './figures.ts';
import type { OriginsView } from './origins.ts';
import type { JudgedBy, SetAside } from './pairings.ts';
import type { TenureView } from './posts.ts';

export const CONFLICT_KINDS = ['figure', 'denial', 'ignorance', 'evasion', 'date', 'place', 'post'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One claim, and what stands against it. A denial, claimed ignorance, evasion or explanation has a row though nothing was found beside it. */
export interface ConflictRow {
  readonly id: string;
  readonly kind: ConflictKind;
  /** What it is about, in words of the claims. */
  readonly label: string;
  readonly claim: ClaimRef;
  /** How many other reports there are of the same denial. */
  readonly tellings: number;
  readonly people: readonly EntityRef[];
  /** Why it is they, where a claim tells of an office alone. */
  readonly whyThese: readonly string[];
  /** How many claims stand against it, and of how many origins. */
  readonly against: number;
  /** How many passages of which no claim was made. They are of no counted origin. */
  readonly passages: number;
  /** What a person joined to it first, else the claim that tells most; where there is none, the first passage. */
  readonly firstAgainst?: ClaimRef;
  readonly firstPassage?: PassageRef;
  readonly origins: { readonly atLeast: number; readonly atMost: number };
  readonly when: DaySpan;
  /** For a figure: larger over smaller. */
  readonly apart: number | null;
  /** For a figure: its id in the Figures room, and what it counts. */
  readonly figure: string | null;
  readonly counted: CountedThing | null;
}

export interface BesideIt<Ref> {
  readonly ref: Ref;
  readonly reasons: readonly string[];
  /** Where anybody said something of the two. */
  readonly judged?: JudgedBy;
}

export interface ConflictView {
  readonly conflict: ConflictRow;
  /** Other reports of the same denial: a copy, another language, a headline. Each with why it is taken to be one. */
  readonly tellings: readonly BesideIt<ClaimRef>[];
  /** What a person joined to it first. */
  readonly against: readonly BesideIt<ClaimRef>[];
  /** Told in texts; no claim was made of it. The strongest ground first. */
  readonly passages: readonly BesideIt<PassageRef>[];
  /** What may stand beside it: nobody has said so, and it is counted nowhere. What has most in common with it first. */
  readonly candidates: readonly { readonly ref: PassageRef; readonly reasons: readonly string[] }[];
  readonly setAside: readonly SetAside[];
  readonly origins: OriginsView;
  /** For `ignorance`: what was told, and to whom. */
  readonly notices: readonly NoticeView[];
}

/** Whether anything was found beside it; what only may stand there is none. */
export const isBare = ({ against, passages }: Pick<ConflictRow, 'against' | 'passages'>): boolean =>
  against + passages === 0;

export interface ConflictsQuery {
  /** True: only those beside which nothing was found; false: only the others. */
  readonly bare?: boolean;
  readonly kind?: ConflictKind;
  readonly person?: EntityId;
  readonly text?: string;
}

/** X was told p on day d: X may have known p from d. */
export interface NoticeView {
  readonly id: string;
  readonly told: EntityRef;
  /** In which post, where the message went to a body. */
  readonly through: TenureView | null;
  readonly by: readonly EntityRef[];
  /** Those who are not known by a name, as the source calls them. */
  readonly byWords?: readonly string[];
  readonly content: readonly string[];
  readonly day: DaySpan;
  readonly communication: ClaimRef;
  readonly later: readonly { readonly ref: ClaimRef; readonly reasons: readonly string[] }[];
  readonly reasons: readonly string[];
}
