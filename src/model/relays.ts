// What is kept of a source so that it can be told who passes on whom: under which names it can be credited, and where it credits others. Derived, like the weighing it is kept with.

import type { ClaimId, ObjectId } from './ids.ts';

/** Kinds of documents as others name them. */
export const CREDITED_KINDS = [
  'report',
  'article',
  'letter',
  'statement',
  'list',
  'book',
  'minutes',
  'interview',
  'judgment',
  'telegram',
  'post',
] as const;
export type CreditedKind = (typeof CREDITED_KINDS)[number];

export interface DocumentNames {
  /** Outlets and bodies that its head names. */
  readonly issuers: readonly string[];
  /** Persons who wrote or sign it. */
  readonly authors: readonly string[];
  /** Persons whose own words stand in it under their names. */
  readonly speakers: readonly string[];
  readonly titles: readonly string[];
  readonly kinds: readonly CreditedKind[];
  /** It says that it is a later edition, or goes on being changed. */
  readonly isOfEditions: boolean;
  /** Normalised. */
  readonly numbers: readonly string[];
}

/** One who is credited in a sentence, in UTF-16 offsets of its words. */
export interface CreditedPhrase {
  readonly from: number;
  readonly to: number;
  /** As written, or the fuller name that the document gives. */
  readonly name: string;
  /** `cited`: as where it is from; `through`: the one before it is cited through it ("told the agency"); `told`: a body that tells; `titled`: words between marks that may be a title; `numbered`: a document by its number or day; `held`: a document of which its author has a copy; `heard`: one of whom somebody who tells has it; `said`: anybody whose saying is reported. */
  readonly as: 'cited' | 'through' | 'told' | 'titled' | 'numbered' | 'held' | 'heard' | 'said';
  readonly kind: CreditedKind | null;
  /** Of one who was heard: who heard it; left out where that is the document's own author, or nobody. */
  readonly by?: string;
}

export interface ToldCredit {
  /** The sentence, in code points of the source's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** EDTF. */
  readonly days: readonly string[];
  readonly figures: readonly number[];
  /** In the order of the words. */
  readonly phrases: readonly CreditedPhrase[];
  readonly claims: readonly ClaimId[];
  /** An entry among notes and references, or in the column of a list for where it is from; left out of a sentence. */
  readonly listed?: true;
}

export interface KeptCredits {
  readonly source: ObjectId;
  readonly called: DocumentNames;
  /** Letters that it gives to the names of bodies. */
  readonly shortNames: readonly (readonly [full: string, letters: string])[];
  /** All numbers that it claims, each once. */
  readonly figures: readonly number[];
  readonly credits: readonly ToldCredit[];
}
