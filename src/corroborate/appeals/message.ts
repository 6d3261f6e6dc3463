// A communication with what it is compared by: its parties, its words, its day.

import type { Mention } from '../../model/mention.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { Communication } from '../case-claim.ts';
import { contentWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { partyKeys } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';

interface Called {
  readonly words: readonly string[];
  readonly kind: EntityKind | null;
}

export interface Message {
  readonly one: Communication;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** The words of each name on either side: `Ms Rennick` of a reply is the Oda Rennick who wrote on that day, though nothing else makes them one. */
  readonly called: { readonly by: readonly Called[]; readonly to: readonly Called[] };
  readonly words: readonly string[];
  readonly day: ReturnType<typeof spanOf>;
}

export function messageOf(one: Communication, context: WeighingContext): Message {
  const { by, to, asks, says, on } = one.claim;
  return {
    one,
    by: partyKeys(one, by, context),
    to: partyKeys(one, to, context),
    called: { by: calledIn(one, by, context), to: calledIn(one, to, context) },
    words: contentWords([...asks, ...(asks.length === 0 ? says : [])].join(' ')),
    day: spanOf(on),
  };
}

const calledIn = (
  { source }: Communication,
  mentions: readonly Mention[],
  { who }: Pick<WeighingContext, 'who'>,
): readonly Called[] =>
  mentions.flatMap(({ name }) =>
    name === null ? [] : [{ words: normaliseForSearch(name).split(/\s+/), kind: who(source, name)?.kind ?? null }],
  );
