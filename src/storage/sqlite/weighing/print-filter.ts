// Which of several tables may have a print: nobody has most prints of a new text, and to find that in a table costs as much as to find one that is there. In memory; "not there" is certain and "there" is not. A
// Bloom filter in blocks (Putze, Sanders, Singler, Cache-, Hash- and Space-Efficient Bloom Filters, WEA 2007) of which each place has a bit for every table (as in Bingmann, Bradley, Gauger, Iqbal, COBS: A Compact
// Bit-Sliced Signature Index, SPIRE 2019): all tables are asked by reading the same few bytes. The places of a print lie side by side, and the blocks in the order of the hashes, in which they are asked, so that
// memory is read from one end to the other.

/** Prints are hashes below it. */
const HASHES = 2 ** 47;
const PLACES_FOR_A_PRINT = 16;
const PLACES_IN_A_BLOCK = 128;
/** A print has four places, by numbers of seven bits, the last of the hash: of prints that are not there, some three of a thousand are taken for one that is. */
const BITS_OF_A_PLACE = 7;
const LAST_BITS = 2 ** 28;

export class PrintFilter {
  readonly #bytes: Uint8Array;
  readonly #blocks: number;
  readonly #tables: number;

  /** `tables`: up to eight. `prints`: for how many of each there is room; of more, more are taken for known. */
  constructor(tables: number, prints: number) {
    this.#tables = tables;
    this.#blocks = Math.max(1, Math.ceil((prints * PLACES_FOR_A_PRINT) / PLACES_IN_A_BLOCK));
    this.#bytes = new Uint8Array(this.#blocks * PLACES_IN_A_BLOCK);
  }

  /** `table`: from 0. */
  add(table: number, hashes: Iterable<number>): void {
    const bytes = this.#bytes;
    for (const hash of hashes) {
      const block = this.#blockOf(hash);
      for (let last = lastOf(hash), n = 0; n < 4; n++, last >>>= BITS_OF_A_PLACE) {
        const place = block + (last % PLACES_IN_A_BLOCK);
        bytes[place] = (bytes[place] ?? 0) | (1 << table);
      }
    }
  }

  /** For each table those that it may have, in the order in which they were asked for: the least first. */
  mayHave(hashes: Float64Array): readonly (readonly number[])[] {
    const bytes = this.#bytes;
    const held: number[][] = Array.from({ length: this.#tables }, () => []);
    for (const hash of hashes) {
      const block = this.#blockOf(hash);
      let tables = 0xff;
      for (let last = lastOf(hash), n = 0; n < 4 && tables > 0; n++, last >>>= BITS_OF_A_PLACE)
        tables &= bytes[block + (last % PLACES_IN_A_BLOCK)] ?? 0;
      for (let table = 0; tables > 0; table++, tables >>>= 1) if (tables % 2 === 1) held[table]?.push(hash);
    }
    return held;
  }

  /** Its first byte. A print is the least of some window of five hashes (corroborate/origins/fingerprints.ts): among these, `1 - q^5 (3 - 2q)` are less than it, where `q` of all hashes are greater. So blocks fill alike. */
  #blockOf(hash: number): number {
    const q = 1 - hash / HASHES;
    const block = Math.floor((1 - q * q * q * q * q * (3 - 2 * q)) * this.#blocks);
    return Math.min(block, this.#blocks - 1) * PLACES_IN_A_BLOCK;
  }
}

const lastOf = (hash: number): number => hash - Math.floor(hash / LAST_BITS) * LAST_BITS;
