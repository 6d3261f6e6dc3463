// What was asked for of late, kept up to a bound: what was not asked for longest goes first, in halves, so that a map that is full never loses what is in use. In: the most it holds, and how much a value counts. Out: get and set.

export class RecentMap<K, V extends NonNullable<unknown>> {
  readonly #half: number;
  readonly #sizeOf: (value: V) => number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();
  #size = 0;

  constructor(most: number, sizeOf: (value: V) => number = () => 1) {
    this.#half = most / 2;
    this.#sizeOf = sizeOf;
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    this.#size += this.#sizeOf(value);
    if (this.#size > this.#half && this.#young.size > 0) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = this.#sizeOf(value);
    }
    this.#young.set(key, value);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#size = 0;
  }
}
