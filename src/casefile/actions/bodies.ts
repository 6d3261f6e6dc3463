// Body objects, read back. One that was erased or is missing is null: the record stands without it.

import { HabeasError } from '../../model/error.ts';
import type { ObjectId } from '../../model/ids.ts';
import { type ObjectStore, readWhole } from '../../storage/ports/object-store.ts';

/** Undefined where it is no JSON: a parser then says what is wrong. */
export function readBodyJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Null where the object is not in the store. */
export async function loadBody(objects: ObjectStore, id: ObjectId): Promise<unknown> {
  try {
    return readBodyJson(await readWhole(objects, id));
  } catch (error) {
    if (error instanceof HabeasError && error.code === 'not-found') return null;
    throw error;
  }
}
