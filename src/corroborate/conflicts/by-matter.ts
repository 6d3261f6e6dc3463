// In which order denials are compared: those of one matter one after the other, since they meet the same sentences, which are then at hand. In: what each is looked up by. Out: the same in order; nothing of what is found
// depends on it.

import { order } from '../../model/order.ts';

export interface DeniedThings {
  readonly asked: readonly string[];
  readonly wider: readonly string[];
}

/** By the rarest thing that they share with another: they meet the same sentences, which are then at hand. */
export function byMatter(all: readonly (readonly [string, DeniedThings])[]): ReadonlyMap<string, DeniedThings> {
  const times = new Map<string, number>();
  for (const [, { wider }] of all) for (const thing of wider) times.set(thing, (times.get(thing) ?? 0) + 1);
  const rarest = (things: readonly string[]): string =>
    things.reduce((least, one) => {
      const [n, most] = [times.get(one) ?? 0, times.get(least) ?? Number.POSITIVE_INFINITY];
      return n > 1 && (n < most || (n === most && one < least)) ? one : least;
    }, '');
  const sorted = all
    .map((one) => ({ one, matter: rarest(one[1].wider) }))
    .sort((a, b) => order(a.matter, b.matter) || order(a.one[0], b.one[0]));
  return new Map(sorted.map(({ one }) => one));
}

/** In the order of these keys; what has none comes last. */
export function inOrder<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  order: { readonly keys: () => Iterable<string> },
): readonly T[] {
  const places = new Map([...order.keys()].map((key, n) => [key, n]));
  const place = (one: T): number => places.get(keyOf(one)) ?? places.size;
  return all.toSorted((a, b) => place(a) - place(b));
}
