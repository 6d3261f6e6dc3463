// Which prints no text has yet: most of those of a new text, and to find in the tables that a print is not there costs as much as to find it. In memory, one bit for each print that was ever written; several prints may
// have the same bit, so "not there" is certain and "there" is not (a Bloom filter of one hash function: Bloom, CACM 13(7), 1970; prints are hashes themselves). The bits lie in the order of the hashes and are asked
// in that order, so that memory is read from one end to the other. Not kept in the file: made of the tables when as much was asked for as its making costs, and then kept up.

import type { Database } from '../database.ts';
import { hashesIn, rowsIn } from './print-levels.ts';

/** Prints are below it. */
const HASHES = 2 ** 47;
/** As many prints asked for in the tables cost about as much as to read all that lie there, divided by this. */
const READ_FOR_ONE_ASKED = 8;
/** A filter has at least so many bits for each print: one in so many is taken for known that is not. */
const LEAST_BITS = 8;
/** Sizes as powers of two: 256 KiB, 2 MiB, 16 MiB, 128 MiB. */
const SIZES = [21, 24, 27, 30] as const;
const LARGEST = 30;

export class PrintFilter {
  readonly #file: Database;
  #bits: Uint8Array | null = null;
  #size = 0;
  #rows = 0;
  #asked = 0;
  /** Of the file: it changes when another writes to it. */
  #version: unknown = null;

  constructor(file: Database) {
    this.#file = file;
  }

  /** Those that some text may have, in the order in which they were asked for: the least first. */
  mayBeThere(hashes: Float64Array): Float64Array {
    const bits = this.#made(hashes.length);
    if (bits === null) return hashes;
    const apart = HASHES / 2 ** this.#size;
    return hashes.filter((hash) => {
      const bit = Math.floor(hash / apart);
      return ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    });
  }

  /** Prints that are written to the tables. */
  add(hashes: Iterable<number>): void {
    const bits = this.#bits;
    if (bits === null) return;
    const apart = HASHES / 2 ** this.#size;
    for (const hash of hashes) {
      const bit = Math.floor(hash / apart);
      bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
      this.#rows++;
    }
  }

  forget(): void {
    this.#bits = null;
    this.#asked = 0;
  }

  #made(asked: number): Uint8Array | null {
    const version = this.#file.prepare('PRAGMA data_version').get()?.['data_version'];
    if (version !== this.#version) this.forget();
    this.#version = version;
    const isFull = this.#size < LARGEST && this.#rows * LEAST_BITS > 2 ** this.#size;
    if (this.#bits !== null && !isFull) return this.#bits;
    this.#asked += asked;
    const rows = rowsIn(this.#file);
    if (this.#bits === null && this.#asked * READ_FOR_ONE_ASKED < rows) return null;
    this.#size = SIZES.find((size) => rows * LEAST_BITS * 2 <= 2 ** size) ?? LARGEST;
    this.#bits = new Uint8Array(2 ** (this.#size - 3));
    this.#rows = 0;
    this.add(hashesIn(this.#file));
    return this.#bits;
  }
}
