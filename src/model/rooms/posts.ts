// Who held which post, when, and who stood above whom. A day that no claim shows is not shown here either.

import type { ClaimRef, DaySpan } from '../weighing.ts';
import type { EntityRef } from './entities.ts';

export interface TenureView {
  readonly id: string;
  readonly person: EntityRef;
  readonly post: string;
  /** The same for one post under all its wordings: `minister:interior`. */
  readonly postKey: string;
  readonly body: EntityRef | null;
  /** Which of the posts of one name: a country, a body. Tenures of one key and one seat are of one post; null where no claim says. */
  readonly seat: string | null;
  /** True on every day of it, as the claims show; null where they show no such days. */
  readonly throughout: { readonly from: string; readonly to: string } | null;
  /** True on at least one day of it. */
  readonly sometime: DaySpan;
  /** Single days on which claims show it, in order. */
  readonly shownOn: readonly string[];
  readonly startKnown: boolean;
  readonly endKnown: boolean;
  /** Named to the post, before taking it. */
  readonly appointed: DaySpan | null;
  /** Acting, or until a successor is found. */
  readonly acting: boolean;
  readonly closedBy: { readonly person: EntityRef; readonly tenure: string } | null;
  readonly premises: readonly ClaimRef[];
  readonly reasons: readonly string[];
  /** Other tenures that cannot hold beside it. */
  readonly conflicts: readonly { readonly tenure: string; readonly sentence: string }[];
  /** Where claims of this tenure cannot all hold: other beginnings, other ends, a denial. */
  readonly differing: readonly { readonly sentence: string; readonly claims: readonly ClaimRef[] }[];
}

export const HOLDINGS = ['held', 'mayHaveHeld', 'notShown'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Who held a post on a day, or during a span of days. */
export interface HolderView {
  readonly tenure: TenureView;
  readonly holding: Holding;
}

/** One who stood above another, by a claim that says so or by the posts both held in one body on the same days. */
export interface CommandLink {
  readonly above: EntityRef;
  readonly below: EntityRef;
  readonly grounds: 'stated' | 'posts';
  readonly when: DaySpan;
  readonly premises: readonly ClaimRef[];
  readonly reasons: readonly string[];
}

/** Where a person was last placed: in a post, a town, a prison; by whom, on what day. */
export interface Placed {
  readonly where: string;
  readonly day: DaySpan;
  readonly premise: ClaimRef;
  readonly reasons: readonly string[];
}

/** Who held which post: any field may be left out. `day` to `until`, inclusive; `event` stands for the days of an event. */
export interface PostsQuery {
  /** Any spelling. */
  readonly post?: string;
  readonly body?: string;
  readonly day?: string;
  readonly until?: string;
  readonly event?: string;
}
