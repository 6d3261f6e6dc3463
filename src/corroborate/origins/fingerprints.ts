// A document's fingerprints: hashes of four words in a row, thinned out so that any eight words shared by two documents share at least one (winnowing:
// Schleimer, Wilkerson, Aiken, SIGMOD 2003, section 3). A new document is looked up by these and never compared with all others.

/** Words in a row that are hashed together. */
export const SHINGLE = 4;
/** Of so many hashes in a row the least is kept. */
export const WINDOW = 5;

export interface Fingerprint {
  /** A whole number below 2^47, so that it takes six bytes in a database. */
  readonly hash: number;
  /** The place of its first word. */
  readonly at: number;
}

/** Hashes of all rows of SHINGLE words; the place in the list is that of the first word. */
export function shingleHashes(words: Int32Array): Float64Array {
  const count = Math.max(0, words.length - SHINGLE + 1);
  const hashes = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let [high, low] = [0x2545f491, 0x9e3779b9];
    for (let k = 0; k < SHINGLE; k++) {
      const word = words[i + k] ?? 0;
      high = Math.imul(high ^ word, 0x01000193) ^ (high >>> 15);
      low = Math.imul(low + word, 0x85ebca6b) ^ (low >>> 13);
    }
    hashes[i] = (low >>> 0) * 0x8000 + ((high ^ (high >>> 12)) & 0x7fff);
  }
  return hashes;
}

/** The least hash of each window, of equals the last; each hash once, at its first place. In the order of the text. */
export function fingerprintsOf(words: Int32Array): readonly Fingerprint[] {
  const hashes = shingleHashes(words);
  const kept = new Map<number, number>();
  let last = -1;
  for (let end = Math.min(WINDOW, hashes.length) - 1; end >= 0 && end < hashes.length; end++) {
    let least = Math.max(0, end - WINDOW + 1);
    for (let i = least + 1; i <= end; i++) if ((hashes[i] ?? 0) <= (hashes[least] ?? 0)) least = i;
    if (least === last) continue;
    last = least;
    const hash = hashes[least] ?? 0;
    if (!kept.has(hash)) kept.set(hash, least);
  }
  return [...kept].map(([hash, at]) => ({ hash, at }));
}
