// Where pieces of five letters stand in a line, so that words which are nearly the same are looked for only where some of their pieces stand.

export interface PieceIndex {
  /** Where a piece of `PIECE` letters stands, last first; at most `most`, of more nothing is said. */
  placesOf(piece: string, most: number): readonly number[];
}

export const PIECE = 5;

const CHAINS = 1 << 16;

/** Chains of the places whose pieces fall together: a book of a million letters takes four megabytes and a moment. */
export function pieceIndex(line: string): PieceIndex {
  const last = new Int32Array(CHAINS).fill(-1);
  const before = new Int32Array(line.length);
  const chainOf = (text: string, at: number): number => {
    let hash = 0;
    for (let i = 0; i < PIECE; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(at + i)) | 0;
    return (hash ^ (hash >>> 15)) & (CHAINS - 1);
  };
  for (let at = 0; at + PIECE <= line.length; at++) {
    const chain = chainOf(line, at);
    before[at] = last[chain] ?? -1;
    last[chain] = at;
  }
  return {
    placesOf(piece, most) {
      const found: number[] = [];
      for (let at = last[chainOf(piece, 0)] ?? -1; at >= 0 && found.length < most; at = before[at] ?? -1)
        if (line.startsWith(piece, at)) found.push(at);
      return found;
    },
  };
}
