// A number as its words give it, with the tokens that it takes. What finds one is in en/quantity.ts and fa/quantity.ts.

import type { FigureDraft } from '../drafts.ts';

export interface Quantity extends Pick<FigureDraft, 'value' | 'low' | 'high' | 'bound'> {
  readonly first: number;
  readonly end: number;
}
