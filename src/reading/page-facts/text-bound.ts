// A bound of the day on which a text was written, read from its own words.

import type { DateCandidate } from './date-candidate.ts';

export type TextBound = Omit<DateCandidate, 'orElse' | 'from'>;

export const boundOf = (
  says: 'notBefore' | 'notAfter',
  edtf: string,
  weight: number,
  reason: string,
  at: TextBound['at'],
): TextBound => ({ says, edtf, weight, reason, at });
