// Events: claims about one event, as far as they were found to meet, on a timeline and each by itself.

import type { ClaimId, ObjectId } from '../ids.ts';
import type { SourceLabel } from '../source.ts';
import type { ClaimRef, DaySpan } from '../weighing.ts';
import type { ConflictRow } from './conflicts.ts';
import type { EntityId, EntityRef } from './entities.ts';
import type { FigureRow } from './figures.ts';
import type { OriginsView } from './origins.ts';
import type { HolderView } from './posts.ts';

/** Claims about one event, as far as they were found to meet. */
export interface EventRow {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** EDTF of the most exact claim. */
  readonly when: string | null;
  readonly span: DaySpan;
  /** `day`, `month`, `year`, `range`: how exactly it is dated; `approximate` where the sources say about. */
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'range' | 'none';
  readonly approximate: boolean;
  readonly where: string | null;
  readonly people: readonly EntityRef[];
  readonly claims: number;
  readonly judged: number;
  readonly documents: number;
  readonly origins: { readonly atLeast: number; readonly atMost: number };
  /** Dates or places that its claims give differently. */
  readonly conflicts: number;
  /** Where one opens it: its best claim. */
  readonly at: { readonly source: ObjectId; readonly claim: ClaimId; readonly start: number; readonly end: number };
}

export interface TimelineQuery {
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  readonly person?: EntityId;
  readonly where?: string;
  readonly text?: string;
}

export interface TimelineView {
  readonly total: number;
  readonly undated: number;
  /** Dated only to more than ten years: they are in no stretch of the density. */
  readonly vague: number;
  /** The most reported ones under the filter, in the order of time; at most the limit asked for. */
  readonly rows: readonly EventRow[];
  /** All that are dated to ten years or better: how many events can have been in each stretch of time. Where none is, all. */
  readonly density: readonly { readonly from: string; readonly to: string; readonly events: number }[];
  readonly types: readonly { readonly value: string; readonly count: number }[];
  readonly places: readonly { readonly value: string; readonly count: number }[];
}

/** The documents of the claims about one event: the list of events says only how many they are. */
export interface EventSources {
  readonly event: string;
  readonly sources: readonly SourceLabel[];
}

/** For one event: the posts of those named for it at its time, and those they held at another time. */
export interface EventPerson {
  readonly person: EntityRef;
  readonly roles: readonly string[];
  readonly then: readonly HolderView[];
  readonly other: readonly HolderView[];
}

export interface EventView {
  readonly event: EventRow;
  readonly claims: readonly ClaimRef[];
  /** Why each claim was taken to be about this event. */
  readonly meets: readonly {
    readonly a: ClaimId;
    readonly b: ClaimId;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
  readonly origins: OriginsView;
  readonly people: readonly EventPerson[];
  readonly figures: readonly FigureRow[];
  readonly conflicts: readonly ConflictRow[];
}
