// What the finders of stances hand on: who takes which stance toward which words, as token places; drafts are made at the end (find-stances.ts).

import type { StanceClaim } from '../../model/claim.ts';
import type { TokenSpan } from '../text/tokens.ts';

export interface Taken {
  /** The words that show it, without who and toward. */
  readonly cue: TokenSpan;
  /** The negation near the cue is what is said, not of the stance. */
  readonly negationSaid?: boolean;
  readonly stance: StanceClaim['stance'];
  /** Null where those whose words they are take it: a first person, "he" in his own reported speech. */
  readonly who: TokenSpan | null;
  readonly toward: TokenSpan;
  /** Words about which it is, where the form of the cue says it already: "had no knowledge". */
  readonly about: StanceClaim['toward']['about'] | null;
  readonly confidence: StanceClaim['confidence'];
  readonly reasons: readonly string[];
}

/** A stance that lies in what is said, as a place in the words; who says them takes it. */
export interface SaidWords {
  /** Another, whom the words make say so: `your press service wrote that …`. */
  readonly by?: TokenSpan;
  readonly stance: StanceClaim['stance'];
  readonly toward: TokenSpan;
  readonly reason: string;
}
