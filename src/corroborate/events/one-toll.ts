// Counts of one happening: who was killed in an attack, a fire, a sinking is counted differently by different documents, and has often nothing else in common. In: groups, those of
// happenings among them. Out: groups of one deed joined that are told in the course of one happening, and counts of one thing by several voices of a document.

import type { ClaimId } from '../../model/ids.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { EventGroup, Joining } from './event-groups.ts';
import type { EventMention } from './event-mention.ts';

const MEETING = { score: 0.5, meets: true, inSpiteOfTime: false } as const;

interface TollOf {
  readonly group: EventGroup;
  readonly teller: EventMention;
}

export function joinTolls(join: Joining, context: WeighingContext): void {
  const groups = join.groups();
  const groupOf = new Map<ClaimId, EventGroup>(groups.flatMap((group) => [...group.claims].map((id) => [id, group])));
  const tolls = new Map<string, TollOf[]>();
  for (const group of groups)
    for (const teller of group.mentions) {
      const happening = teller.during === null ? undefined : groupOf.get(teller.during);
      if (happening === undefined) continue;
      const key = `${teller.deed} ${happening.at}`;
      const list = tolls.get(key) ?? [];
      if (!list.some((one) => one.group === group)) tolls.set(key, [...list, { group, teller }]);
    }
  const joined = (one: TollOf, other: TollOf, why: string): void =>
    join.ifTheyCan(one.group.at, other.group.at, MEETING, context, () => {
      return { a: one.teller, b: other.teller, score: MEETING.score, reasons: [why] };
    });
  for (const [first, ...others] of tolls.values())
    for (const other of others)
      if (first !== undefined) joined(first, other, 'both are told in the course of one happening');
  for (const group of groups)
    for (const teller of group.mentions) {
      const other = teller.recounts === null ? undefined : groupOf.get(teller.recounts);
      const [told] = other?.mentions ?? [];
      if (other !== undefined && told !== undefined)
        joined(
          { group: other, teller: told },
          { group, teller },
          'another count, in another voice, of what is told right before',
        );
    }
}
