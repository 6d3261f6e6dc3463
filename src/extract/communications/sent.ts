// What the finders of communications hand on: parties, what is asked and told, as token places; drafts are made at the end (find-communications.ts).

import type { CommunicationClaim } from '../../model/claim.ts';
import type { TokenSpan } from '../text/tokens.ts';

export type Answer = CommunicationClaim['answer'];

export interface Sent {
  /** The word that shows it: the verb or the noun. */
  readonly trigger: number;
  by: readonly TokenSpan[];
  to: readonly TokenSpan[];
  /** Where several were written to and each answered for itself: the words by which this one is told from the others. */
  known?: readonly TokenSpan[];
  medium: string | null;
  count: number | null;
  asks: readonly TokenSpan[];
  says: readonly TokenSpan[];
  answer: Answer;
  /** The word that tells of the answer. */
  answeredAt?: number | null;
  /** What became of it is told where the message is: it is looked for nowhere else. */
  readonly decided?: boolean;
  /** Not as a statement that it was sent: "should ask", "if it asks". */
  hypothetical: boolean;
  /** Sent by the very words, whatever stands around: "we would ask you to …". */
  byWords: boolean;
  /** Sent once more after the one told of before, which says to whom and for what. */
  readonly again?: boolean;
  /** The one told of before that it comes after. */
  after?: Sent;
  /** The last sentence that tells its words, where that is not its own. */
  toldUntil?: number;
  /** A verb that goes without its subject: within words of somebody it is he or she. */
  unsaid?: boolean;
  confidence: 'certain' | 'likely' | 'doubtful';
  reasons: readonly string[];
}

/** The end of the reason of what is asked in the passive. */
export const IN_PASSIVE = 'in the passive: its subject is asked';

/** What the noun's own words give. */
export interface Parts {
  by: TokenSpan[];
  to: TokenSpan[];
  asks: TokenSpan[];
  says: TokenSpan[];
  end: number;
}

export const sent = (given: Pick<Sent, 'trigger'> & Partial<Sent>): Sent => ({
  by: [],
  to: [],
  medium: null,
  count: null,
  asks: [],
  says: [],
  answer: null,
  hypothetical: false,
  byWords: false,
  confidence: 'likely',
  reasons: [],
  ...given,
});

/** The tokens from the first of its parts to the last; of those in one sentence where it is given. */
export function extentOf({ trigger, by, to, asks, says }: Sent, within?: TokenSpan): TokenSpan {
  let [first, end] = [trigger, trigger + 1];
  for (const span of [...by, ...to, ...asks, ...says]) {
    if (within !== undefined && (span.first < within.first || span.first >= within.end)) continue;
    first = Math.min(first, span.first);
    end = Math.max(end, span.end);
  }
  return { first, end };
}
