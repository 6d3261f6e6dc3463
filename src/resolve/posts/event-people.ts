// For one event: which posts those named for it held at its time, and which at another. In: who is named in which roles, the days of the event, the tenures of each. Out: people with their posts.

import type { Cited } from '../../model/cited.ts';
import type { EntityId, EntityRef } from '../../model/rooms/entities.ts';
import type { EventPerson } from '../../model/rooms/events.ts';
import type { HolderView, TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { holdingIn } from './holders.ts';

export interface NamedForEvent {
  readonly person: EntityRef;
  readonly roles: readonly string[];
}

/** Those with posts first; an event without a day has nobody's post `then`. */
export function eventPeople(
  named: readonly NamedForEvent[],
  days: DaySpan,
  tenuresOf: (person: EntityId) => readonly Cited<TenureView>[],
): readonly Cited<EventPerson>[] {
  const people = named.map(({ person, roles }): Cited<EventPerson> => {
    const holders = tenuresOf(person.id).map(
      (tenure): Cited<HolderView> => ({ tenure, holding: isDated(days) ? holdingIn(tenure, days) : 'notShown' }),
    );
    return {
      person,
      roles,
      // biome-ignore lint/suspicious/noThenProperty: a list of posts, as the view calls it; nothing awaits it
      then: holders.filter(({ holding }) => holding !== 'notShown'),
      other: holders.filter(({ holding }) => holding === 'notShown'),
    };
  });
  return people.sort((a, b) => posts(b) - posts(a) || (a.person.name < b.person.name ? -1 : 1));
}

const isDated = ({ from, to }: DaySpan): boolean => from !== null || to !== null;
const posts = ({ then, other }: Cited<EventPerson>): number => (then.length > 0 ? 2 : other.length > 0 ? 1 : 0);
