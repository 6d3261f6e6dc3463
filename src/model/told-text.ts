// The sentences of a source as they are kept for the weighing, whether a claim was made of them or not, and one of them where it is looked up.

import type { ObjectId } from './ids.ts';

/** Begin and end in code points of the source's text, and the words; whose words they are by name, where they stand in a quotation. */
export type KeptSentence = readonly [start: number, end: number, words: string, by?: readonly string[]];

export interface ToldText {
  readonly source: ObjectId;
  /** EDTF of its publication, where its grounds allow one. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly sentences: readonly KeptSentence[];
}

export interface ToldSentence extends Omit<ToldText, 'sentences'> {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whose words they are by name; nobody: those of the document. */
  readonly by: readonly string[];
  /** The years of which it tells (told-years.ts), and all of which its text does. */
  readonly years: readonly number[];
  readonly ofText: ReadonlySet<number>;
}

/** What a case tells that has to do with some things. */
export interface SentencesMet {
  readonly sentences: readonly ToldSentence[];
  /** How many sentences of the case speak of each thing that was asked for, and how many there are. */
  readonly tellersOf: ReadonlyMap<string, number>;
  readonly all: number;
}
