// Where a claim or a sentence stands: its source, and its place in it in code points.

import type { ObjectId } from '../model/ids.ts';
import type { CaseClaim } from './case-claim.ts';

export interface Place {
  readonly source: ObjectId;
  readonly start: number;
  readonly end: number;
}

export const placeOf = ({ source, claim: { passage } }: CaseClaim): Place => ({
  source,
  start: passage.start,
  end: passage.end,
});

export const overlap = (a: Place, b: Place): boolean => a.source === b.source && a.start < b.end && b.start < a.end;
