// People or bodies of a name, in any spelling and script, opened.

import { entitiesPage, entityView } from '../../../src/casefile/queries/entities.ts';
import type { WeighedCase } from '../../../src/casefile/queries/weighed-case.ts';
import type { EntityKind } from '../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';

/** So many of one name are opened. */
const MOST_OF_NAME = 5;

/** `total`: how many have a name like it. */
export async function entitiesNamed(
  weighed: WeighedCase,
  kind: EntityKind,
  name: string,
): Promise<{ readonly views: readonly EntityView[]; readonly total: number }> {
  const found = await entitiesPage(weighed, { kind, text: name }, { from: 0, limit: MOST_OF_NAME });
  const views: EntityView[] = [];
  for (const { id } of found.rows) {
    const view = await entityView(weighed, id);
    if (view !== null) views.push(view);
  }
  return { views, total: found.total };
}

export const noneNamed = (name: string, views: readonly EntityView[], none: 'Nobody' | 'No body'): readonly string[] =>
  views.length === 0 ? [`${none} of the case has a name like “${name}”.`] : [];

export const moreNamed = (total: number, views: readonly EntityView[]): readonly string[] =>
  total > views.length ? [`… ${total - views.length} more have a name like it`] : [];
