// Where a number is from, as `habeas weigh` prints it: a line for each origin that may be one of its own, and by which way each document comes to it. In: the origins of claims that say the same. Out: lines; none where one
// document stands alone.

import type { OriginGroupView, OriginsView } from '../../../src/model/rooms/origins.ts';
import { titleOf } from '../printed-words.ts';

/** So many origins, and documents of each, are printed. */
const MOST_ORIGINS = 6;
const MOST_DOCUMENTS = 6;

export const originLines = ({ groups, documents }: Pick<OriginsView, 'groups' | 'documents'>): readonly string[] =>
  documents < 2
    ? []
    : [
        ...groups.slice(0, MOST_ORIGINS).map((group) => `      from ${originOf(group)}: ${waysOf(group)}`),
        ...(groups.length > MOST_ORIGINS ? [`      … ${groups.length - MOST_ORIGINS} more origins`] : []),
      ];

const originOf = ({ origin, firstHand }: OriginGroupView): string =>
  origin === null ? 'nobody who is named' : `${origin}${firstHand ? ', who was there' : ''}`;

/** Outermost first: `Quay Post ← Lamp Agency ← Harbour Union`. */
function waysOf({ documents }: OriginGroupView): string {
  const ways = documents.map(({ source, path }) => {
    const [first, ...others] = path;
    const own = source.publisher ?? titleOf(source);
    return [own, ...(first === undefined || first === own ? [] : [first]), ...others].join(' ← ');
  });
  const more = ways.length > MOST_DOCUMENTS ? [`… ${ways.length - MOST_DOCUMENTS} more`] : [];
  return [...ways.slice(0, MOST_DOCUMENTS), ...more].join('; ');
}
