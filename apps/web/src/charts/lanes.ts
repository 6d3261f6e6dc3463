// Bars that would lie on one another are put into lanes. In: where each begins and ends in pixels. Out: a lane for each, from 0; the first that
// is free. Same input, same lanes.

export interface Extent {
  readonly left: number;
  readonly right: number;
}

export function lanesOf(
  extents: readonly Extent[],
  gap: number,
): { readonly lane: readonly number[]; readonly lanes: number } {
  const order = extents.map((_, i) => i).sort((a, b) => (extents[a]?.left ?? 0) - (extents[b]?.left ?? 0) || a - b);
  const reached: number[] = [];
  const lane = new Array<number>(extents.length).fill(0);
  for (const i of order) {
    const { left, right } = extents[i] ?? { left: 0, right: 0 };
    const free = reached.findIndex((end) => end + gap <= left);
    const put = free < 0 ? reached.length : free;
    reached[put] = right;
    lane[i] = put;
  }
  return { lane, lanes: reached.length };
}

/** As many lanes as there is room for, the most important first: `order` says in which order places are given. Null for one that finds none. */
export function lanesWithin(
  extents: readonly Extent[],
  gap: number,
  most: number,
  order: readonly number[],
): { readonly lane: readonly (number | null)[]; readonly lanes: number } {
  const taken: Extent[][] = [];
  const lane = new Array<number | null>(extents.length).fill(null);
  for (const i of order) {
    const extent = extents[i];
    if (extent === undefined) continue;
    const free = (held: readonly Extent[]): boolean =>
      held.every((one) => one.right + gap <= extent.left || extent.right + gap <= one.left);
    const found = taken.findIndex(free);
    const put = found < 0 ? taken.length : found;
    if (put >= most) continue;
    const held = taken[put] ?? [];
    held.push(extent);
    taken[put] = held;
    lane[i] = put;
  }
  return { lane, lanes: taken.length };
}
