// A number as its words give it, with the tokens that it takes. What finds one is in en/quantity.ts and fa/quantity.ts.

import type { FigureDraft } from '../drafts.ts';

export interface Quantity extends Pick<FigureDraft, 'value' | 'low' | 'high' | 'bound'> {
  readonly first: number;
  readonly end: number;
}

/** "Thirty, forty", "eighty, eighty-five": two numbers that are said in one breath for one, a step of counting apart. */
export const isGuessBetween = (low: number, high: number): boolean =>
  high > low && high - low <= (low < 10 ? 1 : low < 20 ? 5 : low < 100 ? 10 : low / 2);
