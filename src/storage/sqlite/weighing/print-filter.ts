// Which prints a table does not have: most of those of a new text, and to find that a print is not there costs as much as to find it. In memory; "not there" is certain and "there" is not. A Bloom filter in blocks
// (Putze, Sanders, Singler, Cache-, Hash- and Space-Efficient Bloom Filters, WEA 2007): the bits of a print lie in one line of the processor's cache, and these lines in the order of the hashes, in which they are
// asked, so that memory is read from one end to the other.

/** Prints are hashes below it. */
const HASHES = 2 ** 47;
const BITS_FOR_A_PRINT = 16;
const BITS_IN_A_BLOCK = 512;
/** By numbers of nine bits, the last of the hash: where a block is full, one print in some 150 is taken for one that is there. */
const PLACES = [0, 9, 18] as const;
const LAST_BITS = 2 ** 27;

export class PrintFilter {
  readonly #bytes: Uint8Array;
  readonly #blocks: number;

  /** `prints`: for how many there is room; of more, more are taken for known. */
  constructor(prints: number) {
    this.#blocks = Math.max(1, Math.ceil((prints * BITS_FOR_A_PRINT) / BITS_IN_A_BLOCK));
    this.#bytes = new Uint8Array((this.#blocks * BITS_IN_A_BLOCK) / 8);
  }

  add(hashes: Iterable<number>): void {
    const bytes = this.#bytes;
    for (const hash of hashes) {
      const block = this.#blockOf(hash);
      const last = hash % LAST_BITS;
      for (const place of PLACES) {
        const bit = (last >>> place) % BITS_IN_A_BLOCK;
        bytes[block + (bit >>> 3)] = (bytes[block + (bit >>> 3)] ?? 0) | (1 << (bit & 7));
      }
    }
  }

  /** Those that may be there, in the order in which they were asked for: the least first. */
  mayHave(hashes: Float64Array): Float64Array {
    const bytes = this.#bytes;
    return hashes.filter((hash) => {
      const block = this.#blockOf(hash);
      const last = hash % LAST_BITS;
      return PLACES.every((place) => {
        const bit = (last >>> place) % BITS_IN_A_BLOCK;
        return ((bytes[block + (bit >>> 3)] ?? 0) & (1 << (bit & 7))) !== 0;
      });
    });
  }

  /** The first byte of the block. A print is the least of some window of five hashes (corroborate/origins/fingerprints.ts): among these, `1 - q^5 (3 - 2q)` are less than it, where `q` of all hashes are greater. So blocks fill alike. */
  #blockOf(hash: number): number {
    const q = 1 - hash / HASHES;
    const block = Math.floor((1 - q ** 5 * (3 - 2 * q)) * this.#blocks);
    return (Math.min(block, this.#blocks - 1) * BITS_IN_A_BLOCK) / 8;
  }
}
