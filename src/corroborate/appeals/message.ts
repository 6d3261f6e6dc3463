// A communication with what it is compared by: its parties, its words, its day.

import type { Communication } from '../case-claim.ts';
import { contentWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { partyKeys } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';

export interface Message {
  readonly one: Communication;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly words: readonly string[];
  readonly day: ReturnType<typeof spanOf>;
}

export function messageOf(one: Communication, context: WeighingContext): Message {
  const { by, to, asks, says, on } = one.claim;
  return {
    one,
    by: partyKeys(one, by, context),
    to: partyKeys(one, to, context),
    words: contentWords([...asks, ...(asks.length === 0 ? says : [])].join(' ')),
    day: spanOf(on),
  };
}
