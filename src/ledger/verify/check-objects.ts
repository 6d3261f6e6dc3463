// The objects: every one that a record names is there, has the bytes its name says, and is what its seal record states; every
// one that is there is named by a record. In: the records. Out: problems, and how much was read. An object that an
// `object.erase` record names may be missing, and must be.

import { createHash } from 'node:crypto';
import type { ObjectId } from '../../model/ids.ts';
import { type Notebook, note, reasonOf } from './notebook.ts';
import { type CaseRecord, type JsonObject, pathOfObject, type Standing } from './read-records.ts';

/** Which objects are read: all, none (their presence and size are checked all the same), or the n-th of t parts. */
export type Reading = 'all' | 'none' | { readonly part: number; readonly of: number };

export interface ObjectsRead {
  objects: number;
  bytes: number;
}

/** What the records say of one object. */
interface Expected {
  readonly id: ObjectId;
  /** The first record that names it. */
  readonly by: CaseRecord;
  seal: JsonObject | null;
  readonly isBody: boolean;
}

export async function checkObjects(
  notes: Notebook,
  records: readonly CaseRecord[],
  standing: Standing,
  reading: Reading,
  onRead: (done: number, total: number, bytes: number, id: ObjectId) => void,
): Promise<ObjectsRead> {
  const expected = expectedObjects(notes, records, standing);
  const read: ObjectsRead = { objects: 0, bytes: 0 };
  let done = 0;
  for (const object of expected.values()) {
    done++;
    if (!isThere(notes, object, standing)) continue;
    if (object.isBody && standing.bodies.has(object.id)) continue; // read with its record
    const length = await checkObject(notes, object, reading);
    if (length === null) continue;
    read.objects++;
    read.bytes += length;
    onRead(done, expected.size, read.bytes, object.id);
  }
  return read;
}

/** Every object named anywhere, in the order of the records. A record may name only what was sealed, or made, by then. */
function expectedObjects(
  notes: Notebook,
  records: readonly CaseRecord[],
  standing: Standing,
): ReadonlyMap<ObjectId, Expected> {
  const expected = new Map<ObjectId, Expected>();
  for (const record of records) {
    const body = standing.bodies.get(record.bodyId) ?? null;
    const seals = record.act === 'object.seal' || record.act === 'object.derive';
    for (const id of record.on) {
      const known = expected.get(id);
      if (known === undefined && !seals)
        note(
          notes,
          'altered',
          record.path,
          `record ${record.index} (${record.act}) names ${id}, which no record before it sealed`,
        );
      const object = known ?? { id, by: record, seal: null, isBody: false };
      if (seals && body?.['sha256'] === id.slice('sha256:'.length)) object.seal = body;
      expected.set(id, object);
    }
    if (record.act === 'object.seal' && body !== null && `sha256:${String(body['sha256'])}` !== record.on[0])
      note(
        notes,
        'altered',
        pathOfObject(record.bodyId),
        `the body of record ${record.index} describes another object than the one it seals`,
      );
    if (!expected.has(record.bodyId))
      expected.set(record.bodyId, { id: record.bodyId, by: record, seal: null, isBody: true });
  }
  return expected;
}

const called = ({ id, by, isBody }: Expected): string =>
  isBody ? `the body of record ${by.index} (${by.act})` : `object ${id} (record ${by.index}, ${by.act}, ${by.at})`;

function isThere(notes: Notebook, object: Expected, standing: Standing): boolean {
  const path = pathOfObject(object.id);
  const erased = standing.erased.get(object.id);
  const there = notes.present.has(path);
  if (erased !== undefined) {
    notes.accounted.add(path);
    if (there)
      note(
        notes,
        'unaccounted',
        path,
        `${called(object)} was erased by record ${erased.index}, but its bytes are here`,
      );
    else notes.holds.push(`${called(object)} was erased by record ${erased.index}`);
    return false;
  }
  if (!there) note(notes, 'incomplete', path, `${called(object)} is missing; no record erased it`);
  return there;
}

/** How many bytes were read; null where the object was passed over or did not hold. */
async function checkObject(notes: Notebook, object: Expected, reading: Reading): Promise<number | null> {
  const path = pathOfObject(object.id);
  notes.accounted.add(path);
  const stated = object.seal?.['bytes'];
  const size = notes.present.get(path)?.bytes;
  if (typeof stated === 'number' && stated !== size) {
    note(notes, 'altered', path, `${called(object)} has ${size} bytes; ${stated} were sealed`);
    return null;
  }
  if (!isChosen(object.id, reading)) return null;
  const found = await hashesOf(notes, path, object);
  if (found === null) return null;
  if (`sha256:${found.sha256}` !== object.id)
    note(notes, 'altered', path, `${called(object)} has other bytes than were sealed: they hash to ${found.sha256}`);
  else if (object.seal !== null && found.sha512 !== object.seal['sha512'])
    note(notes, 'altered', path, `${called(object)} has not the SHA-512 that was recorded when it was sealed`);
  else return found.bytes;
  return null;
}

/** With `--subset n/t` each object belongs to one part by the first digits of its name, so that t runs read everything. */
function isChosen(id: ObjectId, reading: Reading): boolean {
  if (reading === 'all') return true;
  if (reading === 'none') return false;
  return Number.parseInt(id.slice('sha256:'.length, 'sha256:'.length + 8), 16) % reading.of === reading.part - 1;
}

interface Hashes {
  readonly sha256: string;
  readonly sha512: string | null;
  readonly bytes: number;
}

async function hashesOf(notes: Notebook, path: string, object: Expected): Promise<Hashes | null> {
  const sha256 = createHash('sha256');
  const sha512 = object.seal === null ? null : createHash('sha512');
  let bytes = 0;
  try {
    for await (const piece of notes.files.stream(path)) {
      sha256.update(piece);
      sha512?.update(piece);
      bytes += piece.length;
    }
  } catch (error) {
    note(notes, 'incomplete', path, `${called(object)} could not be read: ${reasonOf(error)}`);
    return null;
  }
  return { sha256: sha256.digest('hex'), sha512: sha512?.digest('hex') ?? null, bytes };
}
