// When something was said. In: the claim, a stance above all. Out: the days on which it can have been: as its source says, else until that source was published. When something was published is not when it was said.

import type { DaySpan } from '../model/weighing.ts';
import type { CaseClaim } from './case-claim.ts';
import { spanOf } from './day-span.ts';

export function saidOn({ claim, published }: CaseClaim): DaySpan {
  const when = claim.sayer.at(-1)?.when ?? null;
  return when === null ? { from: null, to: spanOf(published).to } : spanOf(when);
}
