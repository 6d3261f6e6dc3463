// Origins that are one party although they have several names: the organs and officials of one state, and a body with who speaks for it by his or her post. What such say is said once, however many of them say it.
// In: the names that documents lead to, who held which post. Out: keys of names that are one. Not here: who is one person or body (resolve/), sides that people declared (origin-names.ts).

import { type Joined, joined } from './joined.ts';
import { isOfState } from './state-organs.ts';

/** A post that somebody held, as it tells for whom he or she speaks. */
export interface HeldPost {
  readonly post: string;
  readonly body: { readonly id: string; readonly name: string } | null;
}

export interface Offices {
  /** Held by the person that a key is of, at any time. */
  postsOf(key: string): readonly HeldPost[];
  /** The country that a name tells of. */
  landOf(name: string): string | null;
}

interface Named {
  readonly key: string;
  readonly name: string | null;
}

export const NO_OFFICES: Offices = { postsOf: () => [], landOf: () => null };

export function partiesAmong(leaves: readonly Named[], { postsOf, landOf }: Offices): Joined {
  const together = joined();
  const keys = new Set(leaves.map(({ key }) => key));
  /** By key: the country of a state's organ, "" where its name tells of none. */
  const lands = new Map<string, string>();
  for (const { key, name } of leaves) {
    const posts = postsOf(key);
    for (const { body } of posts)
      if (body !== null && keys.has(`entity:${body.id}`)) together.join(key, `entity:${body.id}`);
    const held = posts.map(({ post, body }) => (body === null ? post : `${post} ${body.name}`));
    const official = [name ?? '', ...held].find(isOfState);
    if (official !== undefined && !lands.get(key)) lands.set(key, landOf(official) ?? '');
  }
  // Where two states are told of, an organ that names neither is of one of them, and nobody says which.
  const told = new Set([...lands.values()].filter((land) => land !== ''));
  const byLand = Map.groupBy(lands, ([, land]) => (told.size > 1 ? land : ''));
  for (const [land, some] of byLand) {
    const [first, ...others] = some.map(([key]) => key);
    if (first !== undefined && (land !== '' || told.size < 2)) for (const other of others) together.join(first, other);
  }
  return together;
}
