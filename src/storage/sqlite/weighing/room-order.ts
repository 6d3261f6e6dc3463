// The items of a room have numbers, under which rows and lists of places are kept, and places, by which they matter. An item keeps its number when the room is written again, wherever it then stands: what did not
// change is not written.

import type { Room } from '../../ports/weighing-store.ts';
import type { Database } from '../database.ts';

/** The number of the item at each place. */
export function numbersOf(file: Database, room: Room): Uint32Array {
  const bytes = file.prepare('SELECT numbers FROM room WHERE room = ?').get(room)?.['numbers'];
  return bytes instanceof Uint8Array ? placesIn(bytes) : new Uint32Array(0);
}

/** So many numbers are in use or were: all are below this. */
export function widthOf(numbers: Uint32Array): number {
  let most = 0;
  for (const no of numbers) if (no >= most) most = no + 1;
  return most;
}

/** Copied: the bytes of a row need not begin where a number may. */
export const placesIn = (bytes: unknown): Uint32Array => new Uint32Array(new Uint8Array(bytes as Uint8Array).buffer);

export const bytesOf = (numbers: Uint32Array | Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
