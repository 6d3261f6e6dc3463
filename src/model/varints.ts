// Whole numbers from 0 to 2^32 - 1 in as few bytes as they need (LEB128), for what is kept a hundred thousand times.

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
export function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** All numbers from a byte on. */
export function numbersIn(bytes: Uint8Array, from = 0): readonly number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    numbers.push(number >>> 0);
    [number, shift] = [0, 0];
  }
  return numbers;
}
