// Who stood above whom, as lines of an outline. In: links. Out: each person or body at its depth, under the one above it. One with several above it stands under each of them, and only the first time
// with those below it; claims that set two above one another end there too.

import type { EntityId, EntityRef } from '../../../../../src/model/rooms/entities.ts';
import type { CommandLink } from '../../../../../src/model/rooms/posts.ts';

export interface CommandLine {
  /** Of this place in the outline: the ids from the top to here. */
  readonly key: string;
  readonly entity: EntityRef;
  readonly depth: number;
  /** The links that set it under the one above it; none at the top. */
  readonly links: readonly CommandLink[];
  /** Place of the line above it; null at the top. */
  readonly under: number | null;
  /** Those below it stand where it was named first. */
  readonly again: boolean;
}

export function commandLines(links: readonly CommandLink[]): readonly CommandLine[] {
  const named = new Map<EntityId, EntityRef>(links.flatMap(({ above, below }) => [above, below].map((x) => [x.id, x])));
  const below = Map.groupBy(links, (link) => link.above.id);
  const hasAbove = new Set(links.map((link) => link.below.id));
  const lines: CommandLine[] = [];
  const told = new Set<EntityId>();
  const tell = (entity: EntityRef, under: number | null, by: readonly CommandLink[]): void => {
    const [before, again] = [under === null ? undefined : lines[under], told.has(entity.id)];
    const mine = below.get(entity.id) ?? [];
    const key = `${before?.key ?? ''}/${entity.id}`;
    const depth = before === undefined ? 0 : before.depth + 1;
    const at = lines.push({ key, entity, depth, links: by, under, again: again && mine.length > 0 }) - 1;
    if (again) return;
    told.add(entity.id);
    for (const [, pair] of Map.groupBy(mine, (link) => link.below.id))
      if (pair[0] !== undefined) tell(pair[0].below, at, pair);
  };
  for (const [id, entity] of named) if (!hasAbove.has(id)) tell(entity, null, []);
  // Left are those above one another: no one of them is the first.
  for (const [id, entity] of named) if (!told.has(id)) tell(entity, null, []);
  return lines;
}
