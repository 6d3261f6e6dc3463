// Port: the sentences of all sources, looked up by what they speak of. They come with their source (weighing-store.ts, `SavedSource`) and leave with it. What a thing is that a sentence speaks of, is told by
// corroborate/concepts.ts; here it is a word.

import type { SentencesMet } from '../../model/told-text.ts';

/** Answers at once: it is asked in the midst of a comparison, so that what many denials meet is not all held at a time. */
export interface ToldSentences {
  /** Those that speak of at least one of these things, the rarest first; of things that very many speak of, only where they meet another of them. At most 60. */
  meeting(things: readonly string[]): SentencesMet;
  /** The first `most` of them, with the sentences right before and behind each, in the order of their sources and places. */
  around(things: readonly string[], most: number): SentencesMet;
}
