// Figures: the numbers that claims give for one thing counted, and which of them cannot all be one.

import type { FigureClaim } from '../claim.ts';
import type { ClaimId } from '../ids.ts';
import type { SourceLabel } from '../source.ts';
import type { ClaimRef, DaySpan } from '../weighing.ts';
import type { OriginsView } from './origins.ts';
import type { JudgedBy, SetAside } from './pairings.ts';

/** A number as a claim states it: never as widened by what "about" is taken to allow. */
export interface StatedAmount extends Pick<FigureClaim, 'value' | 'low' | 'high' | 'bound'> {
  /** The passage: a vague amount ("dozens") has only these. */
  readonly words: string;
}

/** What a count is of, part by part: words of the documents beside codes that have a word in each language. */
export interface CountedThing {
  /** As the documents call those who are counted: "dock workers". */
  readonly whom: string | null;
  /** What happened to them: a code. */
  readonly of: string | null;
  readonly unit: string | null;
  /** In what: the event, else the place. */
  readonly during: string | null;
}

/** Figures of one event and one thing counted. */
export interface FigureRow extends CountedThing {
  readonly id: string;
  /** The parts in one line, in English: "dock workers detained, the strike of Tarsel". */
  readonly label: string;
  readonly where: string | null;
  readonly when: DaySpan;
  readonly claims: number;
  readonly judged: number;
  readonly documents: number;
  /** Numbers that cannot all be one. */
  readonly positions: number;
  readonly conflicts: number;
  /** Largest over smallest of those that cannot both hold; null without a conflict. */
  readonly widest: number | null;
  /** The least and the most that claims state; null where none gives a number or words for one. */
  readonly stated: { readonly least: StatedAmount; readonly most: StatedAmount } | null;
  /** A count that went on: later publications give more. */
  readonly series: boolean;
  /** Of each position the number that is told first and who tells it, the least first, at most four. */
  readonly told: readonly NumberTold[];
}

export interface NumberTold {
  readonly amount: StatedAmount;
  readonly sayer: readonly string[];
  readonly source: SourceLabel;
  /** All that tell this number. */
  readonly documents: number;
}

export interface FigurePoint {
  readonly ref: ClaimRef;
  /** Null for a range and for what is vague. */
  readonly value: number | null;
  /** As read with the tolerance; null where that side is open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Said on: publication, or the day of the one who said it. EDTF. */
  readonly saidOn: string | null;
  readonly sayer: readonly string[];
  /** Place in `groups` of the position's origins. */
  readonly originGroup: number;
  /** Where people said of it that it counts the same as another of them. */
  readonly judged?: JudgedBy;
}

export interface FigurePosition {
  readonly low: number | null;
  readonly high: number | null;
  readonly figures: readonly FigurePoint[];
  readonly origins: OriginsView;
}

export interface FigureView {
  readonly figure: FigureRow;
  readonly tolerance: number;
  readonly positions: readonly FigurePosition[];
  readonly conflicts: readonly {
    readonly a: ClaimId;
    readonly b: ClaimId;
    /** Larger over smaller. */
    readonly apart: number;
    readonly reasons: readonly string[];
  }[];
  /** Pairs that look like a conflict and are none: a part and its total, another population, a later day. */
  readonly beside: readonly { readonly a: ClaimId; readonly b: ClaimId; readonly reasons: readonly string[] }[];
  /** Parts, shares and totals of this count. */
  readonly parts: readonly FigurePoint[];
  /** What may count the same and stands in another count or in none: nobody has said so, and it is counted nowhere. The likeliest first; of another count one claim stands for all. */
  readonly candidates: readonly { readonly ref: ClaimRef; readonly reasons: readonly string[] }[];
  /** What people said counts something else, or differ on. */
  readonly setAside: readonly SetAside[];
  readonly reasons: readonly string[];
}

export interface FiguresQuery {
  readonly text?: string;
  /** Only those whose numbers cannot all be one. */
  readonly contested?: boolean;
}
