// The parts of an office file (DOCX, XLSX: ZIP as in ECMA-376 part 2) in memory. A part never unpacks to more than its entry states, and
// what the entries state together is bounded, so that a bomb costs nothing.

import { type Unzipped, unzipSync } from 'fflate';

export class PartsError extends Error {
  /** True where the file is locked with a password, false where it is too large or damaged. */
  readonly encrypted: boolean;

  constructor(message: string, encrypted: boolean) {
    super(message);
    this.encrypted = encrypted;
  }
}

const MOST_BYTES = 256 * 2 ** 20;
const MOST_PARTS = 20_000;

/** The parts of which `wanted` holds, by name. All parts count toward the bound, since a library may unpack the others. Throws a PartsError. */
export function unzipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  let total = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        count++;
        if (count > MOST_PARTS) throw new PartsError(`it has more than ${MOST_PARTS} parts`, false);
        total += originalSize;
        if (total > MOST_BYTES) throw new PartsError(`it unpacks to more than ${MOST_BYTES / 2 ** 20} MB`, false);
        return wanted(name);
      },
    });
  } catch (error) {
    if (error instanceof PartsError) throw error;
    throw new PartsError(
      `its parts cannot be unpacked (${error instanceof Error ? error.message : String(error)})`,
      false,
    );
  }
}
