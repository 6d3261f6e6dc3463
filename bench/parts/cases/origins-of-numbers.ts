// Of how many origins a number is said to be, beside the range of the answers.

import type { FigurePosition } from '../../../src/model/rooms/figures.ts';
import type { GoldNumber } from './gold-case.ts';

export const ORIGIN_VERDICTS = ['right', 'too wide', 'at least too high', 'wrong', 'no position', 'not found'] as const;
export type OriginVerdict = (typeof ORIGIN_VERDICTS)[number];

/** By the position that holds most of the number's claims. Too wide: the answer lies within it; wrong: it says fewer at most. Null: the answers do not say. */
export function originVerdict(
  { origins }: GoldNumber,
  found: boolean,
  stood: readonly (FigurePosition | null)[],
): OriginVerdict | null {
  if (origins === undefined) return null;
  const [least, most] = origins;
  if (!found) return 'not found';
  const positions = stood.filter((position) => position !== null);
  const held = (one: FigurePosition): number => positions.filter((other) => other === one).length;
  const position = positions.reduce<FigurePosition | undefined>(
    (best, one) => (best === undefined || held(one) > held(best) ? one : best),
    undefined,
  );
  if (position === undefined) return 'no position';
  const { atLeast, atMost } = position.origins;
  if (atLeast === least && atMost === most) return 'right';
  if (atLeast > least) return 'at least too high';
  return atMost < most ? 'wrong' : 'too wide';
}
