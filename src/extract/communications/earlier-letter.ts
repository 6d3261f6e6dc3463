// The words in which a letter speaks of an earlier one, as a language's finder (en/earlier-letter.ts, fa/earlier-letter.ts) hands them on to reply.ts.

import type { TokenSpan } from '../text/tokens.ts';

export interface EarlierLetter extends TokenSpan {
  readonly noun: number;
  readonly whose: 'theirs' | 'ours';
  /** `In reply to …`: this letter is the answer. */
  readonly replies: boolean;
  /** `I refer to …`, `Thank you for …`, `your letter has reached us`: the answer, where it asks for nothing itself. */
  readonly refers: boolean;
  readonly medium: string;
}
