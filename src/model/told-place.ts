// What a document tells of a place although no claim was made of it, as it is kept for the weighing.

import type { ObjectId } from './ids.ts';

/** A sentence that names a place, or points back to one, and has words for what can be done to such a place or stands there. */
export interface PlaceTelling {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The place as the document names it. */
  readonly name: string;
  /** With a word for what kind of place it is; by a name with none; by such a word without a name, which is of no other document. */
  readonly called: 'named' | 'bare' | 'kind';
  /** Its name stands further up in the text. */
  readonly isBehind: boolean;
  /** What it has of such words. */
  readonly done: readonly string[];
  /** EDTF of a day in it, else of the last in its paragraph before it. */
  readonly day: string | null;
  readonly isDayBeside: boolean;
}

export interface KeptPlaces {
  readonly source: ObjectId;
  readonly published: string | null;
  readonly tellings: readonly PlaceTelling[];
}
