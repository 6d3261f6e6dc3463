// How many of the origins that are shown stay so beside what is only inferred: two of which one may go back to the other are not shown to be different. In: the groups, and links that are only inferred.
// Out: their number. The upper end of the range is not touched: nor are they shown to be one.

import type { ObjectId } from '../../model/ids.ts';
import { joined } from './joined.ts';
import type { OriginGroup } from './origin-groups.ts';
import type { Linked } from './origin-links.ts';

export function shownBeside(groups: readonly OriginGroup[], perhaps: readonly Linked[]): number {
  const shown = groups.filter((group) => group.shown);
  if (perhaps.length === 0) return shown.length;
  const together = joined();
  const placesOf = (source: ObjectId): readonly string[] => {
    const own = groups.flatMap(({ documents }, n) =>
      documents.some((one) => one.source === source) ? [`group ${n}`] : [],
    );
    // One that does not make the claim itself may be what two others go back to.
    return own.length > 0 ? own : [`source ${source}`];
  };
  for (const { from, to } of perhaps) for (const a of placesOf(from)) for (const b of placesOf(to)) together.join(a, b);
  return new Set(groups.flatMap((group, n) => (group.shown ? [together.of(`group ${n}`)] : []))).size;
}

export const perhapsOne = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${count} of them may go back to another: a credit fits its document, so ${count === 1 ? 'it is' : 'they are'} not shown to be different`,
      ];
