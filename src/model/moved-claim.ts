// A claim whose words were found again elsewhere (anchor.ts), at its new place. The passage is the one found; mentions and parts are looked for where they
// would stand if all had moved as far, then nearby. What is not found there points at the passage, and a mention then no longer counts as stated there.

import type { Claim } from './claim.ts';
import type { Passage } from './passage.ts';
import type { TextPositions } from './text-position.ts';

export interface MovedInto {
  readonly text: string;
  readonly positions: TextPositions;
}

export function movedTo(claim: Claim, passage: Passage, into: MovedInto): Claim {
  const by = passage.start - claim.passage.start;
  return { ...(moved(claim, { by, passage, into }) as Claim), passage };
}

interface Move {
  readonly by: number;
  readonly passage: Passage;
  readonly into: MovedInto;
}

function moved(value: unknown, move: Move): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, move));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, move)]));
  const { start, text, exact } = fields;
  const words = exact ?? text;
  if (typeof start !== 'number' || typeof fields['end'] !== 'number' || typeof words !== 'string') return fields;
  const at = placeNear(words, start + move.by, move.into);
  if (at !== null) return { ...fields, ...at };
  const { start: from, end: to, exact: passageWords } = move.passage;
  const isMention = 'named' in fields;
  return { ...fields, start: from, end: to, ...(isMention ? { named: 'inferred' } : { exact: passageWords }) };
}

/** Code points to either side. */
const NEAR = 3000;

/** Where the words stand nearest to `expected`, in code points. */
function placeNear(words: string, expected: number, { text, positions }: MovedInto) {
  if (words === '') return null;
  const clamp = (at: number): number => positions.toUnit(Math.max(0, Math.min(positions.length, at)));
  const wanted = clamp(expected);
  const [from, to] = [clamp(expected - NEAR), clamp(expected + NEAR)];
  const after = text.slice(0, to).indexOf(words, wanted);
  const before = text.lastIndexOf(words, wanted);
  const near = [after, before].filter((at) => at >= from && at < to);
  if (near.length === 0) return null;
  const unit = near.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best));
  return { start: positions.toCodePoint(unit), end: positions.toCodePoint(unit + words.length) };
}
