// A claim whose words were found again elsewhere (anchor.ts), at its new place: the passage is the one found, and whatever else of it has a place moved
// as far. Mentions that stand apart from the passage are only roughly right then; their words and names are as they were.

import type { Claim } from './claim.ts';
import type { Passage } from './passage.ts';

export function movedTo(claim: Claim, passage: Passage): Claim {
  const by = passage.start - claim.passage.start;
  const moved = by === 0 ? claim : (shifted(claim, by) as Claim);
  return { ...moved, passage };
}

function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((one) => shifted(one, by));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]): [string, unknown] =>
    (name === 'start' || name === 'end') && typeof inner === 'number'
      ? [name, Math.max(0, inner + by)]
      : [name, shifted(inner, by)],
  );
  return Object.fromEntries(fields);
}
