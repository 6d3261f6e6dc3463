// Numbers that somebody takes to be so, in the mood of what may be. In: a figure. Out: whether it says how many, and not only what could happen.

import type { FigureClaim } from '../../model/claim.ts';

/** "As many as 400 may have been killed", "the toll could be higher than 250": how many, as somebody takes it to be. */
export const isEstimate = ({ asserted, bound, passage }: FigureClaim): boolean =>
  asserted === 'hypothetical' &&
  bound !== 'exact' &&
  (MAY_HAVE.test(passage.suffix) || (bound !== 'vague' && COULD_BE.test(passage.prefix)));
const MAY_HAVE =
  /^\s*(?:\p{L}+\s+){0,3}(?:may|might|could)\s+have\s|^\s*(?:ممکن است|شاید|احتمالاً?)\s.{0,30}(?:شده|مرده|باخته)/iu;
const COULD_BE =
  /\b(?:toll|number|figure|dead|deaths|victims)\b.{0,40}\b(?:could|may|might)\s+(?:well\s+)?(?:be|have\s+been)?\s*(?:much|far|as)?\s*$|(?:آمار|شمار|تعداد)\s.{0,40}(?:می.?تواند|ممکن است)\s/iu;
