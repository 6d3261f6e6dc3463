// Those named for one event, with the posts that they held at its time, or on days of another, and at other times.

import type { Cited } from '../../model/cited.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { EventPerson, EventView } from '../../model/rooms/events.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { eventPeople, type NamedForEvent } from '../../resolve/posts/event-people.ts';
import { viewOf, type WeighedCase } from './weighed-case.ts';

const MOST_PEOPLE = 50;
const MOST_TENURES = 20;

export async function eventPeopleView(
  weighed: WeighedCase,
  { event, claims }: Pick<EventView, 'event' | 'claims'>,
  days: DaySpan = event.span,
): Promise<readonly EventPerson[]> {
  const people = event.people.filter(({ kind }) => kind === 'person').slice(0, MOST_PEOPLE);
  const tenures = new Map<string, readonly Cited<TenureView>[]>();
  for (const { id } of people) tenures.set(id, await tenuresOf(weighed, id));
  const roles = await rolesIn(weighed, claims);
  const named = people.map((person): NamedForEvent => ({ person, roles: [...(roles.get(person.id) ?? [])].sort() }));
  const found = eventPeople(named, days, (person) => tenures.get(person) ?? []);
  return await viewOf<readonly EventPerson[]>(weighed.index, found);
}

async function tenuresOf({ weighing }: WeighedCase, person: string): Promise<readonly Cited<TenureView>[]> {
  const found = await weighing.find('tenure', { facets: { person } });
  const items = await weighing.items('tenure', found.subarray(0, MOST_TENURES));
  return items.map(({ row }) => row as Cited<TenureView>);
}

/** As what each stands in the claims of the event. */
async function rolesIn(
  { weighing }: WeighedCase,
  claims: EventView['claims'],
): Promise<ReadonlyMap<EntityRef['id'], ReadonlySet<string>>> {
  const roles = new Map<string, Set<string>>();
  for (const { claim, source } of claims) {
    if (claim.kind !== 'event') continue;
    for (const { who, role } of claim.participants) {
      const entity = who.name === null ? null : await weighing.entityOf('person', who.name, source.id);
      if (entity === null) continue;
      const known = roles.get(entity);
      if (known === undefined) roles.set(entity, new Set([role]));
      else known.add(role);
    }
  }
  return roles;
}
