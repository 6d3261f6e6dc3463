// Posts and memberships against the gold. Not yet measured: nothing proposes them.

import type { GoldPart } from './gold-part.ts';

export function posts(): GoldPart {
  return { add() {}, result: () => [], differences: () => [] };
}
