// What the verifier sees of a case: the names of its files, and their bytes. Nothing can be written through it. An adapter in
// `storage` gives it for a folder; tests give it for files in memory.

/** `path` has slashes and begins without one. `kind` is `other` for links, pipes and whatever else is no plain file. */
export interface CaseFile {
  readonly path: string;
  readonly kind: 'file' | 'other';
  readonly bytes: number;
}

export interface CaseFiles {
  /** Every file under the case, whatever its name, but for `derived/`. */
  list(): Promise<readonly CaseFile[]>;
  /** The bytes of one file, in pieces. Throws where the disk refuses. */
  stream(path: string): AsyncIterable<Uint8Array>;
}

/** Files of the log and bodies are small; what is larger than this is no part of a log. */
const SMALL_FILE = 32 * 1024 * 1024;

/** A whole small file. Throws where it cannot be read or is larger than any file of a log. */
export async function readSmall(files: CaseFiles, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of files.stream(path)) {
    pieces.push(piece);
    length += piece.length;
    if (length > SMALL_FILE) throw new RangeError('it is larger than any file of a log');
  }
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces, length);
}
