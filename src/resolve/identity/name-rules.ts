// What the three sorts of names have in common for the joining: how one is read, and how two are compared. Persons, bodies and places each fill it in their own way.

import type { EntityKind } from '../../model/rooms/entities.ts';
import type { NameProfile } from './profiles.ts';

export interface ReadName {
  /** Names of one key are written alike, but for case, marks and titles. */
  readonly key: string;
  /** Enough of a name to be known by outside its document. */
  readonly full: boolean;
  /** A word of letters that may stand for a longer name: HUT. */
  readonly letters: boolean;
  /** Names that can be one share at least one of these; for names that are full. */
  readonly blocks: readonly string[];
  /** Sounds of its single words, to find within one document the fuller name that a short one stands for. */
  readonly words: readonly string[];
  /** As handed to the comparison. */
  readonly text: string;
  readonly country: string | null;
  /** What was inferred to read it so. */
  readonly note: string | null;
}

export interface ComparedNames {
  readonly score: number;
  readonly same: boolean;
  /** Which of the two lacks a part that the other has. */
  readonly shorter: 'a' | 'b' | null;
  /** The part that it lacks may be what tells two bearers apart: a second surname, a middle name. */
  readonly telling: boolean;
  readonly reasons: readonly string[];
}

export interface NameRules {
  readonly kind: EntityKind;
  read(profile: NameProfile): ReadName;
  /** Read again beside the other names of its document: “RSF” is what they abbreviate so, before it is a body known over the world. */
  amid(own: ReadName, profile: NameProfile, others: readonly ReadName[]): ReadName;
  compare(a: ReadName, b: ReadName): ComparedNames;
  /** Within one document: whether the short name can stand for the full one. */
  standsFor(short: ReadName, full: ReadName): readonly string[] | null;
}

/** From here on two names are asked about. */
export const ASKED_FROM = 0.7;
/** Of two names that are near, but a letter apart: asked about, and too little for a name beside another (bearers.ts). */
export const DOUBTED_SCORE = 0.75;
