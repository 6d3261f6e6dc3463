// Things that links join, directly or over others. The least of each set stands for it, so that the order of the links does not matter.

export interface Joined {
  join(a: string, b: string): void;
  /** The least of those that it hangs together with. */
  of(one: string): string;
}

export function joined(): Joined {
  const up = new Map<string, string>();
  const of = (one: string): string => {
    let root = one;
    for (let next = up.get(root); next !== undefined; next = up.get(root)) root = next;
    for (let at = one; at !== root; ) {
      const next = up.get(at) ?? root;
      up.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    of,
    join(a, b) {
      const [x, y] = [of(a), of(b)];
      if (x !== y) up.set(x < y ? y : x, x < y ? x : y);
    },
  };
}
