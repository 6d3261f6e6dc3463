// What the finders of sites hand on: which place, in what condition, as token places; drafts are made at the end (find-sites.ts).

import type { SiteClaim } from '../../model/claim.ts';
import type { TokenSpan } from '../text/tokens.ts';

export interface Noticed {
  /** The words that name or describe the place. */
  readonly name: TokenSpan;
  /** The place that "others" or "it" goes back to, with its own words. */
  readonly antecedent: TokenSpan | null;
  /** The words before stand for the whole: `the fence`, `the ground` of a site, told of that site. */
  readonly ofWhole?: true;
  /** The words that say the condition. */
  readonly cue: TokenSpan;
  readonly condition: string;
  readonly confidence: SiteClaim['confidence'];
  readonly reasons: readonly string[];
}
