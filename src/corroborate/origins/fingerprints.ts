// A document's fingerprints: hashes of four words in a row, thinned out so that any six words shared by two documents share at least one (winnowing:
// Schleimer, Wilkerson, Aiken, SIGMOD 2003, section 3). A new document is looked up by these and never compared with all others.

/** Words in a row that are hashed together. */
export const SHINGLE = 4;
/** Of so many hashes in a row the least is kept. */
export const WINDOW = 3;

export interface Fingerprint {
  /** A whole number below 2^52. */
  readonly hash: number;
  /** The place of its first word. */
  readonly at: number;
}

/** Hashes of all rows of SHINGLE words; the place in the list is that of the first word. */
export function shingleHashes(words: readonly string[]): Float64Array {
  const count = Math.max(0, words.length - SHINGLE + 1);
  const hashes = new Float64Array(count);
  const own = words.map(wordHash);
  for (let i = 0; i < count; i++) {
    let [high, low] = [0x2545f491, 0x9e3779b9];
    for (let k = 0; k < SHINGLE; k++) {
      const word = own[i + k] ?? 0;
      high = Math.imul(high ^ word, 0x01000193) ^ (high >>> 15);
      low = Math.imul(low + word, 0x85ebca6b) ^ (low >>> 13);
    }
    hashes[i] = (low >>> 0) * 0x100000 + ((high ^ (high >>> 12)) & 0xfffff);
  }
  return hashes;
}

/** FNV-1a over UTF-16 units. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The least hash of each window, of equals the last; each once. */
export function fingerprintsOf(words: readonly string[]): readonly Fingerprint[] {
  const hashes = shingleHashes(words);
  const kept: Fingerprint[] = [];
  let last = -1;
  for (let end = Math.min(WINDOW, hashes.length) - 1; end >= 0 && end < hashes.length; end++) {
    let least = Math.max(0, end - WINDOW + 1);
    for (let i = least + 1; i <= end; i++) if ((hashes[i] ?? 0) <= (hashes[least] ?? 0)) least = i;
    if (least === last) continue;
    kept.push({ hash: hashes[least] ?? 0, at: least });
    last = least;
  }
  return kept;
}
