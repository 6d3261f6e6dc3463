// What the gazetteers know of places, as the weighing asks for it.

import type { WeighingContext } from '../../corroborate/weighing-context.ts';
import { placeNamed } from '../../extract/gazetteers/places.ts';
import { positionOf as pointOf } from '../../extract/gazetteers/positions.ts';

/** Whether the inner place lies in the outer one, as far as countries tell; null where they do not. */
export const liesIn: WeighingContext['liesIn'] = (inner, outer) => {
  const [a, b] = [placeNamed(inner), placeNamed(outer)];
  if (a === null || b === null || a.country === null || b.country === null) return null;
  if (a.country !== b.country) return false;
  return b.kind === 'country' ? true : null;
};

/** A site is named with the place it lies in: "Tarsel, Kuhdar" is looked for by its parts, the nearest first. */
export const positionOf: WeighingContext['positionOf'] = (place) => {
  for (const part of [place, ...place.split(/[,،]/u)]) {
    const found = pointOf(part.trim());
    if (found !== null) return found;
  }
  return null;
};
