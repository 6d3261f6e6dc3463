// What is said of one who is credited where no document of the case is the one that is meant. Out: the certainty with its reason.

import { codeKey, isCode } from './document-codes.ts';

export const HEARD = { certainty: 'outside', documents: [], reasons: ['who was heard'] } as const;
export const VOICE = { certainty: 'outside', documents: [], reasons: ['who is made to say it'] } as const;
export const OUTSIDE = {
  certainty: 'outside',
  documents: [],
  reasons: ['no document of the case was found to be theirs'],
} as const;
export const OUTSIDE_AND_OTHERS = {
  certainty: 'outside',
  documents: [],
  reasons: ['documents of theirs are in the case; none of an earlier day was found to tell this'],
} as const;

export const OUTSIDE_AND_LATER = {
  certainty: 'outside',
  documents: [],
  reasons: ['documents of theirs are in the case, all of a later day'],
} as const;
export const AT_HAND = {
  certainty: 'outside',
  documents: [],
  reasons: ['who tells it has a copy; no document of the case was found to be that'],
} as const;
export const UNSEEN = {
  certainty: 'outside',
  documents: [],
  reasons: ['no document of the case bears that mark'],
} as const;

/** "UA QRS 2/2012" in "UA QRS 5/2014": of one exchange. */
export function isOfSeries(name: string, numbers: readonly string[]): boolean {
  const series = (code: string): string => code.replace(/[\s\d]+$/u, '');
  const code = codeKey(name);
  return (
    isCode(code) && name.includes('/') && !numbers.includes(code) && numbers.some((one) => series(one) === series(code))
  );
}
