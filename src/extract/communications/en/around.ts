// What the verb beside the noun of what is sent tells of it.

import { MODALS } from '../../text/en/grammar.data.ts';
import type { VerbFrame } from '../../text/en/verb-frame.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Answer } from '../sent.ts';

export interface Around {
  /** A verb of sending stands by it. */
  readonly support: boolean;
  readonly answer: Answer;
  /** The verb that tells what became of it. */
  readonly answeredAt?: number;
  readonly hypothetical: boolean;
  readonly reasons: readonly string[];
}
export const isHypothetical = ({ modal }: VerbFrame): boolean =>
  modal !== null && modal !== 'to' && MODALS.has(modal) && !/^(?:did|do|does)$/.test(modal);

/** The noun of what is sent with all its words. */
export interface NounSpan extends TokenSpan {
  readonly noun: number;
}
