// Whether two passages belong together, as a person says (act pair.judge): evidence beside a denial, an answer or a reminder of what was asked, two numbers of one count.

import type { ClaimKind } from '../claim.ts';
import type { ObjectId, RecordId } from '../ids.ts';
import type { Passage } from '../passage.ts';
import type { PassageRef } from '../weighing.ts';

export const PAIRING_KINDS = ['against', 'answer', 'reminder', 'count'] as const;
/** `against`: `b` stands beside the claim `a`, a denial or claimed ignorance. `answer`: `b` is what came back of what `a` asked. `reminder`: `b` asks again what `a` asked. `count`: both numbers count one thing. */
export type PairingKind = (typeof PAIRING_KINDS)[number];

/** Pairings that also begin with words of which no claim was made: a passage that speaks of a message has a row of its own. */
export const WITHOUT_CLAIM: ReadonlySet<PairingKind> = new Set(['answer', 'reminder']);

/** Of which kinds of claims the first passage must be: those of which rows are made. */
export const FIRST_KINDS: Readonly<Record<PairingKind, readonly ClaimKind[]>> = {
  against: ['stance', 'event', 'quote'],
  answer: ['communication'],
  reminder: ['communication'],
  count: ['figure'],
};

export const PAIRED_ANSWERS = ['given', 'partial', 'acknowledged', 'refused'] as const;
export type PairedAnswer = (typeof PAIRED_ANSWERS)[number];

/** Words of a source as a person saw them. */
export interface PairedPassage {
  readonly source: ObjectId;
  readonly passage: Passage;
  /** Of the claim that was made of them; null where none was. */
  readonly kind: ClaimKind | null;
  /** SHA-256 in hex of the text they were read from. */
  readonly text: string;
}

/** Where the words stand, in code points. `exact` must agree with the text: what surrounds it is taken from there. */
export interface PairedPlace {
  readonly source: ObjectId;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly kind: ClaimKind | null;
}

interface Said {
  readonly what: PairingKind;
  /** False: they do not belong together, whatever is found. */
  readonly holds: boolean;
  /** What kind of answer, where `b` is one; else null. */
  readonly answer: PairedAnswer | null;
  readonly reason: string | null;
}

export interface NewPairing extends Said {
  readonly a: PairedPlace;
  readonly b: PairedPlace;
}

/** As it stands in the record. */
export interface Pairing extends Said {
  readonly a: PairedPassage;
  readonly b: PairedPassage;
}

export interface PairingView extends Pairing {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  readonly mine: boolean;
}

export interface PairingOfNow extends PairingView {
  /** Its words are not found in the texts of now: it has no effect, and stands in no room. */
  readonly lost: boolean;
}

/** What people said of an entry and the row that it stands in. */
export interface JudgedBy {
  /** Own word, where there is one: the one to take back. */
  readonly record: RecordId;
  readonly mine: boolean;
  /** One says that it belongs here, another that it does not: neither has effect. */
  readonly disputed: boolean;
  /** Of all whose words these are. */
  readonly records: readonly RecordId[];
}

/** What people parted from a row, or differ on and nothing else shows, so that it can be taken back where it is seen. */
export interface SetAside extends JudgedBy {
  readonly ref: PassageRef;
  readonly what: PairingKind;
  readonly reason: string | null;
}
